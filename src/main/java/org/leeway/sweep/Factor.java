package org.leeway.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Place;
import org.leeway.scenario.YamlNode;

/**
 * What is varied in a sweep: a path or a pattern of paths, and the values that it takes.
 *
 * @param key the path as the user wrote it
 * @param label what it is, for readers
 * @param place where it was written
 * @param values the values
 */
record Factor(String key, String label, Place place, Values values) {
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  /** The values of a factor. */
  sealed interface Values {}

  /** Some values, as a scenario would write them: {@code x 0.5} or {@code slack}. */
  record Listed(List<String> texts) implements Values {
    Listed {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Any number between two, perhaps relative.
   *
   * @param prefix {@code "x "} for factors, {@code ""} for values, {@code "+ "} for additions
   * @param suffix a unit; may be empty
   * @param whole true for counts
   * @param levels number of levels where a design needs levels
   */
  record Between(String prefix, double from, double to, String suffix, boolean whole, int levels)
      implements Values {}

  /**
   * Anything that the register holds plausible, each parameter in its own range.
   *
   * @param levels number of levels where a design needs levels
   */
  record Plausible(List<Ranged> parameters, int levels) implements Values {
    Plausible {
      parameters = List.copyOf(parameters);
    }
  }

  /** A parameter and its plausible range. */
  record Ranged(String path, double low, double high, boolean whole) {}

  /** How many levels it has in designs of levels. */
  int levels() {
    if (values instanceof Listed listed) {
      return listed.texts().size();
    }
    return values instanceof Between between ? between.levels() : ((Plausible) values).levels();
  }

  /** True when it has a value for every number, so that a line can be drawn through them. */
  boolean isContinuous() {
    return !(values instanceof Listed);
  }

  /** The place of a level along the factor, 0 to 1. */
  double place(int level) {
    return levels() == 1 ? 0.5 : level / (levels() - 1.0);
  }

  /** The level that a coordinate falls into. */
  int level(double coordinate) {
    return Math.min(levels() - 1, (int) (coordinate * levels()));
  }

  /** The value at a place, as readers see it. */
  String shown(double place) {
    if (values instanceof Listed listed) {
      return listed.texts().get(level(place));
    }
    if (values instanceof Between between) {
      return text(between, place);
    }
    List<Ranged> parameters = ((Plausible) values).parameters();
    return parameters.size() == 1
        ? text(parameters.get(0), place)
        : BigDecimal.valueOf(100 * place).round(DIGITS).stripTrailingZeros().toPlainString()
            + " % of range";
  }

  /** The value at a place as changes of a scenario. */
  List<YamlNode.Field> changes(double place) {
    List<YamlNode.Field> fields = new ArrayList<>();
    if (values instanceof Plausible plausible) {
      plausible.parameters().forEach(each -> fields.add(field(each.path(), text(each, place))));
    } else {
      fields.add(field(key, shown(place)));
    }
    return fields;
  }

  private YamlNode.Field field(String path, String value) {
    return new YamlNode.Field(place, path, new YamlNode.Text(place, value, false));
  }

  private static String text(Between between, double at) {
    double value = between.from() + at * (between.to() - between.from());
    boolean sum = between.prefix().equals("+ ");
    String sign = sum && value < 0 ? "- " : between.prefix();
    String number = number(sum ? Math.abs(value) : value, between.whole());
    return sign + number + (between.suffix().isEmpty() ? "" : " " + between.suffix());
  }

  private static String text(Ranged parameter, double at) {
    double value = parameter.low() + at * (parameter.high() - parameter.low());
    return number(value, parameter.whole());
  }

  private static String number(double value, boolean whole) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = whole ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(DIGITS);
    BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    return plain.toPlainString();
  }
}
