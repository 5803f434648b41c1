package org.leeway.process;

import org.leeway.domain.Anchoring;
import org.leeway.domain.Barrier;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Burdens;
import org.leeway.world.FloatColumn;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.ServiceFile;

/**
 * Life outside: what the client's own surroundings do. Gains fade once their stimulus stops, by how
 * deep they are anchored and faster where home does not support them. Being without work wears down
 * skill, rhythm, motivation and confidence; working builds them up. Problems come and go.
 */
final class LifeOutside implements Rules<LifeOutside> {
  private static final State[] STATES = State.values();
  private static final Anchoring[] LEVELS = Anchoring.values();
  private static final int NEW_PROBLEM = 0;
  private static final int SOLVED = 1;
  private static final int WHICH_PROBLEM = 2;
  private static final int WHICH_SOLVED = 3;

  private final Burdens burdens;
  private final double[] fade = new double[LEVELS.length];
  private final double dilution;
  private final double forgotten;
  private final double skillLoss;
  private final double rhythmLoss;
  private final double motivationLoss;
  private final double confidenceLoss;
  private final double recovery;
  private final double reactanceFade;
  private final double newProblem;
  private final double problemSolved;
  private final int[] temporary;

  LifeOutside(Values values) {
    burdens = new Burdens(values);
    for (Anchoring level : LEVELS) {
      fade[level.ordinal()] = values.rate("decay." + level.code()).withinWeek().value();
    }
    dilution = values.number("decay.dilution");
    forgotten = values.share("decay.forgotten-below").value();
    skillLoss = perWeek(values, "outside-work.loss.skill");
    rhythmLoss = perWeek(values, "outside-work.loss.rhythm");
    motivationLoss = perWeek(values, "outside-work.loss.motivation");
    confidenceLoss = perWeek(values, "outside-work.loss.confidence");
    recovery = values.rate("outside-work.recovery-in-work").withinWeek().value();
    reactanceFade = values.rate("outside-work.reactance-fades").withinWeek().value();
    newProblem = values.rate("outside-work.new-problem").withinWeek().value();
    problemSolved = values.rate("outside-work.problem-solved").withinWeek().value();
    temporary = temporaryProblems();
  }

  private static double perWeek(Values values, String path) {
    return values.number(path) / RatePerYear.WEEKS_PER_YEAR;
  }

  private static int[] temporaryProblems() {
    return new int[] {
      Barrier.DEBTS.bit(),
      Barrier.MENTAL.bit(),
      Barrier.PHYSICAL.bit(),
      Barrier.CARE.bit(),
      Barrier.HOUSING.bit()
    };
  }

  @Override
  public void week(Region region, Week week, Editions<LifeOutside> rules) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED) || people.is(row, Status.WORKING)) {
        rules.of(region, row).live(region, row, week);
      }
    }
  }

  private void live(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    if (people.is(row, Status.SERVED)) {
      withoutWork(people, row);
      problems(region, row, week);
    } else {
      inWork(people, row);
    }
    if (people.gained.get(row) == 1
        && people.service.instrument.get(row) == ServiceFile.NO_INSTRUMENT) {
      fadeGains(people, row);
    }
  }

  private void withoutWork(Jobseekers people, int row) {
    double unsupported = 2 * (1 - people.support.get(row));
    lower(people.skill, row, skillLoss);
    lower(people.rhythm, row, rhythmLoss);
    lower(people.motivation, row, motivationLoss * unsupported);
    lower(people.confidence, row, confidenceLoss * unsupported);
    people.reactance.set(row, people.reactance.get(row) * (1 - reactanceFade));
  }

  private static void lower(FloatColumn ability, int row, double loss) {
    ability.set(row, Math.max(0, ability.get(row) - loss));
  }

  private void inWork(Jobseekers people, int row) {
    raise(people.skill, row);
    raise(people.rhythm, row);
    raise(people.confidence, row);
  }

  private void raise(FloatColumn ability, int row) {
    ability.add(row, recovery * (1 - ability.get(row)));
  }

  private void fadeGains(Jobseekers people, int row) {
    double faster = 1 + dilution * (1 - people.support.get(row));
    double largest = 0;
    for (Anchoring level : LEVELS) {
      double kept = 1 - Math.min(1, fade[level.ordinal()] * faster);
      for (State state : STATES) {
        double gain = people.gains.get(row, state, level);
        if (gain != 0) {
          people.gains.set(row, state, level, gain * kept);
          largest = Math.max(largest, Math.abs(gain * kept));
        }
      }
    }
    if (largest < forgotten) {
      people.gained.set(row, 0);
    }
  }

  private void problems(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    long id = people.id.get(row);
    int before = people.barriers.get(row);
    int after = before;
    if (region.draws().happens(Purpose.LIFE_EVENT, id, week.number(), NEW_PROBLEM, newProblem)) {
      after |= temporary[which(region, id, week, WHICH_PROBLEM)];
    }
    if (region.draws().happens(Purpose.LIFE_EVENT, id, week.number(), SOLVED, problemSolved)) {
      after &= ~temporary[which(region, id, week, WHICH_SOLVED)];
    }
    if (after != before) {
      people.barriers.set(row, after);
      people.burden.set(row, burdens.of(after));
    }
  }

  private int which(Region region, long id, Week week, int index) {
    return region.draws().below(Purpose.LIFE_EVENT, id, week.number(), index, temporary.length);
  }
}
