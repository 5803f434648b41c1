package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.EffectLine;
import org.leeway.experiment.LevelLine;
import org.leeway.scenario.ScenarioDifference;

/**
 * A run or comparison as the terminal shows it: what changed, every outcome for everybody, the main
 * outcomes per scheme and distance, and how sure it is. A difference whose interval includes zero
 * carries the words {@code no clear effect}. Names by strangers cannot steer the terminal.
 */
public final class ComparisonText {
  private static final List<Outcome> PER_GROUP = List.of(Outcome.PLACED_52, Outcome.DURABLE_26);
  private static final int NARROWEST = 40;

  private final Findings findings;
  private final Sentences sentences = new Sentences(Figures.TERMINAL);
  private final int width;
  private final UnaryOperator<String> clean;
  private final StringBuilder out = new StringBuilder();

  private ComparisonText(Comparison comparison, int width, boolean ascii) {
    this.findings = new Findings(comparison);
    this.width = Math.max(NARROWEST, width);
    this.clean = ascii ? Clean::ascii : Clean::line;
  }

  /** The text in lines of at most {@code width} characters; ASCII but for what users wrote. */
  public static String render(Comparison comparison, int width) {
    return render(comparison, width, false);
  }

  /** As {@link #render(Comparison, int)}; with {@code ascii} names by users are ASCII as well. */
  public static String render(Comparison comparison, int width, boolean ascii) {
    return new ComparisonText(comparison, width, ascii).text();
  }

  private String text() {
    paragraph(0, findings.comparison().title());
    paragraph(0, OpeningSection.size(findings, Figures.TERMINAL));
    findings.sets().forEach(set -> paragraph(0, OpeningSection.ALL + set));
    optional(findings.unfinished());
    if (findings.isRun()) {
      run();
    } else {
      findings.alternatives().forEach(this::alternative);
      out.append(LeagueText.render(findings, width, clean));
      certainty();
    }
    failures();
    return out.toString();
  }

  private void alternative(Arm arm) {
    out.append('\n');
    if (findings.alternatives().size() > 1) {
      String name = findings.armName(arm.id());
      paragraph(0, name);
      paragraph(0, "-".repeat(Math.min(width, clean.apply(name).length())));
    }
    changes(arm);
    block(effects(arm, o -> o.isHeadline() && o.perGroup()));
    block(effects(arm, o -> o.isHeadline() && !o.perGroup()));
    block(effects(arm, o -> !o.isHeadline()));
    new Balance(findings, arm, Figures.TERMINAL).sentence().ifPresent(this::apart);
    new WhoPays(findings, arm).sentence().ifPresent(this::apart);
    pairing(arm);
  }

  /** A table of differences; where remarks in words do not fit, a mark stands for them. */
  private String effects(Arm arm, Predicate<Outcome> which) {
    TextTable words = effects(arm, which, true);
    return words.fits(width) ? words.render(width) : effects(arm, which, false).render(width);
  }

  private TextTable effects(Arm arm, Predicate<Outcome> which, boolean words) {
    TextTable table = new TextTable("2r1l1r2r1l2l1l");
    for (Outcome outcome : Outcome.values()) {
      if (which.test(outcome)) {
        for (Group group : groups(outcome)) {
          findings.effect(arm, outcome, group).ifPresent(effect -> row(table, effect, words));
        }
      }
    }
    return table;
  }

  private static List<Group> groups(Outcome outcome) {
    return PER_GROUP.contains(outcome) ? Findings.mainGroups() : List.of(Group.ALL);
  }

  private static boolean isAll(Group group) {
    return group.code().equals(Group.ALL.code());
  }

