package org.leeway.observe;

import java.util.stream.Stream;

/** A quantity of the whole market over a span of weeks of the run. */
sealed interface MarketQuantity extends Quantity {
  /** The weeks that count. */
  Span span();

  /** What must be read every week. */
  Stream<MarketSeries> series();

  /** Its sums, from what was read. */
  double[] sums(MarketCourse course);

  /**
   * Weeks of the run.
   *
   * @param from first
   * @param until week after the last; {@link Integer#MAX_VALUE} for the end of the run
   */
  record Span(int from, int until) {
    static final Span ALL = new Span(0, Integer.MAX_VALUE);

    /** The week after the last that a run has. */
    int end(int weeks) {
      return Math.min(until, weeks);
    }
  }

  /** A mean, a flow or a ratio of the country. */
  record Level(String phrase, MarketFigure figure, Span span) implements MarketQuantity {
    @Override
    public String unit() {
      return figure.unit();
    }

    @Override
    public Stream<MarketSeries> series() {
      return figure.series();
    }

    @Override
    public int sums() {
      return 2;
    }

    @Override
    public double[] sums(MarketCourse course) {
      double[] sums = new double[2];
      for (int week = span.from(); week < span.end(course.weeks()); week++) {
        sums[0] += course.country(figure.above(), week);
        sums[1] += course.country(figure.below(), week);
      }
      return sums;
    }

    @Override
    public double level(double[] sums) {
      return figure.level(sums[0], sums[1]);
    }
  }

  /**
   * How many per cent one figure is higher where another is one per cent higher: the slope of
   * logarithms, across regions or across weeks. Points where one of the two is 0 do not count.
   *
   * @param across true for regions, false for weeks
   */
  record Slope(String phrase, MarketFigure figure, MarketFigure on, boolean across, Span span)
      implements MarketQuantity {
    @Override
    public String unit() {
      return "slope";
    }

    @Override
    public Stream<MarketSeries> series() {
      return Stream.concat(figure.series(), on.series());
    }

    @Override
    public int sums() {
      return Moments.SUMS;
    }

    @Override
    public double[] sums(MarketCourse course) {
      double[] sums = new double[Moments.SUMS];
      if (across) {
        for (int region = 0; region < course.regions(); region++) {
          Moments.add(
              sums,
              StrictMath.log(on.inRegion(course, region, span)),
              StrictMath.log(figure.inRegion(course, region, span)));
        }
        return sums;
      }
      for (int week = span.from(); week < span.end(course.weeks()); week++) {
        Moments.add(
            sums,
            StrictMath.log(inWeek(course, on, week)),
            StrictMath.log(inWeek(course, figure, week)));
      }
      return sums;
    }

    private static double inWeek(MarketCourse course, MarketFigure of, int week) {
      return of.level(course.country(of.above(), week), course.country(of.below(), week));
    }

    @Override
    public double level(double[] sums) {
      return Moments.slope(sums);
    }
  }

  /**
   * How many per cent one figure is higher in regions where two others are both one per cent
   * higher: the sum of the slopes in the plane of logarithms. Of jobs filled, by people who look
   * and by vacancies, that is the returns to scale of matching. Regions where one of the three is 0
   * do not count.
   */
  record Returns(
      String phrase, MarketFigure figure, MarketFigure one, MarketFigure other, Span span)
      implements MarketQuantity {
    @Override
    public String unit() {
      return "slope";
    }

    @Override
    public Stream<MarketSeries> series() {
      return Stream.of(figure, one, other).flatMap(MarketFigure::series);
    }

    @Override
    public int sums() {
      return PlaneMoments.SUMS;
    }

    @Override
    public double[] sums(MarketCourse course) {
      double[] sums = new double[PlaneMoments.SUMS];
      for (int region = 0; region < course.regions(); region++) {
        PlaneMoments.add(
            sums,
            StrictMath.log(one.inRegion(course, region, span)),
            StrictMath.log(other.inRegion(course, region, span)),
            StrictMath.log(figure.inRegion(course, region, span)));
      }
      return sums;
    }

    @Override
    public double level(double[] sums) {
      return PlaneMoments.slopes(sums);
    }
  }
}
