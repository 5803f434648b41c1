package org.leeway.observe;

import org.leeway.domain.Expense;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Flows;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Ledger.Figure;
import org.leeway.world.Office;
import org.leeway.world.Region;

/**
 * Nothing comes from nowhere or is lost within a week: people, vacancies, jobs and money. What
 * phases noted as flows is held against what stands in the rows, the accounts of people and of
 * offices.
 */
final class Conservation {
  /** Accounts are kept in single precision. */
  private static final double PRECISION = 1e-5;

  private static final double CENTS = 0.01;

  private Conservation() {}

  /**
   * Checks what happened in a region in a week.
   *
   * @param week as it is named in a complaint
   */
  static void check(Region region, int week) {
    people(region, week);
    vacancies(region, week);
    jobs(region, week, region.ledger().week());
    money(region, week, region.ledger().week());
  }

  private static void people(Region region, int week) {
    Ledger ledger = region.ledger();
    int now = region.jobseekers().rows() - region.count(Status.NOBODY);
    double due = ledger.peopleBefore() + ledger.figure(Figure.ENTERED) - ledger.figure(Figure.LEFT);
    Invariants.require(
        now == due,
        region,
        week,
        now + " people, where " + (long) due + " should be: those before, came and left");
  }

  private static void vacancies(Region region, int week) {
    Ledger ledger = region.ledger();
    int now = region.vacancies().rows();
    double due =
        ledger.openBefore()
            + ledger.figure(Figure.OPENED)
            - ledger.figure(Figure.FILLED)
            - ledger.figure(Figure.LAPSED);
    Invariants.require(
        now == due,
        region,
        week,
        now + " open vacancies, where " + (long) due + " should be: opened, filled and lapsed");
  }

  /** Every vacancy that was filled this week has one worker who began this week. */
  private static void jobs(Region region, int week, int noted) {
    Jobseekers people = region.jobseekers();
    double began = region.ledger().figure(Figure.HIRED_AWAY);
    for (int row = 0; row < people.rows(); row++) {
      began += people.is(row, Status.WORKING) && people.work.started.get(row) == noted ? 1 : 0;
    }
    double filled =
        region.ledger().figure(Figure.FILLED) + region.ledger().figure(Figure.SHELTERED_JOBS);
    Invariants.require(
        began == filled,
        region,
        week,
        (long) filled + " vacancies were filled, " + (long) began + " people began in a job");
  }

  private static void money(Region region, int week, int noted) {
    Jobseekers people = region.jobseekers();
    Ledger ledger = region.ledger();
    Flows flows = ledger.flows();
    Invariants.require(flows.isSound(), region, week, "a payment is below zero");
    double benefits = ledger.figure(Figure.LEAVERS_BENEFIT);
    double service = ledger.figure(Figure.LEAVERS_SERVICE);
    double wages = ledger.figure(Figure.LEAVERS_WAGE);
    for (int row = 0; row < people.rows(); row++) {
      if (!people.is(row, Status.NOBODY)) {
        benefits += people.account.benefit(row, noted);
        service += people.account.service(row, noted);
        wages += people.account.earned(row, noted);
      }
    }
    double staff = 0;
    double instruments = 0;
    for (Office office : region.offices()) {
      staff += office.staff();
      instruments += office.spent();
      equal(region, week, "budget of an office", office.unexplained(), 0, office.budget());
    }
    double own = flows.paid(Party.PROVIDERS, Party.PROVIDERS);
    double net = flows.paid(Expense.BENEFIT) - flows.paid(Expense.WITHHELD);
    equal(region, week, "benefits", benefits, net, net);
    equal(region, week, "service", service, service(flows) - own, service);
    equal(region, week, "wages", wages, flows.paid(Expense.WAGE), wages);
    equal(region, week, "staff", staff, flows.paid(Expense.STAFF), staff);
    equal(region, week, "instruments", instruments, flows.paid(Expense.INSTRUMENT), instruments);
    double all = 0;
    for (Party party : Party.values()) {
      all += flows.net(party);
    }
    equal(region, week, "payments of all to all", all, 0, net + wages);
    double spent = 0;
    for (Scheme scheme : Scheme.values()) {
      spent += flows.publicCost(scheme);
    }
    spent -= flows.paid(Expense.LEVY); // fees come in for places that nobody has
    double byParty =
        flows.net(Party.STATE) + flows.net(Party.FUNDS) + flows.net(Party.MUNICIPALITIES);
    equal(region, week, "public money by scheme and by payer", spent, byParty, spent);
  }

  private static double service(Flows flows) {
    double sum = 0;
    for (Expense what : Expense.values()) {
      sum += what.isService() ? flows.paid(what) : 0;
    }
    return sum;
  }

  private static void equal(
      Region region, int week, String what, double one, double other, double size) {
    Invariants.require(
        Math.abs(one - other) <= CENTS + PRECISION * Math.abs(size),
        region,
        week,
        what + ": " + one + " euro in accounts, " + other + " in payments");
  }
}
