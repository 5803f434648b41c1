package org.leeway.world;

/**
 * What people in the groups of an office are like, as those who were in one of late show: how
 * motivated they are, and how much they differ. An agent stands for many people, so the others in
 * somebody's group are no agents: they are as many people as a group has besides, drawn from these.
 * So a group is as mixed in a country of few agents as in one of many.
 */
public final class GroupMembers {
  private final double kept;
  private double number = 1;
  private double sum;
  private double squares;
  private int newNumber;
  private double newSum;
  private double newSquares;

  /**
   * Groups in which nobody was yet.
   *
   * @param usual motivation that counts as that of peers before, 0 to 1
   * @param spread standard deviation of it
   * @param weeks weeks in a group over which those of late are looked at, 1 or more
   */
  public GroupMembers(double usual, double spread, double weeks) {
    kept = 1 - 1 / weeks;
    sum = usual;
    squares = usual * usual + spread * spread;
  }

  /** Somebody takes part in a group this week; it counts from the next on. */
  public void join(double motivation) {
    newNumber++;
    newSum += motivation;
    newSquares += motivation * motivation;
  }

  /** A new week. A week in which nobody took part changes nothing. */
  public void turn() {
    if (newNumber > 0) {
      number = kept * number + newNumber;
      sum = kept * sum + newSum;
      squares = kept * squares + newSquares;
      newNumber = 0;
      newSum = 0;
      newSquares = 0;
    }
  }

  /**
   * Mean motivation of the others in a group, 0 to 1.
   *
   * @param size people in the group, 2 or more
   * @param luck standard normal number: whom one meets there
   */
  public double others(double size, double luck) {
    double mean = sum / number;
    double spread = Math.sqrt(Math.max(0, squares / number - mean * mean) / (size - 1));
    return Math.max(0, Math.min(1, mean + spread * luck));
  }
}
