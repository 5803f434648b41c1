package org.leeway.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What the program takes of memory. */
final class Memory {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Memory() {}

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** Clears away what nobody holds, and begins to look for the peak anew. */
  static void begin() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** Bytes of heap in use at the peak, what nobody holds any more included. */
  static long peak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** Bytes of heap that somebody holds now. */
  static long held() {
    System.gc();
    return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  /** Bytes that all living threads have allocated since they began. */
  static long allocated() {
    long all = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      all += Math.max(0, bytes); // a thread that has just ended says -1
    }
    return all;
  }
}
