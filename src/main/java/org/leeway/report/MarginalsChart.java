package org.leeway.report;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.leeway.calibration.CalibrationResult;

/**
 * The posterior of every free parameter over the range that was searched, a row each: bars above
 * the dashed line of the prior are values that fit better than they seemed before.
 *
 * @param result a calibration with a posterior
 */
record MarginalsChart(CalibrationResult result) {
  private static final int BINS = 12;
  private static final int ROW = 96;
  private static final double ROOM = 0.85;

  /** Height in the units in which the chart is {@value Drawing#WIDTH} wide. */
  int height() {
    return 80 + ROW * result.free().size();
  }

  JFreeChart draw(ChartStyle style) {
    int rows = result.free().size();
    double highest = 1.0 / BINS;
    double[][] shares = new double[rows][];
    for (int row = 0; row < rows; row++) {
      shares[row] = shares(row);
      highest = Math.max(highest, Arrays.stream(shares[row]).max().orElse(0));
    }
    XYIntervalSeries bars = new XYIntervalSeries("Posterior", false, true);
    XYPlot plot = style.plot();
    for (int row = 0; row < rows; row++) {
      double floor = rows - 1.0 - row;
      for (int bin = 0; bin < BINS; bin++) {
        double left = bin / (double) BINS;
        double right = (bin + 1) / (double) BINS;
        double top = floor + ROOM * shares[row][bin] / highest;
        bars.add((left + right) / 2, left, right, top, floor, top);
      }
      double prior = floor + ROOM / BINS / highest;
      plot.addAnnotation(
          new XYLineAnnotation(0, prior, 1, prior, Palette.line(0, 1.4f), Palette.colour(0)));
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars);
    plot.setDataset(data);
    plot.setRenderer(renderer());
    plot.setRangeGridlinesVisible(false);
    NumberAxis across = new NumberAxis();
    style.dress(across, "Place in the range that was searched");
    across.setRange(new Range(0, 1));
    plot.setDomainAxis(across);
    plot.setRangeAxis(names(style, rows));
    return style.chart(plot, false);
  }

  private static XYBarRenderer renderer() {
    XYBarRenderer renderer = new XYBarRenderer(0.06);
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    Color colour = Palette.colour(1);
    renderer.setSeriesPaint(0, colour);
    return renderer;
  }

  /** The parameters with their range, from the bottom up. */
  private SymbolAxis names(ChartStyle style, int rows) {
    String[] names = new String[rows];
    for (int row = 0; row < rows; row++) {
      CalibrationResult.Free each = result.free().get(row);
      names[rows - 1 - row] =
          ChartStyle.shorten(
              each.path()
                  + ", "
                  + CalibrationText.number(each.from())
                  + " to "
                  + CalibrationText.number(each.to()));
    }
    SymbolAxis axis = new SymbolAxis(null, names);
    style.dress(axis, "");
    axis.setGridBandsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setRange(-0.05, rows);
    return axis;
  }

  /** Which part of the posterior lies in every bin of the range. */
  private double[] shares(int parameter) {
    CalibrationResult.Free each = result.free().get(parameter);
    double[] shares = new double[BINS];
    for (int draw = 0; draw < result.draws().size(); draw++) {
      List<Double> values = result.draws().get(draw);
      double place = (values.get(parameter) - each.from()) / (each.to() - each.from());
      int bin = (int) Math.min(BINS - 1.0, Math.max(0, Math.floor(place * BINS)));
      shares[bin] += result.weights().get(draw);
    }
    return shares;
  }
}
