package org.leeway.decision;

/**
 * Takes any open option, or none, each with the same chance: what choosing itself adds shows
 * against it.
 */
public final class RandomModel implements ProfessionalModel {
  @Override
  public String code() {
    return "random";
  }

  @Override
  public String about() {
    return "Starts any open option, or none, each with the same chance.";
  }

  @Override
  public int choose(Situation situation) {
    int open = 0;
    for (int option = 0; option < situation.options(); option++) {
      open += situation.isOpen(option) ? 1 : 0;
    }
    int drawn = (int) (situation.uniform(0) * (open + 1));
    for (int option = 0; option < situation.options(); option++) {
      if (situation.isOpen(option)) {
        if (drawn == 0) {
          return option;
        }
        drawn--;
      }
    }
    return Situation.NOTHING;
  }
}
