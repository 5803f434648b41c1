package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Ledger;
import org.leeway.world.Office;

/**
 * Advice by statistics: the option that added most in the cases of the office. Shown to a
 * professional it is one thing more that the factor of evidence says; nobody has to follow it. Kept
 * back, it is only set beside what was chosen, to tell how often the two agree.
 */
final class Advice {
  private static final int NOTHING = Desk.NOTHING;

  /** What is done with the advice. */
  private enum Use {
    NONE("none"),
    KEPT_BACK("kept-back"),
    SHOWN("shown");

    private final String word;

    Use(String word) {
      this.word = word;
    }

    static Use of(String word) {
      for (Use use : values()) {
        if (use.word.equals(word)) {
          return use;
        }
      }
      throw new IllegalArgumentException("no use of advice " + word);
    }
  }

  private final Use[] uses = new Use[OrganisationType.values().length];
  private final Knowledge knowledge;

  Advice(Values values, Knowledge knowledge) {
    this.knowledge = knowledge;
    for (OrganisationType type : OrganisationType.values()) {
      uses[type.ordinal()] = Use.of(values.choice("organisation." + type.code() + ".advice"));
    }
  }

  /** Lays the advice on the desk where it is shown. */
  void show(Desk desk, Office office, int kind) {
    boolean shown = uses[office.organisation().ordinal()] == Use.SHOWN;
    desk.advise(shown ? best(desk, office, kind) : NOTHING);
  }

  /** Counts whether a choice is as was advised, or would have been. */
  void count(Desk desk, Office office, int kind, int choice) {
    if (choice == NOTHING || uses[office.organisation().ordinal()] == Use.NONE) {
      return;
    }
    int best = best(desk, office, kind);
    if (best != NOTHING) {
      Ledger ledger = desk.region().ledger();
      ledger.add(Ledger.Figure.ADVISED, 1);
      ledger.add(Ledger.Figure.ADVICE_TAKEN, choice == best ? 1 : 0);
    }
  }

  private int best(Desk desk, Office office, int kind) {
    int best = NOTHING;
    double most = 0;
    for (long left = desk.open(); left != 0; left &= left - 1) {
      int option = Long.numberOfTrailingZeros(left);
      double gain = knowledge.gain(office, option, kind);
      if (gain > most) {
        most = gain;
        best = option;
      }
    }
    return best;
  }
}
