package org.leeway.process;

import org.leeway.domain.Stage;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;

/** How many applications a person would write in a week: time, will, what work brings, and duty. */
final class Effort {
  private final double perWeek;
  private final double cost;
  private final double imageShare;
  private final double initiativeShare;
  private final Problems problems;
  private final double confidenceShare;
  private final double pressureEffect;
  private final double burdenCost;
  private final double endOfRight;
  private final int endOfRightWeeks;
  private final double compliance;
  private final double complianceOnceHeld;
  private final double tellingCounts;
  private final int watchedWeeks;
  private final double outside;
  private final Duties duties;

  Effort(Values values) {
    perWeek = values.number("search.applications");
    cost = values.share("search.cost").value();
    imageShare = values.share("search.self-image").value();
    initiativeShare = values.share("search.initiative").value();
    problems = new Problems(values);
    confidenceShare = values.share("search.confidence").value();
    pressureEffect = values.number("search.pressure");
    burdenCost = values.share("search.burden").value();
    endOfRight = values.number("search.end-of-right");
    endOfRightWeeks = values.weeks("search.end-of-right-weeks").whole();
    compliance = values.share("search.compliance").value();
    complianceOnceHeld = values.share("search.compliance-once-held").value();
    tellingCounts = values.share("style.compliance").value();
    watchedWeeks = values.weeks("search.watched-weeks").whole();
    outside = values.number("search.outside");
    duties = values.once(Duties.class, Duties::new);
  }

  /** Mean number of applications of somebody outside the service. */
  double outside() {
    return outside;
  }

  /**
   * Mean number of applications of somebody in the service; notes how many of them the person would
   * write without duties and cuts.
   */
  double served(Jobseekers people, int row, Week week) {
    if (people.mustWorkOut(row, Jobseekers.DRIVE)) {
      people.drive.set(row, drive(people, row));
      people.freedom.set(row, freedom(people, row));
      people.pressed.set(row, people.now(State.PRESSURE, row));
      people.reach.set(row, people.now(State.REACH, row));
    }
    double own = people.drive.get(row) * gainFromWork(people, row);
    double will = own + pressureEffect * people.pressed.get(row);
    long weeksLeft = (long) people.rightEnds.get(row) - week.number();
    if (weeksLeft < endOfRightWeeks) {
      double more = 1 + endOfRight * (endOfRightWeeks - weeksLeft) / endOfRightWeeks;
      own *= more;
      will *= more;
    }
    double possible = timeLeft(people, row) * people.freedom.get(row);
    people.wanted.set(row, possible * letters(own));
    double pushed = letters(will);
    double required = required(people, row, week);
    return possible * (pushed > required ? pushed : required);
  }

  /** Applications a week that are worth the trouble to who has so much will. */
  private double letters(double will) {
    double worth = (will - cost) / (1 - cost);
    return worth > 0 ? perWeek * (worth < 1 ? worth : 1) : 0;
  }

  /** Motivation, as far as the person thinks that it can be done and takes the initiative. */
  private double drive(Jobseekers people, int row) {
    double confidence = 1 - confidenceShare + confidenceShare * people.now(State.CONFIDENCE, row);
    double image = 1 - imageShare + imageShare * people.now(State.SELF_IMAGE, row);
    double initiative = 1 - initiativeShare + initiativeShare * people.now(State.INITIATIVE, row);
    return people.now(State.MOTIVATION, row) * confidence * image * initiative;
  }

  /** Part of the week that programmes leave, 0 to 1. */
  static double timeLeft(Jobseekers people, int row) {
    return Math.max(0, 1 - people.activity.get(row));
  }

  /** Part of the freedom to search that problems leave, 0 to 1. */
  double freedom(Jobseekers people, int row) {
    return (1 - burdenCost * people.burdenNow(row)) * problems.freedom(Stage.SEARCH, people, row);
  }

  /** What a typical job would bring over the benefit, as far as it moves people; 0 to 1. */
  static double gainFromWork(Jobseekers people, int row) {
    return 1 - people.trap.get(row);
  }

  /**
   * What duty adds for those who do less of their own will: only while a professional has looked
   * recently, or a cut is felt. Who was told what to do does more of it than who was left free; who
   * was warned or cut before knows that duties are held to, whatever the style.
   */
  double required(Jobseekers people, int row, Week week) {
    long since = (long) week.number() - watchedWeeks;
    int last = people.service.lastContact.get(row);
    boolean watched = last != Jobseekers.NEVER && last >= since;
    int cut = people.sanctionedUntil.get(row);
    boolean felt = cut != Jobseekers.NEVER && cut >= since;
    if (!watched && !felt) {
      return 0;
    }
    double demanded = duties.applications(people, row);
    if (people.offences.get(row) > 0) {
      return demanded * complianceOnceHeld;
    }
    double told = tellingCounts * (2 * people.service.directed.get(row) - 1);
    return demanded * Math.min(1, compliance * (1 + told));
  }
}
