package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Mind;
import org.leeway.world.Picture;
import org.leeway.world.Problems;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Stereotypes;

/**
 * Steps 1 and 2 of the weighing: what a professional sees in a conversation, and what becomes of
 * the picture. Signals get clearer with minutes, competence and the client's trust; the picture
 * moves less than it should where the professional holds on to the first one (confirmation bias).
 * How employable, how motivated, how burdened and how self-directed somebody is shows by itself;
 * the rest shows when it is asked for, as far as there is time. What is not asked is taken to be as
 * it usually is with people of this kind (stereotype).
 */
final class Perception {
  /** What was gathered elsewhere since the last conversation. */
  static final int ELSEWHERE = 0;

  private static final int EMPLOYABILITY = 0;

  /** Places of the noise: what is always seen stands in the first block. */
  private static final int DIRECTION = 0;

  private static final int FIRST_LOOK = 16;
  private static final int FIRST_PROBLEM_LOOK = 48;

  private static final State[] STATES = State.values();

  /** What needs no asking. */
  private static final int ALWAYS_SEEN =
      1 << State.MOTIVATION.ordinal() | 1 << State.RELIEF.ordinal();

  private final double noise;
  private final double referenceMinutes;
  private final double competenceEffect;
  private final double trustEffect;
  private final double strainEffect;
  private final double driftPerContact;
  private final Strategies strategies;
  private final double depthEffect;
  private final double directionNoise;
  private final int problems;
  private final Employability employability;
  private final double minutesPerItem;
  private final double base;
  private final double pace;
  private final double expectedLack;
  private final double expectedProblem;

  Perception(Values values) {
    noise = values.number("perception.noise");
    referenceMinutes = values.minutes("perception.reference-minutes").value();
    competenceEffect = values.share("perception.competence-effect").value();
    trustEffect = values.share("perception.trust-effect").value();
    strainEffect = values.number("perception.strain-effect");
    driftPerContact = values.number("perception.drift");
    strategies = new Strategies(values);
    depthEffect = values.number("perception.depth-effect");
    directionNoise = values.number("perception.self-direction-noise");
    problems = new Problems(values).owned().size();
    employability = new Employability(values);
    minutesPerItem = values.minutes("perception.minutes-per-item").value();
    base = values.minutes("weighing.minutes-base").value();
    pace = values.share("perception.stereotype-pace").value();
    expectedLack = values.share("perception.expected-lack").value();
    expectedProblem = values.share("perception.expected-problem").value();
  }

  /** Standard deviation of what is seen in a conversation of so many minutes. */
  private double noise(Professional professional, double minutes, double trust) {
    return noise
        * StrictMath.sqrt(referenceMinutes / minutes)
        * (1 - competenceEffect * professional.competence())
        * (1 - trustEffect * trust)
        * (1 + strainEffect * professional.strain());
  }

  /**
   * Moves what the professional thinks of a client by what is seen, and notes what the client seems
   * to lack.
   */
  void see(Region region, int row, Professional professional, Week week) {
    Jobseekers people = region.jobseekers();
    Picture picture = region.picture();
    int weeks = week.number() - people.service.since.get(row);
    double unknown = strategies.today(region, row, week).hidden(weeks);
    double seenNoise =
        noise(professional, picture.minutes(), people.trust.get(row)) * (1 + depthEffect * unknown);
    Draws draws = region.draws();
    long id = people.id.get(row);
    double truth = employability.of(people, row);
    double signal =
        truth + seenNoise * draws.normal(Purpose.PERCEPTION, id, week.number(), EMPLOYABILITY);
    double doubt = people.service.doubt.get(row) + driftPerContact;
    double gain = doubt / (doubt + seenNoise * seenNoise);
    double held = gain * (1 - professional.bias());
    double before = people.service.belief.get(row);
    people.service.belief.set(row, bounded(before + held * (signal - before)));
    people.service.doubt.set(row, doubt * (1 - gain));
    double error = people.service.belief.get(row) - truth;
    region.ledger().add(Ledger.Figure.DIAGNOSIS_ERROR, error * error);
    picture.noteTruth(truth);
    picture.takeFor(employability.distance(people.service.belief.get(row)));
    atSight(region, row, seenNoise, week);
    if (region.isFollowed(row)) {
      WeighingRecord.seen(region, row, professional, truth, signal, seenNoise, before, week);
    }
  }

  /**
   * Moves what the professional thinks of a client by what comes to light besides: by asking on, or
   * from others. It is as clear as the conversation itself.
   *
   * @param look which look it is: {@link #ELSEWHERE}, or from 1 in the conversation
   */
  void lookAgain(Region region, int row, Professional professional, int look, Week week) {
    Jobseekers people = region.jobseekers();
    Picture picture = region.picture();
    double seenNoise = picture.noise();
    int index = EMPLOYABILITY + 1 + look;
    long id = people.id.get(row);
    double signal =
        picture.truth()
            + seenNoise * region.draws().normal(Purpose.PERCEPTION, id, week.number(), index);
    double doubt = people.service.doubt.get(row);
    double gain = doubt / (doubt + seenNoise * seenNoise);
    double before = people.service.belief.get(row);
    double held = gain * (1 - professional.bias());
    people.service.belief.set(row, bounded(before + held * (signal - before)));
    people.service.doubt.set(row, doubt * (1 - gain));
    double error = before - picture.truth();
    double left = people.service.belief.get(row) - picture.truth();
    region.ledger().add(Ledger.Figure.DIAGNOSIS_ERROR, left * left - error * error);
    picture.takeFor(employability.distance(people.service.belief.get(row)));
  }

