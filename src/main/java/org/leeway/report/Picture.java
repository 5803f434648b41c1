package org.leeway.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;

/**
 * A chart that can be drawn, with the words around it.
 *
 * @param name file name without extension
 * @param title what the chart shows, in one line
 * @param note how to read it, in one line
 * @param description the same picture in words, for those who cannot see it
 * @param height in the units in which it is {@value Drawing#WIDTH} wide
 * @param drawing makes the chart anew
 */
record Picture(
    String name,
    String title,
    String note,
    String description,
    int height,
    Function<ChartStyle, JFreeChart> drawing) {
  private static final int HEADING = 70;

  String svg(ChartStyle style) {
    return Drawing.svg(drawing.apply(style), height, name, title, description);
  }

  byte[] png(ChartStyle style, String source) throws IOException {
    JFreeChart chart = drawing.apply(style);
    style.entitle(chart, title, List.of(note, source));
    return Drawing.png(chart, height + HEADING);
  }
}
