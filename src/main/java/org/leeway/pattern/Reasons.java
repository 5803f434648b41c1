package org.leeway.pattern;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.FactorCluster;
import org.leeway.domain.WeighingFactor;
import org.leeway.experiment.DecisionLine;
import org.leeway.experiment.SurveyLine;

/** Figures of what professionals decided and what decided it. */
final class Reasons {
  private static final int PARTS = 3;
  private static final String NOTHING = "nothing";

  private Reasons() {}

  /** Part of what set options apart that came from factors of client and professional. */
  static double clientAndIndividual(List<DecisionLine> decisions) {
    requireFactors(decisions);
    return partMoved(
        decisions,
        factor ->
            cluster(factor) == FactorCluster.CLIENT || cluster(factor) == FactorCluster.INDIVIDUAL);
  }

  static double rulesForUnmotivated(List<DecisionLine> decisions) {
    requireFactors(decisions);
    Predicate<String> law = factor -> cluster(factor) == FactorCluster.LEGAL;
    return contrast(decisions, DecisionLine::motivation, third -> partMoved(third, law));
  }

  /** Help with problems for those with most burden, less that for those with least. */
  static double problemsFirst(List<DecisionLine> decisions, Set<String> help) {
    List<DecisionLine> choices =
        decisions.stream().filter(line -> !line.chosen().equals(NOTHING)).toList();
    return -contrast(
        choices, DecisionLine::burden, third -> part(third, line -> help.contains(line.chosen())));
  }

  static double fastByTenure(List<DecisionLine> decisions, List<SurveyLine> survey) {
    Map<String, SurveyLine> known = new TreeMap<>();
    survey.forEach(
        line -> known.put(line.seed() + " " + line.region() + " " + line.professional(), line));
    Predicate<DecisionLine> fast = line -> line.path().equals("fast");
    List<DecisionLine> old = by(decisions, known, Answers::isOld);
    List<DecisionLine> recent = by(decisions, known, Answers::isNew);
    return part(old, fast) - part(recent, fast);
  }

  private static List<DecisionLine> by(
      List<DecisionLine> decisions, Map<String, SurveyLine> known, Predicate<SurveyLine> who) {
    return decisions.stream()
        .filter(
            line -> {
              SurveyLine by =
                  known.get(line.seed() + " " + line.region() + " " + line.professional());
              return by != null && who.test(by);
            })
        .toList();
  }

  /** The third with least of something, less the third with most of it. */
  private static double contrast(
      List<DecisionLine> decisions,
      ToDoubleFunction<DecisionLine> by,
      ToDoubleFunction<List<DecisionLine>> figure) {
    List<DecisionLine> ordered = decisions.stream().sorted(Comparator.comparingDouble(by)).toList();
    int third = ordered.size() / PARTS;
    if (third == 0) {
      throw new NotTestable("too few decisions were kept");
    }
    return figure.applyAsDouble(ordered.subList(0, third))
        - figure.applyAsDouble(ordered.subList(ordered.size() - third, ordered.size()));
  }

  private static double part(List<DecisionLine> decisions, Predicate<DecisionLine> which) {
    if (decisions.isEmpty()) {
      throw new NotTestable("no decisions were kept of one of the two groups");
    }
    return decisions.stream().filter(which).count() / (double) decisions.size();
  }

  /** Part of all that was moved that some factors moved. */
  private static double partMoved(List<DecisionLine> decisions, Predicate<String> which) {
    double some = 0;
    double all = 0;
    for (DecisionLine line : decisions) {
      for (DecisionLine.Factor factor : line.factors()) {
        all += factor.moved();
        some += which.test(factor.factor()) ? factor.moved() : 0;
      }
    }
    if (!(all > 0)) {
      throw new NotTestable("no factor set options apart in the decisions that were kept");
    }
    return some / all;
  }

  private static void requireFactors(List<DecisionLine> decisions) {
    boolean known =
        decisions.stream()
            .flatMap(line -> line.factors().stream())
            .anyMatch(factor -> cluster(factor.factor()) != null);
    if (!known) {
      throw new NotTestable("the decisions that were kept name no factor of the 41");
    }
  }

  private static @Nullable FactorCluster cluster(String code) {
    for (WeighingFactor factor : WeighingFactor.values()) {
      if (factor.code().equals(code)) {
        return factor.cluster();
      }
    }
    return null;
  }
}
