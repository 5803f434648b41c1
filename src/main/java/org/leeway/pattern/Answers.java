package org.leeway.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.leeway.domain.Employment;
import org.leeway.domain.FactorCluster;
import org.leeway.domain.WeighingFactor;
import org.leeway.experiment.SurveyLine;

/** Figures of what professionals report, on the scale of the survey: 1 (none) to 4 (much). */
final class Answers {
  private static final WeighingFactor[] FACTORS = WeighingFactor.values();
  private static final int TOP = 15;
  private static final double BELOW = 3;
  private static final double LONG_TENURE = 15;
  private static final double SHORT_TENURE = 5;

  /** From here on an answer is nearer to much than to a bit. */
  private static final double MUCH = 5.0 / 6;

  private static final double SEVEN_OF_TEN = 0.7;

  private Answers() {}

  /** Mean of a factor over those who know, on the scale of 1 to 4; NaN when nobody knows. */
  static double mean(List<SurveyLine> survey, WeighingFactor factor) {
    double sum = 0;
    int known = 0;
    for (SurveyLine line : survey) {
      double reported = line.reported().get(factor.ordinal());
      if (Double.isFinite(reported)) {
        sum += 1 + 3 * reported;
        known++;
      }
    }
    return known > 0 ? sum / known : Double.NaN;
  }

  /** The factors by their means, the heaviest first; ties in their own order. */
  private static List<WeighingFactor> ranked(List<SurveyLine> survey) {
    return List.of(FACTORS).stream()
        .sorted(Comparator.comparingDouble(factor -> -mean(survey, factor)))
        .toList();
  }

  static double topFifteen(List<SurveyLine> survey) {
    return ranked(survey).stream()
        .limit(TOP)
        .filter(
            factor ->
                factor.cluster() == FactorCluster.CLIENT
                    || factor.cluster() == FactorCluster.INDIVIDUAL)
        .count();
  }

  static double rankOfTargets(List<SurveyLine> survey) {
    return 1 + ranked(survey).indexOf(WeighingFactor.TARGETS);
  }

  static double rankCorrelation(List<SurveyLine> survey, SurveyReport report) {
    double[] here = new double[FACTORS.length];
    double[] there = new double[FACTORS.length];
    for (WeighingFactor factor : FACTORS) {
      here[factor.ordinal()] = mean(survey, factor);
      there[factor.ordinal()] = report.means().get(factor);
    }
    return correlation(ranks(here), ranks(there));
  }

  /** Ranks with the mean rank for ties. */
  static double[] ranks(double[] values) {
    double[] ranks = new double[values.length];
    for (int place = 0; place < values.length; place++) {
      double below = 0;
      double same = 0;
      for (double other : values) {
        below += other < values[place] ? 1 : 0;
        same += other == values[place] ? 1 : 0;
      }
      ranks[place] = below + (same + 1) / 2;
    }
    return ranks;
  }

  private static double correlation(double[] one, double[] other) {
    double meanOfOne = mean(one);
    double meanOfOther = mean(other);
    double together = 0;
    double first = 0;
    double second = 0;
    for (int place = 0; place < one.length; place++) {
      together += (one[place] - meanOfOne) * (other[place] - meanOfOther);
      first += (one[place] - meanOfOne) * (one[place] - meanOfOne);
      second += (other[place] - meanOfOther) * (other[place] - meanOfOther);
    }
    return together / Math.sqrt(first * second);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** How many of the report's shared frame are reported as much by seven of ten here. */
  static double shared(List<SurveyLine> survey, SurveyReport report) {
    return report.shared().stream()
        .filter(
            factor -> {
              long much =
                  survey.stream()
                      .filter(line -> line.reported().get(factor.ordinal()) >= MUCH)
                      .count();
              return much >= SEVEN_OF_TEN * survey.size();
            })
        .count();
  }

  static List<WeighingFactor> belowThree(List<SurveyLine> survey) {
    List<WeighingFactor> below = new ArrayList<>();
    for (WeighingFactor factor : FACTORS) {
      if (mean(survey, factor) < BELOW) {
        below.add(factor);
      }
    }
    return below;
  }

  static double targetsAndBodies(List<WeighingFactor> factors) {
    return (factors.contains(WeighingFactor.TARGETS) ? 1 : 0)
        + (factors.contains(WeighingFactor.PROFESSIONAL_BODIES) ? 1 : 0);
  }

  static double knownByTenure(List<SurveyLine> survey) {
    return difference(
        survey,
        Answers::isOld,
        Answers::isNew,
        line -> line.reported().stream().filter(Double::isFinite).count());
  }

  static double reportedByTenure(List<SurveyLine> survey) {
    return difference(survey, Answers::isOld, Answers::isNew, Answers::reported);
  }

  static double reportedByPrivate(List<SurveyLine> survey) {
    Predicate<SurveyLine> isPrivate = line -> line.employer().equals(Employment.PRIVATE.code());
    return difference(survey, isPrivate, isPrivate.negate(), Answers::reported);
  }

  static boolean isOld(SurveyLine line) {
    return line.tenure() > LONG_TENURE;
  }

  static boolean isNew(SurveyLine line) {
    return line.tenure() <= SHORT_TENURE;
  }

  /** Mean over the factors that the professional knows of, on the scale of 1 to 4. */
  private static double reported(SurveyLine line) {
    return line.reported().stream()
        .filter(Double::isFinite)
        .mapToDouble(weight -> 1 + 3 * weight)
        .average()
        .orElse(Double.NaN);
  }

  private static double difference(
      List<SurveyLine> survey,
      Predicate<SurveyLine> these,
      Predicate<SurveyLine> those,
      ToDoubleFunction<SurveyLine> figure) {
    return average(survey, these, figure) - average(survey, those, figure);
  }

  private static double average(
      List<SurveyLine> survey, Predicate<SurveyLine> who, ToDoubleFunction<SurveyLine> figure) {
    return survey.stream()
        .filter(who)
        .mapToDouble(figure)
        .filter(Double::isFinite)
        .average()
        .orElseThrow(() -> new NotTestable("nobody was asked of one of the two groups"));
  }
}
