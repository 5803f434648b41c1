package org.leeway.world;

import org.leeway.domain.State;
import org.leeway.draw.Draws;

/**
 * What is drawn of a person who is being made; each region has one, and uses it again and again.
 */
final class Newcomer {
  /** Intensity of each problem, 0 for those that the person does not have. */
  final double[] intensities = new double[Long.SIZE];

  /** The numbers from which the traits follow, by {@link PersonTrait}. */
  final double[] traits = new double[PersonTrait.values().length];

  /** Luck of each problem that goes together with others, by its link. */
  final double[] linked = new double[Long.SIZE];

  /** Luck of each state, in standard deviations. */
  final double[] lucks = new double[Draws.roomFor(State.values().length)];
}
