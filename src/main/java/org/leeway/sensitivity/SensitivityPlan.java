package org.leeway.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyData;
import org.leeway.method.Estimate;
import org.leeway.method.Factors;
import org.leeway.method.Jackknife;
import org.leeway.method.Morris;
import org.leeway.method.Outputs;
import org.leeway.method.SobolIndices;

/**
 * A study of sensitivity before it is run, and how its results are read afterwards. At every point
 * the same seeds are run, so a difference between two points is the work of the parameters and not
 * of other people; an output is the mean over the seeds, or against an alternative the mean of the
 * paired differences.
 */
public final class SensitivityPlan {
  /** The kind of study, which names its result file too. */
  public static final String KIND = "sensitivity";

  private final Question question;
  private final Selection selection;
  private final List<Factor> factors;
  private final Method method;
  private final List<StudyArm> arms;
  private final @Nullable Morris morris;
  private final @Nullable SobolIndices sobol;
  private final Points points;

  /**
   * Makes the design.
   *
   * @param question what is asked
   * @param selection where the inputs come from
   * @param factors what is moved
   * @param method how it is judged
   */
  public SensitivityPlan(
      Question question, Selection selection, List<Factor> factors, Method method) {
    this.question = question;
    this.selection = selection;
    this.factors = List.copyOf(factors);
    this.method = method;
    this.arms = question.arms();
    Factors indices = Factor.indices(factors);
    if (method instanceof Method.Screening screening) {
      morris = Morris.design(indices, screening.walks(), screening.levels(), screening.seed());
      sobol = null;
      points = Points.of(factors, morris.points());
    } else {
      int rows = ((Method.Indices) method).rows();
      morris = null;
      sobol = SobolIndices.design(indices, rows, method.seed());
      points = Points.of(factors, sobol.points());
    }
  }

  /** What is moved. */
  public List<Factor> factors() {
    return factors;
  }

  /** The same question about some of the factors, in the order that they have here. */
  public SensitivityPlan about(List<Factor> some, Method other) {
    return new SensitivityPlan(
        question, selection, factors.stream().filter(some::contains).toList(), other);
  }

  /** The study that has to be run. */
  public Study study() {
    return new Study(
        KIND,
        question.title(),
        KIND + "-" + arms.get(arms.size() - 1).id(),
        arms,
        points.draws(),
        question.seeds(),
        question.firstSeed(),
        question.scale(),
        false);
  }

  /** What the study found. */
  public SensitivityResult result(StudyData data) {
    List<SensitivityResult.Measured> measured = new ArrayList<>();
    List<SensitivityResult.Effect> effects = new ArrayList<>();
    List<SensitivityResult.Index> indices = new ArrayList<>();
    for (Outcome outcome : question.outcomes()) {
      double[][] values = values(data, outcome);
      Outputs outputs = new Outputs(values);
      measured.add(measured(data, outcome, outputs));
      if (morris != null) {
        List<Morris.Effect> found = morris.effects(points.used(), outputs);
        for (int factor = 0; factor < factors.size(); factor++) {
          Morris.Effect each = found.get(factor);
          effects.add(
              new SensitivityResult.Effect(
                  outcome.code(),
                  factors.get(factor).name(),
                  each.mu(),
                  each.muStar(),
                  each.sigma(),
                  each.chance()));
        }
      }
      if (sobol != null) {
        List<SobolIndices.Index> found = sobol.indices(outputs);
        for (int factor = 0; factor < factors.size(); factor++) {
          indices.add(
              new SensitivityResult.Index(
                  outcome.code(),
                  factors.get(factor).name(),
                  found.get(factor).first(),
                  found.get(factor).total()));
        }
      }
    }
    return new SensitivityResult(
        question.title(),
        arms.get(0).name(),
        arms.size() > 1 ? arms.get(1).name() : "",
        List.of(inWords()),
        Selection.reasons(selection.left()),
        factors,
        measured,
        effects,
        indices);
  }

  private String inWords() {
    int inputs = factors.stream().mapToInt(factor -> factor.inputs().size()).sum();
    String what =
        inputs == factors.size()
            ? inputs + " values"
            : inputs + " values in " + factors.size() + " groups";
    return method instanceof Method.Screening screening
        ? "Screening of %s: %s walks through %s levels of each range (design seed %s)."
            .formatted(what, screening.walks(), screening.levels(), screening.seed())
        : "Sobol indices of %s: two samples of %s points (design seed %s)."
            .formatted(what, ((Method.Indices) method).rows(), method.seed());
  }

  private SensitivityResult.Measured measured(StudyData data, Outcome outcome, Outputs outputs) {
    double low = Double.NaN;
    double high = Double.NaN;
    for (int point = 0; point < outputs.points(); point++) {
      double mean = outputs.mean(point);
      if (Double.isFinite(mean)) {
        low = Double.isNaN(low) ? mean : Math.min(low, mean);
        high = Double.isNaN(high) ? mean : Math.max(high, mean);
      }
    }
    List<double[]> seeds = new ArrayList<>();
    for (double value : values(data, outcome, 0)) {
      if (Double.isFinite(value)) {
        seeds.add(new double[] {value, 1});
      }
    }
    Estimate register = Jackknife.of(seeds, sums -> sums[0] / sums[1]);
    return new SensitivityResult.Measured(outcome.code(), register, low, high, outputs.chance());
  }

  private double[][] values(StudyData data, Outcome outcome) {
    double[][] values = new double[points.numbers().size()][];
    for (int point = 0; point < values.length; point++) {
      values[point] = values(data, outcome, points.numbers().get(point));
    }
    return values;
  }

  /** A value per seed; NaN where a replicate failed or nobody was counted. */
  private double[] values(StudyData data, Outcome outcome, int draw) {
    double[] values = new double[question.seeds()];
    Arrays.fill(values, Double.NaN);
    SortedMap<Long, Double> base = data.values(arms.get(0).id(), draw, outcome, Group.ALL);
    SortedMap<Long, Double> last =
        data.values(arms.get(arms.size() - 1).id(), draw, outcome, Group.ALL);
    for (int number = 0; number < values.length; number++) {
      Double value = last.get(question.firstSeed() + number);
      Double from = arms.size() > 1 ? base.get(question.firstSeed() + number) : Double.valueOf(0);
      if (value != null && from != null) {
        values[number] = value - from;
      }
    }
    return values;
  }
}
