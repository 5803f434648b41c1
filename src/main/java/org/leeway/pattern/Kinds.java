package org.leeway.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.math3.distribution.FDistribution;
import org.leeway.domain.FactorCluster;
import org.leeway.domain.WeighingFactor;
import org.leeway.experiment.SurveyLine;

/** How far kinds of professional and occupations differ in what they report. */
final class Kinds {
  /** As many as the survey asked. */
  private static final int ASKED = 319;

  private static final double CLEAR = 0.05;
  private static final WeighingFactor[] FACTORS = WeighingFactor.values();

  private Kinds() {}

  /** As many as the survey asked, spread evenly over all. */
  private static List<SurveyLine> asked(List<SurveyLine> survey) {
    if (survey.size() <= ASKED) {
      return survey;
    }
    List<SurveyLine> some = new ArrayList<>();
    for (int place = 0; place < ASKED; place++) {
      some.add(survey.get((int) ((long) place * survey.size() / ASKED)));
    }
    return some;
  }

  /**
   * Mean silhouette of the kinds of professional, over the factors that are neither shared by all
   * nor of the group of others: as in the survey, answers are categories.
   */
  static double silhouette(List<SurveyLine> survey, SurveyReport report) {
    List<SurveyLine> some = asked(survey);
    List<WeighingFactor> factors =
        List.of(FACTORS).stream()
            .filter(factor -> factor.cluster() != FactorCluster.OTHER)
            .filter(factor -> !report.shared().contains(factor))
            .toList();
    int[][] answers = new int[some.size()][];
    for (int place = 0; place < answers.length; place++) {
      SurveyLine line = some.get(place);
      answers[place] =
          factors.stream()
              .mapToInt(factor -> category(line.reported().get(factor.ordinal())))
              .toArray();
    }
    double sum = 0;
    int counted = 0;
    for (int place = 0; place < answers.length; place++) {
      double one = silhouette(place, answers, some);
      if (Double.isFinite(one)) {
        sum += one;
        counted++;
      }
    }
    if (counted == 0) {
      throw new NotTestable("all professionals are of one kind");
    }
    return sum / counted;
  }

  private static int category(double reported) {
    return Double.isFinite(reported) ? (int) Math.rint(3 * reported) : -1;
  }

  private static double silhouette(int place, int[][] answers, List<SurveyLine> survey) {
    Map<String, double[]> distances = new TreeMap<>();
    for (int other = 0; other < answers.length; other++) {
      if (other != place) {
        double[] sums =
            distances.computeIfAbsent(survey.get(other).archetype(), kind -> new double[2]);
        sums[0] += distance(answers[place], answers[other]);
        sums[1]++;
      }
    }
    double[] own = distances.remove(survey.get(place).archetype());
    double nearest =
        distances.values().stream().mapToDouble(sums -> sums[0] / sums[1]).min().orElse(Double.NaN);
    if (own == null || !Double.isFinite(nearest)) {
      return Double.NaN;
    }
    double within = own[0] / own[1];
    double most = Math.max(within, nearest);
    return most > 0 ? (nearest - within) / most : 0;
  }

  private static double distance(int[] one, int[] other) {
    double apart = 0;
    for (int place = 0; place < one.length; place++) {
      apart += one[place] == other[place] ? 0 : 1;
    }
    return apart;
  }

  /** Median over the factors of the part of the variation that goes with the occupation. */
  static double etaOfOccupation(List<SurveyLine> survey) {
    double[] etas = new double[FACTORS.length];
    for (WeighingFactor factor : FACTORS) {
      etas[factor.ordinal()] = analysis(survey, factor, SurveyLine::occupation).eta();
    }
    Arrays.sort(etas);
    return etas[etas.length / 2];
  }

  /** Factors that differ by occupation with p below .05, among as many as the survey asked. */
  static double clearByOccupation(List<SurveyLine> survey) {
    List<SurveyLine> some = asked(survey);
    return List.of(FACTORS).stream()
        .filter(factor -> analysis(some, factor, SurveyLine::occupation).probability() < CLEAR)
        .count();
  }

  private static Analysis analysis(
      List<SurveyLine> survey, WeighingFactor factor, Function<SurveyLine, String> group) {
    Map<String, double[]> groups = new TreeMap<>();
    for (SurveyLine line : survey) {
      double reported = line.reported().get(factor.ordinal());
      if (Double.isFinite(reported)) {
        double[] sums = groups.computeIfAbsent(group.apply(line), name -> new double[3]);
        sums[0]++;
        sums[1] += reported;
        sums[2] += reported * reported;
      }
    }
    return Analysis.of(groups.values());
  }

  /**
   * One-way analysis of variance.
   *
   * @param eta part of the variation that lies between groups
   * @param probability chance of as large a part when groups do not differ
   */
  record Analysis(double eta, double probability) {
    /** From number, sum and sum of squares per group. */
    static Analysis of(Iterable<double[]> groups) {
      double number = 0;
      double sum = 0;
      double squares = 0;
      double between = 0;
      int count = 0;
      for (double[] group : groups) {
        number += group[0];
        sum += group[1];
        squares += group[2];
        between += group[1] * group[1] / group[0];
        count++;
      }
      double total = squares - sum * sum / number;
      between -= sum * sum / number;
      double within = total - between;
      if (count < 2 || number <= count || !(total > 0) || !(within > 0)) {
        return new Analysis(0, 1);
      }
      double statistic = between / (count - 1) / (within / (number - count));
      FDistribution chance = new FDistribution(null, count - 1.0, number - count);
      return new Analysis(
          between / total, 1 - chance.cumulativeProbability(Math.max(0, statistic)));
    }
  }
}
