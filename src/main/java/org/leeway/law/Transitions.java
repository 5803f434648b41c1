package org.leeway.law;

import java.util.Optional;
import org.leeway.domain.Scheme;

/** What follows the end of a right, the loss of a job, and a claim that is turned down. */
public final class Transitions {
  private static final Scheme[] SCHEMES = Scheme.values();

  private final double[] atEnd = new double[SCHEMES.length];
  private final Optional<Scheme> lostJob;
  private final boolean unemploymentFirst;
  private final double returnYears;
  private final Optional<Scheme> rejected;

  Transitions(Facts scheme) {
    Facts facts = scheme.below("after");
    for (Scheme next : SCHEMES) {
      atEnd[next.ordinal()] = facts.number("end-of-right." + next.code(), 0);
    }
    lostJob = scheme(facts.choice("lost-job"));
    unemploymentFirst = facts.yes("unemployment-first");
    returnYears = facts.number("return-years", Double.POSITIVE_INFINITY);
    rejected =
        facts.has("claim-rejected") ? scheme(facts.choice("claim-rejected")) : Optional.empty();
  }

  private static Optional<Scheme> scheme(String code) {
    for (Scheme scheme : SCHEMES) {
      if (scheme.code().equals(code)) {
        return Optional.of(scheme);
      }
    }
    return Optional.empty();
  }

  /** Share of people who go to a scheme when their right ends. */
  public double atEnd(Scheme next) {
    return atEnd[next.ordinal()];
  }

  /**
   * Where somebody goes when their right ends.
   *
   * @param place a number from 0 to 1: where the person stands among all whose right ends
   * @return empty for those who go on without a benefit
   */
  public Optional<Scheme> atEnd(double place) {
    double sum = 0;
    for (Scheme next : SCHEMES) {
      sum += atEnd[next.ordinal()];
      if (place < sum) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /**
   * The benefit after a job is lost.
   *
   * @param weeks weeks worked
   * @param weeksForUnemployment weeks of work that give a right to unemployment benefit
   */
  public Optional<Scheme> afterJob(double weeks, double weeksForUnemployment) {
    return unemploymentFirst && weeks >= weeksForUnemployment
        ? Optional.of(Scheme.UNEMPLOYMENT)
        : lostJob;
  }

  /** Years after the start of a job within which the right revives. */
  public double returnYears() {
    return returnYears;
  }

  /** The scheme of those whose claim is turned down; empty when there is none. */
  public Optional<Scheme> rejected() {
    return rejected;
  }
}