  /** What shows by itself; all else is taken to be as usual until it is asked for. */
  private void atSight(Region region, int row, double seenNoise, Week week) {
    Jobseekers people = region.jobseekers();
    Picture picture = region.picture();
    int kind = picture.kind().ordinal();
    Stereotypes usual = region.officeOf(row).stereotypes();
    usual.form(expectedLack, expectedProblem);
    double[] noises = region.desk().impressions();
    long id = people.id.get(row);
    region.draws().normals(Purpose.IMPRESSION, id, week.number(), 0, noises, FIRST_LOOK);
    for (State state : STATES) {
      picture.presumeLack(
          state,
          switch (state.kind()) {
            // What lies between client and employer is the professional's own doing.
            case BRIDGE -> 1 - people.now(state, row);
            default -> state == State.PRESSURE ? 0 : usual.lack(kind, state.ordinal());
          });
    }
    for (int owned = 0; owned < problems; owned++) {
      picture.presumeProblem(owned, usual.problem(kind, owned));
    }
    double relief = seenNoise * noises[DIRECTION + 1];
    double motivation = seenNoise * noises[DIRECTION + 2];
    picture.seeLack(State.RELIEF, bounded(lack(people, row, State.RELIEF) + relief));
    picture.seeLack(State.MOTIVATION, bounded(lack(people, row, State.MOTIVATION) + motivation));
    double misjudged = directionNoise * noises[DIRECTION];
    picture.seeSelfDirection(bounded(people.selfDirectionNow(row) + misjudged));
    picture.blur(seenNoise);
  }

  /**
   * Asks for what the factors that are weighed need to know, those that count heaviest for the
   * professional first, as far as there is time.
   */
  void ask(Desk desk, Factors factors, Week week) {
    Region region = desk.region();
    int left = (int) Math.max(0, (desk.minutes() - base) / minutesPerItem);
    if (desk.isFast() || left == 0) {
      return;
    }
    int states = ALWAYS_SEEN;
    int owned = 0;
    long weighed = 0;
    for (int place = 0; place < desk.weighed(); place++) {
      weighed |= 1L << desk.weighing()[place];
    }
    double[] noises = desk.impressions();
    long id = region.jobseekers().id.get(desk.row());
    region
        .draws()
        .normals(
            Purpose.IMPRESSION,
            id,
            week.number(),
            FIRST_LOOK,
            noises,
            FIRST_PROBLEM_LOOK - FIRST_LOOK);
    boolean problemsDrawn = false;
    Mind mind = desk.professional().mind();
    for (int place = 0; place < Mind.FACTORS && left > 0; place++) {
      int factor = mind.heaviest(place);
      if ((weighed & (1L << factor)) == 0) {
        continue;
      }
      int asked = factors.states(factor) & ~states;
      states |= asked;
      for (; asked != 0 && left > 0; asked &= asked - 1, left--) {
        askState(desk, STATES[Integer.numberOfTrailingZeros(asked)]);
      }
      int askedProblems = factors.problems(factor) & ~owned;
      owned |= askedProblems;
      if (askedProblems != 0 && !problemsDrawn) {
        problemsDrawn = true;
        region
            .draws()
            .normals(Purpose.IMPRESSION, id, week.number(), FIRST_PROBLEM_LOOK, noises, problems);
      }
      for (; askedProblems != 0 && left > 0; askedProblems &= askedProblems - 1, left--) {
        askProblem(desk, Integer.numberOfTrailingZeros(askedProblems));
      }
    }
  }

  private void askState(Desk desk, State state) {
    Region region = desk.region();
    Picture picture = region.picture();
    Stereotypes usual = region.officeOf(desk.row()).stereotypes();
    int kind = picture.kind().ordinal();
    double noise = picture.noise() * desk.impressions()[FIRST_LOOK + state.ordinal()];
    double signal = bounded(lack(region.jobseekers(), desk.row(), state) + noise);
    double mean = usual.lack(kind, state.ordinal());
    double held = desk.professional().mind().stereotype();
    picture.seeLack(state, signal + held * (mean - signal));
    usual.seeLack(kind, state.ordinal(), signal, pace);
  }

  private void askProblem(Desk desk, int owned) {
    Region region = desk.region();
    Picture picture = region.picture();
    Stereotypes usual = region.officeOf(desk.row()).stereotypes();
    int kind = picture.kind().ordinal();
    double noise = picture.noise() * desk.impressions()[FIRST_PROBLEM_LOOK + owned];
    double signal = bounded(region.jobseekers().problems.get(desk.row(), owned) + noise);
    double mean = usual.problem(kind, owned);
    double held = desk.professional().mind().stereotype();
    picture.seeProblem(owned, signal + held * (mean - signal));
    usual.seeProblem(kind, owned, signal, pace);
  }

  private static double lack(Jobseekers people, int row, State state) {
    return switch (state) {
      case RELIEF -> people.burdenNow(row);
      case PRESSURE -> 0;
      default -> 1 - people.now(state, row);
    };
  }

  private static double bounded(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
