package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Response;
import org.leeway.draw.AgentName;
import org.leeway.draw.Purpose;
import org.leeway.trace.Luck;
import org.leeway.world.Desk;
import org.leeway.world.Region;

/**
 * The draws that took part in a conversation, the one that decided first: that of the option that
 * was taken, or of what was done instead of choosing. Draws are read again, since each is a
 * function of its key.
 */
final class DrawsTaken {
  private final Deciding deciding;
  private final Desk desk;
  private final boolean weighed;
  private final Said said;
  private final Week week;
  private final List<Luck> draws = new ArrayList<>();

  private DrawsTaken(Deciding deciding, boolean weighed, Said said, Week week) {
    this.deciding = deciding;
    this.desk = deciding.desk();
    this.weighed = weighed;
    this.said = said;
    this.week = week;
  }

  /**
   * @param weighed true when the five steps decided
   */
  static List<Luck> of(Deciding deciding, boolean weighed, Said said, Week week) {
    DrawsTaken taken = new DrawsTaken(deciding, weighed, said, week);
    if (deciding.formed()) {
      taken.ofChoice();
    }
    taken.ofExplaining();
    taken.ofResponse();
    return taken.draws;
  }

  private void ofChoice() {
    int choice = deciding.choice();
    boolean own = deciding.isByClient();
    if (own || weighed) {
      gumbel(Purpose.LIKING, choice == Weighing.NOTHING ? Desk.NOTHING_INDEX : choice);
    }
    for (long left = own ? 0 : desk.drawn(); left != 0; left &= left - 1) {
      uniform(Purpose.RANDOM_CHOICE, Long.numberOfTrailingZeros(left));
    }
    if (choice != Weighing.NOTHING && deciding.wished()) {
      uniform(Purpose.VOICE, 1 + choice);
    }
    if (deciding.voiced()) {
      uniform(Purpose.VOICE, 0);
    }
    if (deciding.designed()) {
      uniform(Purpose.FIDELITY, 0);
    }
    if (!own && deciding.roomDrawn()) {
      uniform(Purpose.PERCEIVED_ROOM, 1);
      if (deciding.unclear()) {
        uniform(Purpose.PERCEIVED_ROOM, 0);
      }
    }
  }

  private void ofResponse() {
    if (said.talk() == Response.GATHER) {
      uniform(Purpose.RESPONSE, Gathering.LOOKS_FURTHER);
    }
    if (said.response() == Response.RECONSIDER) {
      uniform(Purpose.RESPONSE, Following.CRITICAL);
    }
    if (said.hoped()) {
      uniform(Purpose.HOPE, 0);
    }
    if (said.draw() >= 0) {
      gumbel(Purpose.RESPONSE, said.draw());
    }
    if (!deciding.pressed()) {
      uniform(Purpose.RESPONSE, FiveSteps.RECOGNISED);
    }
    if (said.told()) {
      uniform(Purpose.RESPONSE, Reasoning.TELLS);
    }
  }

  private void ofExplaining() {
    if (said.explained().isHeard()) {
      uniform(Purpose.DEVIATION, 0);
    }
  }

  private void uniform(Purpose purpose, int index) {
    draws.add(Witness.luck(desk.region(), desk.row(), purpose, week, index));
  }

  private void gumbel(Purpose purpose, int index) {
    Region region = desk.region();
    long id = region.jobseekers().id.get(desk.row());
    draws.add(
        new Luck(
            Witness.word(purpose),
            AgentName.jobseeker(region.data().name(), id),
            week.number(),
            index,
            region.draws().uniformOfGumbel(purpose, id, week.number(), index)));
  }
}
