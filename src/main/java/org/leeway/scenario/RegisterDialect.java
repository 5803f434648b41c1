package org.leeway.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Entries as the files under {@code scenarios/parameters/} write them. */
final class RegisterDialect implements Dialect {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "label",
              "unit",
              "value",
              "low",
              "high",
              "possible",
              "choices",
              "evidence",
              "recalled",
              "source",
              "used by",
              "note"));

  @Override
  public Set<String> keys() {
    return KEYS;
  }

  @Override
  public Set<String> skipped() {
    return Set.of();
  }

  /** The unit's word, perhaps followed by a comma and an explanation. */
  @Override
  public Optional<Unit> unit(String text) {
    String word = text.split(",", 2)[0].strip();
    return Arrays.stream(Unit.values()).filter(unit -> unit.word().equals(word)).findFirst();
  }

  @Override
  public String units() {
    return "one of "
        + Arrays.stream(Unit.values()).map(Unit::word).collect(Collectors.joining(", "));
  }

  @Override
  public Bounds possible(Unit unit, String unitText) {
    return Bounds.of(unit);
  }

  @Override
  public Optional<Evidence> evidence(String word, String path) {
    return Arrays.stream(Evidence.values()).filter(e -> e.word().equals(word)).findFirst();
  }

  @Override
  public Set<String> evidenceWords() {
    return Arrays.stream(Evidence.values())
        .map(Evidence::word)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public boolean recalled(Keys entry) {
    return entry.flag("recalled");
  }

  @Override
  public Optional<String> defaultLabel(String path) {
    return Optional.empty();
  }

  @Override
  public String source(String source, Keys entry) {
    return source;
  }

  @Override
  public boolean needsRange(Evidence evidence) {
    return evidence != Evidence.LEGAL;
  }
}
