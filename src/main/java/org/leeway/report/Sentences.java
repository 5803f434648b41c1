package org.leeway.report;

import org.leeway.domain.Outcome;
import org.leeway.experiment.EffectLine;
import org.leeway.experiment.LevelLine;

/**
 * Words from numbers. A sentence states a difference between simulated worlds and its interval; it
 * never says why, and it never calls a difference an effect when the interval includes zero.
 */
final class Sentences {
  private final Figures figures;

  Sentences(Figures figures) {
    this.figures = figures;
  }

  /** One difference as a sentence part, such as {@code 1.9 points more found work ...}. */
  String difference(EffectLine effect) {
    Outcome outcome = effect.outcome();
    int decimals = decimals(effect);
    return switch (Verdict.of(effect)) {
      case MORE, LESS ->
          more(outcome, quantity(effect, decimals), effect.difference() > 0)
              + " (90% interval "
              + span(effect, decimals)
              + ")";
      case UNCLEAR ->
          outcome.label()
              + ": no clear effect: between "
              + figures.difference(outcome.measure(), effect.low(), decimals)
              + " and "
              + withUnit(outcome, figures.difference(outcome.measure(), effect.high(), decimals))
              + " (90% interval)";
      case SAME -> outcome.label() + ": no difference with any seed";
      case NO_INTERVAL ->
          outcome.label()
              + ": "
              + withUnit(
                  outcome, figures.difference(outcome.measure(), effect.difference(), decimals))
              + " with a single seed, so no interval and no conclusion";
      case NOT_MEASURED -> outcome.label() + ": not measured, nobody was counted";
    };
  }

  /** A level of a run, such as {@code Found work within 52 weeks: 12.4% (...)}. */
  String level(LevelLine line) {
    Outcome outcome = line.outcome();
    Outcome.Measure measure = outcome.measure();
    double low = line.level().low();
    double high = line.level().high();
    int decimals = levelDecimals(line);
    String median = figures.levelInWords(measure, line.level().median(), decimals);
    return line.replicates() < 2
        ? outcome.label() + ": " + median + " (a single seed)"
        : outcome.label()
            + ": "
            + median
            + " (in nine of ten replicates "
            + figures.band(measure, low, high, decimals)
            + ")";
  }

  int decimals(EffectLine effect) {
    return Verdict.of(effect) == Verdict.SAME || Verdict.of(effect) == Verdict.NO_INTERVAL
        ? figures.levelDecimals(effect.outcome().measure(), effect.base())
        : figures.decimals(effect.outcome().measure(), effect.low(), effect.high());
  }

  int levelDecimals(LevelLine line) {
    Outcome.Measure measure = line.outcome().measure();
    return Math.min(
        figures.levelDecimals(measure, line.level().median()),
        figures.decimals(measure, line.level().low(), line.level().high()));
  }

  /** The interval in words, such as {@code +1.1 to +2.6}. */
  String span(EffectLine effect, int decimals) {
    Outcome.Measure measure = effect.outcome().measure();
    return figures.difference(measure, effect.low(), decimals)
        + " to "
        + figures.difference(measure, effect.high(), decimals);
  }

  private String quantity(EffectLine effect, int decimals) {
    Outcome outcome = effect.outcome();
    return figures.size(outcome.measure(), effect.difference(), decimals);
  }

  private String withUnit(Outcome outcome, String number) {
    String unit = figures.differenceUnit(outcome.measure());
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private static String more(Outcome outcome, String size, boolean more) {
    String fewer = more ? "more" : "fewer";
    String less = more ? "more" : "less";
    return switch (outcome) {
      case PLACED_52 -> size + " points " + fewer + " found work within 52 weeks";
      case PLACED_104 -> size + " points " + fewer + " found work within 104 weeks";
      case DURABLE_26 -> size + " points " + fewer + " found work that lasted 26 weeks";
      case BENEFIT_WEEKS ->
          size + " weeks " + (more ? "longer" : "shorter") + " on benefit in the first 104 weeks";
      case CONTACTS -> size + " " + fewer + " conversations per client per year";
      case MINUTES -> size + " minutes " + fewer + " per conversation";
      case VACANCIES_FILLED -> size + " " + fewer + " vacancies filled per year";
      case OUTSIDE_JOBS ->
          size + " " + fewer + " jobs found per year by people outside the service";
      case JOB_CHANGES -> size + " " + fewer + " job changes per year";
      case COST -> size + " million euro " + less + " spent on the service per year";
      case BENEFITS_PAID -> size + " million euro " + less + " paid in benefits per year";
      case PUBLIC_COST ->
          size + " million euro " + less + " spent on service and benefits together per year";
      case ATTENTION ->
          size + " times " + less + " time for clients near work against those far from it";
      case UNSEEN -> size + " points " + fewer + " had no conversation for 52 weeks";
      case BETWEEN ->
          size + " points " + less + " of the choices for like cases depends on the professional";
      case TAILORING -> size + " points " + less + " of the choices depends on the kind of case";
      case STRAIN_OF_STAFF -> size + " points " + less + " strain of professionals";
      case TRUST_OF_CLIENTS -> size + " points " + less + " trust of clients after 52 weeks";
      case BUNCHING ->
          size + " times " + fewer + " placements at the end of a target period than spread evenly";
    };
  }
}
