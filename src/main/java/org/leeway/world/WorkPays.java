package org.leeway.world;

import org.leeway.domain.Household;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.law.Client;
import org.leeway.law.Law;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;

/**
 * What work brings a person above the benefit, by law: net income with a job against net income
 * without one, over as many weeks as people look ahead. A right that ends within those weeks makes
 * a benefit worth less and a job worth more, and so does a cut; a high former wage makes it the
 * other way round.
 */
public final class WorkPays {
  private static final Scheme[] SCHEMES = Scheme.values();

  private final Law law;
  private final double[] typicalWage = new double[Wages.LEVELS];
  private final double typicalHours;
  private final double horizon;
  private final double fullGain;
  private final double later;
  private final double fullWeek;
  private final double startOfWorkingLife;
  private final double shareOfYearsWorked;
  private final double[] assistanceAfter = new double[SCHEMES.length];

  public WorkPays(Values values) {
    law = values.once(Law.class, Law::new);
    for (int level = 0; level < Wages.LEVELS; level++) {
      typicalWage[level] = Math.max(law.leastWage(), Wages.median(values, level));
    }
    typicalHours = values.hours("market.vacancy.hours").value();
    horizon = values.weeks("search.horizon").value();
    later = values.share("search.later").value();
    fullGain = values.share("search.full-gain").value();
    fullWeek = values.hours("search.week").value();
    startOfWorkingLife = values.number("benefit.ww.start-of-working-life");
    shareOfYearsWorked = (1 + values.share("benefit.ww.least-share-of-years-worked").value()) / 2;
    for (Scheme scheme : SCHEMES) {
      assistanceAfter[scheme.ordinal()] = law.of(scheme).after().atEnd(Scheme.SOCIAL_ASSISTANCE);
    }
  }

  /** The law by which this is worked out. */
  public Law law() {
    return law;
  }

  /** Looks anew at what the law gives somebody without work. */
  public void entitle(Jobseekers people, int row, int week) {
    people.entitled.set(row, law.benefitOfPerson(client(people, row, week)));
  }

  /**
   * Looks anew at what the law gives somebody in a scheme, and at what a typical job would bring.
   */
  public void look(Jobseekers people, int row, int week) {
    entitle(people, row, week);
    double gain = gain(people, row, week, typicalHours(people, row), typicalWage(people, row));
    people.trap.set(row, 1 - gain);
  }

  /**
   * Looks anew where something of it may have changed since an earlier look under the same law: the
   * time on the benefit that counts, the weeks that are left of a right, or a cut.
   *
   * @param before week of that look, or a week before it
   */
  public void lookAgain(Jobseekers people, int row, int week, int before) {
    int left = people.rightEnds.get(row);
    boolean ends = left != Integer.MAX_VALUE && left - week < horizon;
    boolean cut =
        people.sanctionedUntil.get(row) >= before - 1; // taken back: until the week before
    if (ends || cut || timeChanges(people, row, week, before)) {
      look(people, row, week);
    }
  }

  private boolean timeChanges(Jobseekers people, int row, int week, int before) {
    int jobless = people.jobless.get(row);
    return law.of(SCHEMES[people.scheme.get(row)])
        .changesBetween(
            (before - jobless) / RatePerYear.WEEKS_PER_MONTH,
            yearsWorked(age(people, row, before)),
            (week - jobless) / RatePerYear.WEEKS_PER_MONTH,
            yearsWorked(age(people, row, week)));
  }

  private static double age(Jobseekers people, int row, int week) {
    return (week - people.born.get(row)) / (double) RatePerYear.WEEKS_PER_YEAR;
  }

  private double yearsWorked(double age) {
    return Math.max(0, age - startOfWorkingLife) * shareOfYearsWorked;
  }

  /**
   * What a job would bring above the benefit, as far as it moves people: 0 in an income trap, 1 for
   * a full gain.
   *
   * @param hours hours a week
   * @param wage gross euro an hour
   */
  public double gain(Jobseekers people, int row, int week, double hours, double wage) {
    Client client = client(people, row, week);
    double within = within(people, row, week);
    return moves(with(client, within, hours, wage), without(people, row, client, within, week));
  }

