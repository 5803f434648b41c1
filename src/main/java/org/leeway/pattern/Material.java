package org.leeway.pattern;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.domain.Scheme;
import org.leeway.experiment.DecisionLine;
import org.leeway.experiment.StudyData;
import org.leeway.experiment.SurveyLine;
import org.leeway.observe.Quantity;
import org.leeway.trial.Vocabulary;

/** What was simulated, on some of the seeds. */
final class Material {
  private final Source source;
  private final Set<Long> seeds;

  /**
   * What was simulated, on all seeds.
   *
   * @param data outcomes and quantities
   * @param survey the answers of professionals in the base world; empty when none were asked
   * @param decisions the decisions that were kept in the base world
   * @param report what the survey reported
   * @param help codes of the instruments that help with health and practical barriers
   * @param vocabulary the words of the scenario
   */
  record Source(
      StudyData data,
      List<SurveyLine> survey,
      List<DecisionLine> decisions,
      SurveyReport report,
      Set<String> help,
      Vocabulary vocabulary) {
    Source {
      survey = List.copyOf(survey);
      decisions = List.copyOf(decisions);
      help = Collections.unmodifiableSet(new TreeSet<>(help));
    }
  }

  Material(Source source, Set<Long> seeds) {
    this.source = source;
    this.seeds = new TreeSet<>(seeds);
  }

  List<SurveyLine> survey() {
    List<SurveyLine> lines = of(source.survey(), line -> seeds.contains(line.seed()));
    if (lines.isEmpty()) {
      throw new NotTestable("no professionals were asked in this run");
    }
    return lines;
  }

  List<DecisionLine> decisions() {
    List<DecisionLine> lines = of(source.decisions(), line -> seeds.contains(line.seed()));
    if (lines.isEmpty()) {
      throw new NotTestable("no decisions were kept in this run");
    }
    return lines;
  }

  private static <T> List<T> of(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).toList();
  }

  SurveyReport report() {
    return source.report();
  }

  Set<String> helpWithProblems() {
    return source.help();
  }

  double attentionByStakes() {
    return outcome(PatternWorld.STAKES, Outcome.ATTENTION)
        - outcome(PatternWorld.NO_STAKES, Outcome.ATTENTION);
  }

  /** What more room does where frames are clear, less what it does where they are not. */
  double roomByClarity() {
    double clear =
        outcome(PatternWorld.MUCH_CLEAR, Outcome.DURABLE_26)
            - outcome(PatternWorld.LITTLE_CLEAR, Outcome.DURABLE_26);
    double unclear =
        outcome(PatternWorld.MUCH_UNCLEAR, Outcome.DURABLE_26)
            - outcome(PatternWorld.LITTLE_UNCLEAR, Outcome.DURABLE_26);
    return clear - unclear;
  }

  private double outcome(PatternWorld world, Outcome outcome) {
    return source.data().values(world.id(), 0, outcome, Group.ALL).entrySet().stream()
        .filter(each -> seeds.contains(each.getKey()))
        .mapToDouble(each -> each.getValue())
        .average()
        .orElseThrow(() -> new NotTestable("the run is too short for " + outcome.code()));
  }

  /** A quantity on social assistance, less the same on unemployment benefit. */
  double municipalLess(Early early) {
    return level(early, Scheme.SOCIAL_ASSISTANCE) - level(early, Scheme.UNEMPLOYMENT);
  }

  private double level(Early early, Scheme scheme) {
    Quantity quantity = early.quantity(source.vocabulary());
    double[] sums = new double[quantity.sums()];
    source
        .data()
        .sums(PatternWorld.BASE.id(), 0, early.measure(scheme))
        .forEach(
            (seed, values) -> {
              if (seeds.contains(seed)) {
                for (int place = 0; place < sums.length; place++) {
                  sums[place] += values[place];
                }
              }
            });
    double level = quantity.level(sums);
    if (!Double.isFinite(level)) {
      throw new NotTestable("nobody entered whom the run could follow");
    }
    return level;
  }
}
