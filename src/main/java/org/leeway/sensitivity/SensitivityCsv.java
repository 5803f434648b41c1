package org.leeway.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.leeway.method.Estimate;

/**
 * The result as one table for a spreadsheet: a line per outcome and factor. Numbers that do not
 * exist are empty.
 */
public final class SensitivityCsv {
  private static final MathContext DIGITS = new MathContext(9);

  private final StringBuilder out = new StringBuilder();

  private SensitivityCsv() {}

  /** The table, with its header. */
  public static String text(SensitivityResult result) {
    SensitivityCsv csv = new SensitivityCsv();
    csv.out.append(
        "outcome,factor,label,values,mean,size,size_low,size_high,spread,chance,"
            + "first,first_low,first_high,total,total_low,total_high\n");
    for (SensitivityResult.Measured measured : result.outcomes()) {
      for (Factor factor : result.factors()) {
        csv.row(result, measured.outcome(), factor);
      }
    }
    return csv.out.toString();
  }

  private void row(SensitivityResult result, String outcome, Factor factor) {
    word(outcome);
    word(factor.name());
    word(factor.label());
    out.append(factor.inputs().size());
    SensitivityResult.Effect effect =
        result.effects().stream()
            .filter(each -> each.outcome().equals(outcome) && each.factor().equals(factor.name()))
            .findFirst()
            .orElse(null);
    number(effect == null ? Double.NaN : effect.mean().value());
    estimate(effect == null ? null : effect.size());
    number(effect == null ? Double.NaN : effect.spread());
    number(effect == null ? Double.NaN : effect.chance());
    SensitivityResult.Index index =
        result.indices().stream()
            .filter(each -> each.outcome().equals(outcome) && each.factor().equals(factor.name()))
            .findFirst()
            .orElse(null);
    estimate(index == null ? null : index.first());
    estimate(index == null ? null : index.total());
    out.append('\n');
  }

  private void estimate(@Nullable Estimate estimate) {
    number(estimate == null ? Double.NaN : estimate.value());
    number(estimate == null ? Double.NaN : estimate.low());
    number(estimate == null ? Double.NaN : estimate.high());
  }

  private void number(double value) {
    out.append(',');
    if (Double.isFinite(value)) {
      BigDecimal rounded = new BigDecimal(value).round(DIGITS);
      out.append(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }
  }

  private void word(String text) {
    boolean special = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    out.append(special ? '"' + text.replace("\"", "\"\"") + '"' : text).append(',');
  }
}
