package org.leeway.report;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * A row per group with a mark and an interval: the forest plot of a comparison, and the levels of a
 * run. With one scenario the figures stand to the right of their row; with more, the scenarios
 * share a row, one below the other, and a legend tells them apart.
 *
 * @param rows what stands to the left, from top to bottom
 * @param marks one list per scenario, each as long as the rows
 * @param names name per scenario
 * @param axisLabel what the horizontal axis shows
 * @param difference true when zero matters and numbers carry a sign
 * @param firstColour palette index of the first scenario
 */
record IntervalChart(
    List<String> rows,
    List<List<Mark>> marks,
    List<String> names,
    String axisLabel,
    boolean difference,
    int firstColour) {

  /** A value with its interval, scaled as shown; NaN leaves the row empty. */
  record Mark(double value, double low, double high, String figures) {
    static Mark none() {
      return new Mark(Double.NaN, Double.NaN, Double.NaN, Figures.NONE);
    }

    boolean hasInterval() {
      return Double.isFinite(low) && Double.isFinite(high);
    }
  }

  /** Height in the units in which the chart is {@value Drawing#WIDTH} wide. */
  int height() {
    double perRow = 16 + 12.0 * names.size();
    return (int) Math.round(90 + rows.size() * perRow + (names.size() > 1 ? 34 : 0));
  }

  JFreeChart draw(ChartStyle style) {
    XYPlot plot = style.plot();
    plot.setDataset(data());
    plot.setRenderer(renderer());
    plot.setRangeGridlinesVisible(false);
    NumberAxis across = new NumberAxis();
    style.dress(across, axisLabel);
    across.setNumberFormatOverride(new AxisFigures(difference));
    across.setRange(range());
    across.setTickUnit(ChartStyle.ticks(across.getRange(), 6));
    plot.setDomainAxis(across);
    plot.setRangeAxis(0, style.rowAxis(rows));
    if (names.size() == 1) {
      ValueAxis figures = style.rowAxis(marks.get(0).stream().map(Mark::figures).toList());
      plot.setRangeAxis(1, figures);
      plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    }
    for (int row = 1; row < rows.size(); row++) {
      plot.addRangeMarker(
          new ValueMarker(row - 0.5, Palette.GRID, new BasicStroke(1f)), Layer.BACKGROUND);
    }
    if (difference) {
      plot.addDomainMarker(
          new ValueMarker(0, Palette.TEXT, new BasicStroke(1.2f)), Layer.BACKGROUND);
    }
    return style.chart(plot, names.size() > 1);
  }

  private XYIntervalSeriesCollection data() {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    for (int arm = 0; arm < names.size(); arm++) {
      XYIntervalSeries series =
          new XYIntervalSeries(arm + " " + ChartStyle.drawable(names.get(arm)), false, true);
      for (int row = 0; row < rows.size(); row++) {
        Mark mark = marks.get(arm).get(row);
        double y = row + (arm - (names.size() - 1) / 2.0) * 0.7 / names.size();
        if (Double.isFinite(mark.value())) {
          double low = mark.hasInterval() ? mark.low() : mark.value();
          double high = mark.hasInterval() ? mark.high() : mark.value();
          series.add(mark.value(), low, high, y, y, y);
        }
      }
      data.addSeries(series);
    }
    return data;
  }

  private XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(6);
    renderer.setLegendItemLabelGenerator(
        (dataset, series) -> ChartStyle.drawable(names.get(series)));
    for (int arm = 0; arm < names.size(); arm++) {
      int colour = firstColour + arm;
      renderer.setSeriesPaint(arm, Palette.colour(colour));
      renderer.setSeriesShape(arm, Palette.mark(colour));
      renderer.setSeriesLinesVisible(arm, false);
    }
    renderer.setErrorStroke(new BasicStroke(2f));
    return renderer;
  }

  private Range range() {
    List<Double> ends = new ArrayList<>();
    if (difference) {
      ends.add(0.0);
    }
    for (List<Mark> arm : marks) {
      for (Mark mark : arm) {
        if (Double.isFinite(mark.value())) {
          ends.add(mark.value());
        }
        if (mark.hasInterval()) {
          ends.add(mark.low());
          ends.add(mark.high());
        }
      }
    }
    double low = ends.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double high = ends.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double room = high > low ? (high - low) * 0.06 : 1;
    return new Range(!difference && low >= 0 ? Math.max(0, low - room) : low - room, high + room);
  }
}
