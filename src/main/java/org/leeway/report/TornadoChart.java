package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * A bar per factor, the longest on top: how far moving the factor through its whole range moves an
 * outcome. To the right when a higher value raises the outcome, to the left when it lowers it;
 * where it goes both ways the bar shows its size alone, to the right. The line at the end of a bar
 * is its interval.
 *
 * @param bars from top to bottom
 * @param axisLabel what the horizontal axis shows
 */
record TornadoChart(List<Bar> bars, String axisLabel) {
  private static final int ROW = 26;
  private static final int FRAME = 120;
  private static final double HALF = 0.34;

  /** The colours of the directions: raises, lowers, both. */
  private static final List<Color> COLOURS =
      List.of(Palette.colour(1), Palette.colour(2), new Color(0x9aa3ac));

  /**
   * A bar.
   *
   * @param label what stands to the left
   * @param size its length, without sign; the ends of its interval may be NaN
   * @param figures what stands to the right
   */
  record Bar(
      String label,
      Moved.Direction direction,
      double size,
      double low,
      double high,
      String figures) {
    double sign() {
      return direction == Moved.Direction.LOWERS ? -1 : 1;
    }
  }

  /** Height in the units in which the chart is {@value Drawing#WIDTH} wide. */
  int height() {
    return FRAME + ROW * bars.size();
  }

  JFreeChart draw(ChartStyle style) {
    XYPlot plot = style.plot();
    plot.setDataset(0, lengths());
    plot.setRenderer(0, barRenderer());
    plot.setDataset(1, intervals());
    plot.setRenderer(1, intervalRenderer());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setRangeGridlinesVisible(false);
    NumberAxis across = new NumberAxis();
    style.dress(across, axisLabel);
    across.setNumberFormatOverride(new AxisFigures(true));
    across.setRange(range());
    across.setTickUnit(ChartStyle.ticks(across.getRange(), 6));
    plot.setDomainAxis(across);
    plot.setRangeAxis(
        0, style.rowAxis(bars.stream().map(b -> ChartStyle.shortenInside(b.label())).toList()));
    plot.setRangeAxis(1, style.rowAxis(bars.stream().map(Bar::figures).toList()));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    plot.addDomainMarker(new ValueMarker(0, Palette.TEXT, new BasicStroke(1.2f)), Layer.FOREGROUND);
    return style.chart(plot, true);
  }

  private XYIntervalSeriesCollection lengths() {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    for (Moved.Direction direction : Moved.Direction.values()) {
      XYIntervalSeries series = new XYIntervalSeries(direction, false, true);
      for (int row = 0; row < bars.size(); row++) {
        Bar bar = bars.get(row);
        if (bar.direction() == direction && Double.isFinite(bar.size())) {
          double end = bar.sign() * bar.size();
          series.add(end, Math.min(0, end), Math.max(0, end), row, row - HALF, row + HALF);
        }
      }
      data.addSeries(series);
    }
    return data;
  }

  private XYIntervalSeriesCollection intervals() {
    XYIntervalSeries series = new XYIntervalSeries("interval", false, true);
    for (int row = 0; row < bars.size(); row++) {
      Bar bar = bars.get(row);
      if (Double.isFinite(bar.low()) && Double.isFinite(bar.high())) {
        double one = bar.sign() * bar.low();
        double other = bar.sign() * bar.high();
        series.add(
            bar.sign() * bar.size(), Math.min(one, other), Math.max(one, other), row, row, row);
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(series);
    return data;
  }

  private XYBarRenderer barRenderer() {
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setUseYInterval(true);
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setLegendItemLabelGenerator(
        (dataset, series) -> "A higher value: " + Moved.Direction.values()[series].words());
    for (Moved.Direction direction : Moved.Direction.values()) {
      int series = direction.ordinal();
      renderer.setSeriesPaint(series, COLOURS.get(series));
      renderer.setSeriesVisibleInLegend(
          series, bars.stream().anyMatch(bar -> bar.direction() == direction));
    }
    return renderer;
  }

  private static XYErrorRenderer intervalRenderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(6);
    renderer.setSeriesShapesVisible(0, false);
    renderer.setSeriesLinesVisible(0, false);
    renderer.setSeriesPaint(0, Palette.TEXT);
    renderer.setErrorStroke(new BasicStroke(1.3f));
    renderer.setSeriesVisibleInLegend(0, false);
    return renderer;
  }

  private Range range() {
    List<Double> ends = new ArrayList<>(List.of(0.0));
    for (Bar bar : bars) {
      for (double end : new double[] {bar.size(), bar.low(), bar.high()}) {
        if (Double.isFinite(end)) {
          ends.add(bar.sign() * end);
        }
      }
    }
    double low = ends.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double high = ends.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double room = high > low ? (high - low) * 0.04 : 1;
    return new Range(low < 0 ? low - room : 0, high > 0 ? high + room : 0);
  }
}
