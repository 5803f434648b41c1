package org.leeway.report;

import org.leeway.domain.Outcome;
import org.leeway.experiment.EffectLine;

/** The columns in which every table of differences is written. */
final class EffectTable {
  private final HtmlTable table;
  private final int seeds;
  private final Sentences sentences = new Sentences(Figures.PAGE);

  /**
   * @param seeds number of seeds; a row that rests on fewer says so
   */
  EffectTable(String caption, String rowHead, int seeds) {
    this.seeds = seeds;
    table =
        new HtmlTable(
            caption, 1, 4, rowHead, "Base", "Alternative", "Difference", "90% interval", "Remark");
  }

  EffectTable row(String name, EffectLine effect) {
    Figures figures = Figures.PAGE;
    Outcome.Measure measure = effect.outcome().measure();
    Verdict verdict = Verdict.of(effect);
    if (verdict == Verdict.NOT_MEASURED) {
      table.styled("unclear", name, "", "", "", "", verdict.remark());
      return this;
    }
    int decimals = sentences.decimals(effect);
    String unit = figures.differenceUnit(measure);
    String difference = figures.difference(measure, effect.difference(), decimals);
    table.styled(
        verdict.isClear() ? "clear" : "unclear",
        name,
        figures.level(measure, effect.base(), decimals),
        figures.level(measure, effect.other(), decimals),
        unit.isEmpty() ? difference : difference + " " + unit,
        verdict == Verdict.NO_INTERVAL
            ? ""
            : figures.interval(measure, effect.low(), effect.high(), decimals),
        remark(effect, verdict));
    return this;
  }

  private String remark(EffectLine effect, Verdict verdict) {
    if (effect.replicates() >= seeds) {
      return verdict.remark();
    }
    String fewer = effect.replicates() + " of " + seeds + " seeds";
    return verdict.remark().isEmpty() ? fewer : verdict.remark() + "; " + fewer;
  }

  void write(Html page) {
    if (!table.isEmpty()) {
      table.write(page);
    }
  }
}
