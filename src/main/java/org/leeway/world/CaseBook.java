package org.leeway.world;

/**
 * What the files of an office show: for each kind of case, the weeks that clients spent after each
 * instrument, or without any, and how many found work in them. It compares who got an instrument
 * with who did not, and knows nothing of why they got it.
 */
public final class CaseBook {
  /** In the place of an instrument: none was started lately. */
  public static final int WITHOUT = -1;

  private static final int KINDS = StaffMaker.KINDS;

  private final double[] weeks;
  private final double[] found;

  CaseBook(int instruments) {
    weeks = new double[(instruments + 1) * KINDS];
    found = new double[(instruments + 1) * KINDS];
  }

  private static int place(int instrument, int kind) {
    return (instrument + 1) * KINDS + kind;
  }

  /** Notes some weeks of a client. */
  public void weeks(int instrument, int kind, int number) {
    weeks[place(instrument, kind)] += number;
  }

  /** Notes that a client found work. */
  public void found(int instrument, int kind) {
    found[place(instrument, kind)]++;
  }

  /** Cases, each as long as a window. */
  public double cases(int instrument, int kind, double window) {
    return weeks[place(instrument, kind)] / window;
  }

  /**
   * Share of cases that found work within a window, drawn towards what is believed as if that
   * rested on so many cases; 0 to 1.
   */
  public double success(
      int instrument, int kind, double window, double believed, double weightOfBelief) {
    double cases = cases(instrument, kind, window) + weightOfBelief;
    double successes = found[place(instrument, kind)] + weightOfBelief * believed;
    return cases > 0 ? Math.min(1, successes / cases) : 0;
  }

  /**
   * How much more often work was found within a window after an instrument than without any, drawn
   * towards 0 as if that rested on so many cases; -1 to 1.
   */
  public double gain(int instrument, int kind, double window, double weightOfNoGain) {
    double with = cases(instrument, kind, window);
    if (with == 0 || cases(WITHOUT, kind, window) == 0) {
      return 0;
    }
    double difference =
        success(instrument, kind, window, 0, 0) - success(WITHOUT, kind, window, 0, 0);
    return difference * with / (with + weightOfNoGain);
  }
}
