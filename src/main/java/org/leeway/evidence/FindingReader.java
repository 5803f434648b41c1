package org.leeway.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Audit;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;
import org.leeway.trial.WhoReader;

/** Reads one finding. */
final class FindingReader {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "title",
              "topic",
              "role",
              "core",
              "citation",
              "country",
              "period",
              "source",
              "status",
              "tier",
              "published",
              "note",
              "population",
              "enrol",
              "follow",
              "design",
              "context",
              "contexts",
              "treatment",
              "arms",
              "start",
              "for",
              "audit",
              "checks",
              "missing"));

  private static final List<String> STATUS = List.of("verified", "memory");
  private static final String TREATED = "treated";
  private static final String USUAL = "";

  private final ScenarioTemplate template;
  private final Vocabulary vocabulary;
  private final double partial;
  private final Problems problems;

  FindingReader(ScenarioTemplate template, double partial, Problems problems) {
    this.template = template;
    this.vocabulary = Vocabulary.of(template.scenario());
    this.partial = partial;
    this.problems = problems;
  }

  /** The finding; null, with problems, when it makes no sense. */
  @Nullable Finding read(YamlNode.Field field) {
    String id = field.key();
    String path = "findings." + id;
    if (!(field.value() instanceof YamlNode.Fields fields)) {
      problems.add(field.value().place(), path, "is " + field.value().kind(), "a map");
      return null;
    }
    int before = problems.size();
    Keys keys = new Keys(fields, path, problems);
    keys.allowOnly(KEYS);
    String title = keys.requiredText("title", "what was found, in a few words").orElse("");
    String topic = keys.requiredText("topic", "what it is about, such as caseload").orElse("");
    Role role = role(keys);
    Source source = source(keys);
    String missing = keys.text("missing").orElse("");
    Who population = population(fields, path);
    List<Change> contexts = contexts(fields, path);
    List<Change> arms = arms(fields, path);
    Design design = new DesignReader(problems, partial).read(fields, path, arms.isEmpty());
    check(contexts, arms);
    Audit audit = new AuditReader(problems, path).read(fields, path, id);
    CheckReader reader =
        new CheckReader(vocabulary, problems, names(contexts), names(arms), design, audit);
    List<Check> checks = reader.read(fields, path, missing.isEmpty());
    Timing timing = new Timing(problems, path, keys);
    Finding.Enrolment enrolment = timing.enrolment(fields, reader.follow(), reader.lasts());
    Finding.Dose dose = timing.dose();
    if (problems.size() > before || role == null || enrolment == null) {
      return null;
    }
    return new Finding(
        id,
        title,
        topic,
        source,
        role,
        keys.flag("core"),
        population,
        enrolment,
        design,
        contexts,
        arms,
        dose,
        audit,
        checks,
        missing);
  }

  private static List<String> names(List<Change> changes) {
    return changes.stream().map(Change::name).toList();
  }

  private @Nullable Role role(Keys keys) {
    String expected = "one of " + String.join(", ", Role.words());
    String word = keys.requiredText("role", expected).orElse("");
    Role role = Role.of(word).orElse(null);
    if (role == null && !word.isEmpty()) {
      problems.add(
          keys.place("role"),
          "role",
          "'" + word + "' is no role",
          expected,
          () -> Spelling.nearest(word, Role.words()));
    }
    return role;
  }

  private Source source(Keys keys) {
    String status = keys.text("status").orElse("");
    if (!status.isEmpty() && !STATUS.contains(status)) {
      problems.add(
          keys.place("status"),
          "status",
          "'" + status + "' is no status",
          "verified (the figure was read at the source) or memory",
          () -> Spelling.nearest(status, STATUS));
    }
    return new Source(
        keys.text("citation").orElse(""),
        keys.text("country").orElse(""),
        keys.text("period").orElse(""),
        keys.text("source").orElse(""),
        status,
        keys.text("tier").orElse(""),
        keys.text("published").orElse(""),
        keys.text("note").orElse(""));
  }

  private Who population(YamlNode.Fields fields, String path) {
    YamlNode.Fields who = map(fields, path, "population", "conditions, such as scheme: ww");
    return who == null
        ? Who.EVERYBODY
        : new WhoReader(vocabulary, problems).read(who, path + ".population", false);
  }

  /** The contexts: what always holds, and on top of it one or more that have a name. */
  private List<Change> contexts(YamlNode.Fields fields, String path) {
    String expected = "changes to the scenario, such as market.openings: x 0.5";
    YamlNode.Fields always = map(fields, path, "context", expected);
    List<YamlNode.Fields> below = always == null ? List.of() : List.of(always);
    List<Change> contexts = named(fields, path, "contexts", below);
    return contexts.isEmpty() ? List.of(new Change(USUAL, below)) : contexts;
  }

  private List<Change> arms(YamlNode.Fields fields, String path) {
    YamlNode.Fields one =
        map(fields, path, "treatment", "changes to the scenario that hold for the treated");
    List<Change> many = named(fields, path, "arms", List.of());
    if (one != null && !many.isEmpty()) {
      YamlNode.Field arms = fields.field("arms");
      problems.add(
          arms == null ? fields.place() : arms.place(),
          path + ".arms",
          "stands beside treatment",
          "either treatment or arms");
    }
    return one != null ? List.of(new Change(TREATED, List.of(one))) : many;
  }

  private List<Change> named(
      YamlNode.Fields fields, String path, String key, List<YamlNode.Fields> below) {
    String expected = "maps of changes under names";
    YamlNode.Fields all = map(fields, path, key, expected);
    List<Change> named = new ArrayList<>();
    for (YamlNode.Field field : all == null ? List.<YamlNode.Field>of() : all.fields()) {
      if (field.key().equals(CheckReader.CONTROL)) {
        problems.add(
            field.place(), path + "." + key, "control is where nothing is done", "another name");
      } else if (field.value() instanceof YamlNode.Fields changes) {
        List<YamlNode.Fields> both = new ArrayList<>(below);
        both.add(changes);
        named.add(new Change(field.key(), both));
      } else if (field.value() instanceof YamlNode.Text text && text.isMissing()) {
        named.add(new Change(field.key(), below));
      } else {
        problems.add(
            field.value().place(),
            path + "." + key + "." + field.key(),
            "is " + field.value().kind(),
            expected);
      }
    }
    return named;
  }

  private YamlNode.@Nullable Fields map(
      YamlNode.Fields fields, String path, String key, String expected) {
    return Maps.read(fields, path, key, expected, problems);
  }

  /** Every world that will be simulated must be a scenario without mistakes. */
  private void check(List<Change> contexts, List<Change> arms) {
    Set<String> told = new LinkedHashSet<>();
    for (Change context : contexts) {
      check(context.changes(), told);
      for (Change arm : arms) {
        List<YamlNode.Fields> all = new ArrayList<>(context.changes());
        all.addAll(arm.changes());
        check(all, told);
      }
    }
  }

  private void check(List<YamlNode.Fields> changes, Set<String> told) {
    if (changes.isEmpty()) {
      return;
    }
    try {
      template.variant("evidence", "evidence", Draw.REGISTER, changes);
    } catch (ScenarioException e) {
      e.problems().stream()
          .filter(problem -> told.add(problem.toString()))
          .forEach(problem -> FindingsReader.pass(problem, problems));
    }
  }
}
