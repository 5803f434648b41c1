package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leeway.results.ReplicateKey;

/**
 * How one replicate is run again: by the command of the whole experiment and {@code --only
 * ARM/DRAW/SEED}. All arms stay in the command, because together they decide what is counted.
 */
public final class Reproduction {
  /** The option that restricts a command to one replicate. */
  public static final String OPTION = "--only";

  /** What says where results go and how they are shown; a replicate alone keeps no results. */
  private static final List<String> DROPPED =
      List.of("--resume", "--json", "-q", "--quiet", "--debug");

  private static final List<String> DROPPED_WITH_VALUE = List.of("--out", "--threads", OPTION);

  private Reproduction() {}

  /** The command that runs a replicate again; empty when the experiment had no command. */
  static String command(List<String> commandLine, ReplicateKey key) {
    if (commandLine.isEmpty()) {
      return "";
    }
    List<String> words = new ArrayList<>();
    for (int place = 0; place < commandLine.size(); place++) {
      String word = commandLine.get(place);
      if (DROPPED_WITH_VALUE.contains(word)) {
        place++;
      } else if (!DROPPED.contains(word)
          && DROPPED_WITH_VALUE.stream().noneMatch(option -> word.startsWith(option + "="))) {
        words.add(word);
      }
    }
    words.addAll(List.of(OPTION, word(key), "--threads", "1", "--debug"));
    return words.stream().map(ShellWords::quote).collect(Collectors.joining(" "));
  }

  static String word(ReplicateKey key) {
    return key.scenario() + "/" + key.draw() + "/" + key.seed();
  }

  /** The replicate that {@code ARM/DRAW/SEED} names; an arm may have slashes in its name. */
  public static Optional<ReplicateKey> read(String word) {
    int second = word.lastIndexOf('/');
    int first = second < 1 ? -1 : word.lastIndexOf('/', second - 1);
    if (first < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ReplicateKey(
              word.substring(0, first),
              Integer.parseInt(word.substring(first + 1, second)),
              Long.parseLong(word.substring(second + 1))));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
