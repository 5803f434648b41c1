package org.leeway.cli;

import java.util.List;

/** Small pieces of text. */
final class Words {
  private Words() {}

  /** Such as {@code a}, {@code a or b}, and {@code a, b or c}. */
  static String either(List<String> words) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** Such as {@code 1 problem} and {@code 2 problems}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
