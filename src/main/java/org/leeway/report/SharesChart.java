package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/**
 * How groups are made up: a bar per group, as long as 100 per cent, of parts one behind the other.
 * Each part carries its letter and its figure where there is room, so that nothing depends on
 * seeing colours.
 *
 * @param rows what stands to the left, from top to bottom
 * @param parts what the bars are made of, in their order
 * @param shares a list per row, each as long as the parts, 0 to 1
 * @param axisLabel what the horizontal axis shows
 */
record SharesChart(
    List<String> rows, List<Part> parts, List<List<Double>> shares, String axisLabel) {
  private static final int ROW = 30;
  private static final int FRAME = 96;
  private static final double HALF = 0.38;
  private static final double ROOM_FOR_LETTER = 0.035;
  private static final double ROOM_FOR_FIGURE = 0.075;

  /**
   * A part of the bars.
   *
   * @param letter stands in the bar
   * @param name stands in the legend
   * @param colour place in the palette
   */
  record Part(String letter, String name, int colour) {}

  /** Height in the units in which the chart is {@value Drawing#WIDTH} wide. */
  int height() {
    return FRAME + ROW * rows.size();
  }

  JFreeChart draw(ChartStyle style) {
    XYPlot plot = style.plot();
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(false);
    NumberAxis across = new NumberAxis();
    style.dress(across, axisLabel);
    across.setRange(0, 100);
    across.setTickUnit(new NumberTickUnit(20));
    plot.setDomainAxis(across);
    plot.setRangeAxis(style.rowAxis(rows.stream().map(ChartStyle::shortenInside).toList()));
    for (int row = 0; row < rows.size(); row++) {
      bar(style, plot, row);
    }
    LegendItemCollection legend = new LegendItemCollection();
    for (Part part : parts) {
      LegendItem item =
          new LegendItem(
              part.letter() + "  " + ChartStyle.drawable(part.name()),
              null,
              null,
              null,
              new java.awt.geom.Rectangle2D.Double(-6, -6, 12, 12),
              Palette.colour(part.colour()));
      legend.add(item);
    }
    plot.setFixedLegendItems(legend);
    return style.chart(plot, true);
  }

  private void bar(ChartStyle style, XYPlot plot, int row) {
    double from = 0;
    for (int place = 0; place < parts.size(); place++) {
      double share = shares.get(row).get(place);
      if (!(share > 0)) {
        continue;
      }
      double to = from + 100 * share;
      Color colour = Palette.colour(parts.get(place).colour());
      // The axis of the rows runs downwards, and a box begins at its lower edge.
      plot.addAnnotation(
          new XYBoxAnnotation(
              from, row + HALF, to, row - HALF, new BasicStroke(1f), Color.WHITE, colour));
      if (share >= ROOM_FOR_LETTER) {
        String figure = share >= ROOM_FOR_FIGURE ? " " + Figures.PAGE.number(100 * share, 0) : "";
        XYTextAnnotation words =
            new XYTextAnnotation(parts.get(place).letter() + figure, (from + to) / 2, row);
        words.setFont(style.text(12.5f));
        words.setPaint(Color.WHITE);
        words.setTextAnchor(TextAnchor.CENTER);
        plot.addAnnotation(words);
      }
      from = to;
    }
  }
}
