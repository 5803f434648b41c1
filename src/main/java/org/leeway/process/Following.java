package org.leeway.process;

import org.leeway.domain.Reading;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Memory;
import org.leeway.world.Picture;
import org.leeway.world.Professional;
import org.leeway.world.ProgrammeColumn;
import org.leeway.world.Region;
import org.leeway.world.ServiceFile;

/**
 * Step 3A of the weighing: the plan is what was started last. What is seen now is compared with
 * what the plan was made for. Where the client seems to need it much less, a professional with an
 * eye for it takes the plan back and looks for something better; others keep it (weighing.md 2.1).
 * Who holds on to a first picture sees a mismatch later (H28). What a client seems to need less is
 * put down to the instrument, whatever it came from. Only what was asked about is compared.
 */
final class Following {
  /** Where the luck of taking a plan back stands among the draws of responses. */
  static final int CRITICAL = 2;

  private static final State[] STATES = State.values();

  private final int[] states;
  private final int[] problems;
  private final int[] start;
  private final int[] item;
  private final double[] size;
  private final double reconsider;
  private final double counts;

  Following(Values values, Options options) {
    int instruments = options.names().size();
    int owned = options.problems().size();
    states = new int[instruments];
    problems = new int[instruments];
    start = new int[instruments + 1];
    item = new int[instruments * (STATES.length + owned)];
    size = new double[item.length];
    int at = 0;
    for (int place = 0; place < instruments; place++) {
      for (int need = 0; need < STATES.length + owned; need++) {
        boolean state = need < STATES.length;
        int row = state ? options.need(STATES[need]) : options.need(need - STATES.length);
        double much = options.direction()[row * options.stride() + place];
        if (much > 0) {
          states[place] |= state ? 1 << need : 0;
          problems[place] |= state ? 0 : 1 << (need - STATES.length);
          item[at] = need;
          size[at++] = much;
        }
      }
      start[place + 1] = at;
    }
    reconsider = values.share("weighing.reconsider").value();
    counts = values.share("monitoring.counts").value();
  }

  /** Notes what a plan is made for. */
  void plan(Region region, int row, int instrument) {
    ServiceFile file = region.jobseekers().service;
    file.planFit.set(row, fit(region.picture(), instrument));
    file.planFell.set(row, 0);
  }

  /** How well an instrument answers what the client seems to need. */
  private double fit(Picture picture, int instrument) {
    double fit = 0;
    for (int at = start[instrument]; at < start[instrument + 1]; at++) {
      int need = item[at];
      double lacking =
          need < STATES.length ? picture.lack(STATES[need]) : picture.problem(need - STATES.length);
      fit += size[at] * lacking;
    }
    return fit;
  }

  /**
   * Compares what is seen with the plan, and takes it back where it no longer fits.
   *
   * @return true when the plan was taken back
   */
  boolean reconsiders(Region region, int row, Professional professional, Week week) {
    ServiceFile file = region.jobseekers().service;
    double before = file.planFit.get(row);
    int plan = file.lastInstrument.get(row);
    if (before <= 0 || plan == ServiceFile.NO_INSTRUMENT || !isSeen(region.picture(), plan)) {
      return false;
    }
    double fell = before - fit(region.picture(), plan);
    Memory memory = professional.memory();
    int kind = file.kind.get(row);
    if (fell > file.planFell.get(row)) {
      memory.worked(plan, kind, counts * (fell - file.planFell.get(row)));
      file.planFell.set(row, fell);
    }
    int place = running(file.programme, row, plan);
    if (place < 0) { // it is over, and this was the look at what came of it
      file.planFit.set(row, 0);
      return false;
    }
    if (fell <= reconsider * (1 + professional.bias()) || !isCritical(region.desk(), week)) {
      return false;
    }
    memory.tried(plan, kind);
    file.programme.remove(row, place);
    file.done.set(row, file.done.get(row) | (1L << plan));
    file.ended.set(row, week.number());
    file.planFit.set(row, 0);
    return true;
  }

  /** True when all was asked that a plan is made for. */
  private boolean isSeen(Picture picture, int plan) {
    return (states[plan] & ~picture.seenStates()) == 0
        && (problems[plan] & ~picture.seenProblems()) == 0;
  }

  private static int running(ProgrammeColumn programme, int row, int instrument) {
    for (int place = programme.size(row) - 1; place >= 0; place--) {
      if (programme.instrument(row, place) == instrument) {
        return place;
      }
    }
    return -1;
  }

  private static boolean isCritical(Desk desk, Week week) {
    long client = desk.region().jobseekers().id.get(desk.row());
    double methodical = desk.reading(Reading.METHODICAL);
    return desk.region()
        .draws()
        .happens(Purpose.RESPONSE, client, week.number(), CRITICAL, methodical);
  }
}
