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
 * Loads scenarios: follows {@code extends} to the root, reads its register and data pack, then
 * applies the changes of every file from the root down, and those of the command line last.
 */
public final class Scenarios {
  private final Problems problems = new Problems();
  private final SourceFiles files = new SourceFiles(problems);
  private final Register register = new Register();
  private List<RegionData> regions = List.of();

  private Scenarios() {}

  /** Loads a scenario file. */
  public static Scenario load(Path file) {
    return load(file, List.of());
  }

  /**
   * Loads a scenario file and changes it.
   *
   * @param file the scenario file
   * @param sets changes from the command line, each {@code path=value}; they hold from the start
   * @throws ScenarioException with every problem that was found
   */
  public static Scenario load(Path file, List<String> sets) {
    return new Scenarios().read(file, sets);
  }

  /**
   * The scenario files below a directory, such as those that Leeway ships.
   *
   * @throws ScenarioException when the directory cannot be read; a file that cannot be read is
   *     listed with its problem
   */
  public static List<ScenarioListing> list(Path directory) {
    return ScenarioDirectory.list(directory);
  }

  private Scenario read(Path file, List<String> sets) {
    List<ScenarioFile> fromRoot = chain(file);
    problems.throwIfBroken(fromRoot.isEmpty());
    readRegister(Path.of(fromRoot.get(0).file()), fromRoot.get(0));
    Map<String, Timeline> timelines = new LinkedHashMap<>();
    register.parameters().forEach(p -> timelines.put(p.path(), Timeline.of(p)));
    for (ScenarioFile each : fromRoot) {
      Overrides overrides = new Overrides(register, problems);
      each.blocks().forEach(overrides::add);
      overrides.applyTo(timelines);
      regions = RegionTable.select(regions, each, problems);
    }
    CommandLineSets.apply(sets, register, timelines, problems);
    problems.throwIfAny();
    ScenarioFile leaf = fromRoot.get(fromRoot.size() - 1);
    return new LoadedScenario(SourceFiles.id(file), leaf, register, timelines, regions);
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
      for (Path file : files.directory(directory, parameters)) {
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

  private static void readInto(RegisterReader reader, YamlNode.@Nullable Fields top) {
    if (top != null) {
      reader.read(top);
    }
  }
}
