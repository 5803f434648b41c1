package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.leeway.experiment.Level;
import org.leeway.experiment.WeeklySeries;

/**
 * A weekly figure over time: the median of the replicates as a line, the 5th to 95th percentile as
 * a band, one colour per scenario, and upright lines where counting and changes start.
 *
 * @param series one per scenario
 * @param arms palette index of each series
 * @param names name of each series
 * @param milestones weeks to mark with an upright line, and what happens in them
 */
record SeriesChart(
    List<WeeklySeries> series,
    List<Integer> arms,
    List<String> names,
    SortedMap<Integer, String> milestones) {
  private static final int HEIGHT = 380;

  /** Height in the units in which the chart is {@value Drawing#WIDTH} wide. */
  int height() {
    return HEIGHT;
  }

  JFreeChart draw(ChartStyle style) {
    XYPlot plot = style.plot();
    plot.setDataset(data());
    plot.setRenderer(renderer());
    NumberAxis weeks = new NumberAxis();
    style.dress(weeks, "Week");
    weeks.setNumberFormatOverride(new AxisFigures(false));
    int first = series.get(0).weeks().get(0);
    int last = series.get(0).weeks().get(series.get(0).weeks().size() - 1);
    weeks.setRange(first, Math.max(last, first + 1));
    weeks.setTickUnit(new NumberTickUnit(step(last - first)));
    plot.setDomainAxis(weeks);
    NumberAxis values = new NumberAxis();
    style.dress(values, axisLabel());
    values.setNumberFormatOverride(new AxisFigures(false));
    scale(values);
    plot.setRangeAxis(values);
    int line = 0;
    for (Map.Entry<Integer, String> milestone : milestones.entrySet()) {
      if (milestone.getKey() > first && milestone.getKey() < last) {
        plot.addDomainMarker(milestone(style, milestone, line++), Layer.BACKGROUND);
      }
    }
    return style.chart(plot, true);
  }

  private String axisLabel() {
    String unit = ChartStyle.shorten(series.get(0).unit());
    return unit.isEmpty() ? unit : Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
  }

  private YIntervalSeriesCollection data() {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    for (int arm = 0; arm < series.size(); arm++) {
      YIntervalSeries line = new YIntervalSeries(arm, false, true);
      WeeklySeries from = series.get(arm);
      for (int i = 0; i < from.weeks().size(); i++) {
        Level level = from.levels().get(i);
        if (Double.isFinite(level.median())) {
          line.add(from.weeks().get(i), level.median(), level.low(), level.high());
        }
      }
      data.addSeries(line);
    }
    return data;
  }

  private DeviationRenderer renderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    // Many bands on one another would hide what lies below.
    renderer.setAlpha(series.size() <= 2 ? 0.18f : Math.max(0.07f, 0.36f / series.size()));
    renderer.setLegendLine(new Line2D.Double(-18, 0, 18, 0));
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setLegendItemLabelGenerator((dataset, arm) -> ChartStyle.drawable(names.get(arm)));
    for (int i = 0; i < series.size(); i++) {
      int arm = arms.get(i);
      renderer.setSeriesPaint(i, Palette.colour(arm));
      renderer.setSeriesFillPaint(i, Palette.colour(arm));
      renderer.setSeriesStroke(i, Palette.line(arm, 2.2f));
    }
    return renderer;
  }

  // Labels step down line by line, so that neighbours do not overlap.
  private static ValueMarker milestone(
      ChartStyle style, Map.Entry<Integer, String> milestone, int line) {
    ValueMarker marker = new ValueMarker(milestone.getKey(), Palette.QUIET, new BasicStroke(1.4f));
    marker.setLabel(milestone.getValue());
    marker.setLabelFont(style.text(12f));
    marker.setLabelPaint(Palette.QUIET);
    marker.setLabelBackgroundColor(new Color(255, 255, 255, 0));
    marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
    marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
    marker.setLabelOffset(new RectangleInsets(2 + 16.0 * line, 4, 2, 4));
    return marker;
  }

  /**
   * From zero when the figures come near it; otherwise close around them, so that one sees them.
   */
  private void scale(NumberAxis values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (WeeklySeries line : series) {
      for (Level level : line.levels()) {
        low = Math.min(low, Double.isFinite(level.low()) ? level.low() : low);
        high = Math.max(high, Double.isFinite(level.high()) ? level.high() : high);
      }
    }
    if (low > high) {
      low = 0;
      high = 1;
    }
    double room = high > low ? (high - low) * 0.08 : Math.max(1, Math.abs(high) * 0.1);
    boolean fromZero = low >= 0 && low < high * 0.4;
    // Labels of milestones need a place above the band.
    double head = room + (high - low) * 0.06 * milestones.size();
    values.setRange(fromZero ? 0 : low - room, high + head);
    values.setTickUnit(ChartStyle.ticks(values.getRange(), 6));
  }

  private static int step(int weeks) {
    return weeks > 260 ? 52 : weeks > 104 ? 26 : weeks > 40 ? 13 : 4;
  }
}
