package org.leeway.report;

import java.text.Normalizer;

/**
 * Text from strangers, made harmless for a terminal: control characters, escape sequences and
 * characters that reverse the reading direction are replaced.
 */
final class Clean {
  private Clean() {}

  /** True for characters that may stand in XML and that do not steer a terminal or the layout. */
  static boolean isPrintable(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return true;
    }
    int type = Character.getType(codePoint);
    boolean steersDirection =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && !steersDirection
        && (codePoint & 0xFFFE) != 0xFFFE;
  }

  /** One line of text: line breaks become spaces, unprintable characters question marks. */
  static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : isPrintable(c) ? c : '?')
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  /** The same in ASCII, for terminals and logs that know nothing else. */
  static String ascii(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    String decomposed =
        Normalizer.normalize(line(text), Normalizer.Form.NFKD)
            .replace('\u2212', '-')
            .replace('\u2013', '-')
            .replace('\u2014', '-')
            .replace('\u2018', '\'')
            .replace('\u2019', '\'')
            .replace('\u201c', '"')
            .replace('\u201d', '"');
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c < 128 ? c : '?')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
