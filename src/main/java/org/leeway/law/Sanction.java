package org.leeway.law;

/**
 * What follows an offence.
 *
 * @param share part of the benefit that is cut; 0 when nothing follows
 * @param months for how long
 * @param warning share of such offences that end in a warning instead
 * @param stopsOnCompliance true when the cut ends as soon as the duty is met
 */
public record Sanction(double share, double months, double warning, boolean stopsOnCompliance) {
  /** Nothing. */
  public static final Sanction NONE = new Sanction(0, 0, 0, false);
}
