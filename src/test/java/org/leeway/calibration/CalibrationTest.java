package org.leeway.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.leeway.experiment.ExperimentException;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.RangedParameter;
import org.leeway.method.Abc;
import org.leeway.method.Estimate;
import org.leeway.scenario.Draw;

/** A fast model with three planted parameters: 2, 0.3 and 40. */
final class CalibrationTest {
  private static final double[] TRUTH = {2, 0.3, 40};
  private static final double NOISE = 0.3;

  private static final List<RangedParameter> FREE =
      List.of(
          new RangedParameter("rate", "Rate", 1, 0.5, 4, false, "assumption"),
          new RangedParameter("share", "Share", 0.5, 0, 1, false, "assumption"),
          new RangedParameter("weeks", "Weeks", 20, 10, 60, true, "assumption"));

  /** Figures that mix the parameters, in per cent. */
  private static double[] figures(double rate, double share, double weeks) {
    return new double[] {
      60 * (1 - StrictMath.exp(-rate * (1 - share))),
      20 * rate * share,
      100 * StrictMath.exp(-weeks / 52) * (0.5 + share),
      weeks / (1 + rate)
    };
  }

  private static List<Target> targets() {
    double[] seen = figures(TRUTH[0], TRUTH[1], TRUTH[2]);
    List<Target> targets = new ArrayList<>();
    for (int place = 0; place < seen.length; place++) {
      targets.add(new Target("T" + place, "", "%", seen[place] - 1.5, seen[place] + 1.5, 1));
    }
    return targets;
  }

  private static double value(Draw draw, int place) {
    String value = draw.values().get(FREE.get(place).path());
    return value == null ? FREE.get(place).value() : Double.parseDouble(value);
  }

  private final List<String> batches = new ArrayList<>();

  private List<List<Estimate>> simulate(String batch, List<Draw> draws, boolean fresh) {
    batches.add(batch);
    List<List<Estimate>> all = new ArrayList<>();
    for (Draw draw : draws) {
      Well19937c random = new Well19937c(draw.number() + (fresh ? 10_000 : 0));
      List<Estimate> estimates = new ArrayList<>();
      for (double figure : figures(value(draw, 0), value(draw, 1), value(draw, 2))) {
        double noisy = figure + NOISE * random.nextGaussian();
        estimates.add(new Estimate(noisy, noisy - NOISE, noisy + NOISE, 4));
      }
      all.add(estimates);
    }
    return all;
  }

  private Calibration calibration() {
    return new Calibration(FREE, targets(), this::simulate);
  }

  private static double found(Calibration.Found found, int place) {
    return Double.parseDouble(FREE.get(place).at(found.best().get(place)));
  }

  @Test
  void theOptimiserFindsThePlantedValues() throws ExperimentInterrupted {
    Calibration.Found found = calibration().optimise(25, 10, 1);
    assertThat(found(found, 0)).isEqualTo(TRUTH[0], within(0.2));
    assertThat(found(found, 1)).isEqualTo(TRUTH[1], within(0.05));
    assertThat(found(found, 2)).isEqualTo(TRUTH[2], within(4.0));
    assertThat(Calibration.distance(targets(), found.after())).isLessThan(0.7);
    assertThat(Calibration.distance(targets(), found.before())).isGreaterThan(3);
    assertThat(batches).hasSize(26).startsWith("generation-001").endsWith("check");
  }

  @Test
  void thePosteriorHoldsThePlantedValues() throws ExperimentInterrupted {
    Calibration.Found found = calibration().posterior(600, new Abc.Settings(0.1, true, 1));
    for (int place = 0; place < TRUTH.length; place++) {
      RangedParameter free = FREE.get(place);
      double low = found.posterior().quantile(place, 0.05);
      double high = found.posterior().quantile(place, 0.95);
      assertThat(free.place(TRUTH[place])).isBetween(low, high);
      assertThat(high - low).isLessThan(0.6);
    }
    assertThat(batches).hasSize(13);
  }

  @Test
  void theSameCalibrationTakesTheSamePath() throws ExperimentInterrupted {
    Calibration.Found one = calibration().optimise(5, 8, 7);
    Calibration.Found other = calibration().optimise(5, 8, 7);
    assertThat(other.best()).isEqualTo(one.best());
    assertThat(other.path()).isEqualTo(one.path());
  }

  @Test
  void pointsThatFailAreNeverTheBest() throws ExperimentInterrupted {
    Simulations failing =
        (batch, draws, fresh) -> {
          List<List<Estimate>> all = simulate(batch, draws, fresh);
          for (int draw = 0; draw < draws.size(); draw += 2) {
            if (!fresh) {
              Estimate none = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
              all.set(draw, List.of(none, none, none, none));
            }
          }
          return all;
        };
    Calibration.Found found = new Calibration(FREE, targets(), failing).optimise(6, 8, 1);
    assertThat(found.path()).hasSize(6).allMatch(Double::isFinite);
  }

  @Test
  void refusesToNameValuesWhereNothingCouldBeEvaluated() {
    Estimate none = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
    Simulations silent =
        (batch, draws, fresh) ->
            draws.stream().map(draw -> List.of(none, none, none, none)).toList();
    Calibration calibration = new Calibration(FREE, targets(), silent);
    assertThatThrownBy(() -> calibration.optimise(2, 8, 1)).isInstanceOf(ExperimentException.class);
    assertThatThrownBy(() -> calibration.posterior(40, new Abc.Settings(0.5, true, 1)))
        .isInstanceOf(ExperimentException.class);
  }

  @Test
  void distanceIsOneWhereEveryFigureLiesAtTheEndOfWhatIsAccepted() {
    List<Target> targets =
        List.of(new Target("A", "", "%", 10, 20, 1), new Target("B", "", "%", 0, 2, 5));
    List<Estimate> figures = List.of(new Estimate(20, 19, 21, 4), new Estimate(0, -1, 1, 4));
    assertThat(Calibration.distance(targets, figures)).isEqualTo(1, within(1e-12));
  }
}
