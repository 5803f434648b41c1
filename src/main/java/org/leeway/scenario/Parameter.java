package org.leeway.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register: one number, switch, choice or rule with what a reader needs to judge
 * it.
 *
 * @param path path with dots
 * @param label what it is, in English
 * @param labelDutch what it is, in Dutch; empty when not given
 * @param unit what the value is measured in
 * @param unitText the unit in words, with its explanation
 * @param value the value of the register
 * @param low lowest plausible value
 * @param high highest plausible value
 * @param possible values that make sense at all
 * @param choices allowed words; empty unless the unit is a choice
 * @param evidence what the value rests on
 * @param recalled true when written from memory and not yet checked
 * @param source where the value was found
 * @param usedBy the class of the model that reads it; empty when not given
 * @param place where the value stands
 */
record Parameter(
    String path,
    String label,
    String labelDutch,
    Unit unit,
    String unitText,
    Value value,
    @Nullable Double low,
    @Nullable Double high,
    Bounds possible,
    List<String> choices,
    Evidence evidence,
    boolean recalled,
    String source,
    String usedBy,
    Place place) {

  /**
   * The unit as a reader wants it: the explanation where there is one, nothing for a bare number.
   */
  String unitInWords() {
    String general = unit.word() + ",";
    if (unitText.startsWith(general)) {
      return unitText.substring(general.length()).strip();
    }
    boolean says = unit.isNumeric() && !unitText.equals(Unit.NUMBER.word());
    return says ? unitText : "";
  }

  /** The same with other words to choose from. */
  Parameter withChoices(List<String> words) {
    return new Parameter(
        path,
        label,
        labelDutch,
        unit,
        unitText,
        value,
        low,
        high,
        possible,
        List.copyOf(words),
        evidence,
        recalled,
        source,
        usedBy,
        place);
  }

  /** False for a number outside the plausible range; true when there is no range. */
  boolean isPlausible(Value given) {
    return low == null || high == null || (given.number() >= low && given.number() <= high);
  }

  /** The plausible range, such as {@code 60 to 150}; empty when there is none. */
  String rangeInWords() {
    return low == null || high == null ? "" : Decimals.text(low) + " to " + Decimals.text(high);
  }

  /** What a value of this parameter looks like, for messages. */
  String expectation() {
    return expectation(unit, possible, choices);
  }

  static String expectation(Unit unit, Bounds possible, List<String> choices) {
    return switch (unit) {
      case YES_NO -> "yes or no";
      case CHOICE -> "one of " + String.join(", ", choices);
      case TEXT ->
          choices.isEmpty()
              ? "a text"
              : "one or more of " + String.join(", ", choices) + ", with commas between them";
      case COUNT -> ("a whole number (count) " + possible.words()).strip();
      case NUMBER -> ("a number " + possible.words()).strip();
      default -> ("a number (" + unit.word() + ") " + possible.words()).strip();
    };
  }
}
