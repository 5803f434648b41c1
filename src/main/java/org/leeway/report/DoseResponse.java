package org.leeway.report;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.leeway.sweep.CurveResult;
import org.leeway.sweep.SweepResult;

/**
 * How an outcome answers to a factor: the factor with the most levels across, a line for every
 * level of a second one, a band for the 90% interval. Other factors stay as they are at the first
 * point. For designs of levels; points spread anywhere have no lines.
 *
 * @param title what is shown
 * @param name file name
 * @param across name of the factor across
 * @param ticks its levels
 * @param lines a line per level of the second factor; one without a name when there is none
 * @param figures how numbers look
 */
record DoseResponse(
    String title,
    String name,
    String across,
    List<String> ticks,
    List<Line> lines,
    UnitFigures figures) {
  private static final double BESIDE = 0.05;
  private static final int HEIGHT = 380;
  private static final int MOST_LINES = 7;
  private static final Pattern NUMBER =
      Pattern.compile("(?:x )?([+-]? ?[0-9]+(?:\\.[0-9]+)?)(?: ?[%a-z].*)?");

  /** A line: its name, and the cells by level of the factor across. */
  record Line(String name, Map<Integer, SweepResult.Cell> cells) {}

  /** The chart of an outcome; empty where no factor has two levels in a row of points. */
  static Optional<DoseResponse> of(SweepResult result, int outcome) {
    if (result.design().equals("latin hypercube") || result.design().equals("sobol")) {
      return Optional.empty();
    }
    int first = longest(result, -1);
    if (first < 0) {
      return Optional.empty();
    }
    int second = result.design().equals("one at a time") ? -1 : longest(result, first);
    List<String> start =
        result.points().stream()
            .map(SweepResult.PointLine::values)
            .filter(values -> !values.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<String> ticks = inOrder(result.factors().get(first).levels());
    Map<String, Map<Integer, SweepResult.Cell>> cells = new LinkedHashMap<>();
    if (second >= 0) {
      result.factors().get(second).levels().forEach(level -> cells.put(level, new TreeMap<>()));
    } else {
      cells.put("", new TreeMap<>());
    }
    for (SweepResult.PointLine point : result.points()) {
      if (!point.values().isEmpty() && onlyDiffers(point.values(), start, first, second)) {
        Map<Integer, SweepResult.Cell> line =
            cells.get(second < 0 ? "" : point.values().get(second));
        int tick = ticks.indexOf(point.values().get(first));
        SweepResult.Cell cell = point.outcomes().get(outcome);
        if (line != null && tick >= 0 && Double.isFinite(cell.value())) {
          line.put(tick, cell);
        }
      }
    }
    List<Line> lines = new ArrayList<>();
    cells.forEach(
        (level, line) -> {
          String name =
              second < 0 ? "" : SweepWords.name(result.factors().get(second)) + " " + level;
          if (!line.isEmpty() && lines.size() < MOST_LINES) {
            lines.add(new Line(name, line));
          }
        });
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DoseResponse(
                result.outcomes().get(outcome).label(),
                "dose-response-" + (outcome + 1),
                SweepWords.name(result.factors().get(first)),
                ticks,
                lines,
                new UnitFigures(Figures.PAGE, result.outcomes().get(outcome).unit())));
  }

  /** The chart of an outcome of a curve: a line for everything else that was varied. */
  static DoseResponse of(CurveResult curve, int outcome) {
    SweepResult result = curve.sweep();
    List<String> ticks = inOrder(result.factors().get(0).levels());
    Map<String, Map<Integer, SweepResult.Cell>> cells = new LinkedHashMap<>();
    for (SweepResult.PointLine point : result.points()) {
      Map<Integer, SweepResult.Cell> line =
          cells.computeIfAbsent(CurveResult.group(result, point), group -> new TreeMap<>());
      SweepResult.Cell cell = point.outcomes().get(outcome);
      if (Double.isFinite(cell.value())) {
        line.put(ticks.indexOf(point.values().get(0)), cell);
      }
    }
    List<Line> lines = new ArrayList<>();
    cells.forEach((group, line) -> lines.add(new Line(group, line)));
    return new DoseResponse(
        result.outcomes().get(outcome).label(),
        "curve-" + result.outcomes().get(outcome).outcome(),
        SweepWords.name(result.factors().get(0)),
        ticks,
        lines,
        new UnitFigures(Figures.PAGE, result.outcomes().get(outcome).unit()));
  }

  /** Doses by size, whatever the order in which the user wrote them; words as they stand. */
  private static List<String> inOrder(List<String> levels) {
    boolean numbers = levels.stream().allMatch(level -> NUMBER.matcher(level).matches());
    return numbers
        ? levels.stream().sorted(Comparator.comparingDouble(DoseResponse::size)).toList()
        : levels;
  }

  private static double size(String level) {
    Matcher number = NUMBER.matcher(level);
    return number.matches() ? Double.parseDouble(number.group(1).replace(" ", "")) : Double.NaN;
  }

  private static int longest(SweepResult result, int but) {
    int longest = -1;
    for (int factor = 0; factor < result.factors().size(); factor++) {
      int levels = result.factors().get(factor).levels().size();
      if (factor != but
          && levels > 1
          && (longest < 0 || levels > result.factors().get(longest).levels().size())) {
        longest = factor;
      }
    }
    return longest;
  }

  private static boolean onlyDiffers(
      List<String> values, List<String> start, int first, int second) {
    for (int factor = 0; factor < values.size(); factor++) {
      if (factor != first && factor != second && !values.get(factor).equals(start.get(factor))) {
        return false;
      }
    }
    return true;
  }

  Picture picture() {
    return new Picture(
        name,
        ChartStyle.shorten(title),
        lines.size() > 1
            ? "Mark: mean. Upright line: its 90% interval."
            : "Mark: mean. Band: its 90% interval.",
        lines.stream().map(this::inWords).collect(Collectors.joining(" ")),
        HEIGHT,
        this::draw);
  }

  private String inWords(Line line) {
    return (line.name().isEmpty() ? "" : line.name() + ": ")
        + line.cells().entrySet().stream()
            .map(
                each ->
                    figures.level(
                            each.getValue().value(), each.getValue().low(), each.getValue().high())
                        + " at "
                        + ticks.get(each.getKey()))
            .collect(Collectors.joining(", "))
        + ".";
  }

  JFreeChart draw(ChartStyle style) {
    XYPlot plot = style.plot();
    plot.setDataset(data());
    plot.setRenderer(lines.size() > 1 ? bars() : band());
    SymbolAxis levels =
        new SymbolAxis(
            null,
            ticks.stream()
                .map(ChartStyle::shorten)
                .map(ChartStyle::drawable)
                .toArray(String[]::new));
    style.dress(levels, across);
    levels.setGridBandsVisible(false);
    levels.setRange(-0.3, ticks.size() - 0.7);
    plot.setDomainAxis(levels);
    NumberAxis values = new NumberAxis();
    String unit = figures.levelUnit();
    style.dress(
        values, unit.isEmpty() ? "" : Character.toUpperCase(unit.charAt(0)) + unit.substring(1));
    values.setNumberFormatOverride(new AxisFigures(false));
    scale(values);
    plot.setRangeAxis(values);
    return style.chart(plot, lines.size() > 1);
  }

  private YIntervalSeriesCollection data() {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    for (int line = 0; line < lines.size(); line++) {
      double aside = aside(line);
      YIntervalSeries series = new YIntervalSeries(line, false, true);
      lines
          .get(line)
          .cells()
          .forEach(
              (tick, cell) ->
                  series.add(
                      tick + aside,
                      figures.scaled(cell.value()),
                      figures.scaled(low(cell)),
                      figures.scaled(high(cell))));
      data.addSeries(series);
    }
    return data;
  }

  private static double low(SweepResult.Cell cell) {
    return Double.isFinite(cell.low()) ? cell.low() : cell.value();
  }

  private static double high(SweepResult.Cell cell) {
    return Double.isFinite(cell.high()) ? cell.high() : cell.value();
  }

  /** Lines stand a little beside one another, so that no interval hides another. */
  private double aside(int line) {
    return (line - (lines.size() - 1) / 2.0) * BESIDE;
  }

  private XYLineAndShapeRenderer band() {
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(0.18f);
    return dressed(renderer);
  }

  private XYLineAndShapeRenderer bars() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setCapLength(5);
    renderer.setErrorStroke(new BasicStroke(1.4f));
    return dressed(renderer);
  }

  private XYLineAndShapeRenderer dressed(XYLineAndShapeRenderer renderer) {
    renderer.setLegendLine(new Line2D.Double(-18, 0, 18, 0));
    renderer.setLegendItemLabelGenerator(
        (dataset, line) -> ChartStyle.drawable(ChartStyle.shorten(lines.get(line).name())));
    for (int line = 0; line < lines.size(); line++) {
      int colour = lines.size() == 1 ? 1 : line;
      renderer.setSeriesLinesVisible(line, true);
      renderer.setSeriesPaint(line, Palette.colour(colour));
      renderer.setSeriesFillPaint(line, Palette.colour(colour));
      renderer.setSeriesShape(line, Palette.mark(colour));
      renderer.setSeriesStroke(
          line, lines.size() == 1 ? new BasicStroke(2.2f) : Palette.line(colour, 2.2f));
    }
    return renderer;
  }

  /** Close around the figures, from zero when they come near it. */
  private void scale(NumberAxis values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      for (SweepResult.Cell cell : line.cells().values()) {
        low = Math.min(low, figures.scaled(low(cell)));
        high = Math.max(high, figures.scaled(high(cell)));
      }
    }
    double room = high > low ? (high - low) * 0.08 : Math.max(1, Math.abs(high) * 0.1);
    boolean fromZero = low >= 0 && low < high * 0.4;
    values.setRange(fromZero ? 0 : low - room, high + room);
    values.setTickUnit(ChartStyle.ticks(values.getRange(), 6));
  }
}
