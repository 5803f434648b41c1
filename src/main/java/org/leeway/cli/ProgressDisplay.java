package org.leeway.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.Progress;

/**
 * A bar with the time that is left, where a person watches; messages only, where nobody does; and
 * nothing at all when the user wants quiet.
 */
final class ProgressDisplay implements Progress, AutoCloseable {
  private static final String START_OF_LINE = "\r\033[K";

  private final PrintStream err;
  private final int columns;
  private final boolean watched;
  private final boolean quiet;
  private @Nullable ProgressBar bar;
  private int before = -1;

  ProgressDisplay(Console console, boolean quiet) {
    this.err = console.err();
    this.columns = console.columns();
    this.watched = console.watched();
    this.quiet = quiet;
  }

  @Override
  public void started(int total) {
    if (watched && !quiet && bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Replicates")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(err, columns - 1))
              .setEtaFunction(this::timeLeft)
              .setUpdateIntervalMillis(500)
              .clearDisplayOnFinish()
              .build();
    }
  }

  /** More than one at the first call: a resumed run, whose first replicates took no time now. */
  @Override
  public void finished(int done) {
    if (before < 0) {
      before = done > 1 ? done : 0;
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void message(String text) {
    if (quiet) {
      return;
    }
    err.println((bar == null ? "" : START_OF_LINE) + "leeway: " + Words.plain(text));
  }

  private Optional<Duration> timeLeft(ProgressState state) {
    long now = state.getCurrent() - Math.max(before, 0);
    if (now <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        state
            .getElapsedAfterStart()
            .multipliedBy(state.getMax() - state.getCurrent())
            .dividedBy(now));
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
