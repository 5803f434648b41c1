package org.leeway.process;

import org.leeway.domain.Area;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.domain.TargetOutcome;
import org.leeway.domain.WeighingFactor;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Score;
import org.leeway.world.StaffMaker;

/**
 * What a minute on a client is worth for the targets that count, and what came of minutes before.
 * This is the one place where targets enter what professionals do. A professional expects of a
 * client what followed on conversations with clients of that kind before, more or less by the
 * picture of this one; what follows is taken for what was caused. Stakes, urgency and the end of
 * the period decide how much that counts.
 */
final class Credit {
  private static final int ORGANISATIONS = OrganisationType.values().length;
  private static final int LASTING = 26;
  private static final TargetOutcome[] OUTCOMES = TargetOutcome.values();
  private static final String[] KINDS = {"short", "middle", "long"};

  private final double[] stakes = new double[ORGANISATIONS];
  private final TargetOutcome[] counted = new TargetOutcome[ORGANISATIONS];
  private final double[] level = new double[ORGANISATIONS];
  private final int[] period = new int[ORGANISATIONS];
  private final boolean[] team = new boolean[ORGANISATIONS];
  private final double[][] expected = new double[OUTCOMES.length][StaffMaker.KINDS];
  private final double beyond;
  private final double mostUrgency;
  private final double patience;
  private final double teamPart;
  private final double split;
  private final double lesserHours;
  private final double tilt;
  private final double moves;
  private final double weightOfBelief;
  private final double kept;
  private final double enoughHours;
  private final Employability employability;
  private final Commission commission;
  private final Areas areas;

