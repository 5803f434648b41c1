package org.leeway.experiment;

import java.util.List;
import org.leeway.results.ReplicateFailure;
import org.leeway.results.RunDirectory;
import org.leeway.results.Table;

/** Keeps what the engine computes in the run directory and tells how far the experiment is. */
final class Keeper implements ReplicateSink {
  /** Thousands of replicates of a study would only be heavier by them. */
  private static final List<String> OF_COMPARISONS = List.of("weekly", "intake");

  private final RunDirectory run;
  private final RunOptions options;
  private final Progress progress;
  private int done;

  Keeper(RunDirectory run, RunOptions options, Progress progress, int before) {
    this.run = run;
    this.options = options;
    this.progress = progress;
    this.done = before;
  }

  @Override
  public void finished(ReplicateJob job, List<Table> tables) {
    boolean all = run.manifest().settings().weekly();
    run.store(
        job.key(),
        tables.stream().filter(table -> all || !OF_COMPARISONS.contains(table.name())).toList());
    done++;
    progress.finished(done);
  }

  @Override
  public void failed(ReplicateJob job, Throwable cause) {
    ReplicateFailure failure =
        new ReplicateFailure(
            job.key().scenario(),
            job.key().draw(),
            job.key().seed(),
            sentence(cause),
            Reproduction.command(options.commandLine(), job.key()));
    run.fail(failure);
    done++;
    progress.message(Comparisons.sentence(failure));
    progress.finished(done);
  }

  static String sentence(Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return "Memory ran out; give fewer --threads, a larger --scale, or more memory with"
          + " LEEWAY_JAVA_OPTS=-Xmx4g.";
    }
    if (cause instanceof StackOverflowError) {
      return "The model called itself without end (StackOverflowError).";
    }
    String message = cause.getMessage();
    String first =
        message == null || message.isBlank()
            ? cause.getClass().getSimpleName()
            : message.strip().lines().findFirst().orElseThrow();
    return first.endsWith(".") ? first : first + ".";
  }
}
