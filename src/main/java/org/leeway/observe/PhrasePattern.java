package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a phrase: words, and in capitals what the user fills in. {@code T} is a span of time,
 * {@code N} a whole number, every other one a word or more.
 */
final class PhrasePattern {
  private static final String TIME = "(\\d+ ?[a-z]+)";
  private static final String NUMBER = "(\\d{1,4})";
  private static final String WORDS = "(.+)";

  private final Pattern pattern;

  PhrasePattern(String form) {
    StringBuilder built = new StringBuilder();
    for (String word : form.split(" ", -1)) {
      built.append(built.isEmpty() ? "" : " ");
      if (!isHole(word)) {
        built.append(Pattern.quote(word));
      } else {
        built.append(word.equals("T") ? TIME : word.equals("N") ? NUMBER : WORDS);
      }
    }
    pattern = Pattern.compile(built.toString());
  }

  /** True for what the user fills in. */
  static boolean isHole(String word) {
    return word.equals(word.toUpperCase(java.util.Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  /** What a phrase fills in; empty when it has another form. */
  Optional<List<String>> match(String phrase) {
    Matcher matcher = pattern.matcher(phrase);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> filled = new ArrayList<>();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      filled.add(matcher.group(group));
    }
    return Optional.of(filled);
  }
}
