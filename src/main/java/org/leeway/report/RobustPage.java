package org.leeway.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.robust.Discovery;
import org.leeway.robust.Regret;
import org.leeway.robust.RobustResult;
import org.leeway.robust.Robustness;

/** The page of a robustness study. */
public final class RobustPage {
  /** Outcomes of which every world is shown. */
  private static final List<Outcome> SHOWN =
      List.of(Outcome.PLACED_52, Outcome.DURABLE_26, Outcome.PUBLIC_COST);

  private static final int SHORT_NAME = 60;

  private final RobustResult result;
  private final RobustWords words;
  private final StudyPage page;

  private RobustPage(RobustResult result, StudyRun run) {
    this.result = result;
    this.words = new RobustWords(result, Figures.PAGE);
    this.page = new StudyPage(result.title(), List.of(words.size()), run);
  }

  /** The page, ready to be written. */
  public static StudyPage of(RobustResult result, StudyRun run) {
    RobustPage page = new RobustPage(result, run);
    page.fill();
    return page.page;
  }

  private void fill() {
    for (int place = 0; place < result.alternatives().size(); place++) {
      alternative(place, result.alternatives().get(place));
    }
    regrets();
    parameters();
  }

  private void alternative(int place, RobustResult.ArmName arm) {
    List<Robustness> all = result.lines(arm).stream().filter(Robustness::ofEverybody).toList();
    String heading =
        result.alternatives().size() == 1 ? "Does it hold?" : arm.name() + ": does it hold?";
    page.section("holds-" + (place + 1), heading);
    page.headlines(
        all.stream()
            .filter(line -> SHOWN.contains(line.measured()))
            .map(
                line ->
                    new StudyPage.Headline(
                        words.howSure(line), line.basis() == Robustness.Basis.REGISTER))
            .toList());
    shares(place, all);
    for (Robustness line : all) {
      if (SHOWN.contains(line.measured()) && line.basis() != Robustness.Basis.SAME) {
        worlds(place, line);
      }
    }
    table(arm);
    discoveries(all);
    page.note(words.howToRead());
  }

