package org.leeway.domain;

/**
 * What stands between a person and work, in so far as a share of people is known who have it. The
 * number is that of the core problem [kernprobleem] in theory.md 3.1.
 */
public enum Barrier {
  /** Problematic debts [schulden]. */
  DEBTS("debts", 9),
  /** Psychological problems [psychische problemen]. */
  MENTAL("mental", 13),
  /** Physical illness or limitation [ziekte]. */
  PHYSICAL("physical", 14),
  /** Too little Dutch or low literacy [taalachterstand]. */
  LANGUAGE("language", 25),
  /** Care for children or relatives [zorgtaken]. */
  CARE("care", 11),
  /** Addiction [verslaving]. */
  ADDICTION("addiction", 10),
  /** No stable home [instabiele woonsituatie]. */
  HOUSING("housing", 7),
  /** A judicial record [detentieverleden]. */
  RECORD("record", 5),
  /** Mild intellectual disability or a developmental disorder [licht verstandelijke beperking]. */
  INTELLECTUAL("intellectual", 4),
  /** Few people who could help to a job [klein netwerk]. */
  NETWORK("network", 30),
  /** Cannot search or apply well [sollicitatievaardigheden]. */
  SEARCH("search", 26),
  /** No work experience in the last three years [werkervaring]. */
  EXPERIENCE("experience", 22),
  /** Little motivation for work [motivatie]. */
  MOTIVATION("motivation", 19),
  /** Convinced of not being able to work [zelfvertrouwen]. */
  CONFIDENCE("confidence", 18);

  private final String code;
  private final int problem;

  Barrier(String code, int problem) {
    this.code = code;
    this.problem = problem;
  }

  /** The code in parameter paths. */
  public String code() {
    return code;
  }

  /** Number of the core problem. */
  public int problem() {
    return problem;
  }

  /** The place of this barrier in a set of barriers kept as bits. */
  public int bit() {
    return 1 << ordinal();
  }

  /** True when the set holds this barrier. */
  public boolean isIn(int set) {
    return (set & bit()) != 0;
  }
}
