package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.leeway.evidence.CheckResult;
import org.leeway.evidence.Verdict;

/**
 * Model against finding, a row per check. Checks are measured in different units, so each has a
 * scale of its own on which the accepted interval fills the shaded band; the figures stand beside
 * it. A sign has a band that is open to one side.
 *
 * @param rows what stands to the left, from top to bottom
 * @param checks the checks, one per row
 */
record EvidenceChart(List<String> rows, List<CheckResult> checks) {
  private static final double LEFT = -1.5;
  private static final double RIGHT = 2.5;
  private static final Color BAND = new Color(0xe3eef7);
  private static final EvidenceWords WORDS = new EvidenceWords(Figures.PAGE);

  /** Height in the units in which the chart is {@value Drawing#WIDTH} wide. */
  int height() {
    return 90 + rows.size() * 26;
  }

  JFreeChart draw(ChartStyle style) {
    XYPlot plot = style.plot();
    plot.setDataset(data());
    plot.setRenderer(renderer());
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(false);
    NumberAxis across = new NumberAxis();
    style.dress(across, "");
    across.setRange(LEFT, RIGHT);
    across.setTickLabelsVisible(false);
    across.setTickMarksVisible(false);
    plot.setDomainAxis(across);
    plot.setRangeAxis(0, style.rowAxis(rows.stream().map(ChartStyle::shortenInside).toList()));
    plot.setRangeAxis(1, style.rowAxis(checks.stream().map(EvidenceChart::figures).toList()));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    IntervalMarker band = new IntervalMarker(0, 1, BAND);
    band.setAlpha(1f);
    plot.addDomainMarker(band, Layer.BACKGROUND);
    for (int row = 1; row < rows.size(); row++) {
      plot.addRangeMarker(
          new ValueMarker(row - 0.5, Palette.GRID, new BasicStroke(1f)), Layer.BACKGROUND);
    }
    return style.chart(plot, true);
  }

  private static String figures(CheckResult check) {
    String accept = WORDS.accept(check);
    return WORDS.figure(check) + (accept.isEmpty() ? "" : "   accepted " + accept);
  }

  private XYIntervalSeriesCollection data() {
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    for (Verdict verdict : Verdict.values()) {
      XYIntervalSeries series = new XYIntervalSeries(verdict.word(), false, true);
      for (int row = 0; row < checks.size(); row++) {
        CheckResult check = checks.get(row);
        if (check.verdict().equals(verdict.word()) && !Double.isNaN(check.effect())) {
          Scale scale = Scale.of(check);
          double low = Double.isNaN(check.low()) ? check.effect() : check.low();
          double high = Double.isNaN(check.high()) ? check.effect() : check.high();
          series.add(scale.at(check.effect()), scale.end(low), scale.end(high), row, row, row);
        }
      }
      data.addSeries(series);
    }
    return data;
  }

  /** Maps the accepted interval to the band, and what lies far outside to the edge. */
  record Scale(double origin, double unit) {
    static Scale of(CheckResult check) {
      double low = check.acceptLow();
      double high = check.acceptHigh();
      if (!Double.isNaN(low) && !Double.isNaN(high) && high > low) {
        return new Scale(low, high - low);
      }
      double limit = Double.isNaN(low) ? high : low;
      double far = 0;
      for (double end : new double[] {check.effect(), check.low(), check.high()}) {
        far = Double.isNaN(end) ? far : Math.max(far, Math.abs(end - limit));
      }
      double unit = far > 0 ? far * 1.25 : 1;
      return new Scale(Double.isNaN(low) ? limit - unit : limit, unit);
    }

    double at(double value) {
      return Math.max(LEFT, Math.min(RIGHT, (value - origin) / unit));
    }

    /** Where an interval ends; one that goes on beyond the edge must not seem to end there. */
    double end(double value) {
      return Math.max(LEFT - 1, Math.min(RIGHT + 1, (value - origin) / unit));
    }
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(6);
    renderer.setErrorStroke(new BasicStroke(2f));
    int place = 0;
    for (int colour : new int[] {3, 2, 0, 5}) {
      renderer.setSeriesPaint(place, Palette.colour(colour));
      renderer.setSeriesShape(place, Palette.mark(colour));
      renderer.setSeriesLinesVisible(place, false);
      place++;
    }
    return renderer;
  }
}
