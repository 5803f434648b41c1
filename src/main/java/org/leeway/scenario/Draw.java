package org.leeway.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One plausible world of parameters: values that take the place of the register's own, before any
 * scenario changes them. A scenario that halves a caseload halves the caseload that was drawn.
 *
 * @param number number of the draw, the key of its result rows; 0 for the register's own values
 * @param values values by parameter path, written as a scenario would write them
 */
public record Draw(int number, SortedMap<String, String> values) {
  /** The register's own values. */
  public static final Draw REGISTER = new Draw(0, Collections.emptySortedMap());

  public Draw {
    if (number < 0) {
      throw new IllegalArgumentException("a draw has a number of 0 or more, not " + number);
    }
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
