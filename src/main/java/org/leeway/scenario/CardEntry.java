package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a card that becomes a parameter of the register: {@code VALUE [LOW, HIGH]} for a
 * number that is an assumption, the value alone for a switch or a choice, or an entry as the
 * register has it (a map with a value), in which unit and label may be left to the form.
 */
final class CardEntry {
  /** What a number of a card looks like. */
  static final String EXAMPLE = "'0.5 [0.3, 0.7]'";

  private static final Pattern RANGED =
      Pattern.compile("([^\\[\\]]*)\\[([^\\[\\],]*),([^\\[\\],]*)]");
  private static final RegisterDialect DIALECT = new RegisterDialect();

  private final CardShape.Figure figure;
  private final String path;
  private final String source;
  private final String usedBy;
  private final Problems problems;

  /**
   * @param source where the card stands in the literature
   */
  CardEntry(CardShape.Figure figure, String path, String source, String usedBy, Problems problems) {
    this.figure = figure;
    this.path = path;
    this.source = source;
    this.usedBy = usedBy;
    this.problems = problems;
  }

  /** True for a map that is an entry of the register. */
  static boolean isEntry(YamlNode.Fields fields) {
    return fields.field("value") != null;
  }

  /** The parameter; empty, with the problem added, when the value does not fit. */
  Optional<Parameter> read(YamlNode.Field field) {
    List<YamlNode.Field> entry = new ArrayList<>();
    Place place = field.value().place();
    if (field.value() instanceof YamlNode.Fields fields) {
      if (!isEntry(fields)) {
        problems.add(field.place(), path, "is a map without a value", figure.expectation());
        return Optional.empty();
      }
      entry.addAll(fields.fields());
      checkUnit(fields);
    } else if (!shorthand(field.value(), entry)) {
      return Optional.empty();
    }
    add(entry, place, "unit", figure.unit().word());
    add(entry, place, "label", figure.label());
    add(entry, place, "used by", usedBy);
    YamlNode.Fields all = new YamlNode.Fields(place, withBounds(entry, place));
    return new ParameterReader(all, path, DIALECT, problems)
        .read(field.place())
        .map(parameter -> withDutch(parameter));
  }

  /** The parts of a value that was written without a map; false when it does not fit. */
  private boolean shorthand(YamlNode node, List<YamlNode.Field> entry) {
    Place place = node.place();
    String size = figure.evidence() == Evidence.ASSUMPTION ? "; size assumed" : "";
    add(entry, place, "evidence", figure.evidence().word());
    add(entry, place, "source", source + (figure.unit().isNumeric() ? size : ""));
    if (!figure.unit().isNumeric()) {
      if (value(node) == null) {
        return false;
      }
      entry.add(new YamlNode.Field(place, "value", node));
      return true;
    }
    String written = node instanceof YamlNode.Text text ? text.text().strip() : "";
    Matcher ranged = RANGED.matcher(written);
    if (!ranged.matches()) {
      if (value(node) != null) {
        problems.add(
            place,
            path,
            ValueSyntax.quote(written) + " has no plausible range",
            figure.expectation());
      }
      return false;
    }
    String[] keys = {"value", "low", "high"};
    for (int i = 0; i < keys.length; i++) {
      YamlNode.Text part = new YamlNode.Text(place, ranged.group(i + 1).strip(), false);
      Value value = value(part);
      if (value == null) {
        return false;
      }
      add(entry, place, keys[i], value.text());
    }
    return true;
  }

  /** The value of a text; null, with the problem added, when it is none. */
  private @Nullable Value value(YamlNode node) {
    ValueSyntax.Reading reading =
        ValueSyntax.read(node, figure.unit(), figure.possible(), figure.choices());
    if (reading.value() == null) {
      problems.add(
          node.place(),
          path,
          reading.message(),
          figure.expectation(),
          () ->
              node instanceof YamlNode.Text t ? Spelling.nearest(t.text(), figure.choices()) : "");
    }
    return reading.value();
  }

  private void checkUnit(YamlNode.Fields fields) {
    YamlNode.Field unit = fields.field("unit");
    if (unit != null
        && unit.value() instanceof YamlNode.Text text
        && DIALECT.unit(text.text()).filter(figure.unit()::equals).isEmpty()) {
      problems.add(
          unit.value().place(),
          path + ".unit",
          ValueSyntax.quote(text.text()) + " is not the unit of this key",
          figure.unit().word());
    }
  }

  /** The bounds and the choices of the form, which a card cannot widen. */
  private List<YamlNode.Field> withBounds(List<YamlNode.Field> entry, Place place) {
    List<YamlNode.Field> all = new ArrayList<>(entry);
    if (!figure.choices().isEmpty()) {
      all.removeIf(field -> field.key().equals("choices"));
      List<YamlNode> words = new ArrayList<>();
      figure.choices().forEach(word -> words.add(new YamlNode.Text(place, word, true)));
      all.add(new YamlNode.Field(place, "choices", new YamlNode.Items(place, words)));
    }
    boolean stated = all.stream().anyMatch(field -> field.key().equals("possible"));
    if (!stated && !figure.possible().equals(Bounds.of(figure.unit()))) {
      YamlNode low = new YamlNode.Text(place, Decimals.text(figure.possible().low()), false);
      YamlNode high = new YamlNode.Text(place, Decimals.text(figure.possible().high()), false);
      all.add(new YamlNode.Field(place, "possible", new YamlNode.Items(place, List.of(low, high))));
    }
    return all;
  }

  private Parameter withDutch(Parameter p) {
    String dutch = p.labelDutch().isEmpty() ? figure.dutch() : p.labelDutch();
    return new Parameter(
        p.path(),
        p.label(),
        dutch,
        p.unit(),
        p.unitText(),
        p.value(),
        p.low(),
        p.high(),
        p.possible(),
        p.choices(),
        p.evidence(),
        p.recalled(),
        p.source(),
        p.usedBy(),
        p.place());
  }

  private static void add(List<YamlNode.Field> entry, Place place, String key, String text) {
    if (entry.stream().noneMatch(field -> field.key().equals(key))) {
      entry.add(new YamlNode.Field(place, key, new YamlNode.Text(place, text, true)));
    }
  }
}
