package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leeway.method.Estimate;
import org.leeway.sensitivity.Factor;
import org.leeway.sensitivity.Input;
import org.leeway.sensitivity.SensitivityResult;
import org.leeway.sensitivity.SensitivityResult.Effect;
import org.leeway.sensitivity.SensitivityResult.Index;

/** The page of a study of sensitivity: what matters, for which outcome, and what was moved. */
public final class SensitivityPage {
  private static final int MOST_BARS = 20;
  private static final int MOST_NAMED = 3;
  private static final int MOST_ROWS = 20;

  private final SensitivityResult result;
  private final StudyPage page;
  private final List<Moved> moved;

  private SensitivityPage(SensitivityResult result, StudyRun run) {
    this.result = result;
    List<String> subtitles = new ArrayList<>();
    subtitles.add(
        result.alternative().isEmpty()
            ? result.scenario()
            : result.alternative() + ", against " + result.scenario());
    subtitles.addAll(result.design());
    this.page = new StudyPage(result.title(), subtitles, run);
    this.moved = result.outcomes().stream().map(m -> new Moved(result, m, Figures.PAGE)).toList();
  }

  /** The page of a result. */
  public static StudyPage of(SensitivityResult result, StudyRun run) {
    return new SensitivityPage(result, run).page();
  }

  private StudyPage page() {
    page.section("summary", "In short");
    page.headlines(
        moved.stream()
            .map(m -> new StudyPage.Headline(m.sentence(MOST_NAMED), anyClear(m)))
            .toList());
    page.note(
        "The size of an effect is how far the outcome moves, on average over many places in the"
            + " space of parameters, when a value goes from the lowest to the highest that is"
            + " plausible. It judges the value and its range together: a wide range matters more."
            + " At every point the same seeds are run and the outcome is their mean, so that two"
            + " points differ by their values and not by their people; what the seeds still"
            + " disagree about is called chance.");
    if (result.outcomes().size() > 1) {
      overview();
    }
    if (!result.effects().isEmpty()) {
      moved.forEach(this::effects);
    }
    if (!result.indices().isEmpty()) {
      moved.forEach(this::indices);
    }
    inputs();
    return page;
  }

  private static boolean anyClear(Moved one) {
    return one.effects().stream().anyMatch(Moved::isClear);
  }

  /** False when nobody was counted, such as when the run ends before the outcome is known. */
  private static boolean isCounted(Moved one) {
    return one.effects().stream().anyMatch(e -> Double.isFinite(e.size().value()));
  }