  private void shares(int place, List<Robustness> all) {
    List<String> rows = new ArrayList<>();
    List<IntervalChart.Mark> marks = new ArrayList<>();
    StringBuilder description = new StringBuilder();
    for (Robustness line : all) {
      if (line.hasSign()) {
        rows.add(line.measured().label() + (line.sign() > 0 ? ": more" : ": less"));
        marks.add(
            new IntervalChart.Mark(
                100 * line.holds().value(),
                100 * line.holds().low(),
                100 * line.holds().high(),
                words.percent(line.holds().value())));
        description
            .append(line.measured().label())
            .append(": ")
            .append(words.share(line.holds()))
            .append(". ");
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    IntervalChart chart =
        new IntervalChart(
            rows,
            List.of(marks),
            List.of("holds"),
            "Plausible worlds in which the sign holds, per cent",
            false,
            1);
    page.picture(
        new Picture(
            "holds-" + (place + 1),
            "In how many plausible worlds the sign holds",
            "Mark: share of the worlds. Line: 90% interval for the number of worlds drawn.",
            description.toString().strip(),
            chart.height(),
            chart::draw));
  }

  private void worlds(int place, Robustness line) {
    String unit = words.unit(line);
    WorldsChart chart =
        new WorldsChart(line, "Difference from the base" + (unit.isEmpty() ? "" : ", " + unit));
    page.picture(
        new Picture(
            "worlds-" + (place + 1) + "-" + line.outcome(),
            line.measured().label() + ": the difference in every plausible world",
            "Line: 90% interval for chance within the world. Dashed: the register's own world.",
            words.howSure(line),
            WorldsChart.HEIGHT,
            chart::draw));
  }

  private void table(RobustResult.ArmName arm) {
    HtmlTable table =
        new HtmlTable(
            "Effects over the plausible worlds",
            "lrrrrr",
            List.of(
                "Outcome",
                "Register (90% interval)",
                "Nine of ten worlds",
                "Sign holds in",
                "90% interval",
                "Spread that is chance"));
    for (Robustness line : result.lines(arm)) {
      boolean main = line.measured() == Outcome.PLACED_52 || line.measured() == Outcome.DURABLE_26;
      if (line.ofEverybody() || (main && Findings.mainGroups().contains(line.whom()))) {
        row(table, line);
      }
    }
    page.table(table);
  }

  private void row(HtmlTable table, Robustness line) {
    String label = line.measured().label() + (line.ofEverybody() ? "" : ", " + group(line.whom()));
    if (line.basis() == Robustness.Basis.SAME) {
      table.styled("unclear", label, "no difference", "", "", "", "");
      return;
    }
    boolean clear = line.basis() != Robustness.Basis.NONE;
    table.styled(
        clear ? "" : "unclear",
        label,
        words.register(line),
        (words.span(line, line.effects().low(), line.effects().high()) + " " + words.unit(line))
            .strip(),
        clear ? words.percent(line.holds().value()) : "no sign",
        clear
            ? words.percent(line.holds().low()) + " to " + words.percent(line.holds().high())
            : "",
        words.chance(line));
  }

  private static String group(Group group) {
    return group.label();
  }

  private void discoveries(List<Robustness> all) {
    List<Robustness> found = all.stream().filter(line -> line.discovery().found()).toList();
    if (found.isEmpty()) {
      return;
    }
    page.heading("What flips a sign");
    for (Robustness line : found) {
      Discovery where = line.discovery();
      page.paragraph(words.howSure(line));
      page.note(RobustWords.labels(where));
    }
  }

  private void regrets() {
    if (result.regrets().isEmpty()) {
      return;
    }
    page.section("regret", "What may be regretted");
    page.paragraph(
        "Regret is what is lost in a world against the choice that turns out best there, chance"
            + " within worlds taken out. A choice with a small largest regret is safe; one with a"
            + " small mean regret is good on average.");
    HtmlTable table =
        new HtmlTable(
            "Regret per outcome",
            "llrrr",
            List.of("Outcome", "Choice", "Mean regret", "Largest regret", "Best in"));
    for (Regret regret : result.regrets()) {
      for (Regret.Line line : regret.lines()) {
        Outcome.Measure measure = regret.judged().measure();
        int decimals = Figures.PAGE.decimals(measure, 0, line.most());
        String unit = Figures.PAGE.differenceUnit(measure);
        table.row(
            regret.judged().label(),
            ChartStyle.shorten(name(line.arm())),
            Figures.PAGE.size(measure, line.mean(), decimals) + " " + unit,
            Figures.PAGE.size(measure, line.most(), decimals) + " " + unit,
            words.percent(line.best()));
      }
    }
    page.table(table);
  }

  private String name(String id) {
    String name =
        result.arms().stream()
            .filter(arm -> arm.id().equals(id))
            .map(RobustResult.ArmName::name)
            .findFirst()
            .orElse(id);
    return name.length() <= SHORT_NAME ? name : name.substring(0, SHORT_NAME - 3) + "...";
  }

  private void parameters() {
    page.section("parameters", "What differs between the worlds");
    HtmlTable table =
        new HtmlTable(
            "Parameters and their ranges",
            "llrrrl",
            List.of("Parameter", "What it is", "Register", "Lowest", "Highest", "Rests on"));
    result
        .parameters()
        .forEach(
            each ->
                table.row(
                    each.path(),
                    each.label(),
                    plain(each.value()),
                    plain(each.low()),
                    plain(each.high()),
                    each.evidence()));
    page.table(table);
    page.note(
        "Every world and what was found in it stand in worlds.csv; everything on this page in"
            + " robust.json.");
  }

  private static String plain(double value) {
    return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }
}
