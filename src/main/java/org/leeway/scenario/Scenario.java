package org.leeway.scenario;

import java.util.List;

/**
 * A validated, immutable scenario: every parameter has a value in every week, with the place it
 * came from.
 */
public interface Scenario {
  /** File name without extension, such as {@code half-caseload}; the key of result rows. */
  String id();

  /** The name that the author gave, such as {@code Half the caseload}. */
  String name();

  /** The author's question; empty when none was written. */
  String why();

  /** The file as the user named it. */
  String file();

  /** The weeks, ascending, in which dated changes take effect; empty when nothing is dated. */
  List<Integer> changeWeeks();

  /**
   * The values in force in a week.
   *
   * @param week weeks since the start; negative weeks (burn-in) have the values that hold before
   *     any dated change
   */
  Values at(int week);

  /** The labour-market regions that take part, in the order of the data pack. */
  List<RegionData> regions();

  /**
   * Every value with its home, in the order of the register; dated changes follow the value that
   * they replace.
   */
  List<ResolvedValue> resolved();

  /** The theory that the scenario runs: every card, in the order of its files. */
  default Theory theory() {
    return Theory.NONE;
  }

  /**
   * A name for the content: SHA-256, in hex, over all values, regions and links of cards. Two
   * scenarios with the same fingerprint give the same results, whatever their files are called and
   * wherever they stand.
   */
  String fingerprint();
}
