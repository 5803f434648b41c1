package org.leeway.law;

import java.util.List;
import java.util.Locale;

/** What the law answers: a number, yes or no, a word, or a list of codes. */
sealed interface Answer {
  /** The answer in words. */
  String words();

  /** Whether it is what a case expects. */
  boolean isWithin(Expected expected);

  /**
   * A number.
   *
   * @param within how far it may be from what a case expects
   */
  record Amount(double number, double within) implements Answer {
    @Override
    public String words() {
      return within < 0.01
          ? String.format(Locale.ROOT, "%.4g", number)
          : String.format(Locale.ROOT, "%.2f", number);
    }

    @Override
    public boolean isWithin(Expected expected) {
      return number >= expected.low() - within && number <= expected.high() + within;
    }
  }

  /** Yes or no. */
  record YesNo(boolean yes) implements Answer {
    @Override
    public String words() {
      return yes ? "yes" : "no";
    }

    @Override
    public boolean isWithin(Expected expected) {
      return expected.words().equals(List.of(words()));
    }
  }

  /** A word. */
  record Word(String word) implements Answer {
    @Override
    public String words() {
      return word;
    }

    @Override
    public boolean isWithin(Expected expected) {
      return String.join(", ", expected.words()).equals(word);
    }
  }

  /** Codes. */
  record Codes(List<String> codes) implements Answer {
    @Override
    public String words() {
      return String.join(", ", codes);
    }

    @Override
    public boolean isWithin(Expected expected) {
      return expected.question() == Question.MAY_NOT_USE
          ? codes.stream().noneMatch(expected.words()::contains)
          : codes.containsAll(expected.words());
    }
  }

  static Answer of(double number, double within) {
    return new Amount(number, within);
  }

  static Answer of(boolean yes) {
    return new YesNo(yes);
  }

  static Answer of(String word) {
    return new Word(word);
  }

  static Answer of(List<String> codes) {
    return new Codes(codes);
  }
}
