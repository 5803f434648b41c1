package org.leeway.decision;

/** How a professional chooses what to do with a client. */
public interface ProfessionalModel extends DecisionModel {
  /**
   * Chooses.
   *
   * @return an open option, or {@link Situation#NOTHING}
   */
  int choose(Situation situation);
}
