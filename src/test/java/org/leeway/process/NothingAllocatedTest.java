package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A country holds millions of conversations a year: what one leaves behind would be cleaned up. */
class NothingAllocatedTest {
  private static final int MANY = 3000;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(doubles = {20, 60})
  void aConversationThatIsNotKeptAllocatesNothing(double minutes) {
    Conversations conversations = new Conversations(300, "weighing.recognition=0");
    hold(conversations, minutes); // until files have the room they need
    long before = allocated();
    hold(conversations, minutes);
    assertThat(allocated() - before).isLessThan(MANY);
  }

  private static void hold(Conversations conversations, double minutes) {
    for (int conversation = 0; conversation < MANY; conversation++) {
      conversations.talk(minutes);
    }
  }

  private long allocated() {
    return thread.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
