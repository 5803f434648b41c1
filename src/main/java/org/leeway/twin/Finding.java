package org.leeway.twin;

import org.jspecify.annotations.Nullable;
import org.leeway.trace.Entry;

/**
 * What parted two lives.
 *
 * @param sentence in one sentence
 * @param one what happened in the one world; null when nothing did
 * @param other what happened in the other
 * @param oneIsBase true when the one world is the base
 */
record Finding(String sentence, @Nullable Entry one, @Nullable Entry other, boolean oneIsBase) {
  @Nullable Entry base() {
    return oneIsBase ? one : other;
  }

  @Nullable Entry alternative() {
    return oneIsBase ? other : one;
  }
}
