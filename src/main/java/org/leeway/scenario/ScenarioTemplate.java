package org.leeway.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that was read and checked once and of which any number of variants can be made: with
 * other values in the register below it (a {@link Draw}), and with further changes on top of it.
 * Follows {@code extends} to the root, reads its register and data pack, then applies the changes
 * of every file from the root down, those of the command line after them, and those of the variant
 * last.
 */
public final class ScenarioTemplate {
  private final String id;
  private final ScenarioFile leaf;
  private final Register register;
  private final List<Overrides> overrides;
  private final List<RegionData> regions;
  private final Theory theory;

  private ScenarioTemplate(
      String id,
      ScenarioFile leaf,
      Register register,
      List<Overrides> overrides,
      List<RegionData> regions,
      Theory theory) {
    this.id = id;
    this.leaf = leaf;
    this.register = register;
    this.overrides = List.copyOf(overrides);
    this.regions = List.copyOf(regions);
    this.theory = theory;
  }

  /**
   * Reads a scenario file.
   *
   * @param file the scenario file
   * @param sets changes from the command line, each {@code path=value}; they hold from the start
   * @throws ScenarioException with every problem that was found
   */
  public static ScenarioTemplate read(Path file, List<String> sets) {
    return new Reader().read(file, sets);
  }

  /** The scenario as its files have it. */
  public Scenario scenario() {
    return variant(id, leaf.name(), Draw.REGISTER, List.of());
  }

  /**
   * A variant.
   *
   * @param variantId key of its result rows
   * @param name name for readers
   * @param draw values that replace the register's own
   * @param changes maps of changes in the language of scenario files ({@code from week 52:} blocks
   *     included), applied one after the other; each is relative to the one before it
   * @throws ScenarioException with every problem that was found
   */
  public Scenario variant(String variantId, String name, Draw draw, List<YamlNode.Fields> changes) {
    Problems problems = new Problems();
    Map<String, Timeline> timelines = drawn(draw, problems);
    overrides.forEach(each -> each.applyTo(timelines, problems));
    for (YamlNode.Fields fields : changes) {
      change(fields, timelines, problems);
    }
    problems.throwIfAny();
    return new LoadedScenario(variantId, name, leaf, register, timelines, regions, theory);
  }

  /**
   * The register below the scenario: every parameter with its own value, range and evidence, before
   * any scenario changed it.
   */
  public List<ResolvedValue> register() {
    Map<String, Timeline> timelines = drawn(Draw.REGISTER, new Problems());
    return new LoadedScenario(id, leaf.name(), leaf, register, timelines, regions, theory)
        .resolved();
  }

  private Map<String, Timeline> drawn(Draw draw, Problems problems) {
    Map<String, Timeline> timelines = new LinkedHashMap<>();
    for (Parameter parameter : register.parameters()) {
      String drawn = draw.values().get(parameter.path());
      timelines.put(
          parameter.path(),
          drawn == null ? Timeline.of(parameter) : drawn(parameter, drawn, draw, problems));
    }
    Place place = new Place("draw " + draw.number(), 0, 0);
    draw.values().keySet().stream()
        .filter(path -> !timelines.containsKey(path))
        .forEach(path -> problems.add(place, path, "no such parameter", ""));
    return timelines;
  }

  private static Timeline drawn(Parameter parameter, String drawn, Draw draw, Problems problems) {
    Place place = new Place("draw " + draw.number(), 0, 0);
    // A program wrote it, so that its point is a decimal one: 9.655 is not 9655.
    boolean mistakable = parameter.unit() == Unit.EURO && drawn.matches("[0-9]+\\.[0-9]{3}");
    Value value =
        Keys.value(
            new YamlNode.Text(place, mistakable ? drawn + "0" : drawn, false),
            parameter.path(),
            parameter.unit(),
            parameter.possible(),
            parameter.choices(),
            problems);
    return value == null
        ? Timeline.of(parameter)
        : new Timeline(parameter, List.of(new Timeline.Step(Timeline.START, value, place)));
  }

  private void change(YamlNode.Fields fields, Map<String, Timeline> timelines, Problems problems) {
    for (YamlNode.Field field : fields.fields()) {
      if (ScenarioFile.isReserved(field.key()) && !field.key().equals(Blocks.FROM)) {
        problems.add(
            field.place(), field.key(), "cannot be changed here", "paths of parameters and values");
      }
    }
    Overrides changed = new Overrides(register, problems);
    Blocks.of(fields, problems).forEach(changed::add);
    changed.applyTo(timelines, problems);
  }

  /** Reads the files of one scenario. */
  private static final class Reader {
    private static final String PARAMETER_FILES = "the directory of the parameter files";

