package org.leeway.world;

import java.util.List;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/**
 * The tetrachoric correlations of the data pack ({@code barriers.correlations}): between problems
 * and what a person is, and between two problems. They hold within a scheme. Of the fifteen of the
 * pack one is left out: motivation with self-rated health, since people in the model have illnesses
 * and no opinion of their own about their health.
 */
final class KnownCorrelations {
  private static final String PATH = "barriers.correlations.";

  /** The problem that is low schooling itself. */
  private static final String LOW_SCHOOLING = "education";

  /** Where work disability is counted by intellectual disability, which is what the pack knows. */
  private static final List<Scheme> BY_INTELLECTUAL_DISABILITY =
      List.of(Scheme.SOCIAL_ASSISTANCE, Scheme.YOUNG_DISABLED);

  private static final List<Scheme> ANY = List.of(Scheme.values());

  private record WithTrait(String problem, PersonTrait trait, String figure, List<Scheme> where) {
    WithTrait(String problem, PersonTrait trait, String figure) {
      this(problem, trait, figure, ANY);
    }
  }

  private static final List<WithTrait> WITH_TRAITS =
      List.of(
          new WithTrait("language", PersonTrait.SCHOOLING, "low_education__language"),
          new WithTrait("debts", PersonTrait.SCHOOLING, "low_education__debts"),
          new WithTrait(
              "disability",
              PersonTrait.SCHOOLING,
              "low_education__intellectual_disability",
              BY_INTELLECTUAL_DISABILITY),
          new WithTrait("illness", PersonTrait.AGE, "physical__age"),
          new WithTrait("network", PersonTrait.DURATION, "duration__network"),
          new WithTrait("motivation", PersonTrait.DURATION, "duration__motivation"),
          new WithTrait("language", PersonTrait.ORIGIN, "language__origin_non_western"),
          new WithTrait("childcare", PersonTrait.HOUSEHOLD, "lone_parent__care"));

  /**
   * Two problems that go together.
   *
   * @param one code of a problem
   * @param other code of another
   * @param figure the name of their correlation in the data pack
   */
  record Pair(String one, String other, String figure) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("debts", "mental", "debts__psychological"),
          new Pair("debts", "housing", "debts__housing"),
          new Pair("mental", "addiction", "psychological__addiction"),
          new Pair("mental", "illness", "psychological__physical"),
          new Pair("addiction", "housing", "addiction__housing"),
          new Pair("mental", "network", "psychological__network"));

  private final Values values;

  KnownCorrelations(Values values) {
    this.values = values;
  }

  /**
   * How a problem loads on each trait, by {@link PersonTrait}. Low schooling is wholly a matter of
   * schooling. Where the figures together leave no room for anything else, all are less by the same
   * factor.
   *
   * @param present for those who are there at the start, rather than those who come
   */
  double[] loadings(String problem, Scheme scheme, boolean present) {
    double[] loadings = new double[PersonTrait.values().length];
    if (problem.equals(LOW_SCHOOLING)) {
      loadings[PersonTrait.SCHOOLING.ordinal()] = 1;
      return loadings;
    }
    double squares = 0;
    for (WithTrait known : WITH_TRAITS) {
      boolean holds = present || known.trait() != PersonTrait.DURATION;
      if (holds && known.problem().equals(problem) && known.where().contains(scheme)) {
        double loading = values.number(PATH + known.figure());
        loadings[known.trait().ordinal()] = loading;
        squares += loading * loading;
      }
    }
    if (squares > 1) {
      double room = 1 / StrictMath.sqrt(squares);
      for (int trait = 0; trait < loadings.length; trait++) {
        loadings[trait] *= room;
      }
    }
    return loadings;
  }

  /** The problems of which the pack knows how they go together with another. */
  List<Pair> pairs() {
    return PAIRS;
  }

  /** How strongly two problems go together in all. */
  double of(Pair pair) {
    return values.number(PATH + pair.figure());
  }
}
