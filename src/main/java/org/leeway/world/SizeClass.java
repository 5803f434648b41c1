package org.leeway.world;

import org.leeway.scenario.Values;

/**
 * Employers by working persons, as published. Jobs are published by broader bands; within a band
 * they are shared by the number of companies and the middle of the class.
 */
enum SizeClass {
  TWO("2", 2, 2, Band.UNDER_10),
  THREE_TO_FIVE("3_5", 3, 4, Band.UNDER_10),
  FIVE_TO_TEN("5_10", 5, 9, Band.UNDER_10),
  TEN_TO_TWENTY("10_20", 10, 19, Band.TO_100),
  TWENTY_TO_FIFTY("20_50", 20, 49, Band.TO_100),
  FIFTY_TO_HUNDRED("50_100", 50, 99, Band.TO_100),
  HUNDRED_AND_MORE("100_plus", 100, 100, Band.FROM_100);

  /** Bands for which jobs are published. */
  private enum Band {
    UNDER_10("under_10", "small"),
    TO_100("10_100", "middle"),
    FROM_100("100_plus", "large");

    private final String code;
    private final String word;

    Band(String code, String word) {
      this.code = code;
      this.word = word;
    }
  }

  private final String code;
  private final int least;
  private final int most;
  private final Band band;

  SizeClass(String code, int least, int most, Band band) {
    this.code = code;
    this.least = least;
    this.most = most;
    this.band = band;
  }

  /** The band in parameter paths: small, middle or large. */
  String band() {
    return band.word;
  }

  /** Companies of the class in the country. */
  double companies(Values values) {
    return values.number("employers.companies_by_size." + code);
  }

  /** Jobs in the class in the country, of all jobs. */
  double jobs(Values values, double all) {
    double inBand = 0;
    for (SizeClass other : values()) {
      if (other.band == band) {
        inBand += other.weight(values);
      }
    }
    double share = values.number("employers.employment_share_by_size." + band.code);
    return all * share * weight(values) / inBand;
  }

  private double weight(Values values) {
    return companies(values) * (least + most) / 2;
  }
}
