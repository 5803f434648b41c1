package org.leeway.world;

import org.leeway.domain.State;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * How knowing, wanting and being able follow from schooling, problems, time without work and luck.
 * No Dutch source gives these distributions: every figure here is an assumption with a range.
 */
final class AbilityRules {
  private static final String[] EDUCATION = {"low", "middle", "high"};
  private static final State[] STATES = State.values();

  /** Draws of the states come after those of the other traits. */
  private final Problems problems;

  private final double[] skillByEducation = new double[EDUCATION.length];
  private final double[] mean = new double[STATES.length];
  private final boolean[] falls = new boolean[STATES.length];
  private final double spread;
  private final double support;
  private final double surroundings;
  private final double trust;
  private final double perYearOut;
  private final double perYearOutAtMost;
  private final double selection;
  private final double robustnessEffect;
  private final double network;
  private final double fewestHours;
  private final double mostHours;

  AbilityRules(Values values, Problems problems) {
    this.problems = problems;
    for (int place = 0; place < EDUCATION.length; place++) {
      skillByEducation[place] = values.share("person.skill." + EDUCATION[place]).value();
    }
    double selfDirection = values.share("person.self-direction").value();
    for (State state : STATES) {
      if (state.isOwn()) {
        mean[state.ordinal()] =
            switch (state) {
              case SKILL -> 0;
              case INITIATIVE, GOAL_SETTING, PLANNING, CARRYING_OUT, REFLECTION -> selfDirection;
              default -> values.share("person." + state.code()).value();
            };
        falls[state.ordinal()] = values.yes("person.falls-out-of-work." + state.code());
      }
    }
    spread = values.number("person.spread");
    support = values.share("person.support").value();
    surroundings = values.share("person.surroundings").value();
    trust = values.share("person.trust").value();
    perYearOut = values.number("person.loss-per-year-out");
    perYearOutAtMost = values.number("person.years-out-that-count");
    selection = values.number("person.selection");
    robustnessEffect = values.number("person.robustness");
    network = values.share("person.network-effect").value();
    fewestHours = values.hours("population.capacity-least").value();
    mostHours = values.hours("population.capacity-most").value();
  }

  /** Hours a week within what is possible. */
  double possibleHours(double hours) {
    return Math.max(fewestHours, Math.min(mostHours, hours));
  }

  /**
   * Gives a person states, surroundings and trust.
   *
   * @param newcomer has the intensity of each problem: where one is the lack of a state, no more is
   *     left than its intensity allows
   */
  void give(
      Jobseekers people,
      int row,
      Draws draws,
      int week,
      int firstIndex,
      double robustness,
      Newcomer newcomer) {
    double yearsOut = (week - people.jobless.get(row)) / (double) RatePerYear.WEEKS_PER_YEAR;
    double lost =
        perYearOut * Math.min(yearsOut, perYearOutAtMost)
            + selection * yearsOut / (1 + yearsOut)
            - robustnessEffect * robustness;
    long id = people.id.get(row);
    double[] lucks = newcomer.lucks;
    draws.normals(Purpose.ABILITY, id, 0, 0, lucks, STATES.length);
    for (State state : STATES) {
      if (state.isOwn()) {
        double usual =
            state == State.SKILL
                ? skillByEducation[people.education.get(row)]
                : mean[state.ordinal()];
        double luck = spread * lucks[state.ordinal()];
        people.states.set(row, state, usual - (falls[state.ordinal()] ? lost : 0) + luck);
      }
    }
    for (int place = 0; place < problems.all().size(); place++) {
      double intensity = newcomer.intensities[place];
      State state = problems.all().get(place).state();
      if (state != null && intensity > 0) {
        double left = Math.min(people.states.get(row, state), 1 - intensity);
        people.states.set(row, state, left);
      }
    }
    double known = network * (people.states.get(row, State.TIES) - mean[State.TIES.ordinal()]);
    people.support.set(row, around(draws, id, firstIndex, support + known));
    people.surroundings.set(row, around(draws, id, firstIndex + 1, surroundings - lost + known));
    people.trust.set(row, around(draws, id, firstIndex + 2, trust));
  }

  private double around(Draws draws, long id, int index, double usual) {
    double value = usual + spread * draws.noise(Purpose.TRAIT, id, 0, index);
    return Math.max(0, Math.min(1, value));
  }
}
