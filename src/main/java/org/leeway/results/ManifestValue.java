package org.leeway.results;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.ResolvedValue;

/**
 * One parameter value of a scenario as the manifest keeps it; the words are those of {@link
 * ResolvedValue}.
 *
 * @param path parameter path
 * @param label what the parameter is
 * @param unit word of the unit
 * @param unitText the unit in words
 * @param value the value as text
 * @param fromWeek week from which it holds; null when from the very start
 * @param low lowest plausible value, if any
 * @param high highest plausible value, if any
 * @param evidence word of the evidence class
 * @param recalled true when written from memory and not yet checked
 * @param source where the value was found
 * @param file file that gave the value
 * @param line line in that file
 */
public record ManifestValue(
    String path,
    String label,
    String unit,
    String unitText,
    String value,
    @Nullable Integer fromWeek,
    @Nullable Double low,
    @Nullable Double high,
    String evidence,
    boolean recalled,
    String source,
    String file,
    int line) {
  public ManifestValue {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(unitText, "unit_text");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(file, "file");
  }

  static ManifestValue of(ResolvedValue value) {
    return new ManifestValue(
        value.path(),
        value.label(),
        value.unit().word(),
        value.unitText(),
        value.value(),
        value.fromWeek(),
        value.low(),
        value.high(),
        value.evidence().word(),
        value.recalled(),
        value.source(),
        value.file(),
        value.line());
  }
}
