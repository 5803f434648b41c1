package org.leeway.calibration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.experiment.RangedParameter;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.Unit;
import org.leeway.scenario.YamlNode;

/** Reads which parameters are free, and within which range. A seed is never one of them. */
final class FreeReader {
  private static final String FREE = "free";
  private static final String REGISTER = "register range";
  private static final String EXPECTED =
      "{ from: 0.1, to: 3 }, or 'register range' where the register gives one";
  private static final Set<String> SEEDS =
      new LinkedHashSet<>(List.of("seed", "seeds", "first-seed", "run.seed", "run.seeds"));

  private final ScenarioTemplate template;
  private final Problems problems;

  FreeReader(ScenarioTemplate template, Problems problems) {
    this.template = template;
    this.problems = problems;
  }

  List<RangedParameter> read(YamlNode.Fields top) {
    List<RangedParameter> free = new ArrayList<>();
    YamlNode.Field field = top.field(FREE);
    if (field == null
        || !(field.value() instanceof YamlNode.Fields all)
        || all.fields().isEmpty()) {
      problems.add(
          field == null ? top.place() : field.place(),
          FREE,
          "frees no parameter",
          "a map of paths, each with " + EXPECTED);
      return free;
    }
    List<ResolvedValue> register =
        template.register().stream().filter(value -> value.unit().isNumeric()).toList();
    for (YamlNode.Field each : all.fields()) {
      read(each, register, free);
    }
    return free;
  }

  private void read(YamlNode.Field field, List<ResolvedValue> register, List<RangedParameter> to) {
    String where = FREE + "." + field.key();
    if (SEEDS.contains(field.key())) {
      problems.add(
          field.place(),
          where,
          "a seed is luck and no parameter: to fit it is to choose the dice",
          "a parameter of the register");
      return;
    }
    ResolvedValue value =
        register.stream().filter(each -> each.path().equals(field.key())).findFirst().orElse(null);
    if (value == null) {
      problems.add(
          field.place(),
          where,
          "the register has no number at this path",
          "the path of one number, without wildcards",
          () -> Spelling.nearest(field.key(), register.stream().map(ResolvedValue::path).toList()));
      return;
    }
    int before = problems.size();
    RangedParameter free = ranged(field, value, where);
    if (problems.size() == before) {
      check(field, free, where);
    }
    to.add(free);
  }

  private RangedParameter ranged(YamlNode.Field field, ResolvedValue value, String where) {
    Double low = value.low();
    Double high = value.high();
    if (field.value() instanceof YamlNode.Fields range) {
      Keys keys = new Keys(range, where, problems);
      keys.allowOnly(new LinkedHashSet<>(List.of("from", "to")));
      low = keys.number("from");
      high = keys.number("to");
    } else if (!(field.value() instanceof YamlNode.Text text)
        || !text.text().strip().equals(REGISTER)) {
      problems.add(field.value().place(), where, "is " + field.value().kind(), EXPECTED);
    }
    if (low == null || high == null || !(low < high)) {
      problems.add(field.value().place(), where, "has no range", EXPECTED);
    }
    return new RangedParameter(
        value.path(),
        value.label(),
        Double.parseDouble(value.value()),
        low == null ? 0 : low,
        high == null ? 1 : high,
        value.unit() == Unit.COUNT,
        value.evidence().word());
  }

  /** Both ends must be possible, and must make a difference. */
  private void check(YamlNode.Field field, RangedParameter free, String where) {
    try {
      if (at(free, 0).fingerprint().equals(at(free, 1).fingerprint())) {
        problems.add(
            field.place(),
            where,
            "the scenario gives it a value of its own, so freeing it changes nothing",
            "a parameter that the scenario leaves to the register");
      }
    } catch (ScenarioException trouble) {
      problems.add(
          field.place(),
          where,
          trouble.problems().get(0).message(),
          trouble.problems().get(0).expected());
    }
  }

  private Scenario at(RangedParameter free, double share) {
    SortedMap<String, String> values = new TreeMap<>();
    values.put(free.path(), free.at(share));
    return template.variant("free", "free", new Draw(1, values), List.of());
  }
}
