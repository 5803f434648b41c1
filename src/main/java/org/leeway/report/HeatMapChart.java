package org.leeway.report;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * A table in colours: the darker a cell, the larger its value, from 0 to 1. The value stands in the
 * cell as a percentage too, so that nothing depends on seeing colours; a cell without value stays
 * white.
 *
 * @param rows what stands to the left, from top to bottom
 * @param columns what stands above, from left to right
 * @param values a list per row, each as long as the columns
 */
record HeatMapChart(List<String> rows, List<String> columns, List<List<Double>> values) {
  private static final int ROW = 26;
  private static final int HEAD = 165;
  private static final int FRAME = 30;
  private static final int LINE = 15;
  private static final int LONGEST_LINE = 22;
  private static final int MOST_LINES = 3;

  /** From here on, white on the shade is easier to read than black. */
  private static final double SWITCH = 0.68;

  private static final Color LIGHT = new Color(0xf2f6fa);
  private static final Color DARK = new Color(0x00416e);

  /** Height in the units in which the chart is {@value Drawing#WIDTH} wide. */
  int height() {
    return FRAME + HEAD + ROW * rows.size();
  }

  JFreeChart draw(ChartStyle style) {
    XYPlot plot = style.plot();
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(data());
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setBlockWidth(0.96);
    renderer.setBlockHeight(0.92);
    renderer.setPaintScale(new Shades());
    plot.setRenderer(renderer);
    NumberAxis across = new NumberAxis();
    across.setRange(-0.5, columns.size() - 0.5);
    across.setVisible(false);
    plot.setDomainAxis(across);
    ValueAxis down = style.rowAxis(rows.stream().map(ChartStyle::shortenInside).toList());
    down.setRange(-0.5 - HEAD / (double) ROW, rows.size() - 0.5);
    plot.setRangeAxis(down);
    for (int column = 0; column < columns.size(); column++) {
      head(style, plot, column);
      for (int row = 0; row < rows.size(); row++) {
        figure(style, plot, row, column);
      }
    }
    return style.chart(plot, false);
  }

  private DefaultXYZDataset data() {
    int cells = rows.size() * columns.size();
    double[][] points = new double[3][cells];
    int cell = 0;
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        points[0][cell] = column;
        points[1][cell] = row;
        points[2][cell] = values.get(row).get(column);
        cell++;
      }
    }
    DefaultXYZDataset data = new DefaultXYZDataset();
    data.addSeries("values", points);
    return data;
  }

  /** The words above a column, upright, in one or more lines. */
  private void head(ChartStyle style, XYPlot plot, int column) {
    List<String> lines = balanced(columns.get(column));
    double lineWidth = LINE * columns.size() / (double) (Drawing.WIDTH / 2);
    for (int line = 0; line < lines.size(); line++) {
      double x = column + (line - (lines.size() - 1) / 2.0) * lineWidth;
      XYTextAnnotation words = new XYTextAnnotation(ChartStyle.drawable(lines.get(line)), x, -0.75);
      words.setFont(style.text(12.5f));
      words.setPaint(Palette.TEXT);
      words.setTextAnchor(TextAnchor.CENTER_LEFT);
      words.setRotationAnchor(TextAnchor.CENTER_LEFT);
      words.setRotationAngle(-Math.PI / 2);
      plot.addAnnotation(words);
    }
  }

  /** Lines of about the same length. */
  private static List<String> balanced(String text) {
    String line = Clean.line(text);
    int number =
        Math.max(1, Math.min(MOST_LINES, (line.length() + LONGEST_LINE - 1) / LONGEST_LINE));
    for (int width = Math.max(1, line.length() / number); width < LONGEST_LINE; width++) {
      List<String> lines = TextTable.wrap(line, width);
      if (lines.size() <= number) {
        return lines;
      }
    }
    return TextTable.wrap(line, LONGEST_LINE).stream().limit(MOST_LINES).toList();
  }

  private void figure(ChartStyle style, XYPlot plot, int row, int column) {
    double value = values.get(row).get(column);
    if (!Double.isFinite(value)) {
      return;
    }
    XYTextAnnotation figure =
        new XYTextAnnotation(Figures.PAGE.number(100 * value, 0), column, row);
    figure.setFont(style.text(12.5f));
    figure.setPaint(value > SWITCH ? Color.WHITE : Palette.TEXT);
    figure.setTextAnchor(TextAnchor.CENTER);
    plot.addAnnotation(figure);
  }

  /** From light to dark; not known is white. */
  private static final class Shades implements PaintScale {
    @Override
    public double getLowerBound() {
      return 0;
    }

    @Override
    public double getUpperBound() {
      return 1;
    }

    @Override
    public Paint getPaint(double value) {
      if (!Double.isFinite(value)) {
        return Color.WHITE;
      }
      double part = Math.max(0, Math.min(1, value));
      return new Color(
          between(LIGHT.getRed(), DARK.getRed(), part),
          between(LIGHT.getGreen(), DARK.getGreen(), part),
          between(LIGHT.getBlue(), DARK.getBlue(), part));
    }

    private static int between(int light, int dark, double part) {
      return (int) Math.round(light + (dark - light) * part);
    }
  }
}
