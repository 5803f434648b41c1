package org.leeway.world;

/**
 * What was counted of a person up to now or up to leaving the model.
 *
 * @param cell scheme and distance at the start of the count
 * @param since week in which the count started
 * @param placed week of the first job of enough hours; {@link Jobseekers#NEVER} without
 * @param durable week in which the first lasting job had started; {@link Jobseekers#NEVER} without
 * @param benefitWeeks weeks on benefit within the window of the count
 * @param taken false when the organisation refused the person at entry
 */
public record Departure(
    int cell, int since, int placed, int durable, int benefitWeeks, boolean taken) {
  static final int SIZE = 6;

  /** The person in a row. */
  public static Departure of(Jobseekers people, int row) {
    CountFile counted = people.count;
    return new Departure(
        counted.cell.get(row),
        counted.since.get(row),
        counted.placed.get(row),
        counted.durable.get(row),
        counted.benefitWeeks.get(row),
        people.taken.get(row) == 1);
  }

  static void write(int[] to, int from, Jobseekers people, int row) {
    CountFile counted = people.count;
    to[from] = counted.cell.get(row);
    to[from + 1] = counted.since.get(row);
    to[from + 2] = counted.placed.get(row);
    to[from + 3] = counted.durable.get(row);
    to[from + 4] = counted.benefitWeeks.get(row);
    to[from + 5] = people.taken.get(row);
  }

  static Departure read(int[] from, int place) {
    return new Departure(
        from[place],
        from[place + 1],
        from[place + 2],
        from[place + 3],
        from[place + 4],
        from[place + 5] == 1);
  }
}
