package org.leeway.hypothesis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problem;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.UserFile;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Who;

/** Reads how a hypothesis is put to the model, and checks that the model can be asked. */
final class TestReader {
  private static final Pattern STOCK = Pattern.compile("week (\\d{1,4})");
  private static final Pattern FLOW = Pattern.compile("week (\\d{1,4}) to week (\\d{1,4})");
  private static final String ENROL = "'week 0' for those in service then, or 'week 0 to week 26'";
  private static final String THE_START = "the start";
  private static final int LAST_WEEK = 520;

  private final Words.Source source;
  private final @Nullable Path base;
  private final List<String> sets;
  private final Problems problems;
  private final Map<String, ScenarioTemplate> templates = new TreeMap<>();
  private final Set<String> broken = new LinkedHashSet<>();

  TestReader(Words.Source source, @Nullable Path base, List<String> sets, Problems problems) {
    this.source = source;
    this.base = base;
    this.sets = List.copyOf(sets);
    this.problems = problems;
  }

  /** The test of a hypothesis; null, with problems, when there is none. */
  @Nullable HypothesisTest read(
      Path file, YamlNode.Fields document, YamlNode.Fields fields, Keys keys, String id) {
    ScenarioTemplate template = template(file, document, fields);
    if (template == null) {
      return null;
    }
    int before = problems.size();
    Words words = source.of(template.scenario(), problems);
    Levels levels = new Levels(words, problems);
    YamlNode.Field population = fields.field("population");
    Who people =
        population == null ? Who.EVERYBODY : levels.who(population, id + ".population", false);
    List<Level> contexts = levels.contexts(fields.field("context"));
    YamlNode.Field mechanism = fields.field("mechanism");
    if (mechanism == null) {
      problems.add(fields.place(), id, "the key mechanism is missing", "what is switched on");
    }
    List<Level> offAndOn = mechanism == null ? List.of() : levels.mechanism(mechanism);
    OutcomeReader outcomes = new OutcomeReader(words, contexts, levels, problems);
    List<Expectation> expectations = outcomes.read(fields, id);
    HypothesisTest.@Nullable Interaction interaction =
        outcomes.interaction(fields.field("interaction"), expectations, id);
    if (!expectations.isEmpty()
        && interaction == null
        && expectations.stream()
            .allMatch(each -> each.signs().stream().allMatch(Objects::isNull))) {
      problems.add(
          fields.field("outcome").place(), id + ".outcome", "expects nothing", "a sign somewhere");
    }
    int[] enrolled = enrol(keys, fields.field("enrol"), id);
    List<Level> dated = offAndOn.stream().map(each -> from(each, keys, id)).toList();
    if (problems.size() > before || template == null || mechanism == null || offAndOn.size() != 2) {
      return null;
    }
    HypothesisTest test =
        new HypothesisTest(
            template,
            people,
            enrolled[0],
            enrolled[1],
            contexts,
            dated.get(0),
            dated.get(1),
            expectations,
            interaction);
    return worlds(test, mechanism.place(), id) ? test : null;
  }

  /** From and until. */
  private int[] enrol(Keys keys, YamlNode.@Nullable Field field, String id) {
    if (field == null) {
      return new int[] {0, 1};
    }
    String text = keys.text("enrol").orElse("");
    Matcher stock = STOCK.matcher(text);
    Matcher flow = FLOW.matcher(text);
    int from = stock.matches() ? Integer.parseInt(stock.group(1)) : 0;
    int until = from + 1;
    if (flow.matches()) {
      from = Integer.parseInt(flow.group(1));
      until = Integer.parseInt(flow.group(2));
    }
    if ((!stock.matches() && !flow.matches()) || until <= from || until > LAST_WEEK) {
      problems.add(field.value().place(), id + ".enrol", "is " + field.value().kind(), ENROL);
      return new int[] {0, 1};
    }
    return new int[] {from, until};
  }

  /**
   * The mechanism starts when people are enrolled, so that the people are the same with and without
   * it; {@code mechanism from: the start} lets it work before.
   */
  private Level from(Level level, Keys keys, String id) {
    String from = keys.text("mechanism from").orElse("week 0");
    if (from.equals(THE_START)) {
      return level;
    }
    if (!STOCK.matcher(from).matches()) {
      Place place = keys.place("mechanism from");
      problems.add(
          place,
          id + ".mechanism from",
          "is '" + Problems.quotable(from) + "'",
          "'week 0' or 'the start'");
      return level;
    }
    List<YamlNode.Fields> dated = new ArrayList<>();
    for (YamlNode.Fields changes : level.changes()) {
      boolean byItself = changes.fields().stream().anyMatch(each -> each.key().startsWith("from "));
      dated.add(
          byItself
              ? changes
              : new YamlNode.Fields(
                  changes.place(),
                  List.of(new YamlNode.Field(changes.place(), "from " + from, changes))));
    }
    return new Level(level.name(), dated, level.who());
  }

  private @Nullable ScenarioTemplate template(
      Path file, YamlNode.Fields document, YamlNode.Fields fields) {
    YamlNode.Field named = fields.field("scenario");
    YamlNode.Field shared = named == null ? document.field("scenario") : named;
    Path scenario = UserFile.beside(file, "../netherlands.yaml");
    if (shared != null && shared.value() instanceof YamlNode.Text text) {
      scenario = UserFile.beside(file, text.text().strip());
    } else if (shared != null) {
      problems.add(shared.value().place(), "scenario", "is " + shared.value().kind(), "a file");
    } else if (base != null) {
      scenario = base;
    }
    if (shared == null && base == null && !Files.exists(scenario)) {
      problems.add(
          fields.place(),
          "scenario",
          "none is named, and there is no " + scenario,
          "the key scenario with a file, seen from this file");
      return null;
    }
    String key = scenario.toString();
    if (broken.contains(key)) {
      return null;
    }
    try {
      ScenarioTemplate template = templates.get(key);
      if (template == null) {
        template = ScenarioTemplate.read(scenario, sets);
        templates.put(key, template);
      }
      return template;
    } catch (ScenarioException e) {
      broken.add(key);
      tell(e);
      return null;
    }
  }

  /** Makes every world once, so that a mistake in a change is told before anything is simulated. */
  private boolean worlds(HypothesisTest test, Place mechanism, String id) {
    int before = problems.size();
    Set<String> told = new LinkedHashSet<>();
    for (Level context : test.contexts()) {
      try {
        Scenario off = world(test, context.and(test.off()));
        Scenario on = world(test, context.and(test.on()));
        if (problems.size() == before
            && test.off().who().equals(test.on().who())
            && ScenarioDiff.between(off, on).isEmpty()) {
          problems.add(
              mechanism,
              id + ".mechanism",
              "changes nothing"
                  + (context.name().isEmpty() ? "" : " in the context " + context.name()),
              "two different worlds, or two groups of people");
        }
      } catch (ScenarioException e) {
        e.problems().stream().filter(each -> told.add(each.toString())).forEach(this::tell);
      }
    }
    return problems.size() == before;
  }

  static Scenario world(HypothesisTest test, Level level) {
    return test.template().variant("world", "world", Draw.REGISTER, level.changes());
  }

  private void tell(ScenarioException e) {
    e.problems().forEach(this::tell);
  }

  private void tell(Problem problem) {
    problems.add(
        new Place(problem.file(), problem.line(), problem.column()),
        problem.path(),
        problem.message(),
        problem.expected(),
        problem::suggestion);
  }
}
