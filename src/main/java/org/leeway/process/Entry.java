package org.leeway.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leeway.scenario.Values;

/**
 * Whom a strategy takes, whom it lets go, and how well it comes to know them.
 *
 * @param screen how strictly people with a heavy problem are refused (creaming), 0 to 1
 * @param reverseScreen how strictly people are refused who can compete by themselves, 0 to 1
 * @param earlyExit how strictly a trajectory that does not get on is ended, 0 to 1
 * @param returns true when it is ended by handing people back to the commissioner, rather than by
 *     dropping them
 * @param depth how much of a person becomes known in the end, 0 to 1
 * @param after weeks in service after which that much is known
 * @param refuses for each problem that counts as heavy, the intensity from which it does
 */
record Entry(
    double screen,
    double reverseScreen,
    double earlyExit,
    boolean returns,
    double depth,
    int after,
    Map<String, Double> refuses) {
  /** Takes everybody, keeps everybody, and looks as carefully as the service does anyway. */
  static final Entry OPEN = new Entry(0, 0, 0, false, 1, 0, Collections.emptyMap());

  /** What becomes of people whose trajectory is ended. */
  enum Exit {
    /** They get no programme any more, or find their own way elsewhere. */
    DROP_OR_REFER,
    /** The commissioner's own service goes on with them. */
    RETURN_TO_COMMISSIONER
  }

  static Entry of(StrategyRanks ranks, Values values, String card) {
    Map<String, Double> heavy = new LinkedHashMap<>();
    String refuses = card + ".entry.refuses";
    for (String problem : values.children(refuses)) {
      heavy.put(problem, values.share(refuses + "." + problem).value());
    }
    return new Entry(
        ranks.share("entry.screen"),
        ranks.share("entry.reverse-screen"),
        ranks.share("entry.early-exit"),
        ranks.choice("entry.early-exit-mode", Exit.DROP_OR_REFER) == Exit.RETURN_TO_COMMISSIONER,
        ranks.share("entry.diagnosis-depth"),
        ranks.weeks("entry.diagnosis-after", 0),
        heavy);
  }

  /** True when a problem of this intensity is one that the screen refuses. */
  boolean isHeavy(String problem, double intensity) {
    Double from = refuses.get(problem);
    return from != null && intensity >= from;
  }

  /** How much of a person is known after so many weeks in service, 0 to 1; it grows evenly. */
  double known(int weeks) {
    return after <= 0 ? depth : depth * Math.min(1, Math.max(0, weeks) / (double) after);
  }
}