  private void row(TextTable table, EffectLine effect, boolean words) {
    boolean all = isAll(effect.group());
    int indent = all ? 0 : 2;
    String label = all ? effect.outcome().label() : effect.group().label();
    Verdict verdict = Verdict.of(effect);
    String remark = words || verdict == Verdict.NOT_MEASURED ? verdict.remark() : mark(verdict);
    if (verdict == Verdict.NOT_MEASURED) {
      table.row(indent, label, "", "", "", "", "", remark, "");
      return;
    }
    Figures figures = Figures.TERMINAL;
    Outcome.Measure measure = effect.outcome().measure();
    int decimals = sentences.decimals(effect);
    table.row(
        indent,
        label,
        figures.level(measure, effect.base(), decimals),
        "->",
        figures.level(measure, effect.other(), decimals),
        figures.difference(measure, effect.difference(), decimals),
        figures.differenceUnit(measure),
        verdict == Verdict.NO_INTERVAL
            ? ""
            : figures.interval(measure, effect.low(), effect.high(), decimals),
        remark);
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case UNCLEAR -> "~";
      case SAME -> "=";
      default -> "";
    };
  }

  private void changes(Arm arm) {
    List<ScenarioDifference> differences = findings.differences(arm);
    if (differences.isEmpty()) {
      paragraph(0, "What changed: nothing");
      return;
    }
    paragraph(0, "What changed");
    for (ScenarioDifference d : differences) {
      String label = d.label().isBlank() ? d.path() : d.label();
      String remark = PlausibleRange.remark(d);
      paragraph(
          2,
          label
              + ": "
              + d.base()
              + " -> "
              + d.alternative()
              + suffix(d.unitText())
              + ", from "
              + ChangesSection.from(d)
              + (remark.isEmpty() ? "" : " - " + remark));
    }
  }

  private void run() {
    Arm arm = findings.base();
    block(levels(arm, o -> o.isHeadline() && o.perGroup()));
    block(levels(arm, o -> o.isHeadline() && !o.perGroup()));
    block(levels(arm, o -> !o.isHeadline()));
    apart(
        findings.seedsIn() < 2
            ? "One seed: no band. Use --seeds 2 or more."
            : "Median over the replicates; in brackets the 5th and 95th percentile.");
  }

  private String levels(Arm arm, Predicate<Outcome> which) {
    TextTable table = new TextTable("2r1l2l");
    for (Outcome outcome : Outcome.values()) {
      if (which.test(outcome)) {
        for (Group group : groups(outcome)) {
          findings.level(arm, outcome, group).ifPresent(line -> row(table, line));
        }
      }
    }
    return table.render(width);
  }

  private void row(TextTable table, LevelLine line) {
    boolean all = isAll(line.group());
    int indent = all ? 0 : 2;
    String label = all ? line.outcome().label() : line.group().label();
    Figures figures = Figures.TERMINAL;
    Outcome.Measure measure = line.outcome().measure();
    if (line.replicates() == 0 || !Double.isFinite(line.level().median())) {
      table.row(indent, label, "", "", Verdict.NOT_MEASURED.remark());
      return;
    }
    int decimals = sentences.levelDecimals(line);
    table.row(
        indent,
        label,
        figures.level(measure, line.level().median(), decimals),
        measure == Outcome.Measure.SHARE ? "" : figures.unit(measure),
        line.replicates() < 2
            ? ""
            : "["
                + figures.level(measure, line.level().low(), decimals)
                + ", "
                + figures.level(measure, line.level().high(), decimals)
                + "]");
  }

  private void pairing(Arm arm) {
    List<String> worth = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      findings
          .effect(arm, outcome, Group.ALL)
          .filter(e -> outcome.isHeadline() && Double.isFinite(e.pairingFactor()))
          .ifPresent(
              e ->
                  worth.add(
                      outcome.label()
                          + " "
                          + Figures.TERMINAL.count(
                              Math.round(e.pairingFactor() * e.replicates()))));
    }
    if (!worth.isEmpty()) {
      out.append('\n');
      paragraph(
          0,
          "Pairing makes "
              + findings.seedsIn()
              + " seeds worth as many unpaired ones: "
              + String.join("; ", worth));
    }
  }

  private void certainty() {
    int seeds = findings.seedsIn();
    out.append('\n');
    paragraph(
        0,
        seeds < 2
            ? "One seed gives no interval and no conclusion: use --seeds 2 or more"
            : "Intervals: 90%, over "
                + seeds
                + " paired seeds; they cover chance in the model, not doubt about its parameters");
    List<EffectLine> shown =
        findings.comparison().effects().stream()
            .filter(e -> groups(e.outcome()).contains(e.group()))
            .toList();
    optional(Tally.of(shown).sentence());
    optional(Tally.fewSeeds(seeds));
    // Said only where a table had no room for the words.
    if (out.indexOf(" ~\n") >= 0) {
      paragraph(0, "~ no clear effect: the interval includes zero");
    }
    if (out.indexOf(" =\n") >= 0) {
      paragraph(0, "= no difference with any seed");
    }
  }

  private void optional(String text) {
    if (!text.isEmpty()) {
      paragraph(0, text);
    }
  }

  private void apart(String text) {
    out.append('\n');
    paragraph(0, text);
  }

  private void failures() {
    List<String> failures = findings.comparison().failures();
    if (!failures.isEmpty()) {
      out.append('\n');
      paragraph(0, "Failed replicates: " + failures.size());
      failures.forEach(f -> paragraph(2, f));
    }
  }

  private void block(String table) {
    if (!table.isEmpty()) {
      out.append('\n').append(table);
    }
  }

  private void paragraph(int indent, String text) {
    for (String line : TextTable.wrap(clean.apply(text), width - indent)) {
      out.append(" ".repeat(indent)).append(line).append('\n');
    }
  }

  private static String suffix(String unit) {
    return unit.isBlank() ? "" : " " + unit;
  }
}
