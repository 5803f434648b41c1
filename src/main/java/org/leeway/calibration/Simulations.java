package org.leeway.calibration;

import java.util.List;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.method.Estimate;
import org.leeway.scenario.Draw;

/** Simulates a batch of parameter values; tests give a model that needs no simulation. */
@FunctionalInterface
public interface Simulations {
  /**
   * The targets' figures in every draw.
   *
   * @param batch name of the batch, unique in a calibration; the same batch has the same draws
   * @param draws what to simulate
   * @param fresh true for seeds that were used in no other batch
   * @return per draw an estimate per target, in their order; NaN where there is none
   * @throws ExperimentInterrupted when it was stopped; finished replicates are kept
   */
  List<List<Estimate>> at(String batch, List<Draw> draws, boolean fresh)
      throws ExperimentInterrupted;
}
