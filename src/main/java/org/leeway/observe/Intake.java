package org.leeway.observe;

/** What is counted of those whom the organisations took, by scheme and distance. */
enum Intake {
  /** Clients who are counted and were followed long enough, taken or not. */
  PEOPLE("people", false),
  /** Of these, those whom the organisation did not refuse at entry. */
  TAKEN("taken", false),
  /** Of those taken, those who found work within 52 weeks. */
  PLACED_52("placed_52", false),
  /** Of those taken, those who found work within 104 weeks. */
  PLACED_104("placed_104", true),
  /** Of those taken, those who found work that lasted 26 weeks. */
  LASTING("lasting", true);

  private final String column;
  private final boolean needsTwoYears;

  Intake(String column, boolean needsTwoYears) {
    this.column = column;
    this.needsTwoYears = needsTwoYears;
  }

  /** Name of the column in the table. */
  String column() {
    return column;
  }

  /** True when a run that follows people for a year only cannot tell. */
  boolean needsTwoYears() {
    return needsTwoYears;
  }
}
