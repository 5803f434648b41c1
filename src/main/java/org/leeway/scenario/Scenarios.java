package org.leeway.scenario;

import java.nio.file.Path;
import java.util.List;

/** Loads scenarios and lists those of a directory. */
public final class Scenarios {
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
    return ScenarioTemplate.read(file, sets).scenario();
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
}
