package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/**
 * What the people of one scheme, or those outside the service, are like on average: the input of
 * {@link PersonMaker}.
 */
final class Profile {
  final Bins age;

  /**
   * Ages of those who come, who are younger than those who stay; the same where nothing is known.
   */
  final Bins enteringAge;

  final Bins duration;
  final double female;
  final double[] education;
  final double[] origin;

  /** Share of people who have each problem. */
  final double[] problems;

  final double capacityMean;
  final double capacitySpread;

  private Profile(Values values, String own, String data, String durations, double[] prevalence) {
    double youngest = values.number("population.age.youngest");
    double pension = values.number("population.age.pension");
    double longest = values.number("population." + own + ".longest-duration");
    String ages = find(values, own, data, "age");
    this.age = Bins.inYears(values, ages, youngest, pension);
    String entering = "population." + own + ".entering-age";
    boolean known = !values.children(entering).isEmpty();
    this.enteringAge = Bins.inYears(values, known ? entering : ages, youngest, pension);
    this.duration = Bins.inYears(values, durations, 0, longest);
    this.female = values.number(find(values, own, data, "share_female"));
    this.education = three(values, find(values, own, data, "education"), "low", "middle", "high");
    this.origin =
        three(values, find(values, own, data, "origin"), "dutch", "western", "non_western");
    this.problems = prevalence;
    this.capacityMean = values.hours("population." + own + ".capacity").value();
    this.capacitySpread = values.hours("population.capacity-spread").value();
  }

  /** What the shares of schooling add up to: 1, but for changes of some of them alone. */
  double allSchooling() {
    return education[0] + education[1] + education[2];
  }

  static Profile of(Values values, Problems problems, Scheme scheme) {
    String data =
        switch (scheme) {
          case UNEMPLOYMENT -> "stocks.ww";
          case SOCIAL_ASSISTANCE -> "stocks.bijstand";
          case PARTIAL_DISABILITY, SICKNESS -> "stocks.wia.wga";
          case YOUNG_DISABLED -> "stocks.wajong";
        };
    return new Profile(
        values,
        scheme.code(),
        data,
        find(values, scheme.code(), data, "elapsed_duration"),
        prevalence(values, problems, scheme));
  }

  static Profile outside(Values values, Problems problems) {
    return new Profile(
        values,
        "outside",
        "stocks.ww",
        "population.outside.elapsed_duration",
        new double[problems.all().size()]);
  }

  private static double[] prevalence(Values values, Problems problems, Scheme scheme) {
    double[] shares = new double[problems.all().size()];
    for (Problems.Problem problem : problems.all()) {
      shares[problem.place()] = Problems.prevalence(values, problem, scheme);
    }
    return shares;
  }

  /** The register's own figure where the data pack has none. */
  private static String find(Values values, String own, String data, String what) {
    String path = "population." + own + "." + what;
    return values.has(path) || !values.children(path).isEmpty() ? path : data + "." + what;
  }

  private static double[] three(Values values, String path, String... names) {
    double[] shares = new double[names.length];
    for (int place = 0; place < names.length; place++) {
      shares[place] = values.number(path + "." + names[place]);
    }
    return shares;
  }
}
