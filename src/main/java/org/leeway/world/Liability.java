package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Scheme;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/**
 * Who has which problem when he or she comes to a scheme: a liability-threshold (probit) model. How
 * liable somebody is to a problem follows from who somebody is, from one robustness that all
 * problems share, from what goes together with other problems, and from luck; those below a
 * threshold have it, and who is further below has it worse. Each of these is a standard normal
 * number, weighed so that the whole is one too: so the threshold below which just so many of a
 * scheme have the problem as the data say is the same for all of them.
 *
 * <p>Of what stands against each other the figures of the data pack come first, and the common
 * robustness takes part in what they leave.
 */
final class Liability {
  private static final int FIRST_PROBLEM = 64;

  private final Problems problems;
  private final double common;
  private final double usualExcess;
  private final double severitySpread;
  private final Structure[] ofPresent = new Structure[Schemes.NUMBER];
  private final Structure[] ofComing = new Structure[Schemes.NUMBER];

  /** How people of a scheme come to have problems; all by place of the problem. */
  private static final class Structure {
    /** Who is below has it. */
    final double[] thresholds;

    /** Loadings on each trait. */
    final double[][] loadings;

    /** Loading on the common robustness. */
    final double[] shared;

    /** Loading on luck. */
    final double[] own;

    final LinkedLucks linked;

    Structure(int number, LinkedLucks linked, double[][] loadings) {
      this.thresholds = new double[number];
      this.loadings = loadings;
      this.shared = new double[number];
      this.own = new double[number];
      this.linked = linked;
    }
  }

  Liability(Values values, Problems problems, Profile[] profiles) {
    this.problems = problems;
    common = values.share("population.barrier-loading").value();
    usualExcess = values.number("population.usual-excess");
    severitySpread = values.number("population.severity-spread");
    KnownCorrelations known = new KnownCorrelations(values);
    for (Scheme scheme : Scheme.values()) {
      Profile profile = profiles[scheme.ordinal()];
      ofPresent[scheme.ordinal()] = structure(known, scheme, profile, true);
      ofComing[scheme.ordinal()] = structure(known, scheme, profile, false);
    }
  }

  private Structure structure(
      KnownCorrelations known, Scheme scheme, Profile profile, boolean present) {
    double[][] loadings =
        problems.all().stream()
            .map(problem -> known.loadings(problem.code(), scheme, present))
            .toArray(double[][]::new);
    LinkedLucks linked = new LinkedLucks(problems, known, loadings, common);
    Structure structure = new Structure(loadings.length, linked, loadings);
    for (int place = 0; place < loadings.length; place++) {
      double rest = rest(loadings[place]);
      double whole = rest > 0 ? 1 : profile.allSchooling();
      structure.thresholds[place] = Draws.normalAt(profile.problems[place] / whole);
      structure.shared[place] = rest * common;
      structure.own[place] = rest * StrictMath.sqrt(1 - common * common);
    }
    return structure;
  }

  /** What is left beside the traits, as a standard deviation. */
  static double rest(double[] loadings) {
    double squares = 0;
    for (double loading : loadings) {
      squares += loading * loading;
    }
    return StrictMath.sqrt(Math.max(0, 1 - squares));
  }

  /**
   * Part of the correlations between problems that is kept: 1 unless they contradict each other.
   */
  double kept(Scheme scheme) {
    return ofPresent[scheme.ordinal()].linked.kept();
  }

  /**
   * Gives a person problems.
   *
   * @param group the scheme; nobody outside the service has any
   * @param present true for those who are there at the start, rather than those who come
   * @param newcomer has the traits; gets the intensity of each problem, 0 for those that the person
   *     does not have
   */
  void give(
      Draws draws, long id, int group, boolean present, double robustness, Newcomer newcomer) {
    double[] intensities = newcomer.intensities;
    Arrays.fill(intensities, 0);
    if (group >= Schemes.NUMBER) {
      return;
    }
    Structure structure = present ? ofPresent[group] : ofComing[group];
    structure.linked.draw(draws, id, FIRST_PROBLEM, newcomer.linked);
    for (int place = 0; place < problems.all().size(); place++) {
      double threshold = structure.thresholds[place];
      if (threshold > Double.NEGATIVE_INFINITY) {
        double given =
            byTraits(structure.loadings[place], newcomer.traits)
                + structure.shared[place] * robustness;
        double own = structure.own[place];
        double below = own > 0 ? (threshold - given) / own : Double.POSITIVE_INFINITY;
        int link = structure.linked.link(place);
        double luck =
            link >= 0
                ? newcomer.linked[link]
                : draws.normalBelow(Purpose.TRAIT, id, 0, FIRST_PROBLEM + place, below);
        double liability = given + own * luck;
        if (own > 0 ? luck < below : liability < threshold) {
          double worse = threshold - liability - usualExcess;
          double severity = problems.all().get(place).severity();
          intensities[place] = bounded(severity + severitySpread * worse);
        }
      }
    }
  }

  private static double byTraits(double[] loadings, double[] traits) {
    double sum = 0;
    for (int trait = 0; trait < loadings.length; trait++) {
      if (loadings[trait] != 0) {
        sum += loadings[trait] * traits[trait];
      }
    }
    return sum;
  }

  private static double bounded(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
