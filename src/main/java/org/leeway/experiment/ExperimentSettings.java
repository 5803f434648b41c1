package org.leeway.experiment;

import org.leeway.observe.Sampling;

/**
 * The size of an experiment. Part of the manifest; nothing technical (threads, directories) stands
 * here.
 *
 * @param seeds number of seeds, 1 or more
 * @param firstSeed the first seed; the others follow it
 * @param weeks weeks to simulate
 * @param scale persons whom one agent stands for
 * @param sampling of whom decisions are kept
 */
public record ExperimentSettings(
    int seeds, long firstSeed, int weeks, int scale, Sampling sampling) {
  /** Without decisions. */
  public ExperimentSettings(int seeds, long firstSeed, int weeks, int scale) {
    this(seeds, firstSeed, weeks, scale, Sampling.NOBODY);
  }
}
