package org.leeway.scenario;

import org.jspecify.annotations.Nullable;

/**
 * One value of a resolved scenario with everything a reader needs to judge it.
 *
 * @param path parameter path, such as {@code organisation.municipality.caseload.norm}
 * @param label what the parameter is, in English
 * @param unit what the value is measured in
 * @param unitText the unit in words, such as {@code clients per full-time professional}
 * @param value the value as text, numbers in their shortest exact form
 * @param fromWeek the week from which it holds; null when it holds from the very start
 * @param low lowest plausible value; null when none is given
 * @param high highest plausible value; null when none is given
 * @param evidence what the value rests on
 * @param recalled true when a published figure was written from memory and not yet checked
 * @param source where the value was found
 * @param file file that gave the value
 * @param line line in that file, counted from 1
 */
public record ResolvedValue(
    String path,
    String label,
    Unit unit,
    String unitText,
    String value,
    @Nullable Integer fromWeek,
    @Nullable Double low,
    @Nullable Double high,
    Evidence evidence,
    boolean recalled,
    String source,
    String file,
    int line) {

  /**
   * False when a scenario chose a number outside the plausible range: allowed, but worth a note.
   */
  public boolean isPlausible() {
    if (low == null || high == null || !unit.isNumeric()) {
      return true;
    }
    double number = Double.parseDouble(value);
    return number >= low && number <= high;
  }
}
