package org.leeway.robust;

import java.util.SortedMap;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;

/** The level of an outcome in every replicate of an arm in a world; by seed. */
@FunctionalInterface
public interface Levels {
  /** Levels by seed; empty when nobody was counted. */
  SortedMap<Long, Double> of(String arm, int draw, Outcome outcome, Group group);
}
