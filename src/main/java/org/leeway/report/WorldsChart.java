package org.leeway.report;

import java.awt.BasicStroke;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.leeway.domain.Outcome;
import org.leeway.robust.Robustness;
import org.leeway.robust.WorldEffect;

/**
 * The effect in every plausible world, from the lowest to the highest, each with an interval for
 * the chance within that world. Worlds in which the sign holds and worlds in which it flips differ
 * in colour and mark; a line stands where the register's own world lies.
 *
 * @param line one alternative, one outcome
 * @param axisLabel what the vertical axis shows
 */
record WorldsChart(Robustness line, String axisLabel) {
  /** Height in the units in which the chart is {@value Drawing#WIDTH} wide. */
  static final int HEIGHT = 380;

  /** Normal quantile of a two-sided 90% interval. */
  private static final double QUANTILE = 1.6449;

  private static final int HOLDS = 1;
  private static final int FLIPS = 2;

  JFreeChart draw(ChartStyle style) {
    Outcome.Measure measure = line.measured().measure();
    List<WorldEffect> sorted =
        line.worlds().stream().sorted(Comparator.comparingDouble(WorldEffect::effect)).toList();
    XYIntervalSeries holds =
        new XYIntervalSeries(line.hasSign() ? "The sign holds" : "Above zero", false, true);
    XYIntervalSeries flips =
        new XYIntervalSeries(line.hasSign() ? "The sign flips" : "Below zero", false, true);
    double least = 0;
    double most = 0;
    for (int place = 0; place < sorted.size(); place++) {
      WorldEffect world = sorted.get(place);
      double value = Figures.PAGE.scaled(measure, world.effect());
      double half = QUANTILE * Figures.PAGE.scaled(measure, world.error());
      double x = place + 1;
      (world.holds() >= 0.5 ? holds : flips).add(x, x, x, value, value - half, value + half);
      least = Math.min(least, value - half);
      most = Math.max(most, value + half);
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(holds);
    data.addSeries(flips);
    XYPlot plot = style.plot();
    plot.setDataset(data);
    plot.setRenderer(renderer());
    plot.setDomainGridlinesVisible(false);
    NumberAxis across = new NumberAxis();
    style.dress(across, "Plausible worlds, from the lowest effect to the highest");
    across.setRange(new Range(0, sorted.size() + 1.0));
    across.setTickUnit(ChartStyle.ticks(across.getRange(), 8));
    plot.setDomainAxis(across);
    NumberAxis up = new NumberAxis();
    style.dress(up, axisLabel);
    up.setNumberFormatOverride(new AxisFigures(true));
    double register = Figures.PAGE.scaled(measure, line.register().value());
    if (Double.isFinite(register)) {
      least = Math.min(least, register);
      most = Math.max(most, register);
      plot.addRangeMarker(
          new ValueMarker(register, Palette.QUIET, Palette.line(0, 1.4f)), Layer.BACKGROUND);
    }
    double room = most > least ? (most - least) * 0.06 : 1;
    up.setRange(new Range(least - room, most + room));
    up.setTickUnit(ChartStyle.ticks(up.getRange(), 6));
    plot.setRangeAxis(up);
    plot.addRangeMarker(new ValueMarker(0, Palette.TEXT, new BasicStroke(1.2f)), Layer.BACKGROUND);
    return style.chart(plot, true);
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setCapLength(0);
    renderer.setErrorStroke(new BasicStroke(1.4f));
    for (int series = 0; series < 2; series++) {
      int colour = series == 0 ? HOLDS : FLIPS;
      renderer.setSeriesPaint(series, Palette.colour(colour));
      renderer.setSeriesShape(series, Palette.mark(colour));
      renderer.setSeriesLinesVisible(series, false);
    }
    return renderer;
  }
}
