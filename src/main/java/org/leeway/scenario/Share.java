package org.leeway.scenario;

/**
 * Part of a whole.
 *
 * @param value between 0 and 1
 */
public record Share(double value) {
  public Share {
    Range.check("share", value, 0, 1);
  }
}
