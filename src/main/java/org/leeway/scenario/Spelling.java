package org.leeway.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers "Did you mean ...?": the known words that lie closest to what was typed. */
public final class Spelling {
  private static final int LONGEST = 200;
  private static final int MOST_SHOWN = 3;

  private Spelling() {}

  /** The closest known word, or two or three that are equally close; empty when none is close. */
  public static String nearest(String typed, Collection<String> known) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return "";
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    int most = wanted.length() < 2 ? 0 : Math.max(1, wanted.length() / 3);
    int best = most + 1;
    List<String> closest = new ArrayList<>();
    for (String word : known) {
      if (Math.abs(word.length() - wanted.length()) > best) {
        continue;
      }
      int distance = distance(wanted, word.toLowerCase(Locale.ROOT));
      if (distance < best) {
        closest.clear();
        best = distance;
      }
      if (distance == best && best <= most) {
        closest.add(word);
      }
    }
    return words(closest);
  }

  /**
   * The full paths that end in what was typed: someone who wrote {@code caseload.norm} is offered
   * {@code organisation.municipality.caseload.norm}.
   */
  static String pathsEnding(String typed, Collection<String> known) {
    String ending = "." + typed.toLowerCase(Locale.ROOT);
    return words(known.stream().filter(path -> path.endsWith(ending)).toList());
  }

  /** A file beside the missing one whose name is close. */
  static String nearestFile(Path missing) {
    Path directory = missing.toAbsolutePath().getParent();
    Path name = missing.getFileName();
    if (directory == null || name == null || !Files.isDirectory(directory)) {
      return "";
    }
    try (Stream<Path> files = Files.list(directory)) {
      return nearest(
          name.toString(), files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
    } catch (IOException e) {
      return "";
    }
  }

  private static String words(List<String> words) {
    return words.stream().limit(MOST_SHOWN).collect(Collectors.joining(" or "));
  }

  /** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
  static int distance(String a, String b) {
    int[] twoBack = new int[b.length() + 1];
    int[] oneBack = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      oneBack[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = oneBack[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replace, Math.min(oneBack[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBack[j - 2] + 1);
        }
      }
      int[] free = twoBack;
      twoBack = oneBack;
      oneBack = row;
      row = free;
    }
    return oneBack[b.length()];
  }
}
