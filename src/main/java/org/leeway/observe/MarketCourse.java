package org.leeway.observe;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.leeway.world.Region;
import org.leeway.world.World;

/** What was read of the market, week by week and region by region. */
final class MarketCourse {
  private final int weeks;
  private final Map<MarketSeries, double[][]> values = new EnumMap<>(MarketSeries.class);
  private int regions;

  /**
   * @param weeks weeks of the run
   * @param series what is read
   */
  MarketCourse(int weeks, Set<MarketSeries> series) {
    this.weeks = weeks;
    series.forEach(one -> values.put(one, new double[weeks][]));
  }

  /** Reads a week. */
  void read(World world, int week) {
    regions = world.regions().size();
    for (Map.Entry<MarketSeries, double[][]> entry : values.entrySet()) {
      double[] ofWeek = new double[regions];
      for (int place = 0; place < regions; place++) {
        Region region = world.regions().get(place);
        ofWeek[place] = entry.getKey().of(region);
      }
      entry.getValue()[week] = ofWeek;
    }
  }

  int weeks() {
    return weeks;
  }

  int regions() {
    return regions;
  }

  double region(MarketSeries series, int region, int week) {
    return read(series)[week][region];
  }

  /** All regions together; a week is one week for all of them. */
  double country(MarketSeries series, int week) {
    double[] ofWeek = read(series)[week];
    if (series == MarketSeries.WEEKS) {
      return 1;
    }
    double sum = 0;
    for (double value : ofWeek) {
      sum += value;
    }
    return sum;
  }

  private double[][] read(MarketSeries series) {
    double[][] read = values.get(series);
    if (read == null) {
      throw new IllegalArgumentException(series + " was not read");
    }
    return read;
  }
}
