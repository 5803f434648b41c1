package org.leeway.decision;

import org.leeway.domain.Distance;
import org.leeway.domain.Feature;
import org.leeway.domain.Reading;
import org.leeway.domain.State;
import org.leeway.domain.WeighingFactor;

/** What a professional has before them when something must be chosen for a client. */
public interface Situation {
  /** Nothing new is started. */
  int NOTHING = -1;

  /** Number of options, open or not. */
  int options();

  /** The code of an option: an instrument. */
  String option(int option);

  /** True when law, budget, the programme so far and felt room leave it open. */
  boolean isOpen(int option);

  /** The option that protocol prescribes; {@link #NOTHING} for none. */
  int prescribed();

  /** Minutes that are left of the conversation. */
  double minutes();

  /** How employable the client seems, 0 to 1. */
  double belief();

  /** How unsure that is: variance. */
  double doubt();

  /** The distance to work that the client seems to have. */
  Distance kind();

  /** How much of a state the client seems to lack, 0 to 1. */
  double lack(State state);

  /** How heavy a problem seems to weigh, 0 to 1; 0 for one that nobody can have. */
  double problem(String code);

  /** What the case, the professional or the setting is like, 0 to 1. */
  double reading(Reading reading);

  /** What an option is like, 0 to 1. */
  double feature(Feature feature, int option);

  /** How heavily a factor counts for the professional, 0 to 1. */
  double weight(WeighingFactor factor);

  /** Chance of success as the professional sees it, 0 to 1. */
  double success(int option);

  /** What the office's own statistics say that an option adds for this kind of case, -1 to 1. */
  double predictedGain(int option);

  /** How much the client wants an option, 0 to 1. */
  double wish(int option);

  /** What doing nothing new is worth. */
  double inaction();

  /** The unsteady part of an option's worth: a standard Gumbel number. */
  double luck(int option);

  /** A uniform number between 0 and 1, by an index from 0 to 63. */
  double uniform(int index);
}