  Credit(Values values) {
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".target.";
      stakes[type.ordinal()] = values.share(path + "stakes").value();
      counted[type.ordinal()] = outcome(values.choice(path + "outcome"));
      level[type.ordinal()] = values.number(path + "level");
      period[type.ordinal()] = values.weeks(path + "period").whole();
      team[type.ordinal()] = values.yes(path + "team");
    }
    for (TargetOutcome outcome : OUTCOMES) {
      for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
        // A conversation that counts as such is certain once it is held.
        expected[outcome.ordinal()][kind] =
            outcome == TargetOutcome.CONTACTS
                ? 1
                : values
                    .probability("target.expected." + KINDS[kind] + "." + outcome.code())
                    .value();
      }
    }
    beyond = values.share("target.beyond").value();
    mostUrgency = values.number("target.most-urgency");
    patience = values.share("target.patience").value();
    teamPart = values.share("target.team-part").value();
    split = values.share("target.split").value();
    lesserHours = values.share("target.lesser-hours").value();
    tilt = values.number("target.tilt");
    moves = values.share("service.contact.worth-moves").value();
    weightOfBelief = values.number("weighing.weight-of-belief");
    kept = 1 - values.rate("learning.forgetting").withinWeek().value();
    enoughHours = values.hours("work.enough-hours").value();
    employability = new Employability(values);
    commission = new Commission(values);
    areas = new Areas(values);
  }

  private static TargetOutcome outcome(String code) {
    for (TargetOutcome outcome : OUTCOMES) {
      if (outcome.code().equals(code)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("no outcome for targets " + code);
  }

  /**
   * What a minute on the client in a row is worth for the target, 0 to 1, before the professional
   * weighs how much targets count.
   */
  double worth(Region region, int row, Office office, Professional professional, Week week) {
    double felt = felt(office, professional, week);
    double worth =
        felt == 0 ? 0 : Math.min(1, felt * promise(region, row, office, professional, week));
    Jobseekers people = region.jobseekers();
    if (people.is(row, Status.SERVED)
        && people.service.lastContact.get(row) < people.service.since.get(row)) {
      double unpaid = 1 - commission.paidForStart(office.organisation());
      worth = 1 - (1 - worth) * unpaid;
    }
    return worth;
  }

  /**
   * How far the professional puts a client first in the order of the week, 0 to 1; nothing where
   * that is not the professional's to decide.
   */
  double pull(Region region, int row, Office office, Professional professional, Week week) {
    return areas.has(office.organisation(), Area.CONTACT)
        ? counts(professional) * worth(region, row, office, professional, week)
        : 0;
  }

  /**
   * How far a client is given more than others of the caseload (positive) or less, -1 to 1: an
   * average client gets what everybody would get without a target.
   */
  double leaning(Region region, int row, Office office, Professional professional, Week week) {
    double drive = drive(office, professional, week);
    return drive == 0 ? 0 : drive * (2 * promise(region, row, office, professional, week) - 1);
  }

  /** Length of a planned conversation against the usual one. */
  double length(Region region, int row, Office office, Professional professional, Week week) {
    OrganisationType organisation = office.organisation();
    if (!areas.has(organisation, Area.CONTACT)) {
      return 1;
    }
    if (counted[organisation.ordinal()] == TargetOutcome.CONTACTS) {
      return 1 - split * drive(office, professional, week);
    }
    return 1 + moves * leaning(region, row, office, professional, week);
  }

  /** Wait before the next conversation against the usual one. */
  double wait(Region region, int row, Office office, Professional professional, Week week) {
    return areas.has(office.organisation(), Area.CONTACT)
        ? 1 - moves * leaning(region, row, office, professional, week)
        : 1;
  }

  /** How far targets drive the professional now, 0 to 1. */
  double drive(Office office, Professional professional, Week week) {
    return Math.min(1, counts(professional) * felt(office, professional, week));
  }

  /**
   * How far targets would drive the professional, 0 to 1, at some stakes of one's own, where
   * nothing else is paid for and no period presses.
   */
  double drive(double ownStakes, Professional professional) {
    return Math.min(1, counts(professional) * felt(ownStakes, 0));
  }

  /** How much targets count for the professional. */
  private static double counts(Professional professional) {
    return professional.mind().weight(WeighingFactor.TARGETS.ordinal());
  }

  /** Stakes as they are felt now: with what is paid for, urgency and patience. */
  private double felt(Office office, Professional professional, Week week) {
    int at = office.organisation().ordinal();
    double own = team[at] ? stakes[at] * teamPart : stakes[at];
    double paid = commission.paidForOutcome(office.organisation());
    double felt = felt(own, paid);
    return felt == 0 ? 0 : felt * urgency(office, professional, week) * patience(at, week);
  }

  /** What is at stake and what is paid for, each felt as far as the other leaves room. */
  private static double felt(double own, double paid) {
    return 1 - (1 - own) * (1 - paid);
  }

  /** What policy and manager ask, per client and year; 0 for as much as possible. */
  double level(Office office) {
    return Math.max(0, level[office.organisation().ordinal()] + office.frames().levelShift());
  }

  /** What an office reached in the last period that is over, per client and year. */
  double reached(Office office) {
    int at = office.organisation().ordinal();
    double reached = 0;
    double clients = 0;
    for (Professional each : office.professionals()) {
      reached += each.score().reachedBefore(counted[at]);
      clients += each.caseload();
    }
    double years = period[at] / (double) RatePerYear.WEEKS_PER_YEAR;
    return clients > 0 ? reached / (clients * years) : 0;
  }

  /** More towards the end of a period whose level is not reached; less once it is. */
  private double urgency(Office office, Professional professional, Week week) {
    int at = office.organisation().ordinal();
    double level = level(office);
    if (level <= 0) {
      return 1;
    }
    double reached = 0;
    double clients = 0;
    if (team[at]) {
      for (Professional each : office.professionals()) {
        reached += each.score().reached(counted[at]);
        clients += each.caseload();
      }
    } else {
      reached = professional.score().reached(counted[at]);
      clients = professional.caseload();
    }
    double asked = clients * level * period[at] / RatePerYear.WEEKS_PER_YEAR;
    if (reached >= asked) {
      return beyond;
    }
    double timeLeft = (period[at] - weekOfPeriod(at, week)) / (double) period[at];
    return Math.min(mostUrgency, (1 - reached / asked) / timeLeft);
  }

  private int weekOfPeriod(int organisation, Week week) {
    return Math.floorMod(week.number(), period[organisation]);
  }

  /** What minutes bring that counts in a later period is worth less now. */
  private double patience(int organisation, Week week) {
    if (counted[organisation] != TargetOutcome.LASTING_26) {
      return 1;
    }
    int periodsAhead = (weekOfPeriod(organisation, week) + LASTING) / period[organisation];
    return StrictMath.pow(patience, periodsAhead);
  }

  /** What is expected of a client against the others of the caseload: half is the average. */
  private double promise(
      Region region, int row, Office office, Professional professional, Week week) {
    Jobseekers people = region.jobseekers();
    TargetOutcome outcome = counted[office.organisation().ordinal()];
    if (people.is(row, Status.WORKING) && !canStillCount(people, row, outcome, week)) {
      return 0;
    }
    Score score = professional.score();
    double belief = people.service.belief.get(row);
    int kind = employability.distance(belief).ordinal();
    double own = expectation(score, outcome, kind);
    if (outcome != TargetOutcome.CONTACTS) {
      own *= Math.max(0, 1 + tilt * (belief - score.meanBelief(kind)));
    }
    if (outcome == TargetOutcome.PLACEMENT_12H && people.capacity.get(row) < enoughHours) {
      own *= lesserHours;
    }
    double all = own + average(score, outcome, kind);
    return all > 0 ? own / all : 0;
  }

  /** Who has found work brings nothing more for the target, unless that is that it lasts. */
  private static boolean canStillCount(
      Jobseekers people, int row, TargetOutcome outcome, Week week) {
    return outcome == TargetOutcome.CONTACTS
        || (outcome == TargetOutcome.LASTING_26
            && week.number() - people.work.started.get(row) < LASTING);
  }

  private double average(Score score, TargetOutcome outcome, int otherwise) {
    double sum = 0;
    int clients = 0;
    for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
      sum += score.clients(kind) * expectation(score, outcome, kind);
      clients += score.clients(kind);
    }
    return clients > 0 ? sum / clients : expectation(score, outcome, otherwise);
  }

  private double expectation(Score score, TargetOutcome outcome, int kind) {
    double prior = expected[outcome.ordinal()][kind];
    return outcome == TargetOutcome.CONTACTS
        ? prior
        : score.expectation(outcome, kind, prior, weightOfBelief);
  }

  /** Closes the period where one ends, and lets memory fade. */
  void turn(Office office, Professional professional, Week week) {
    if (weekOfPeriod(office.organisation().ordinal(), week) == 0) {
      professional.score().closePeriod();
    }
    professional.score().fade(kept);
  }

  /** Counts somebody among the caseload as the professional sees it. */
  void addClient(Professional professional, double belief) {
    professional.score().addClient(employability.distance(belief).ordinal(), belief);
  }

  /**
   * Notes that a conversation was held with the client in a row. What follows on conversations is
   * reckoned by those with people who are still to find work.
   */
  void talked(Region region, int row) {
    Score score = region.professionalOf(row).score();
    if (region.jobseekers().is(row, Status.SERVED)) {
      score.see(kind(region, row));
    }
    score.count(TargetOutcome.CONTACTS);
  }

  /** Notes that the client in a row reached so many intermediate goals. */
  void reached(Region region, int row, int goals, Week week) {
    for (int goal = 0; goal < goals; goal++) {
      note(region, row, TargetOutcome.GOALS, week);
    }
  }

  /** Notes that the client in a row found a job of so many hours. */
  void placed(Region region, int row, double hours, Week week) {
    note(region, row, TargetOutcome.PLACEMENT, week);
    if (hours >= enoughHours) {
      note(region, row, TargetOutcome.PLACEMENT_12H, week);
    }
  }

  /** Notes that the job of the person in a row lasted; it counts for who sits on the chair now. */
  void lasted(Region region, int row) {
    Office office = region.officeOf(row);
    int chair = region.jobseekers().service.professional.get(row);
    if (chair >= 0 && chair < office.professionals().size()) {
      Score score = office.professional(chair).score();
      score.count(TargetOutcome.LASTING_26);
      score.follow(TargetOutcome.LASTING_26, kind(region, row));
    }
  }

  /** Counts an event, and remembers it of somebody who was spoken with not long before. */
  private void note(Region region, int row, TargetOutcome outcome, Week week) {
    Score score = region.professionalOf(row).score();
    score.count(outcome);
    int last = region.jobseekers().service.lastContact.get(row);
    int organisation = region.officeOf(row).organisation().ordinal();
    if (last != Jobseekers.NEVER && week.number() - last <= period[organisation]) {
      score.follow(outcome, kind(region, row));
    }
  }

  private int kind(Region region, int row) {
    return employability.distance(region.jobseekers().service.belief.get(row)).ordinal();
  }
}
