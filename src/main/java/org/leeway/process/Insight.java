package org.leeway.process;

import java.util.Arrays;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Region;

/**
 * What a professional learns of an option by looking into it: what worked, by the profession, the
 * office, colleagues and the own cases; and what the client wants. All of it lies between 0 and 1,
 * so that it is known beforehand how much it can matter at most.
 */
final class Insight {
  private static final State[] STATES = State.values();

  private final Catalogue catalogue;
  private final Knowledge knowledge;
  private final Voice voice;

  /** The states that must be known to tell what a client wants of each instrument, a bit each. */
  private final int[] concerned;

  Insight(Values values, Catalogue catalogue) {
    this.catalogue = catalogue;
    knowledge = new Knowledge(values, catalogue);
    voice = new Voice(values);
    concerned = new int[catalogue.size()];
    Arrays.setAll(concerned, place -> concerned(catalogue.get(place)));
  }

  private static int concerned(Instrument instrument) {
    int states = 1 << State.ORIENTATION.ordinal();
    for (State state : instrument.aimed()) {
      states |= 1 << state.ordinal();
    }
    return states;
  }

  /** The client's own voice. */
  Voice voice() {
    return voice;
  }

  /** What else is known of what works. */
  Knowledge knowledge() {
    return knowledge;
  }

  /** Lays on the desk what worked, as the professional knows it. */
  void remember(Desk desk, int option) {
    Office office = desk.office();
    int kind = desk.kind().ordinal();
    double believed = knowledge.believed(office, option, kind);
    desk.beliefs()[option] = believed;
    desk.successes()[option] =
        knowledge.pooled(office, desk.professional(), option, kind, believed);
  }

  /** Lays on the desk how much the client wants an option. */
  void listen(Desk desk, int option) {
    Region region = desk.region();
    int row = desk.row();
    double[] lacks = desk.lacks();
    for (int left = desk.unheard(concerned[option]); left != 0; left &= left - 1) {
      State state = STATES[Integer.numberOfTrailingZeros(left)];
      lacks[state.ordinal()] = lack(region.jobseekers(), row, state);
    }
    desk.wishes()[option] = voice.wish(region, row, catalogue.get(option), lacks, desk.week());
  }

  private static double lack(Jobseekers people, int row, State state) {
    return 1 - people.now(state, row);
  }
}
