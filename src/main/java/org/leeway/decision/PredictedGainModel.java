package org.leeway.decision;

/**
 * Does what the office's own statistics recommend: the open option after which most cases of this
 * kind found work, above those without it. The statistics compare who got an instrument with who
 * did not; they know nothing of why.
 */
public final class PredictedGainModel implements ProfessionalModel {
  @Override
  public String code() {
    return "predicted-gain";
  }

  @Override
  public String about() {
    return "Starts what added most for cases of this kind, by the statistics of the office.";
  }

  @Override
  public int choose(Situation situation) {
    double most = 0;
    int best = Situation.NOTHING;
    for (int option = 0; option < situation.options(); option++) {
      if (situation.isOpen(option) && situation.predictedGain(option) > most) {
        most = situation.predictedGain(option);
        best = option;
      }
    }
    return best;
  }
}
