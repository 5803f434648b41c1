package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Signal;
import org.leeway.scenario.Values;

/**
 * What the employers of a region hold of people who apply, as they saw them come by: what somebody
 * brings of whom nothing is to be told, how much less people of a kind bring, how well people
 * present themselves, and how fast they find work. It is what employers tell one another; each goes
 * by it as far as it thinks in groups. Pictures move with every week's applicants, by what was seen
 * against what was expected, so that an employer's picture of a group is neither given nor lasting.
 *
 * <p>Applicants count as the people for whom they stand, against how many usually come: pictures
 * move as fast in a world of few agents as in one of many, if less evenly.
 */
public final class ApplicantsSeen {
  private static final int SIGNALS = Signal.values().length;

  private final double[] lacks = new double[SIGNALS];
  private final double[] surprise = new double[SIGNALS];
  private final double[] shown = new double[SIGNALS];
  private final double[] usuallyShown = new double[SIGNALS];
  private double usual;
  private double presented;
  private double presentedBetter;
  private double findingWork;
  private double surpriseOfAll;
  private int number;
  private double usualNumber;
  private double weightOfWeeks;

  /** The picture to begin with. */
  void open(Values values) {
    usual = values.share("screening.group-mean").value();
    presented = values.share("screening.presented").value();
    findingWork = values.probability("screening.spell.pace").value();
    for (Signal signal : Signal.values()) {
      lacks[signal.ordinal()] =
          signal == Signal.SPELL
              ? values.number("screening.spell.lacks")
              : values.number("screening." + signal.code());
    }
  }

  /** Productivity expected of somebody of whom nothing is to be told. */
  public double usual() {
    return usual;
  }

  /** How much less is expected of people of whom a signal tells all. */
  public double lacks(Signal signal) {
    return lacks[signal.ordinal()];
  }

  /**
   * Part of what they can do that applicants usually bring across in letter and talk. Employers
   * read every letter with that in mind, so that it matters who presents better than others do.
   */
  public double presented() {
    return presented;
  }

  /** Share of people without work who find it in a week, as employers feel it. */
  public double findingWork() {
    return findingWork;
  }

  /** How much less is expected of somebody with these signals, each 0 to 1. */
  public double lacks(double[] signals) {
    double sum = 0;
    for (int signal = 0; signal < SIGNALS; signal++) {
      sum += lacks[signal] * signals[signal];
    }
    return sum;
  }

  /**
   * Notes an applicant of this week.
   *
   * @param seen what the applicant seemed to bring
   * @param presents part of what the applicant can do that letter and talk bring across
   */
  public void see(double seen, double presents, double[] signals) {
    double error = seen - (usual - lacks(signals));
    presentedBetter += presents - presented;
    surpriseOfAll += error;
    number++;
    for (int signal = 0; signal < SIGNALS; signal++) {
      surprise[signal] += error * signals[signal];
      shown[signal] += signals[signal] * signals[signal];
    }
  }

  /**
   * Learns from the applicants of the week, and forgets them.
   *
   * @param pace part of the way that a picture moves to what a great many applicants show
   * @param doubt number of applicants a week by whom a picture moves half of that way
   * @param scale people for whom an applicant stands
   * @param foundWork share of people without work who found it this week; NaN when there were none
   */
  public void learn(double pace, double doubt, int scale, double foundWork) {
    weightOfWeeks += pace * (1 - weightOfWeeks);
    double doubted = doubt / scale;
    usualNumber += pace * (number - usualNumber);
    double came = usualNumber / weightOfWeeks + doubted;
    usual += pace * surpriseOfAll / came;
    presented += pace * presentedBetter / came;
    for (int signal = 0; signal < SIGNALS; signal++) {
      usuallyShown[signal] += pace * (shown[signal] - usuallyShown[signal]);
      double comes = usuallyShown[signal] / weightOfWeeks;
      lacks[signal] -= pace * surprise[signal] / (comes + doubted);
    }
    if (!Double.isNaN(foundWork)) {
      findingWork += pace * (foundWork - findingWork);
    }
    Arrays.fill(surprise, 0);
    Arrays.fill(shown, 0);
    surpriseOfAll = 0;
    presentedBetter = 0;
    number = 0;
  }
}
