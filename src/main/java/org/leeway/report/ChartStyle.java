package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** The common look of all charts: white, quiet grid, the bundled font everywhere. */
record ChartStyle(Fonts fonts) {
  private static final int LONGEST = 48;

  Font text(float size) {
    return fonts.regular().deriveFont(size);
  }

  /** An empty plot with quiet grid lines. */
  XYPlot plot() {
    XYPlot plot = new XYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(new BasicStroke(1f));
    plot.setRangeGridlineStroke(new BasicStroke(1f));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  void dress(ValueAxis axis, String label) {
    axis.setLabel(label.isEmpty() ? null : drawable(label));
    axis.setLabelFont(text(13f));
    axis.setTickLabelFont(text(13f));
    axis.setLabelPaint(Palette.TEXT);
    axis.setTickLabelPaint(Palette.TEXT);
    axis.setAxisLinePaint(Palette.QUIET);
    axis.setTickMarkPaint(Palette.QUIET);
  }

  /** About so many ticks along an axis, at ones, twos or fives. */
  static NumberTickUnit ticks(Range range, int about) {
    double rough = range.getLength() / about;
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
    double digit = rough / power;
    return new NumberTickUnit((digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10) * power);
  }

  /** A chart around a plot; the legend stands below it when there is something to tell apart. */
  JFreeChart chart(XYPlot plot, boolean legend) {
    JFreeChart chart = new JFreeChart(null, text(13f), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(8, 8, 8, 16));
    if (legend) {
      LegendTitle title = new LegendTitle(plot);
      title.setItemFont(text(13f));
      title.setItemPaint(Palette.TEXT);
      title.setFrame(BlockBorder.NONE);
      title.setPosition(RectangleEdge.BOTTOM);
      title.setItemLabelPadding(new RectangleInsets(2, 4, 2, 16));
      chart.addSubtitle(title);
    }
    return chart;
  }

  /** Title and explanation, for a picture that travels without the page. */
  void entitle(JFreeChart chart, String title, List<String> notes) {
    TextTitle head = new TextTitle(drawable(title), fonts.bold().deriveFont(17f));
    left(head, new RectangleInsets(2, 4, 2, 4), Palette.TEXT);
    chart.setTitle(head);
    for (int i = 0; i < notes.size(); i++) {
      TextTitle note = new TextTitle(drawable(notes.get(i)), text(12f));
      left(note, new RectangleInsets(0, 4, i == notes.size() - 1 ? 8 : 2, 4), Palette.QUIET);
      chart.addSubtitle(i, note);
    }
  }

  private static void left(TextTitle title, RectangleInsets padding, Color colour) {
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(padding);
    title.setPaint(colour);
  }

  /** Text that the bundled font can draw: it has a thin space, but no narrow no-break one. */
  static String drawable(String text) {
    return Clean.line(text).replace('\u202f', '\u2009');
  }

  /** Names by strangers can be longer than a chart is wide. */
  static String shorten(String text) {
    String line = Clean.line(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3).strip() + "...";
  }

  /** The same for labels that tell apart by their ends: whole words are left out inside. */
  static String shortenInside(String text) {
    String line = Clean.line(text);
    if (line.length() <= LONGEST) {
      return line;
    }
    int from = line.lastIndexOf(' ', LONGEST / 2 + 2);
    int to = line.indexOf(' ', line.length() - LONGEST / 2 + 5);
    return from < 0 || to < 0
        ? shorten(line)
        : line.substring(0, from).strip() + " ... " + line.substring(to).strip();
  }

  /** An axis with a text per row, from top to bottom. */
  ValueAxis rowAxis(List<String> texts) {
    String[] symbols = texts.stream().map(ChartStyle::drawable).toArray(String[]::new);
    SymbolAxis axis = new SymbolAxis(null, symbols);
    dress(axis, "");
    axis.setInverted(true);
    axis.setGridBandsVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setRange(-0.5, texts.size() - 0.5);
    return axis;
  }
}
