package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.leeway.results.ReplicateKey;
import org.leeway.results.Table;
import org.leeway.simulation.Replicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;

/** What every engine promises; a test of an engine extends it. */
@Timeout(60)
abstract class EngineContract {
  /** The engine under test, with room for so many replicates at once. */
  abstract Engine engine(int threads);

  static List<ReplicateJob> jobs(int count) {
    List<ReplicateJob> jobs = new ArrayList<>();
    for (int seed = 1; seed <= count; seed++) {
      ReplicateTask task =
          ReplicateTask.of(FakeScenario.of("base", 1), new ReplicateSettings(seed, 10, 100, 0));
      jobs.add(new ReplicateJob(new ReplicateKey("base", 0, seed), () -> task));
    }
    return jobs;
  }

  static List<Table> answer(long number) {
    return List.of(new Table("t", List.of(new Table.Integers("n", new long[] {number}))));
  }

  /** Remembers what an engine hands over, and by which thread. */
  static final class Recorder implements ReplicateSink {
    final Map<Long, Long> answers = new TreeMap<>();
    final Map<Long, Throwable> failures = new TreeMap<>();
    private final Thread caller = Thread.currentThread();

    @Override
    public void finished(ReplicateJob job, List<Table> tables) {
      assertThat(Thread.currentThread()).isSameAs(caller);
      Table.Integers column = (Table.Integers) tables.get(0).columns().get(0);
      assertThat(answers.put(job.key().seed(), column.values()[0])).isNull();
    }

    @Override
    public void failed(ReplicateJob job, Throwable cause) {
      assertThat(Thread.currentThread()).isSameAs(caller);
      assertThat(failures.put(job.key().seed(), cause)).isNull();
    }
  }

  @Test
  void everyJobRunsOnceAndItsTablesReachTheCaller() throws Exception {
    for (int threads : new int[] {1, 2, 5}) {
      ConcurrentLinkedQueue<Long> ran = new ConcurrentLinkedQueue<>();
      Recorder recorder = new Recorder();
      engine(threads)
          .execute(
              jobs(23),
              (task, given) -> {
                ran.add(task.settings().seed());
                return answer(task.settings().seed() * 10);
              },
              recorder);
      assertThat(ran).hasSize(23).doesNotHaveDuplicates();
      assertThat(recorder.answers).hasSize(23).containsEntry(7L, 70L);
      assertThat(recorder.failures).isEmpty();
    }
  }

  @Test
  void noJobsIsNoWork() throws Exception {
    engine(2)
        .execute(
            List.of(),
            (task, given) -> {
              throw new AssertionError("nothing to run");
            },
            new Recorder());
  }

  @Test
  void whateverOneReplicateThrowsTheOthersGoOn() throws Exception {
    Recorder recorder = new Recorder();
    engine(2)
        .execute(
            jobs(6),
            (task, given) ->
                switch ((int) task.settings().seed()) {
                  case 1 -> throw new IllegalStateException("a fault");
                  case 2 -> throw new OutOfMemoryError("pretended");
                  case 3 -> throw new InterruptedException("without being asked to stop");
                  case 4 -> deeper(0);
                  default -> answer(task.settings().seed());
                },
            recorder);
    assertThat(recorder.answers.keySet()).containsExactly(5L, 6L);
    assertThat(recorder.failures.get(1L)).hasMessage("a fault");
    assertThat(recorder.failures.get(2L)).isInstanceOf(OutOfMemoryError.class);
    assertThat(recorder.failures.get(3L)).isInstanceOf(InterruptedException.class);
    assertThat(recorder.failures.get(4L)).isInstanceOf(StackOverflowError.class);
  }

  private static List<Table> deeper(int depth) {
    return depth < 0 ? List.of() : deeper(depth + 1).subList(0, 0);
  }

  @Test
  void anInterruptDropsWhatIsInFlightAndKeepsWhatEnded() {
    Thread caller = Thread.currentThread();
    Recorder recorder = new Recorder();
    CountDownLatch dropped = new CountDownLatch(1);
    Replicate replicate =
        (task, given) -> {
          if (task.settings().seed() == 4) {
            caller.interrupt();
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
              dropped.countDown();
              throw stopped;
            }
          }
          return answer(task.settings().seed());
        };
    assertThatThrownBy(() -> engine(1).execute(jobs(9), replicate, recorder))
        .isInstanceOf(InterruptedException.class);
    assertThat(dropped.getCount()).isZero();
    assertThat(recorder.answers.keySet()).containsExactly(1L, 2L, 3L);
    assertThat(recorder.failures).isEmpty();
  }

  @Test
  void troubleInTheSinkEndsTheExecution() {
    ConcurrentLinkedQueue<Long> ran = new ConcurrentLinkedQueue<>();
    ReplicateSink full =
        new ReplicateSink() {
          @Override
          public void finished(ReplicateJob job, List<Table> tables) {
            throw new IllegalStateException("the disk is full");
          }

          @Override
          public void failed(ReplicateJob job, Throwable cause) {}
        };
    assertThatThrownBy(
            () ->
                engine(1)
                    .execute(
                        jobs(50),
                        (task, given) -> {
                          ran.add(task.settings().seed());
                          return answer(0);
                        },
                        full))
        .hasMessage("the disk is full");
    assertThat(ran).hasSizeLessThan(10);
  }
}
