package org.leeway.report;

import java.util.List;
import org.leeway.domain.Outcome;
import org.leeway.method.Estimate;
import org.leeway.sensitivity.SensitivityResult;
import org.leeway.sensitivity.SensitivityResult.Effect;
import org.leeway.sensitivity.SensitivityResult.Index;

/** A study of sensitivity as the terminal shows it: what moves each outcome most. */
public final class SensitivityText {
  private static final int MOST_ROWS = 12;
  private static final int MOST_OUTCOMES = 3;

  private final SensitivityResult result;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private SensitivityText(SensitivityResult result, int width) {
    this.result = result;
    this.width = width;
  }

  /** The text in lines of at most {@code width} characters. */
  public static String render(SensitivityResult result, int width) {
    return new SensitivityText(result, width).text();
  }

  private String text() {
    line(result.title());
    result.design().forEach(this::line);
    List<SensitivityResult.Measured> shown =
        result.outcomes().stream().limit(MOST_OUTCOMES).toList();
    for (SensitivityResult.Measured measured : shown) {
      Moved moved = new Moved(result, measured, Figures.TERMINAL);
      out.append('\n');
      line(moved.title());
      line(moved.level());
      line(moved.chance());
      effects(moved);
      indices(moved);
    }
    if (result.outcomes().size() > shown.size()) {
      out.append('\n');
      line((result.outcomes().size() - shown.size()) + " more outcomes are in the report.");
    }
    return out.toString();
  }

  private void effects(Moved moved) {
    TextTable table = new TextTable("2r2r2l2r");
    table.row(
        2, "lowest to highest plausible value", head(moved), "90% interval", "higher", "chance");
    List<Effect> clear = moved.effects().stream().filter(Moved::isClear).toList();
    for (Effect effect : clear.stream().limit(MOST_ROWS).toList()) {
      table.row(
          2,
          Clean.line(moved.label(effect.factor())),
          moved.size(effect),
          moved.interval(effect),
          switch (Moved.direction(effect)) {
            case RAISES -> "raises";
            case LOWERS -> "lowers";
            case BOTH -> moved.factor(effect.factor()).isGroup() ? "" : "both";
          },
          moved.share(effect.chance()));
    }
    if (!clear.isEmpty()) {
      out.append(table.render(width));
    }
    if (clear.size() > MOST_ROWS) {
      line("  " + (clear.size() - MOST_ROWS) + " more are in the report");
    }
    if (!moved.rest().isEmpty()) {
      line("  " + moved.rest());
    }
  }

  private static String head(Moved moved) {
    return moved.unit().isEmpty() ? "size" : moved.unit();
  }

  private void indices(Moved moved) {
    List<Index> all = result.indicesOf(moved.measured().outcome());
    if (all.isEmpty()) {
      return;
    }
    TextTable table = new TextTable("2r2r2r2r");
    table.row(2, "share of the variance", "by itself", "90% interval", "in all", "90% interval");
    for (Index index : all.stream().limit(MOST_ROWS).toList()) {
      table.row(
          2,
          Clean.line(moved.label(index.factor())),
          moved.share(index.first().value()),
          interval(index.first()),
          moved.share(index.total().value()),
          interval(index.total()));
    }
    out.append(table.render(width));
  }

  private static String interval(Estimate share) {
    return Double.isFinite(share.low())
        ? Figures.TERMINAL.band(Outcome.Measure.SHARE, share.low(), share.high(), 0)
        : "";
  }

  private void line(String text) {
    String clean = Clean.line(text);
    int indent = text.length() - text.stripLeading().length();
    TextTable.wrap(clean, width - indent)
        .forEach(each -> out.append(" ".repeat(indent)).append(each).append('\n'));
  }
}
