package org.leeway.sweep;

import org.jspecify.annotations.Nullable;
import org.leeway.domain.Outcome;
import org.leeway.observe.Quantity;

/**
 * What a sweep shows: a standard outcome, or a quantity that the user put in words.
 *
 * @param id name in tables
 * @param label what a reader sees
 * @param unit what it is measured in
 * @param standard the standard outcome; null for a quantity
 * @param quantity the quantity; null for a standard outcome
 */
record SweepOutcome(
    String id, String label, String unit, @Nullable Outcome standard, @Nullable Quantity quantity) {
  static SweepOutcome of(Outcome outcome) {
    return new SweepOutcome(
        outcome.code(), outcome.label(), outcome.measure().unit(), outcome, null);
  }

  static SweepOutcome of(Quantity quantity) {
    return new SweepOutcome(quantity.phrase(), quantity.phrase(), quantity.unit(), null, quantity);
  }

  /** The level that follows from the sums of some blocks; of a standard outcome their mean. */
  double level(double[] sums) {
    return quantity == null ? sums[0] / sums[1] : quantity.level(sums);
  }
}
