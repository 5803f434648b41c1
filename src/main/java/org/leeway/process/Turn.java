package org.leeway.process;

/**
 * Everybody's turn comes once in so many weeks, each person's in another week than the next
 * person's: for what may just as well be done for those weeks together.
 *
 * @param weeks from one turn to the next
 */
record Turn(int weeks) {
  /** True when it is somebody's turn. */
  boolean isOf(long person, Week week) {
    int at = week.number() + (int) person;
    boolean isPowerOfTwo = (weeks & weeks - 1) == 0; // then no division is needed
    return (isPowerOfTwo ? at & weeks - 1 : Math.floorMod(at, weeks)) == weeks - 1;
  }
}
