package org.leeway.sweep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Outcome;
import org.leeway.observe.Quantities;
import org.leeway.observe.Quantity;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.UserFile;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;
import org.leeway.trial.WhoReader;

/** Reads the file of a sweep. */
public final class SweepReader {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "sweep",
              "why",
              "scenario",
              "design",
              "points",
              "vary",
              "from",
              "outcomes",
              "population",
              "draws",
              "reference",
              "seeds",
              "weeks",
              "scale"));
  private static final Pattern WEEK = Pattern.compile("week\\s+(\\d{1,4})");
  private static final int MOST_POINTS = 10_000;
  private static final int MOST_OUTCOMES = 24;
  private static final int MOST_WORLDS = 10_000;
  private static final int MOST_SEEDS = 10_000;
  private static final int MOST_WEEKS = 2_600;
  private static final int MOST_SCALE = 100_000;
  private static final String THE_SCENARIO = "scenario";

  private final Path file;
  private final Problems problems = new Problems();

  private SweepReader(Path file) {
    this.file = file;
  }

  /**
   * Reads a sweep and the scenario that it varies.
   *
   * @param file the file of the sweep
   * @param sets changes from the command line, below what is varied
   * @throws ScenarioException with every problem that was found
   */
  public static Sweep read(Path file, List<String> sets) {
    return new SweepReader(file).read(sets);
  }

  private Sweep read(List<String> sets) {
    YamlNode.Fields top = UserFile.read(file, problems);
    if (top == null) {
      throw problems.exception();
    }
    Keys keys = new Keys(top, "", problems);
    keys.allowOnly(KEYS);
    Optional<String> title = keys.requiredText("sweep", "a title");
    Optional<String> scenario = keys.requiredText(THE_SCENARIO, "a scenario file");
    problems.throwIfAny();
    ScenarioTemplate template = template(keys, scenario.orElseThrow(), sets);
    DesignKind design = design(keys);
    List<Factor> factors = factors(top, template);
    Vocabulary vocabulary = Vocabulary.of(template.scenario());
    Sweep sweep =
        new Sweep(
            id(),
            title.orElseThrow(),
            keys.text("why").orElse(""),
            template,
            design,
            points(keys, design),
            factors,
            from(keys),
            outcomes(keys, vocabulary),
            population(top, vocabulary),
            or(whole(keys, "draws", 1, MOST_WORLDS), 0),
            reference(keys),
            whole(keys, "seeds", 1, MOST_SEEDS),
            whole(keys, "weeks", 1, MOST_WEEKS),
            whole(keys, "scale", 1, MOST_SCALE));
    problems.throwIfAny();
    Points.check(sweep, keys.place("design"), problems);
    problems.throwIfAny();
    return sweep;
  }

  private String id() {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private ScenarioTemplate template(Keys keys, String named, List<String> sets) {
    try {
      return ScenarioTemplate.read(UserFile.beside(file, named), sets);
    } catch (InvalidPathException e) {
      problems.add(keys.place(THE_SCENARIO), THE_SCENARIO, "is no name of a file", "a file");
      throw problems.exception();
    }
  }

  private DesignKind design(Keys keys) {
    String word = keys.text("design").orElse(DesignKind.FACTORIAL.word());
    return Arrays.stream(DesignKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseGet(
            () -> {
              problems.add(
                  keys.place("design"),
                  "design",
                  "'" + Problems.quotable(word) + "' is no design",
                  "one of " + String.join(", ", DesignKind.words()),
                  () -> Spelling.nearest(word, DesignKind.words()));
              return DesignKind.FACTORIAL;
            });
  }

  private int points(Keys keys, DesignKind design) {
    if (!design.needsPoints()) {
      if (keys.has("points")) {
        problems.add(
            keys.place("points"),
            "points",
            "does not go with the design '" + design.word() + "'",
            "levels, from which the points follow");
      }
      return 0;
    }
    if (!keys.has("points")) {
      problems.add(
          keys.place("design"),
          "points",
          "the design '" + design.word() + "' does not say how many points",
          "a number of 2 or more, such as points: 64");
    }
    return or(whole(keys, "points", 2, MOST_POINTS), 2);
  }

  private List<Factor> factors(YamlNode.Fields top, ScenarioTemplate template) {
    YamlNode.Field vary = top.field("vary");
    if (vary == null
        || !(vary.value() instanceof YamlNode.Fields fields)
        || fields.fields().isEmpty()) {
      problems.add(
          vary == null ? top.place() : vary.value().place(),
          "vary",
          vary == null ? "the key vary is missing" : "varies nothing",
          "parameters and their levels, indented below it");
      return List.of();
    }
    return new FactorReader(template.register(), problems).read(fields);
  }

  private @Nullable Integer from(Keys keys) {
    Optional<String> text = keys.text("from");
    if (text.isEmpty()) {
      return null;
    }
    Matcher week = WEEK.matcher(text.get());
    if (!week.matches()) {
      problems.add(
          keys.place("from"),
          "from",
          "'" + Problems.quotable(text.get()) + "' is not a week",
          "such as 'from: week 26'");
      return null;
    }
    return Integer.parseInt(week.group(1));
  }

  private List<SweepOutcome> outcomes(Keys keys, Vocabulary vocabulary) {
    List<YamlNode.Text> written = keys.texts("outcomes", "names of outcomes");
    if (written.isEmpty() && keys.has("outcomes")) {
      problems.add(
          keys.place("outcomes"),
          "outcomes",
          "names none",
          "one or more outcomes, or no such key for the usual ones");
      return List.of();
    }
    if (written.isEmpty()) {
      return List.of(SweepOutcome.of(Outcome.PLACED_52), SweepOutcome.of(Outcome.PUBLIC_COST));
    }
    if (written.size() > MOST_OUTCOMES) {
      problems.add(
          keys.place("outcomes"), "outcomes", "are too many", MOST_OUTCOMES + " at the most");
      return List.of();
    }
    Map<String, Outcome> standard = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      standard.put(outcome.code(), outcome);
    }
    List<SweepOutcome> outcomes = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (YamlNode.Text text : written) {
      Outcome known = standard.get(text.text().strip());
      SweepOutcome outcome = known == null ? inWords(text, vocabulary) : SweepOutcome.of(known);
      if (outcome != null && seen.add(outcome.id())) {
        outcomes.add(outcome);
      } else if (outcome != null) {
        problems.add(text.place(), "outcomes", "names " + outcome.id() + " twice", "each once");
      }
    }
    return outcomes;
  }

  private @Nullable SweepOutcome inWords(YamlNode.Text text, Vocabulary vocabulary) {
    Quantity quantity = Quantities.read(text, "outcomes", vocabulary, problems);
    return quantity == null ? null : SweepOutcome.of(quantity);
  }

  private Who population(YamlNode.Fields top, Vocabulary vocabulary) {
    YamlNode.Field population = top.field("population");
    if (population == null) {
      return Who.EVERYBODY;
    }
    if (!(population.value() instanceof YamlNode.Fields fields)) {
      problems.add(
          population.value().place(),
          "population",
          "is " + population.value().kind(),
          "a description such as { scheme: ww, age: 27 to 45 years }");
      return Who.EVERYBODY;
    }
    return new WhoReader(vocabulary, problems).read(fields, "population", false);
  }

  private int reference(Keys keys) {
    if (keys.text("reference").filter(THE_SCENARIO::equals).isPresent()) {
      return 0;
    }
    return or(whole(keys, "reference", 1, MOST_POINTS), 1);
  }

  private @Nullable Integer whole(Keys keys, String key, int least, int most) {
    Double number = keys.number(key);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || number < least || number > most) {
      problems.add(
          keys.place(key), key, "is not possible", "a whole number from " + least + " to " + most);
      return null;
    }
    return number.intValue();
  }

  private static int or(@Nullable Integer number, int otherwise) {
    return number == null ? otherwise : number;
  }
}
