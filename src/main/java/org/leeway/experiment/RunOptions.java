package org.leeway.experiment;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and how an experiment is executed. Nothing here changes a result.
 *
 * @param root directory of all runs, such as {@code output}
 * @param out directory for this run; null to have one made and named under the root
 * @param resume go on with an unfinished run of the same experiment if there is one
 * @param sets the {@code --set path=value} words with which the scenarios were loaded, so that a
 *     report can tell
 * @param commandLine the words of the command, for the manifest and so that a failure can be
 *     reproduced
 */
public record RunOptions(
    Path root, @Nullable Path out, boolean resume, List<String> sets, List<String> commandLine) {
  public RunOptions {
    sets = List.copyOf(sets);
    commandLine = List.copyOf(commandLine);
  }

  /** A new run, named automatically. */
  public static RunOptions under(Path root) {
    return new RunOptions(root, null, false, List.of(), List.of());
  }
}
