package org.leeway.evidence;

import org.jspecify.annotations.Nullable;
import org.leeway.observe.Measure;
import org.leeway.observe.Quantity;
import org.leeway.trial.Who;

/**
 * One level that a check looks at: a quantity of some people in one arm of one context.
 *
 * @param context name of the context
 * @param arm name of the arm; empty for the one in which nothing is done
 * @param share share of units that is assigned
 * @param of which part of the cohort; null for quantities of the whole market
 * @param group which of them
 * @param quantity what is measured of them
 */
record Side(
    String context,
    String arm,
    double share,
    Measure.@Nullable Part of,
    Who group,
    Quantity quantity) {
  /** The arm in which nothing is done to anybody. */
  static final String CONTROL = "";

  boolean isControl() {
    return arm.equals(CONTROL);
  }

  Side inArm(String other) {
    return new Side(context, other, share, of, group, quantity);
  }

  Side inContext(String other) {
    return new Side(other, arm, share, of, group, quantity);
  }

  Side withShare(double other) {
    return new Side(context, arm, other, of, group, quantity);
  }

  Side withPart(Measure.@Nullable Part other) {
    return new Side(context, arm, share, other, group, quantity);
  }

  Side withGroup(Who other) {
    return new Side(context, arm, share, of, other, quantity);
  }

  Side with(Quantity other) {
    return new Side(context, arm, share, of, group, other);
  }
}
