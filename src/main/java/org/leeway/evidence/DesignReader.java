package org.leeway.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Unit;

/** Reads how treatment was assigned. */
final class DesignReader {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(List.of("assign by", "treated share"));

  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?%");
  private static final String PARTIAL = "partial";
  private static final String COUNTRY = "country";
  private static final double HUNDRED = 100;
  private static final String EXPECTED =
      "a share such as 10 %, 100 % for a roll-out, partial, or a list of them";

  private final Problems problems;
  private final double partial;

  DesignReader(Problems problems, double partial) {
    this.problems = problems;
    this.partial = partial;
  }

  /** The design; that of a roll-out when there is none. */
  Design read(YamlNode.Fields fields, String path, boolean nothingIsDone) {
    YamlNode.Fields design =
        Maps.read(fields, path, "design", "assign by: person, treated share: 10 %", problems);
    if (design == null) {
      return new Design(Unit.PERSON, nothingIsDone, List.of(1.0));
    }
    String where = path + ".design";
    Keys keys = new Keys(design, where, problems);
    keys.allowOnly(KEYS);
    String word = keys.text("assign by").orElse(Unit.PERSON.word());
    Unit unit = unit(word).orElse(null);
    if (unit == null && !word.equals(COUNTRY)) {
      List<String> words = words();
      problems.add(
          keys.place("assign by"),
          where + ".assign by",
          "'" + word + "' is no unit of assignment",
          "one of " + String.join(", ", words),
          () -> Spelling.nearest(word, words));
    }
    List<Double> shares = shares(design, where);
    boolean everywhere = nothingIsDone || word.equals(COUNTRY);
    if (word.equals(COUNTRY) && !shares.equals(List.of(1.0))) {
      problems.add(
          keys.place("treated share"),
          where + ".treated share",
          "a country is treated as a whole",
          "no share");
    }
    return new Design(
        unit == null ? Unit.REGION : unit,
        everywhere,
        everywhere || shares.isEmpty() ? List.of(1.0) : shares);
  }

  private static Optional<Unit> unit(String word) {
    return Arrays.stream(Unit.values()).filter(unit -> unit.word().equals(word)).findFirst();
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    Arrays.stream(Unit.values()).map(Unit::word).forEach(words::add);
    words.add(COUNTRY);
    return words;
  }

  private List<Double> shares(YamlNode.Fields design, String where) {
    YamlNode.Field field = design.field("treated share");
    if (field == null) {
      return List.of(1.0);
    }
    List<YamlNode> written =
        field.value() instanceof YamlNode.Items items ? items.items() : List.of(field.value());
    List<Double> shares = new ArrayList<>();
    for (YamlNode node : written) {
      Double share = share(node);
      if (share == null) {
        problems.add(node.place(), where + ".treated share", "is " + node.kind(), EXPECTED);
      } else if (shares.contains(share)) {
        problems.add(
            node.place(), where + ".treated share", "stands there twice", "different shares");
      } else {
        shares.add(share);
      }
    }
    return shares;
  }

  /** A share between 0 and 1; null when it is none. */
  @Nullable Double share(YamlNode node) {
    if (!(node instanceof YamlNode.Text text)) {
      return null;
    }
    if (text.text().strip().equals(PARTIAL)) {
      return partial;
    }
    Matcher percent = PERCENT.matcher(text.text().strip());
    if (!percent.matches()) {
      return null;
    }
    double share = Double.parseDouble(percent.group(1)) / HUNDRED;
    return share > 0 && share <= 1 ? share : null;
  }
}
