package org.leeway.decision;

/** How a professional chooses what to do with a client. */
public interface ProfessionalModel {
  /** The word in scenario files. */
  String code();

  /** What it does, in a sentence. */
  String about();

  /**
   * Chooses.
   *
   * @return an open option, or {@link Situation#NOTHING}
   */
  int choose(Situation situation);
}
