package org.leeway.decision;

/**
 * Lets the client choose: what the client wants most is started, if it is wanted more than things
 * are left as they are. Doing nothing counts against a full wish as {@link Situation#inaction()}
 * against one.
 */
public final class ClientChoiceModel implements ProfessionalModel {
  @Override
  public String code() {
    return "client-choice";
  }

  @Override
  public String about() {
    return "Starts what the client wants most, if the client wants it enough.";
  }

  @Override
  public int choose(Situation situation) {
    double most = situation.inaction() / (1 + situation.inaction());
    int best = Situation.NOTHING;
    for (int option = 0; option < situation.options(); option++) {
      if (situation.isOpen(option) && situation.wish(option) > most) {
        most = situation.wish(option);
        best = option;
      }
    }
    return best;
  }
}