  private void overview() {
    List<Factor> factors = result.top(MOST_ROWS);
    List<Moved> counted = moved.stream().filter(SensitivityPage::isCounted).toList();
    if (factors.isEmpty() || counted.isEmpty()) {
      return;
    }
    List<List<Double>> values = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Factor factor : factors) {
      List<Double> row = new ArrayList<>();
      for (Moved one : counted) {
        List<Effect> effects = one.effects();
        double largest = effects.get(0).size().value();
        double own =
            effects.stream()
                .filter(e -> e.factor().equals(factor.name()))
                .mapToDouble(e -> e.size().value())
                .findFirst()
                .orElse(Double.NaN);
        row.add(largest > 0 ? own / largest : Double.NaN);
      }
      values.add(row);
      words.append(factor.label()).append("; ");
    }
    HeatMapChart chart =
        new HeatMapChart(
            factors.stream().map(Factor::label).toList(),
            counted.stream().map(m -> m.outcome().label()).toList(),
            values);
    page.section("overview", "What matters for what");
    page.picture(
        new Picture(
            "overview",
            "What matters for what",
            "Size of the effect, in per cent of the largest in its column.",
            words.toString(),
            chart.height(),
            chart::draw));
  }

  private void effects(Moved one) {
    String code = one.measured().outcome();
    page.section(code, one.outcome().label());
    page.paragraph(upper(one.level()) + "; " + one.chance() + ".");
    page.paragraph(one.rest().isEmpty() ? "" : upper(one.rest()) + ".");
    List<TornadoChart.Bar> bars =
        one.effects().stream()
            .filter(Moved::isClear)
            .limit(MOST_BARS)
            .map(e -> bar(one, e))
            .toList();
    if (!bars.isEmpty()) {
      TornadoChart chart = new TornadoChart(bars, axis("Effect of the whole range", one.unit()));
      StringBuilder words = new StringBuilder();
      bars.forEach(b -> words.append(b.label()).append(": ").append(b.figures()).append(". "));
      page.picture(
          new Picture(
              "effects-" + code,
              ChartStyle.shorten(one.outcome().label()) + one.whatMoves(),
              "Bar: mean size of the effect. Line: 90% interval over the walks. Effects not told"
                  + " from chance are left out.",
              words.toString().strip(),
              chart.height(),
              chart::draw));
    }
    HtmlTable table =
        new HtmlTable(
            axis("Size of the effects", one.unit()),
            "lrrlrr",
            List.of("Value", "Size", "90% interval", "Higher value", "Spread", "Chance"));
    for (Effect effect : one.effects()) {
      boolean clear = Moved.isClear(effect);
      table.styled(
          clear ? "" : "unclear",
          one.label(effect.factor()),
          one.size(effect),
          one.interval(effect),
          direction(one, effect, clear),
          one.spread(effect),
          one.share(effect.chance()));
    }
    page.table(table);
    page.note(
        "Spread: standard deviation of the effects between the walks; where it is as large as the"
            + " size, the effect depends on the other values or is curved. Chance: share of the"
            + " mean squared effect that is chance between seeds.");
  }

  private static String direction(Moved one, Effect effect, boolean clear) {
    if (!clear) {
      return effect.size().value() > 0 ? "not told from chance" : "nothing";
    }
    return one.factor(effect.factor()).isGroup()
        ? "several values"
        : switch (Moved.direction(effect)) {
          case RAISES -> "raises";
          case LOWERS -> "lowers";
          case BOTH -> "both ways";
        };
  }

  private static TornadoChart.Bar bar(Moved one, Effect effect) {
    return new TornadoChart.Bar(
        one.label(effect.factor()),
        Moved.direction(effect),
        one.scaled(effect.size().value()),
        one.scaled(effect.size().low()),
        one.scaled(effect.size().high()),
        one.size(effect)
            + (one.interval(effect).isEmpty() ? "" : "  (" + one.interval(effect) + ")"));
  }

  private void indices(Moved one) {
    String code = one.measured().outcome();
    List<Index> all = result.indicesOf(code);
    if (all.isEmpty()) {
      return;
    }
    page.section("shares-" + code, one.outcome().label() + ": shares of the uncertainty");
    if (result.effects().isEmpty()) {
      page.paragraph(upper(one.level()) + "; " + one.chance() + ".");
    }
    List<Index> shown = all.stream().limit(MOST_BARS).toList();
    IntervalChart chart =
        new IntervalChart(
            shown.stream().map(i -> ChartStyle.shortenInside(one.label(i.factor()))).toList(),
            List.of(
                shown.stream().map(i -> mark(i.first())).toList(),
                shown.stream().map(i -> mark(i.total())).toList()),
            List.of("by itself (first order)", "with its interactions (total)"),
            "Share of the variance, %",
            false,
            1);
    page.picture(
        new Picture(
            "shares-" + code,
            ChartStyle.shorten(one.outcome().label()) + ": shares of the uncertainty",
            "Sobol indices. Line: 90% interval over the points.",
            "",
            chart.height(),
            chart::draw));
    HtmlTable table =
        new HtmlTable(
            "Share of the variance",
            "lrrrr",
            List.of("Value", "By itself", "90% interval", "With interactions", "90% interval"));
    for (Index index : all) {
      table.row(
          one.label(index.factor()),
          one.share(index.first().value()),
          interval(one, index.first()),
          one.share(index.total().value()),
          interval(one, index.total()));
    }
    page.table(table);
    page.note(
        "Shares by themselves add up to at most 100% but for estimation; what is missing is the work"
            + " of values together. An estimate can come out slightly below zero.");
  }

  private static IntervalChart.Mark mark(Estimate share) {
    return new IntervalChart.Mark(100 * share.value(), 100 * share.low(), 100 * share.high(), "");
  }

  private static String interval(Moved one, Estimate share) {
    return Double.isFinite(share.low())
        ? one.share(share.low()) + " to " + one.share(share.high())
        : "";
  }

  private void inputs() {
    page.section("inputs", "What was moved");
    HtmlTable table =
        new HtmlTable(
            "Values and their plausible ranges",
            "lrrrlll",
            List.of("Value", "Lowest", "Register", "Highest", "Unit", "Evidence", "Path"));
    for (Factor factor : result.factors()) {
      for (Input input : factor.inputs()) {
        table.row(
            input.label(),
            AxisFigures.text(input.low()),
            input.value(),
            AxisFigures.text(input.high()),
            input.unit(),
            input.evidence(),
            input.path());
      }
    }
    if (!result.left().isEmpty()) {
      page.paragraph("Left as they are: " + result.left() + ".");
    }
    page.table(table);
  }

  private static String axis(String what, String unit) {
    return unit.isEmpty() ? what : what + ", " + unit;
  }

  private static String upper(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
