package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.domain.Signal;

/**
 * Somebody who applies, as far as an employer can come to know: filled in from a person of the
 * model, or from a made-up letter of an audit. One is filled in over and over.
 */
final class Applicant {
  /** In {@link #row}: nobody of the model. */
  static final int NOBODY = -1;

  final double[] signals = new double[Signal.values().length];

  /** The person's row; {@link #NOBODY} for a letter of an audit. */
  int row;

  /** Name in draws. */
  long id;

  /** What the person could do in a job that fits altogether, 0 to 1. */
  double ability;

  /** Part of what the person can do that own letters and talks bring across. */
  double presents;

  /** False for who applied for the job in question only because it had to be. */
  boolean wanted = true;

  /** Age in years. */
  double age;

  /** Productivity a year by which learning the job pays back less than with the usual newcomer. */
  double training;

  /** The same, as far as older people are held to learn slowly. */
  double slowLearning;

  /** Part of the wage that pay scales ask for age and that the person is not held to earn back. */
  double dearer;

  /** Productivity that a small employer fears to lose in sick pay because of age. */
  double sickness;

  /** Years without work. */
  double yearsOut;

  /** True for somebody on a benefit. */
  boolean served;

  /** True for somebody of the target-group register. */
  boolean registered;

  /** How much of the person is to be seen besides a letter and an interview, 0 to 1. */
  double shown;

  /**
   * How much a professional has to speak for the person, 0 to 1; nothing where the professional has
   * no confidence in the person.
   */
  double vouching;

  /** How much of a subsidy goes with the person, 0 to 1. */
  double offset;

  /** The scheme from which the person comes; of no weight for who is not served. */
  Scheme scheme = Scheme.UNEMPLOYMENT;

  /** How much guidance on the job goes with the person, 0 to 1. */
  double coaching;

  /** True when the law covers the employer for sickness of the person. */
  boolean covered;

  /** How the person is served, or the strategy that changes nothing. */
  Strategy strategy;

  /** Who speaks for the person; that of no weight for people outside the service. */
  OrganisationType organisation = OrganisationType.UWV;

  /** The professional who speaks for the person, by name in draws. */
  long professional;

  /** How well the job in question fits, 0 to 1. */
  double fits;

  /** How the person happens to come across to whom looks now: a standard normal number. */
  double luck;

  /** Name of the person and the vacancy in question, together, in draws. */
  long pair;

  /** Productivity as the employer who looked last saw it. */
  double seen;

  /**
   * What the law pays for the person as the employer counts on who looked last, in productivity.
   */
  double paid;

  Applicant(Strategy strategy) {
    this.strategy = strategy;
  }

  double signal(Signal signal) {
    return signals[signal.ordinal()];
  }

  void set(Signal signal, double value) {
    signals[signal.ordinal()] = value;
  }
}