  /**
   * What a job on offer would bring above waiting for another: part of the weeks that people look
   * ahead they would spend in a typical job, the more of them the sooner it comes.
   *
   * @param hours hours a week
   * @param wage gross euro an hour
   * @param chance chance a week of another job, as the person sees it
   */
  public double gainOverWaiting(
      Jobseekers people, int row, int week, double hours, double wage, double chance) {
    Client client = client(people, row, week);
    double within = within(people, row, week);
    double without = without(people, row, client, within, week);
    double typical = with(client, within, typicalHours(people, row), typicalWage(people, row));
    double waiting = without + atWork(chance) * Math.max(0, typical - without);
    return moves(with(client, within, hours, wage), waiting);
  }

  /** Part of the weeks ahead that who waits spends in a job, when one comes with this chance. */
  private double atWork(double chance) {
    return chance <= 0
        ? 0
        : 1 - (1 - StrictMath.pow(1 - Math.min(1, chance), horizon)) / (chance * horizon);
  }

  private double moves(double with, double without) {
    double gain = (with - without) / (with * fullGain);
    return gain < 0 ? 0 : gain > 1 ? 1 : gain;
  }

  /** Part of the weeks ahead in which the right still lasts. */
  private double within(Jobseekers people, int row, int week) {
    int left = people.rightEnds.get(row);
    return left == Integer.MAX_VALUE ? 1 : Math.min(1, Math.max(0, left - week) / horizon);
  }

  private double without(Jobseekers people, int row, Client client, double within, int week) {
    double after =
        assistanceAfter[client.scheme().ordinal()]
            * law.of(Scheme.SOCIAL_ASSISTANCE).benefit().norm(client.household());
    double now = law.netIncome(client, 0, 0);
    double without = within * now + (1 - within) * after;
    long cutFor = (long) people.sanctionedUntil.get(row) - week;
    if (cutFor > 0) {
      double lost = now - law.netWhenCut(client, 1 - people.cut.get(row));
      without -= lost * Math.min(1, cutFor / horizon);
    }
    return without;
  }

  private double with(Client client, double within, double hours, double wage) {
    double with = law.netOfWork(client, hours, wage);
    if (within > 0) {
      with += within * (law.netIncome(client, hours, wage) - with);
    }
    double premium = law.of(client.scheme()).premiumEuro();
    return with + later * premium * RatePerYear.WEEKS_PER_MONTH / horizon;
  }

  private double typicalHours(Jobseekers people, int row) {
    return Math.min(typicalHours, people.capacity.get(row));
  }

  private double typicalWage(Jobseekers people, int row) {
    return typicalWage[people.education.get(row)];
  }

  /**
   * The part of the benefit that is paid beside the job of a person at work, 0 to 1; 0 where there
   * is no benefit to keep.
   */
  public double partOfBenefit(Jobseekers people, int row, int week) {
    entitle(people, row, week);
    Client client = client(people, row, week);
    double full = law.benefit(client, 0);
    double earned = law.earnings(people.work.hours.get(row), people.work.wage.get(row));
    return full > 0 ? Math.min(1, law.benefit(client, earned) / full) : 0;
  }

  private static double monthsInWork(Jobseekers people, int row, int week) {
    return people.is(row, Status.WORKING)
        ? (week - people.work.started.get(row)) / RatePerYear.WEEKS_PER_MONTH
        : 0;
  }

  private Client client(Jobseekers people, int row, int week) {
    Scheme scheme = SCHEMES[people.scheme.get(row)];
    double age = age(people, row, week);
    Household household = Household.at(people.household.get(row));
    double loss = 1 - Math.min(1, people.capacity.get(row) / fullWeek);
    boolean full =
        scheme == Scheme.PARTIAL_DISABILITY
            && law.of(scheme).duties().isExempt(household, people.exemption.get(row));
    return people
        .claimant
        .turnTo(scheme, household, age)
        .withWork(
            people.formerWage.get(row),
            yearsWorked(age),
            (week - people.jobless.get(row)) / RatePerYear.WEEKS_PER_MONTH,
            monthsInWork(people, row, week))
        .withLoss(loss, full);
  }
}