    private final Problems problems = new Problems();
    private final SourceFiles files = new SourceFiles(problems);
    private final Register register = new Register();
    private List<RegionData> regions = List.of();
    private Theory theory = Theory.NONE;

    ScenarioTemplate read(Path file, List<String> sets) {
      List<ScenarioFile> fromRoot = chain(file);
      problems.throwIfBroken(fromRoot.isEmpty());
      readRegister(Path.of(fromRoot.get(0).file()), fromRoot.get(0));
      readTheory(fromRoot);
      Map<String, Timeline> timelines = new LinkedHashMap<>();
      register.parameters().forEach(p -> timelines.put(p.path(), Timeline.of(p)));
      List<Overrides> all = new ArrayList<>();
      for (ScenarioFile each : fromRoot) {
        Overrides overrides = new Overrides(register, problems);
        each.blocks().forEach(overrides::add);
        overrides.applyTo(timelines, problems);
        all.add(overrides);
        regions = RegionTable.select(regions, each, problems);
      }
      Overrides commandLine = CommandLineSets.read(sets, register, problems);
      commandLine.applyTo(timelines, problems);
      all.add(commandLine);
      problems.throwIfAny();
      ScenarioFile leaf = fromRoot.get(fromRoot.size() - 1);
      return new ScenarioTemplate(SourceFiles.id(file), leaf, register, all, regions, theory);
    }

    /** The files from the root to the one that the user named; empty when one cannot be read. */
    private List<ScenarioFile> chain(Path file) {
      List<ScenarioFile> fromRoot = new ArrayList<>();
      Set<Path> seen = new LinkedHashSet<>();
      @Nullable Path next = file;
      ScenarioFile.@Nullable Reference namedIn = null;
      while (next != null) {
        YamlNode.Fields top = files.read(next, namedIn);
        if (top == null) {
          return List.of();
        }
        ScenarioFile scenario = ScenarioFile.of(top, SourceFiles.shown(next), problems);
        fromRoot.add(0, scenario);
        namedIn = scenario.parent();
        if (namedIn == null) {
          return scenario.parameters() == null || scenario.data() == null ? List.of() : fromRoot;
        }
        seen.add(real(next));
        next = files.follow(next, namedIn);
        if (next != null && seen.contains(real(next))) {
          problems.add(
              namedIn.place(),
              "extends",
              "goes round in a circle: " + SourceFiles.shown(next) + " extends this file",
              "a chain that ends in a file without extends");
          return List.of();
        }
      }
      return List.of();
    }

    private static Path real(Path file) {
      try {
        return file.toRealPath();
      } catch (IOException e) {
        return file.toAbsolutePath().normalize();
      }
    }

    private void readRegister(Path rootFile, ScenarioFile root) {
      int before = problems.size();
      ScenarioFile.Reference parameters = root.parameters();
      ScenarioFile.Reference data = root.data();
      if (parameters == null || data == null) {
        return;
      }
      @Nullable Path directory = files.follow(rootFile, parameters);
      if (directory != null) {
        RegisterReader reader = new RegisterReader(register, new RegisterDialect(), problems);
        for (Path file : files.directory(directory, parameters, PARAMETER_FILES)) {
          readInto(reader, files.read(file, parameters));
        }
      }
      @Nullable Path pack = files.follow(rootFile, data);
      YamlNode.Fields top = pack == null ? null : files.read(pack, data);
      if (top != null) {
        readInto(new RegisterReader(register, new DataPackDialect(), problems), top);
        regions = RegionTable.read(top, problems);
      }
      problems.throwIfBroken(problems.size() > before);
    }

    /** The cards of every file from the root down, before any change is held against them. */
    private void readTheory(List<ScenarioFile> fromRoot) {
      int before = problems.size();
      TheoryReader reader = new TheoryReader(files, problems);
      for (ScenarioFile each : fromRoot) {
        collect(reader, each, each.theory());
        collect(reader, each, each.schemes());
      }
      theory = reader.read(register);
      problems.throwIfBroken(problems.size() > before);
      ModelChoices.complete(register, problems);
      CardChoices.complete(register, theory, problems);
      problems.throwIfBroken(problems.size() > before);
    }

    private void collect(
        TheoryReader reader, ScenarioFile scenario, ScenarioFile.@Nullable Reference cards) {
      @Nullable Path directory =
          cards == null ? null : files.follow(Path.of(scenario.file()), cards);
      if (cards != null && directory != null) {
        reader.collect(directory, cards);
      }
    }

    private static void readInto(RegisterReader reader, YamlNode.@Nullable Fields top) {
      if (top != null) {
        reader.read(top);
      }
    }
  }
}
