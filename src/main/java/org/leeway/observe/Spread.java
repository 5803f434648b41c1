package org.leeway.observe;

/**
 * How far choices differ between groups of decisions, freed of what chance alone would give. A
 * choice among several options is taken as one indicator per option; their variances are added up.
 * Sums of several sets may be added before dividing, so that each set counts by its size.
 */
final class Spread {
  private double above;
  private double below;
  private double choices;

  /**
   * Adds a set of like cases that were decided by several groups which stand for many others, such
   * as professionals: the analysis of variance with random groups. Groups with one choice say
   * nothing about chance inside a group and are left out.
   *
   * @param counts per group how often each option was chosen; rows may be of unequal length
   */
  void addRandomGroups(int[][] counts) {
    Sums sums = new Sums(counts, 2);
    if (sums.groups < 2) {
      return;
    }
    double within = sums.within / (sums.total - sums.groups);
    double size = (sums.total - sums.squares / sums.total) / (sums.groups - 1);
    double between = (sums.between / (sums.groups - 1) - within) / size;
    above += sums.total * between;
    below += sums.total * (between + within);
    choices += sums.total;
  }

  /**
   * Adds groups that are all there is, such as kinds of case: the part of the variation that lies
   * between them, each by its size, less what chance would give (omega squared).
   *
   * @param counts per group how often each option was chosen
   */
  void addFixedGroups(int[][] counts) {
    Sums sums = new Sums(counts, 1);
    if (sums.groups < 2 || sums.total <= sums.groups) {
      return;
    }
    double within = sums.within / (sums.total - sums.groups);
    above += sums.between - (sums.groups - 1) * within;
    below += sums.between + sums.within + within;
    choices += sums.total;
  }

  /** The part of the variation that lies between groups; 0 when nothing varied. */
  double share() {
    return below > 0 ? above / below : 0;
  }

  /** The variation between groups and all variation, each by the size of its set. */
  double[] sums() {
    return new double[] {above, below};
  }

  /** Choices behind the share; 0 when there was nothing to compare. */
  double choices() {
    return below > 0 ? choices : 0;
  }

  /** Sums of squares over the options. */
  private static final class Sums {
    int groups;
    double total;
    double squares;
    double between;
    double within;

    Sums(int[][] counts, int least) {
      int options = 0;
      for (int[] group : counts) {
        options = Math.max(options, group.length);
      }
      double[] all = new double[options];
      for (int[] group : counts) {
        double size = size(group);
        if (size >= least) {
          groups++;
          total += size;
          squares += size * size;
          for (int option = 0; option < group.length; option++) {
            all[option] += group[option];
          }
        }
      }
      for (int[] group : counts) {
        double size = size(group);
        if (size >= least) {
          for (int option = 0; option < options; option++) {
            double share = option < group.length ? group[option] / size : 0;
            double apart = share - all[option] / total;
            between += size * apart * apart;
            within += size * share * (1 - share);
          }
        }
      }
    }

    private static double size(int[] group) {
      double size = 0;
      for (int count : group) {
        size += count;
      }
      return size;
    }
  }
}
