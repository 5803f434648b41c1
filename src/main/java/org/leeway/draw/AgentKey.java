package org.leeway.draw;

/**
 * The names of agents in draws: 64 bits that say what an agent is, where it belongs, when it came
 * and the how-manieth it was. An agent's name depends on nothing that a policy changes, so it is
 * the same in every scenario.
 */
public final class AgentKey {
  private static final int KIND_SHIFT = 60;
  private static final int REGION_SHIFT = 44;
  private static final int GROUP_SHIFT = 40;
  private static final int WEEK_SHIFT = 28;
  private static final int REGION_MASK = 0xFFFF;
  private static final int WEEK_MASK = 0xFFF;
  private static final int WEEK_OFFSET = 1024;
  private static final int ORDINAL_MASK = 0xFFFFFFF;

  /** FNV-1a, 64 bits. */
  private static final long HASH_START = 0xCBF29CE484222325L;

  private static final long HASH_FACTOR = 0x100000001B3L;

  private static final long MIX_1 = 0xFF51AFD7ED558CCDL;
  private static final long MIX_2 = 0xC4CEB9FE1A85EC53L;

  private static final long NATION = 1;
  private static final long REGION = 2;
  private static final long OFFICE = 3;
  private static final long PROFESSIONAL = 4;
  private static final long EMPLOYER = 5;
  private static final long VACANCY = 6;
  private static final long JOBSEEKER = 7;
  private static final long COHORT = 8;

  private AgentKey() {}

  /** The whole country. */
  public static long nation() {
    return NATION << KIND_SHIFT;
  }

  /**
   * A region.
   *
   * @param code its CBS code
   */
  public static long region(String code) {
    return (REGION << KIND_SHIFT) | regionBits(code);
  }

  /** The office of an organisation in a region. */
  public static long office(String region, int organisation) {
    return (OFFICE << KIND_SHIFT) | regionBits(region) | ((long) organisation << GROUP_SHIFT);
  }

  /**
   * The {@code ordinal}-th professional of an office; successors on one chair differ in {@code
   * generation}.
   */
  public static long professional(String region, int organisation, int chair, int generation) {
    return (PROFESSIONAL << KIND_SHIFT)
        | regionBits(region)
        | ((long) organisation << GROUP_SHIFT)
        | ((long) (generation & WEEK_MASK) << WEEK_SHIFT)
        | (chair & ORDINAL_MASK);
  }

  /** An employer. */
  public static long employer(String region, int ordinal) {
    return (EMPLOYER << KIND_SHIFT) | regionBits(region) | (ordinal & ORDINAL_MASK);
  }

  /** The {@code count}-th vacancy that an employer opens in a week. */
  public static long vacancy(String region, int employer, int week, int count) {
    return (VACANCY << KIND_SHIFT)
        | regionBits(region)
        | ((long) (count & 0xF) << GROUP_SHIFT)
        | weekBits(week)
        | (employer & ORDINAL_MASK);
  }

  /**
   * A jobseeker.
   *
   * @param region CBS code of the region of entry
   * @param group number of the scheme, or of the people outside the service
   * @param week week of entry
   * @param ordinal place among those who entered this group in this week
   */
  public static long jobseeker(String region, int group, int week, int ordinal) {
    return (JOBSEEKER << KIND_SHIFT)
        | regionBits(region)
        | ((long) group << GROUP_SHIFT)
        | weekBits(week)
        | (ordinal & ORDINAL_MASK);
  }

  /**
   * A cohort of people who are followed.
   *
   * @param name its name in an observation
   */
  public static long cohort(String name) {
    long hash = HASH_START;
    for (int place = 0; place < name.length(); place++) {
      hash = (hash ^ name.charAt(place)) * HASH_FACTOR;
    }
    return (COHORT << KIND_SHIFT) | (hash >>> (Long.SIZE - KIND_SHIFT));
  }

  /** Two agents together, such as a candidate and a vacancy: chance for this pair and no other. */
  public static long pair(long first, long second) {
    long mixed = (second ^ (second >>> 33)) * MIX_1;
    mixed = (mixed ^ (mixed >>> 33)) * MIX_2;
    return first ^ mixed ^ (mixed >>> 33);
  }

  /**
   * The scheme or group of a jobseeker, the organisation of a professional, the count of a vacancy.
   */
  static int group(long key) {
    return (int) (key >>> GROUP_SHIFT) & 0xF;
  }

  /** The week in a name. */
  static int week(long key) {
    return ((int) (key >>> WEEK_SHIFT) & WEEK_MASK) - WEEK_OFFSET;
  }

  /** How many sat on a professional's chair before. */
  static int generation(long key) {
    return (int) (key >>> WEEK_SHIFT) & WEEK_MASK;
  }

  /** The place in a name. */
  static int ordinal(long key) {
    return (int) (key & ORDINAL_MASK);
  }

  private static long regionBits(String code) {
    return (long) (code.hashCode() & REGION_MASK) << REGION_SHIFT;
  }

  private static long weekBits(int week) {
    return (long) ((week + WEEK_OFFSET) & WEEK_MASK) << WEEK_SHIFT;
  }
}
