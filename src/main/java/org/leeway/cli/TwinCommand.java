package org.leeway.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Distance;
import org.leeway.domain.Scheme;
import org.leeway.experiment.InterruptOnShutdown;
import org.leeway.report.TwinText;
import org.leeway.scenario.Scenario;
import org.leeway.twin.Candidate;
import org.leeway.twin.Candidates;
import org.leeway.twin.Fate;
import org.leeway.twin.NobodyException;
import org.leeway.twin.People;
import org.leeway.twin.Twin;
import org.leeway.twin.TwinSettings;
import org.leeway.twin.TwinWorlds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Follows one person through two worlds. */
@Command(
    name = "twin",
    header = "Follow one person under two policies, and find the decision that parted their lives.",
    description = {
      "",
      "Both worlds have the same people with the same luck. Without --person somebody is chosen",
      "whose lives part; --list shows who there is to choose from.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway twin scenarios/netherlands.yaml scenarios/what-if/half-caseload.yaml",
      "  leeway twin base.yaml one.yaml --list 10 --scheme social-assistance --fate found",
      "  leeway twin base.yaml one.yaml --person groningen:ww:start:34",
      "  leeway twin base.yaml one.yaml --person groningen:ww:start:34 --csv > twin.csv"
    })
final class TwinCommand extends AbstractCommand {
  /** How long and how fine unless the user says otherwise. */
  static final Usual USUAL = Usual.of(1, WorldOptions.USUAL_WEEKS, WorldOptions.USUAL_SCALE);

  @Parameters(index = "0", paramLabel = "BASE", description = "The scenario to compare with.")
  private Path base = Path.of("");

  @Parameters(index = "1", paramLabel = "ALTERNATIVE", description = "The other scenario.")
  private Path alternative = Path.of("");

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Whom to follow, such as groningen:ww:start:34.")
  private @Nullable String person;

  @Option(
      names = "--list",
      paramLabel = "N",
      converter = WholeNumber.Seeds.class,
      description = "List so many persons, and follow nobody.")
  private @Nullable Long list;

  @Option(
      names = "--scheme",
      paramLabel = "SCHEME",
      description = "Choose among people of a scheme, such as ww or social-assistance.")
  private @Nullable String scheme;

  @Option(
      names = "--distance",
      paramLabel = "DISTANCE",
      description = "Choose among people at a distance to work: short, middle or long.")
  private @Nullable String distance;

  @Option(
      names = "--fate",
      paramLabel = "FATE",
      description =
          "Choose among people who find work only in the alternative (found) or only in the base"
              + " (missed), sooner or later in the alternative, or the same.")
  private @Nullable String fate;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = WholeNumber.Seed.class,
      description = "The seed of both worlds (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private WorldOptions world = new WorldOptions();

  @Option(names = "--json", description = "Print the whole record as one JSON document.")
  private boolean json;

  @Option(names = "--csv", description = "Print what happened as comma-separated values.")
  private boolean csv;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print the result only.")
  private boolean quiet;

  @Override
  public Integer call() throws InterruptedException {
    if (json && csv) {
      throw mistake("--json and --csv exclude each other");
    }
    if (person != null && (list != null || scheme != null || distance != null || fate != null)) {
      throw mistake("--person names somebody; --list, --scheme, --distance and --fate choose");
    }
    Predicate<Candidate> wanted = wanted();
    List<Scenario> both = ScenarioFiles.load(List.of(base, alternative), world.sets());
    TwinWorlds worlds =
        new TwinWorlds(
            both.get(0),
            both.get(1),
            new TwinSettings(
                seed, world.weeks(WorldOptions.USUAL_WEEKS), world.scale(WorldOptions.USUAL_SCALE)),
            world.threads());
    return InterruptOnShutdown.<Integer, InterruptedException>during(() -> work(worlds, wanted));
  }

  private int work(TwinWorlds worlds, Predicate<Candidate> wanted) throws InterruptedException {
    if (person != null) {
      print(follow(worlds, person));
      return ExitCode.OK;
    }
    say("simulating both worlds to see whose lives part");
    Candidates candidates = worlds.candidates();
    if (list != null) {
      return list(candidates, wanted, Math.toIntExact(list));
    }
    List<Candidate> chosen =
        candidates.choose(wanted.and(each -> fate != null || each.fate() != Fate.SAME), 1);
    if (chosen.isEmpty()) {
      throw nobodyAnswers();
    }
    say(
        chosen.get(0).person()
            + " "
            + chosen.get(0).fate().label()
            + "; --list 10 shows more, --person follows one of them");
    print(follow(worlds, chosen.get(0).person()));
    return ExitCode.OK;
  }

  private Twin follow(TwinWorlds worlds, String name) throws InterruptedException {
    People people = worlds.people();
    long key =
        people
            .find(name)
            .orElseThrow(
                () ->
                    new InputException(
                        "'" + name + "' is not a person's name", help(people, name)));
    say("following " + name + " in both worlds");
    try {
      return worlds.follow(key);
    } catch (NobodyException nobody) {
      throw new InputException(
          "there is no " + name + " in either world, at this seed, scale and number of weeks",
          List.of(findOne()));
    }
  }

  private static List<String> help(People people, String name) {
    List<String> lines = new ArrayList<>(people.help(name));
    lines.add(findOne());
    return lines;
  }

  private static String findOne() {
    return "leeway twin BASE ALTERNATIVE --list 10 lists persons.";
  }

  private InputException nobodyAnswers() {
    return new InputException(
        "nobody answers to that" + (fate == null ? " whose first job differs" : ""),
        List.of("Try another --scheme, --distance or --fate, more --weeks or a smaller --scale."));
  }

  private Predicate<Candidate> wanted() {
    Scheme ofScheme = one("--scheme", scheme, Stream.of(Scheme.values()), Scheme::code);
    Distance ofDistance = one("--distance", distance, Stream.of(Distance.values()), Distance::code);
    Fate ofFate = one("--fate", fate, Stream.of(Fate.values()), Fate::code);
    return each ->
        (ofScheme == null || each.scheme() == ofScheme)
            && (ofDistance == null || each.distance() == ofDistance)
            && (ofFate == null || each.fate() == ofFate);
  }

  private <T> @Nullable T one(
      String option,
      @Nullable String word,
      Stream<T> values,
      java.util.function.Function<T, String> code) {
    if (word == null) {
      return null;
    }
    List<T> all = values.toList();
    return all.stream()
        .filter(each -> code.apply(each).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                mistake(
                    option
                        + ": expected "
                        + Words.either(all.stream().map(code).toList())
                        + ", but was '"
                        + word
                        + "'"));
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private int list(Candidates candidates, Predicate<Candidate> wanted, int most) {
    List<Candidate> chosen = candidates.choose(wanted, most);
    if (chosen.isEmpty()) {
      throw nobodyAnswers();
    }
    TwinList.print(console(), candidates, chosen, json, csv);
    return ExitCode.OK;
  }

  private void print(Twin twin) {
    if (json) {
      Json.print(console(), twin);
    } else if (csv) {
      TwinCsv.lines(twin).forEach(console().out()::println);
    } else {
      console().out().print(TwinText.render(twin, console().columns()));
    }
  }

  private void say(String message) {
    if (!quiet) {
      console().err().println("leeway: " + Words.plain(message));
    }
  }
}
