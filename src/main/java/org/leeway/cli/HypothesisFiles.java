package org.leeway.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leeway.hypothesis.Hypothesis;
import org.leeway.hypothesis.HypothesisReader;
import org.leeway.scenario.Spelling;

/** Finds the files of hypotheses that ship, and those of them that a user names. */
final class HypothesisFiles {
  /** Where those of the documents stand. */
  static final Path SHIPPED = Path.of("scenarios", "hypotheses");

  private HypothesisFiles() {}

  /** Every file below a directory, in the order of their names. */
  static List<Path> below(Path directory) {
    InputFiles.requireDirectory(directory, "directory of hypotheses");
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hypotheses of some files; those named, where any are. */
  static List<Hypothesis> read(List<Path> files, List<String> sets, List<String> ids) {
    List<Hypothesis> all = HypothesisReader.read(files, null, sets);
    if (ids.isEmpty()) {
      return all;
    }
    List<String> known = all.stream().map(Hypothesis::id).toList();
    List<String> wrong = new ArrayList<>();
    for (String id : ids) {
      if (!known.contains(id)) {
        String near = Spelling.nearest(id, known);
        wrong.add(
            "there is no hypothesis '"
                + Words.plain(id)
                + "'"
                + (near.isEmpty() ? "" : ". Did you mean " + near + "?"));
      }
    }
    if (!wrong.isEmpty()) {
      throw new InputException(wrong.get(0), wrong.subList(1, wrong.size()));
    }
    return all.stream().filter(each -> ids.contains(each.id())).toList();
  }
}
