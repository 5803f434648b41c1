package org.leeway.world;

import org.apache.commons.math3.special.Erf;
import org.leeway.domain.Scheme;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/**
 * How many times as often a problem comes to somebody as to those on unemployment benefit, by who
 * he or she is: the odds of having it, with the same liability as when people are made ({@link
 * Liability}). What goes away at one pace for all keeps its odds in every group when it comes at
 * such a pace, so that the old stay more often ill than the young. What problems have in common
 * beside who somebody is does not count here.
 */
public final class Proneness {
  /** Traits farther from the middle are not told apart, in standard deviations. */
  private static final double FARTHEST = 3;

  private static final double SQRT_2 = StrictMath.sqrt(2);
  private static final PersonTrait[] TRAITS = PersonTrait.values();

  private final double[][] even = new double[Schemes.NUMBER][];
  private final double[][] most = new double[Schemes.NUMBER][];
  private final double[][] thresholds = new double[Schemes.NUMBER][];
  private final double[][][] loadings = new double[Schemes.NUMBER][][];
  private final double[] usualOdds;
  private final Bins[] ages = new Bins[Schemes.NUMBER];

  public Proneness(Values values, Problems problems) {
    KnownCorrelations known = new KnownCorrelations(values);
    int owned = problems.owned().size();
    usualOdds = new double[owned];
    for (int at = 0; at < owned; at++) {
      Problems.Problem problem = problems.owned().get(at);
      usualOdds[at] = odds(Problems.prevalence(values, problem, Scheme.UNEMPLOYMENT));
    }
    for (Scheme scheme : Scheme.values()) {
      int place = scheme.ordinal();
      ages[place] = Profile.of(values, problems, scheme).age;
      even[place] = new double[owned];
      most[place] = new double[owned];
      thresholds[place] = new double[owned];
      loadings[place] = new double[owned][];
      for (int at = 0; at < owned; at++) {
        Problems.Problem problem = problems.owned().get(at);
        even[place][at] = Problems.proneness(values, problem, scheme);
        thresholds[place][at] = Draws.normalAt(Problems.prevalence(values, problem, scheme));
        loadings[place][at] = known.loadings(problem.code(), scheme, false);
        most[place][at] = farthest(place, at);
      }
    }
  }

  /** What {@link #of} can be at most for people of a scheme, by place among owned problems. */
  public double most(Scheme scheme, int owned) {
    return most[scheme.ordinal()][owned];
  }

  /**
   * How many times as often a problem comes to a person.
   *
   * @param owned place among the problems with an intensity of their own
   */
  public double of(Region region, int row, int owned, int week) {
    int scheme = region.jobseekers().scheme.get(row);
    double[] loading = loadings[scheme][owned];
    if (!isByTraits(scheme, owned)) {
      return even[scheme][owned];
    }
    double given = 0;
    for (PersonTrait trait : TRAITS) {
      double much = loading[trait.ordinal()];
      if (much != 0) {
        given += much * bounded(trait(region, row, trait, week));
      }
    }
    return against(scheme, owned, given);
  }

  /** True where a problem goes with who somebody is, and some in the scheme have it. */
  private boolean isByTraits(int scheme, int owned) {
    return usualOdds[owned] > 0
        && Double.isFinite(thresholds[scheme][owned])
        && Liability.rest(loadings[scheme][owned]) < 1;
  }

  private double farthest(int scheme, int owned) {
    if (!isByTraits(scheme, owned)) {
      return even[scheme][owned];
    }
    double given = 0;
    for (double loading : loadings[scheme][owned]) {
      given -= Math.abs(loading) * FARTHEST;
    }
    return against(scheme, owned, given);
  }

  /** The odds of somebody of whom the traits give so much liability, against the usual odds. */
  private double against(int scheme, int owned, double given) {
    double below = (thresholds[scheme][owned] - given) / Liability.rest(loadings[scheme][owned]);
    double share = 0.5 * Erf.erfc(-below / SQRT_2);
    return odds(share) / usualOdds[owned];
  }

  /** The number from which a trait follows, lowest where people have most problems. */
  private double trait(Region region, int row, PersonTrait trait, int week) {
    Draws draws = region.draws();
    long id = region.jobseekers().id.get(row);
    return switch (trait) {
      case SCHOOLING -> draws.normal(Purpose.TRAIT, id, 0, PersonMaker.EDUCATION);
      case ORIGIN -> -draws.normal(Purpose.TRAIT, id, 0, PersonMaker.ORIGIN);
      case HOUSEHOLD -> -Circumstances.household(draws, id);
      case AGE -> {
        Bins bins = ages[region.jobseekers().scheme.get(row)];
        yield -Draws.normalAt(bins.rank(region.age(row, week)));
      }
      case DURATION -> 0;
    };
  }

  private static double bounded(double trait) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, trait));
  }

  private static double odds(double share) {
    return share < 1 ? share / (1 - share) : 0; // whoever surely has it needs none to come
  }
}
