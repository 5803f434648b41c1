package org.leeway.world;

import org.leeway.domain.Barrier;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * How abilities and attitudes follow from schooling, barriers, time without work and luck. No Dutch
 * source gives these distributions: every figure here is an assumption with a range.
 */
final class AbilityRules {
  private static final String[] EDUCATION = {"low", "middle", "high"};

  private final double[] skillByEducation = new double[EDUCATION.length];
  private final double spread;
  private final double rhythm;
  private final double search;
  private final double motivation;
  private final double confidence;
  private final double ties;
  private final double support;
  private final double selfDirection;
  private final double trust;
  private final double perYearOut;
  private final double perYearOutAtMost;
  private final double selection;
  private final double robustnessEffect;
  private final double barrierEffect;
  private final Burdens burdens;
  private final double fewestHours;
  private final double mostHours;

  AbilityRules(Values values) {
    for (int place = 0; place < EDUCATION.length; place++) {
      skillByEducation[place] = values.share("person.skill." + EDUCATION[place]).value();
    }
    spread = values.number("person.spread");
    rhythm = values.share("person.rhythm").value();
    search = values.share("person.search").value();
    motivation = values.share("person.motivation").value();
    confidence = values.share("person.confidence").value();
    ties = values.share("person.ties").value();
    support = values.share("person.support").value();
    selfDirection = values.share("person.self-direction").value();
    trust = values.share("person.trust").value();
    perYearOut = values.number("person.loss-per-year-out");
    perYearOutAtMost = values.number("person.years-out-that-count");
    selection = values.number("person.selection");
    robustnessEffect = values.number("person.robustness");
    barrierEffect = values.number("person.barrier-effect");
    burdens = new Burdens(values);
    fewestHours = values.hours("population.capacity-least").value();
    mostHours = values.hours("population.capacity-most").value();
  }

  /** Hours a week within what is possible. */
  double possibleHours(double hours) {
    return Math.max(fewestHours, Math.min(mostHours, hours));
  }

  /** Gives a person abilities and attitudes. */
  void give(Jobseekers people, int row, Draws draws, int week, int firstIndex, double robustness) {
    int barriers = people.barriers.get(row);
    double yearsOut = (week - people.jobless.get(row)) / (double) RatePerYear.WEEKS_PER_YEAR;
    double lost =
        perYearOut * Math.min(yearsOut, perYearOutAtMost)
            + selection * yearsOut / (1 + yearsOut)
            - robustnessEffect * robustness;
    long id = people.id.get(row);
    int index = firstIndex;
    people.skill.set(
        row,
        ability(
            draws,
            id,
            index++,
            skillByEducation[people.education.get(row)] - lost,
            Barrier.EXPERIENCE,
            barriers));
    people.rhythm.set(
        row, ability(draws, id, index++, rhythm - lost, Barrier.EXPERIENCE, barriers));
    people.search.set(row, ability(draws, id, index++, search - lost, Barrier.SEARCH, barriers));
    people.motivation.set(
        row, ability(draws, id, index++, motivation - lost, Barrier.MOTIVATION, barriers));
    people.confidence.set(
        row, ability(draws, id, index++, confidence - lost, Barrier.CONFIDENCE, barriers));
    people.ties.set(row, ability(draws, id, index++, ties - lost, Barrier.NETWORK, barriers));
    people.support.set(row, ability(draws, id, index++, support, Barrier.NETWORK, barriers));
    people.selfDirection.set(
        row, ability(draws, id, index++, selfDirection - lost, Barrier.CONFIDENCE, barriers));
    people.trust.set(row, ability(draws, id, index, trust, Barrier.MOTIVATION, barriers));
    people.burden.set(row, burdens.of(barriers));
  }

  private double ability(
      Draws draws, long id, int index, double mean, Barrier lowering, int barriers) {
    double value = mean + spread * draws.normal(Purpose.TRAIT, id, 0, index);
    if (lowering.isIn(barriers)) {
      value -= barrierEffect;
    }
    return Math.max(0, Math.min(1, value));
  }
}
