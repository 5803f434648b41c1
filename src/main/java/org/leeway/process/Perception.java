package org.leeway.process;

import java.util.stream.Stream;
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
 * the picture. Signals get clearer with minutes, competence and the client's trust, and with what a
 * client with a disability tells, see {@link Disclosure}; the picture moves less than it should
 * where the professional holds on to the first one (confirmation bias). How employable, how
 * motivated, how burdened and how self-directed somebody is shows by itself; the rest shows when it
 * is asked for, as far as there is time. What is not asked is taken to be as it usually is with
 * people of this kind (stereotype).
 */
final class Perception {
  /** What was gathered elsewhere since the last conversation. */
  static final int ELSEWHERE = 0;

  /** Places of the noise of what is always seen, in one block of draws, and of looks after that. */
  private static final int EMPLOYABILITY = 0;

  private static final int DIRECTION = 1;
  private static final int BURDEN = 2;
  private static final int WILL = 3;
  private static final int LOOKS = 4;

  private static final int FIRST_LOOK = 16;
  private static final int FIRST_PROBLEM_LOOK = 48;

  private static final State[] STATES = State.values();
  private static final State[] BRIDGES =
      Stream.of(STATES).filter(state -> state.kind() == State.Kind.BRIDGE).toArray(State[]::new);

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
  private final Disclosure disclosure;
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
    disclosure = new Disclosure(values);
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
        noise(professional, picture.minutes(), people.trust.get(row))
            * (1 + depthEffect * unknown)
            * disclosure.blur(people, row, professional, week);
    Draws draws = region.draws();
    long id = people.id.get(row);
    double truth = employability.of(people, row);
    double signal =
        truth + seenNoise * draws.noise(Purpose.PERCEPTION, id, week.number(), EMPLOYABILITY);
    double before = people.service.belief.get(row);
    double doubt = people.service.doubt.get(row) + driftPerContact;
    believe(people, row, professional, signal, seenNoise, doubt);
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
    int index = LOOKS + look;
    long id = people.id.get(row);
    double signal =
        picture.truth()
            + seenNoise * region.draws().noise(Purpose.PERCEPTION, id, week.number(), index);
    double before = people.service.belief.get(row);
    believe(people, row, professional, signal, seenNoise, people.service.doubt.get(row));
    double error = before - picture.truth();
    double left = people.service.belief.get(row) - picture.truth();
    region.ledger().add(Ledger.Figure.DIAGNOSIS_ERROR, left * left - error * error);
    picture.takeFor(employability.distance(people.service.belief.get(row)));
  }

  /**
   * Moves the belief towards a signal, less where the professional holds on to the first picture.
   */
  private static void believe(
      Jobseekers people,
      int row,
      Professional professional,
      double signal,
      double seenNoise,
      double doubt) {
    double gain = doubt / (doubt + seenNoise * seenNoise);
    double held = gain * (1 - professional.bias());
    double before = people.service.belief.get(row);
    people.service.belief.set(row, bounded(before + held * (signal - before)));
    people.service.doubt.set(row, doubt * (1 - gain));
  }

  /** What shows by itself; all else is taken to be as usual until it is asked for. */
  private void atSight(Region region, int row, double seenNoise, Week week) {
    Jobseekers people = region.jobseekers();
    Picture picture = region.picture();
    int kind = picture.kind().ordinal();
    Stereotypes usual = region.officeOf(row).stereotypes();
    usual.form(expectedLack, expectedProblem);
    Draws draws = region.draws();
    long id = people.id.get(row);
    picture.presume(usual, kind);
    picture.presumeLack(State.PRESSURE, 0);
    for (State state : BRIDGES) { // what lies there is the professional's own doing
      picture.presumeLack(state, 1 - people.now(state, row));
    }
    double relief = seenNoise * draws.noise(Purpose.PERCEPTION, id, week.number(), BURDEN);
    double motivation = seenNoise * draws.noise(Purpose.PERCEPTION, id, week.number(), WILL);
    picture.seeLack(State.RELIEF, bounded(lack(people, row, State.RELIEF) + relief));
    picture.seeLack(State.MOTIVATION, bounded(lack(people, row, State.MOTIVATION) + motivation));
    double direction = draws.noise(Purpose.PERCEPTION, id, week.number(), DIRECTION);
    double misjudged = directionNoise * direction;
    picture.seeSelfDirection(bounded(people.selfDirectionNow(row) + misjudged));
    picture.blur(seenNoise);
  }

  /**
   * Asks for what the factors that are weighed need to know, those that count heaviest for the
   * professional first, as far as there is time.
   *
   * @return false when there was no time to ask
   */
  boolean ask(Desk desk, Factors factors, Week week) {
    int left = (int) Math.max(0, (desk.minutes() - base) / minutesPerItem);
    if (desk.isFast() || left == 0) {
      return false;
    }
    int states = 0;
    int owned = 0;
    Mind mind = desk.professional().mind();
    for (int place = 0; place < Mind.FACTORS && left > 0; place++) {
      int factor = mind.heaviest(place);
      if ((desk.weighedBits() & (1L << factor)) != 0) {
        int asked = first(left, factors.states(factor) & ~states & ~ALWAYS_SEEN);
        left -= Integer.bitCount(asked);
        int askedProblems = first(left, factors.problems(factor) & ~owned);
        left -= Integer.bitCount(askedProblems);
        states |= asked;
        owned |= askedProblems;
      }
    }
    askStates(desk, states, week);
    askProblems(desk, owned, week);
    return true;
  }

  /** The first of some bits, at most so many. */
  private static int first(int most, int bits) {
    int left = bits;
    for (int number = Integer.bitCount(bits); number > most; number--) {
      left &= ~Integer.highestOneBit(left);
    }
    return left;
  }

  private void askStates(Desk desk, int asked, Week week) {
    Region region = desk.region();
    Jobseekers people = region.jobseekers();
    int row = desk.row();
    Picture picture = region.picture();
    Stereotypes usual = region.officeOf(row).stereotypes();
    int kind = picture.kind().ordinal();
    double held = desk.professional().mind().stereotype();
    double[] noises = impressions(desk, FIRST_LOOK, STATES.length, week);
    for (int left = asked; left != 0; left &= left - 1) {
      State state = STATES[Integer.numberOfTrailingZeros(left)];
      double noise = picture.noise() * noises[FIRST_LOOK + state.ordinal()];
      double signal = bounded(lack(people, row, state) + noise);
      double mean = usual.lack(kind, state.ordinal());
      picture.seeLack(state, signal + held * (mean - signal));
      usual.seeLack(kind, state.ordinal(), signal, pace);
    }
  }

  private void askProblems(Desk desk, int asked, Week week) {
    if (asked == 0) {
      return;
    }
    Region region = desk.region();
    Jobseekers people = region.jobseekers();
    int row = desk.row();
    Picture picture = region.picture();
    Stereotypes usual = region.officeOf(row).stereotypes();
    int kind = picture.kind().ordinal();
    double held = desk.professional().mind().stereotype();
    double[] noises = impressions(desk, FIRST_PROBLEM_LOOK, problems, week);
    for (int left = asked; left != 0; left &= left - 1) {
      int owned = Integer.numberOfTrailingZeros(left);
      double noise = picture.noise() * noises[FIRST_PROBLEM_LOOK + owned];
      double signal = bounded(people.problems.get(row, owned) + noise);
      double mean = usual.problem(kind, owned);
      picture.seeProblem(owned, signal + held * (mean - signal));
      usual.seeProblem(kind, owned, signal, pace);
    }
  }

  private static double[] impressions(Desk desk, int first, int count, Week week) {
    Region region = desk.region();
    long id = region.jobseekers().id.get(desk.row());
    double[] into = desk.impressions();
    region.draws().normals(Purpose.IMPRESSION, id, week.number(), first, into, count);
    return into;
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
