package org.leeway.experiment;

import java.util.List;
import org.leeway.scenario.Draw;

/**
 * An experiment over three axes that are never mixed: arms (what is compared), draws (plausible
 * worlds of parameters, or points of a design) and seeds. Every arm is run in every draw on every
 * seed; replicates of one draw and seed are paired.
 *
 * @param kind what kind of study it is, such as {@code sweep}; part of the manifest
 * @param title one line for readers
 * @param nameId what the run directory is named after
 * @param arms what is compared, at least one, ids unique
 * @param draws at least one, numbers unique
 * @param seeds number of seeds, 1 or more
 * @param firstSeed the first; the others follow it
 * @param scale persons whom an agent stands for
 * @param weekly true to keep the weekly figures of every replicate; thousands of them are heavy
 */
public record Study(
    String kind,
    String title,
    String nameId,
    List<StudyArm> arms,
    List<Draw> draws,
    int seeds,
    long firstSeed,
    int scale,
    boolean weekly) {
  public Study {
    arms = List.copyOf(arms);
    draws = List.copyOf(draws);
    if (arms.isEmpty() || draws.isEmpty()) {
      throw new IllegalArgumentException("a study has one or more arms and draws");
    }
  }

  /** How many replicates it takes. */
  public long replicates() {
    return (long) arms.size() * draws.size() * seeds;
  }
}
