package org.leeway.calibration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.evidence.Check;
import org.leeway.evidence.Finding;
import org.leeway.evidence.Findings;
import org.leeway.evidence.Role;
import org.leeway.experiment.RangedParameter;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.UserFile;
import org.leeway.scenario.YamlNode;

/** Reads a calibration; every mistake in it is told at once. */
public final class CalibrationFile {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "calibration", "why", "scenario", "evidence", "targets", "free", "seeds", "scale"));

  /** Seeds unless the file or the user says otherwise. */
  public static final int USUAL_SEEDS = 4;

  /** Persons whom an agent stands for unless the file or the user says otherwise. */
  public static final int USUAL_SCALE = 1000;

  private static final int MOST = 100_000;

  private final Path file;
  private final Problems problems = new Problems();

  private CalibrationFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a calibration.
   *
   * @param sets changes to the scenario, each {@code path=value}
   * @throws ScenarioException with every problem that was found
   */
  public static CalibrationPlan read(Path file, List<String> sets) {
    return new CalibrationFile(file).read(sets);
  }

  private CalibrationPlan read(List<String> sets) {
    YamlNode.Fields top = UserFile.read(file, problems);
    if (top == null) {
      throw problems.exception();
    }
    Keys keys = new Keys(top, "", problems);
    keys.allowOnly(KEYS);
    String title = keys.requiredText("calibration", "a title for this calibration").orElse("");
    keys.text("why");
    String scenario = keys.requiredText("scenario", "a scenario, seen from this file").orElse("");
    String evidence =
        keys.requiredText("evidence", "a file of findings, seen from this file").orElse("");
    int seeds = whole(keys, "seeds", USUAL_SEEDS);
    int scale = whole(keys, "scale", USUAL_SCALE);
    problems.throwIfAny();
    Path base = UserFile.beside(file, scenario);
    ScenarioTemplate template = ScenarioTemplate.read(base, sets);
    Findings findings =
        Findings.read(UserFile.beside(file, evidence), base, sets, Findings.PARTIAL);
    List<RangedParameter> free = new FreeReader(template, problems).read(top);
    List<CalibrationPlan.Aim> aims = aims(top, findings.findings());
    problems.throwIfAny();
    return new CalibrationPlan(title, file, base, template, free, aims, seeds, 1, scale);
  }

  private int whole(Keys keys, String key, int otherwise) {
    Double number = keys.number(key);
    if (number == null) {
      return otherwise;
    }
    if (number != Math.rint(number) || number < 1 || number > MOST) {
      problems.add(
          keys.place(key),
          key,
          "is no number that can be used",
          "a whole number from 1 to " + MOST);
      return otherwise;
    }
    return number.intValue();
  }

  private List<CalibrationPlan.Aim> aims(YamlNode.Fields top, List<Finding> findings) {
    List<CalibrationPlan.Aim> aims = new ArrayList<>();
    YamlNode.Field targets = top.field("targets");
    if (targets == null
        || !(targets.value() instanceof YamlNode.Fields all)
        || all.fields().isEmpty()) {
      Place place = targets == null ? top.place() : targets.place();
      problems.add(
          place, "targets", "names no finding", "a map of ids, such as L12: { weight: 1 }");
      return aims;
    }
    for (YamlNode.Field field : all.fields()) {
      double weight = weight(field);
      Finding finding = finding(field, findings);
      if (finding != null) {
        aims.addAll(aims(field, finding, weight));
      }
    }
    return aims;
  }

  private double weight(YamlNode.Field field) {
    if (field.value() instanceof YamlNode.Text text && text.isMissing()) {
      return 1;
    }
    if (!(field.value() instanceof YamlNode.Fields fields)) {
      problems.add(
          field.value().place(),
          "targets." + field.key(),
          "is " + field.value().kind(),
          "a map, such as { weight: 1 } or {}");
      return 1;
    }
    Keys keys = new Keys(fields, "targets." + field.key(), problems);
    keys.allowOnly(new LinkedHashSet<>(List.of("weight")));
    Double weight = keys.number("weight");
    if (weight != null && !(weight > 0)) {
      problems.add(
          keys.place("weight"), "targets." + field.key(), "weighs nothing", "a number over 0");
    }
    return weight == null ? 1 : weight;
  }

  private @Nullable Finding finding(YamlNode.Field field, List<Finding> findings) {
    String where = "targets." + field.key();
    Finding finding =
        findings.stream().filter(each -> each.id().equals(field.key())).findFirst().orElse(null);
    List<String> fitted =
        findings.stream().filter(each -> each.role().mayBeFitted()).map(Finding::id).toList();
    if (finding == null) {
      problems.add(
          field.place(),
          where,
          "no finding of the evidence has this id",
          "one of " + String.join(", ", fitted),
          () -> Spelling.nearest(field.key(), fitted));
      return null;
    }
    Role role = finding.role();
    if (!role.mayBeFitted()) {
      problems.add(
          field.place(),
          where,
          "has the role " + role.word() + ": what is fitted to it could no longer be checked on it",
          "a finding with the role level or calibrate: " + String.join(", ", fitted));
      return null;
    }
    if (!finding.isRunnable()) {
      problems.add(
          field.place(), where, "the model cannot speak to it: it lacks " + finding.missing(), "");
      return null;
    }
    return finding;
  }

  private List<CalibrationPlan.Aim> aims(YamlNode.Field field, Finding finding, double weight) {
    List<Check> checks =
        finding.checks().stream()
            .filter(check -> check.needed() && !check.naive() && Target.canBe(check.accept()))
            .toList();
    if (checks.isEmpty()) {
      problems.add(
          field.place(),
          "targets." + field.key(),
          "has no check with an interval: a sign cannot be aimed at",
          "a finding that accepts an interval, such as [52, 68]");
    }
    List<CalibrationPlan.Aim> aims = new ArrayList<>();
    for (int place = 0; place < checks.size(); place++) {
      Check check = checks.get(place);
      String id = finding.id() + (checks.size() == 1 ? "" : "." + (place + 1));
      aims.add(
          new CalibrationPlan.Aim(
              new Target(
                  id,
                  check.label(),
                  check.unit(),
                  check.accept().low(),
                  check.accept().high(),
                  weight / checks.size()),
              finding,
              check));
    }
    return aims;
  }
}
