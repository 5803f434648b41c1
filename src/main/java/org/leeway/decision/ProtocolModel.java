package org.leeway.decision;

/** Does what protocol prescribes for this kind of case, and nothing else. */
public final class ProtocolModel implements ProfessionalModel {
  @Override
  public String code() {
    return "protocol";
  }

  @Override
  public String about() {
    return "Starts what protocol prescribes for the kind of case, and nothing else.";
  }

  @Override
  public int choose(Situation situation) {
    int prescribed = situation.prescribed();
    return prescribed != Situation.NOTHING && situation.isOpen(prescribed)
        ? prescribed
        : Situation.NOTHING;
  }
}
