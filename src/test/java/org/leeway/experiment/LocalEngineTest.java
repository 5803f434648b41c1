package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;

class LocalEngineTest extends EngineContract {
  @Override
  Engine engine(int threads) {
    return new LocalEngine(threads);
  }

  private static Map<Long, Integer> shares(int threads, int jobs) throws InterruptedException {
    Map<Long, Integer> shares = new ConcurrentSkipListMap<>();
    new LocalEngine(threads)
        .execute(
            jobs(jobs),
            (task, given) -> {
              shares.put(task.settings().seed(), given);
              return answer(0);
            },
            new Recorder());
    return shares;
  }

  @Test
  void manyReplicatesGetOneThreadEach() throws Exception {
    assertThat(shares(2, 5).values()).containsOnly(1);
    assertThat(shares(3, 3).values()).containsOnly(1);
  }

  @Test
  void spareThreadsGoIntoTheReplicates() throws Exception {
    assertThat(shares(5, 2).values()).containsExactly(3, 2);
    assertThat(shares(4, 1).values()).containsExactly(4);
  }

  @Test
  void anEngineWithoutThreadsIsRefused() {
    assertThatThrownBy(() -> new LocalEngine(0))
        .isInstanceOf(ExperimentException.class)
        .hasMessage("--threads must be 1 or more, but was 0");
  }
}
