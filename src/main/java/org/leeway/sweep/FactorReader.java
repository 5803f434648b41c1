package org.leeway.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.Unit;
import org.leeway.scenario.YamlNode;

/** Reads what a sweep varies. */
final class FactorReader {
  private static final String EXPECTED =
      "a list of values, { levels: [...] }, { from: 0, to: 1 } or 'register range'";
  private static final String RANGE = "register range";
  private static final Set<String> KEYS = new TreeSet<>(List.of("levels", "from", "to"));
  private static final Pattern NUMBER =
      Pattern.compile("(x\\s*|[+-]\\s+)?(-?[0-9]+(?:\\.[0-9]+)?(?:[eE]-?[0-9]+)?)\\s*(.*)");
  private static final int USUAL_LEVELS = 3;
  private static final int MOST_LEVELS = 100;

  private final List<ResolvedValue> register;
  private final Problems problems;

  /**
   * @param register the parameters that may be varied
   * @param problems where mistakes go
   */
  FactorReader(List<ResolvedValue> register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  List<Factor> read(YamlNode.Fields vary) {
    List<Factor> factors = new ArrayList<>();
    for (YamlNode.Field field : vary.fields()) {
      List<ResolvedValue> named = named(field);
      Factor.Values values = named.isEmpty() ? null : values(field, named);
      if (values != null) {
        factors.add(new Factor(field.key(), label(field.key(), named), field.place(), values));
      }
    }
    return factors;
  }

  private static String label(String key, List<ResolvedValue> named) {
    return named.size() == 1 ? named.get(0).label() : key;
  }

  /** The parameters that a path or a pattern stands for. */
  private List<ResolvedValue> named(YamlNode.Field field) {
    String dotted =
        field.key().strip().replaceAll("\\[\\s*(?:[\\w-]+\\s*=)?\\s*([\\w*-]+)\\s*]", ".$1");
    Pattern pattern = Pattern.compile(("\\Q" + dotted + "\\E").replace("*", "\\E[^.]+\\Q"));
    List<ResolvedValue> named =
        register.stream().filter(value -> pattern.matcher(value.path()).matches()).toList();
    if (named.isEmpty()) {
      List<String> paths = register.stream().map(ResolvedValue::path).toList();
      problems.add(
          field.place(),
          "vary." + field.key(),
          "no such parameter",
          "a path or a pattern of parameters",
          () -> Spelling.nearest(dotted, paths));
    }
    return named;
  }

  private Factor.@Nullable Values values(YamlNode.Field field, List<ResolvedValue> named) {
    if (field.value() instanceof YamlNode.Items items) {
      return listed(field, items);
    }
    if (field.value() instanceof YamlNode.Text text && text.text().strip().equals(RANGE)) {
      return plausible(field, named);
    }
    if (!(field.value() instanceof YamlNode.Fields map)) {
      return wrong(field, "is " + field.value().kind(), EXPECTED);
    }
    new Keys(map, "vary." + field.key(), problems).allowOnly(KEYS);
    YamlNode.Field levels = map.field("levels");
    if (map.field("from") == null && map.field("to") == null) {
      return levels != null && levels.value() instanceof YamlNode.Items items
          ? listed(field, items)
          : wrong(field, "says no levels", EXPECTED);
    }
    return between(field, map, named);
  }

  private Factor.@Nullable Values wrong(YamlNode.Field field, String message, String expected) {
    problems.add(field.value().place(), "vary." + field.key(), message, expected);
    return null;
  }

  private Factor.@Nullable Values listed(YamlNode.Field field, YamlNode.Items items) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : items.items()) {
      if (item instanceof YamlNode.Text text && !text.isMissing()) {
        texts.add(text.text().strip());
      } else {
        return wrong(field, "holds " + item.kind(), "values as a scenario has them");
      }
    }
    if (texts.isEmpty() || texts.size() > MOST_LEVELS) {
      return wrong(field, "has " + texts.size() + " levels", "1 to " + MOST_LEVELS + " levels");
    }
    if (texts.stream().distinct().count() < texts.size()) {
      return wrong(field, "has a level twice", "each level once");
    }
    return new Factor.Listed(texts);
  }

  private Factor.@Nullable Values plausible(YamlNode.Field field, List<ResolvedValue> named) {
    List<Factor.Ranged> ranged = new ArrayList<>();
    for (ResolvedValue value : named) {
      Double low = value.low();
      Double high = value.high();
      if (low == null || high == null || !value.unit().isNumeric()) {
        return wrong(field, value.path() + " has no plausible range", "{ from: ..., to: ... }");
      }
      ranged.add(new Factor.Ranged(value.path(), low, high, value.unit() == Unit.COUNT));
    }
    return new Factor.Plausible(ranged, USUAL_LEVELS);
  }

  private Factor.@Nullable Values between(
      YamlNode.Field field, YamlNode.Fields map, List<ResolvedValue> named) {
    Optional<Matcher> from = number(map.field("from"));
    Optional<Matcher> to = number(map.field("to"));
    if (from.isEmpty() || to.isEmpty()) {
      return wrong(field, "has no two numbers", "{ from: 0, to: 1 }, or { from: x 0.5, to: x 2 }");
    }
    boolean sum = isSum(from.get()) || isSum(to.get());
    boolean factor = isFactor(from.get()) || isFactor(to.get());
    if ((factor && !(isFactor(from.get()) && isFactor(to.get())))
        || (sum && !(isSum(from.get()) && isSum(to.get())))) {
      return wrong(
          field, "mixes values and relative changes", "both relative in the same way, or neither");
    }
    String unit = to.get().group(3).strip();
    if (!from.get().group(3).strip().equals(unit)) {
      return wrong(field, "has two units", "one unit");
    }
    int levels = USUAL_LEVELS;
    if (map.field("levels") != null) {
      Double number = new Keys(map, "vary." + field.key(), problems).number("levels");
      if (number == null) {
        return null;
      }
      if (number != Math.rint(number) || number < 2 || number > MOST_LEVELS) {
        return wrong(field, "has no possible number of levels", "2 to " + MOST_LEVELS);
      }
      levels = number.intValue();
    }
    boolean whole = !factor && named.stream().anyMatch(value -> value.unit() == Unit.COUNT);
    String prefix = factor ? "x " : sum ? "+ " : "";
    return new Factor.Between(prefix, value(from.get()), value(to.get()), unit, whole, levels);
  }

  private static Optional<Matcher> number(YamlNode.@Nullable Field field) {
    return Optional.ofNullable(field)
        .map(YamlNode.Field::value)
        .filter(YamlNode.Text.class::isInstance)
        .map(node -> NUMBER.matcher(((YamlNode.Text) node).text().strip()))
        .filter(Matcher::matches);
  }

  private static boolean isFactor(Matcher number) {
    return number.group(1) != null && number.group(1).startsWith("x");
  }

  private static boolean isSum(Matcher number) {
    return number.group(1) != null && !number.group(1).startsWith("x");
  }

  private static double value(Matcher number) {
    double value = Double.parseDouble(number.group(2));
    return isSum(number) && number.group(1).startsWith("-") ? -value : value;
  }
}
