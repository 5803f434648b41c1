package org.leeway.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Entries as a data pack writes them: units in free words, evidence as {@code verified}, {@code
 * recalled} or {@code guess}, labels left to the path.
 *
 * <p>Free words become a unit by their first words, the first rule that fits: {@code boolean} is
 * yes/no; {@code rule} and {@code text} are text; {@code share ...} and {@code rate} are a share;
 * {@code EUR ...} is euro; {@code per year} and {@code exits ...} are per year; {@code week ...}
 * and {@code weeks ...} are week; {@code minutes ...} is minute; {@code hours} and {@code hours per
 * week ...} are hour. Everything else (persons, benefits, months, million EUR) is a number, not
 * negative except for a correlation, and keeps its words.
 */
final class DataPackDialect implements Dialect {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of("value", "unit", "date", "low", "high", "evidence", "source", "note"));
  private static final Set<String> EVIDENCE =
      new LinkedHashSet<>(List.of("verified", "recalled", "guess"));

  /** First words of a free unit, and what they mean. */
  private record Rule(Pattern words, Unit unit) {
    Rule(String words, Unit unit) {
      this(Pattern.compile(words, Pattern.DOTALL), unit);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule("boolean", Unit.YES_NO),
          new Rule("(rule|text)\\b.*", Unit.TEXT),
          new Rule("share\\b.*|rate", Unit.SHARE),
          new Rule("EUR\\b.*", Unit.EURO),
          new Rule("per year|exits\\b.*", Unit.PER_YEAR),
          new Rule("weeks?\\b.*", Unit.WEEK),
          new Rule("minutes\\b.*", Unit.MINUTE),
          new Rule("hours|hours per week\\b.*", Unit.HOUR),
          new Rule(".*", Unit.NUMBER));

  @Override
  public Set<String> keys() {
    return KEYS;
  }

  /** What the pack says about itself, and the table of regions, which is read apart. */
  @Override
  public Set<String> skipped() {
    return Set.of("meta", "regions_columns", "regions");
  }

  @Override
  public Optional<Unit> unit(String text) {
    return RULES.stream()
        .filter(rule -> rule.words().matcher(text).matches())
        .map(Rule::unit)
        .findFirst();
  }

  @Override
  public String units() {
    return "a unit in words";
  }

  @Override
  public Bounds possible(Unit unit, String unitText) {
    if (unitText.contains("correlation")) {
      return new Bounds(-1, 1);
    }
    return unit == Unit.NUMBER || unit == Unit.EURO
        ? new Bounds(0, Double.MAX_VALUE)
        : Bounds.of(unit);
  }

  /** A figure that was read or remembered comes from a register, or from law below {@code law}. */
  @Override
  public Optional<Evidence> evidence(String word, String path) {
    return switch (word) {
      case "verified", "recalled" ->
          Optional.of(path.startsWith("law.") ? Evidence.LEGAL : Evidence.ADMINISTRATIVE);
      case "guess" -> Optional.of(Evidence.ASSUMPTION);
      default -> Optional.empty();
    };
  }

  @Override
  public Set<String> evidenceWords() {
    return EVIDENCE;
  }

  @Override
  public boolean recalled(Keys entry) {
    return entry.text("evidence").filter("recalled"::equals).isPresent();
  }

  /** The path in words: {@code stocks.ww.age.50_plus} is "Stocks, ww, age, 50 plus". */
  @Override
  public Optional<String> defaultLabel(String path) {
    String words = path.replace("__", " and ").replace('_', ' ').replace(".", ", ");
    return Optional.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
  }

  @Override
  public String source(String source, Keys entry) {
    return source
        + entry.text("date").map(date -> " (" + date + ")").orElse("")
        + entry.text("note").map(note -> "; " + note).orElse("");
  }

  @Override
  public boolean needsRange(Evidence evidence) {
    return false;
  }
}
