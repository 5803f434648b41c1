package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Picture;
import org.leeway.world.Problems;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * Steps 1 and 2 of the weighing: what a professional sees in a conversation, and what becomes of
 * the picture. Signals get clearer with minutes, competence and the client's trust; the picture
 * moves less than it should where the professional holds on to the first one (confirmation bias).
 */
final class Perception {
  private static final int EMPLOYABILITY = 0;
  private static final int DIRECTION = 1;
  private static final int FIRST_LACK = 2;
  private static final int FIRST_PROBLEM = 40;

  private static final State[] STATES = State.values();

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
    picture.takeFor(employability.distance(people.service.belief.get(row)));
    lacks(region, row, seenNoise, week);
    if (region.isFollowed(row)) {
      WeighingRecord.seen(region, row, professional, truth, signal, seenNoise, before, week);
    }
  }

  /** What the client seems to lack, and to carry along. */
  private void lacks(Region region, int row, double seenNoise, Week week) {
    Jobseekers people = region.jobseekers();
    Picture picture = region.picture();
    Draws draws = region.draws();
    long id = people.id.get(row);
    for (State state : STATES) {
      int index = FIRST_LACK + state.ordinal();
      picture.seeLack(
          state,
          switch (state.kind()) {
            // What lies between client and employer is the professional's own doing.
            case BRIDGE -> 1 - people.now(state, row);
            default ->
                bounded(
                    lack(people, row, state)
                        + seenNoise * draws.normal(Purpose.PERCEPTION, id, week.number(), index));
          });
    }
    for (int owned = 0; owned < problems; owned++) {
      double noisy =
          seenNoise * draws.normal(Purpose.PERCEPTION, id, week.number(), FIRST_PROBLEM + owned);
      picture.seeProblem(owned, bounded(people.problems.get(row, owned) + noisy));
    }
    double misjudged =
        directionNoise * draws.normal(Purpose.PERCEPTION, id, week.number(), DIRECTION);
    picture.seeSelfDirection(bounded(people.selfDirectionNow(row) + misjudged));
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
