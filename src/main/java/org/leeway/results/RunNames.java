package org.leeway.results;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of directories that every file system accepts, whatever a scenario is called. */
final class RunNames {
  private static final int LONGEST = 80;

  private RunNames() {}

  /** The name of the nth run of a day, such as {@code half-caseload-20260101-1}. */
  static String run(String scenario, LocalDate day, int number) {
    return readable(scenario) + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + number;
  }

  /** Letters without accents, digits and dashes: a name that needs no quotes in a shell. */
  private static String readable(String id) {
    String plain =
        Normalizer.normalize(id, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^A-Za-z0-9._-]+", "-")
            .replaceAll("^[._-]+|[._-]+$", "");
    String name = plain.isEmpty() ? "run" : plain;
    return name.substring(0, Math.min(name.length(), LONGEST));
  }

  static String seed(long seed) {
    return "seed-" + seed;
  }

  static String draw(int draw) {
    return "draw-" + draw;
  }

  /**
   * The id itself where it is plain; other characters as %XX of their UTF-8 bytes, and a digest in
   * place of a long tail. Two ids never share a name.
   */
  static String safe(String id) {
    StringBuilder name = new StringBuilder();
    for (byte unsigned : id.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (unsigned & 0xff);
      boolean plain =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || letter == '-'
              || letter == '_'
              || (letter == '.' && !name.isEmpty());
      name.append(plain ? String.valueOf(letter) : String.format(Locale.ROOT, "%%%02X", unsigned));
    }
    if (name.length() <= LONGEST) {
      return name.isEmpty() ? "%" : name.toString();
    }
    String tail = "%" + Fingerprint.of(id).substring(0, 16);
    return name.substring(0, LONGEST - tail.length()) + tail;
  }
}
