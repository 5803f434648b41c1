package org.leeway.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file that a stranger may have written: a regular file of a sane size in UTF-8
 * without control characters. Anything else is a problem, found before a byte is parsed.
 */
final class SourceText {
  /** The largest file that is read; the Dutch data pack has 150 kilobytes. */
  static final int MOST_BYTES = 4 << 20;

  private SourceText() {}

  /**
   * Reads a file; null when that failed, with the problem added.
   *
   * @param shownAs the file as the user named it
   * @param namedIn where another file names it; null for the file that the user gave
   */
  static @Nullable String read(
      Path file, String shownAs, ScenarioFile.@Nullable Reference namedIn, Problems problems) {
    Place place = namedIn == null ? Place.startOf(shownAs) : namedIn.place();
    String key = namedIn == null ? "" : namedIn.key();
    String which = namedIn == null ? "" : ValueSyntax.quote(shownAs) + " ";
    if (!Files.exists(file)) {
      String expected = namedIn == null ? "a YAML file" : "a YAML file, seen from this one";
      problems.add(place, key, which + "does not exist", expected, () -> meant(file, namedIn));
      return null;
    }
    if (!Files.isRegularFile(file)) {
      String kind = Files.isDirectory(file) ? "is a directory" : "is not a regular file";
      problems.add(place, key, which + kind, "a YAML file");
      return null;
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > MOST_BYTES) {
        problems.add(place, key, which + "is too large", "a file of at most 4 MB");
        return null;
      }
      bytes = in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      problems.add(place, key, which + "cannot be read", "a readable file");
      return null;
    }
    return decode(bytes, shownAs, problems);
  }

  /** A file with a name like the missing one, or the same file seen from a directory above. */
  private static String meant(Path missing, ScenarioFile.@Nullable Reference namedIn) {
    String near = Spelling.nearestFile(missing);
    Path home = namedIn == null ? null : Path.of(namedIn.place().file()).toAbsolutePath();
    if (namedIn == null || home == null || !near.isEmpty()) {
      return near;
    }
    Path directory = home.normalize().getParent();
    for (Path above = directory; above != null; above = above.getParent()) {
      Path there = above.resolve(namedIn.path()).normalize();
      if (Files.isRegularFile(there) && !there.equals(home)) {
        return SourceFiles.shown(directory.relativize(there));
      }
    }
    return "";
  }

  static @Nullable String decode(byte[] bytes, String shownAs, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      problems.add(
          placeAfter(text, shownAs),
          "",
          "byte 0x" + Integer.toHexString(bytes[in.position()] & 0xff) + " is not UTF-8",
          "a text file in UTF-8");
      return null;
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        problems.add(
            placeAfter(text.substring(0, i), shownAs),
            "",
            String.format("control character U+%04X", (int) text.charAt(i)),
            "printable text");
        return null;
      }
    }
    return text;
  }

  /** What YAML 1.1 does not count as printable. */
  private static boolean isForbidden(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7f && c < 0xa0)
        || c == '\u2028'
        || c == '\u2029'
        || c >= '\uFFFE'
        || c == '\uFEFF';
  }

  private static Place placeAfter(String text, String shownAs) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Place(shownAs, line, text.codePointCount(lineStart, text.length()) + 1);
  }
}
