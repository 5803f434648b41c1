package org.leeway.evidence;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Ids for arms: lower-case words with dashes, fit for names of files, never the same twice. */
final class ArmNames {
  private static final int LONGEST = 40;

  private final Set<String> taken = new LinkedHashSet<>();

  String unique(String first, String second) {
    String words = (first + " " + second).strip().toLowerCase(Locale.ROOT);
    String plain = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String id = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
    if (id.isEmpty()) {
      id = "arm";
    }
    String free = id;
    for (int number = 2; !taken.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
