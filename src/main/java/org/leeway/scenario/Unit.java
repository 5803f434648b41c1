package org.leeway.scenario;

import java.util.Locale;

/** What a register value is measured in. The word is what a user writes after {@code unit:}. */
public enum Unit {
  /** Part of a whole, 0 to 1. */
  SHARE("share"),
  /** Chance of an event, 0 to 1. */
  PROBABILITY("probability"),
  /** Events per person per year, 0 or more; becomes a weekly hazard at the border to the world. */
  PER_YEAR("per year"),
  /** A number of weeks. */
  WEEK("week"),
  /** Minutes of a professional's time. */
  MINUTE("minute"),
  /** Hours a week. */
  HOUR("hour"),
  /** Euro of 2019. */
  EURO("euro"),
  /** A whole number of persons, things or events. */
  COUNT("count"),
  /** A number without a dimension. */
  NUMBER("number"),
  /** Yes or no. */
  YES_NO("yes/no"),
  /** One word out of a list. */
  CHOICE("choice"),
  /** A sentence, for rules of law that no number holds. */
  TEXT("text");

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  /** The word used in files and messages. */
  public String word() {
    return word;
  }

  /** True for units whose value is a number. */
  public boolean isNumeric() {
    return switch (this) {
      case YES_NO, CHOICE, TEXT -> false;
      default -> true;
    };
  }

  @Override
  public String toString() {
    return word.toLowerCase(Locale.ROOT);
  }
}
