package org.leeway.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of whatever simulates worlds: how long, how fine, how fast, and what is set in all.
 */
final class WorldOptions {
  /** Weeks unless somebody says otherwise. */
  static final int USUAL_WEEKS = 156;

  /** Persons whom an agent stands for unless somebody says otherwise. */
  static final int USUAL_SCALE = 100;

  @Option(
      names = "--weeks",
      paramLabel = "N",
      converter = WholeNumber.Weeks.class,
      description = "Weeks to simulate (default: ${bundle:usual.weeks}).")
  private @Nullable Long weeks;

  @Option(
      names = "--scale",
      paramLabel = "N",
      converter = WholeNumber.Scale.class,
      description =
          "Persons whom one agent stands for; 100 and 1:100 mean the same"
              + " (default: ${bundle:usual.scale}).")
  private @Nullable Long scale;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.Threads.class,
      description = "Threads; never changes a result (default: the processors of this machine).")
  private @Nullable Long threads;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes one parameter in every scenario; may be repeated.")
  private List<String> sets = new ArrayList<>();

  /** The weeks that the user asked for, else those given. */
  int weeks(int otherwise) {
    return weeks == null ? otherwise : Math.toIntExact(weeks);
  }

  /** The scale that the user asked for, else the one given. */
  int scale(int otherwise) {
    return scale == null ? otherwise : Math.toIntExact(scale);
  }

  /** Threads to work with. */
  int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : Math.toIntExact(threads);
  }

  /** Works with so many threads, whatever the user said. */
  void useThreads(int number) {
    threads = (long) number;
  }

  /** What the user sets in every scenario, {@code PATH=VALUE} each. */
  List<String> sets() {
    return Collections.unmodifiableList(sets);
  }
}
