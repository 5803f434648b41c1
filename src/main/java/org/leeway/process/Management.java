package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Manager;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.StaffMaker;
import org.leeway.world.Staffing;

/**
 * Management: every week the office pays its staff and gets its budget. Every quarter the manager
 * brings staff in line with the caseload norm, fills the chairs of those who left, looks at the
 * placement figures and reacts in an own style: with tighter rules or with more learning from
 * colleagues.
 */
final class Management implements Rules<Management> {
  private static final int PER_YEAR = RatePerYear.WEEKS_PER_YEAR;
  private static final int ORGANISATIONS = OrganisationType.values().length;

  private final Staffing staffing;
  private final Strategies strategies;
  private final int period;
  private final double staffEuroPerWeek;
  private final double[] budgetPerClientWeek = new double[ORGANISATIONS];
  private final double[] leaving = new double[ORGANISATIONS];
  private final double strainLeaving;
  private final double ambition;
  private final double step;
  private final double memory;
  private final double mostShift;

  Management(Values values) {
    staffing = new Staffing(values, new StaffMaker(values));
    strategies = new Strategies(values);
    period = values.weeks("manager.period").whole();
    staffEuroPerWeek =
        values.number("staff.cost.caseworker_integral_hour")
            * values.number("staff.contact.productive_hours_per_fte")
            / PER_YEAR;
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      budgetPerClientWeek[type.ordinal()] = values.money(path + "budget").euro() / PER_YEAR;
      double perWeek = values.rate(path + "staff.turnover").withinWeek().value();
      leaving[type.ordinal()] = perWeek * period;
    }
    strainLeaving = values.number("professional.strain.leaving");
    ambition = values.number("manager.ambition");
    step = values.number("manager.step");
    memory = values.share("manager.memory").value();
    mostShift = values.number("manager.most-shift");
  }

  @Override
  public void week(Region region, Week week, Editions<Management> rules) {
    for (Office office : region.offices()) {
      rules.of(region, office).manage(region, office, week);
    }
  }

  private void manage(Region region, Office office, Week week) {
    pay(region, office);
    if (week.isEvery(period)) {
      succeed(region, office, week);
      if (staffing.resize(region, office)) {
        divideClients(region, office);
      }
      react(office);
    }
  }

  private void pay(Region region, Office office) {
    if (!strategies.of(office.organisation()).isPaidPerClient()) {
      region.ledger().add(Ledger.Figure.STAFF_EURO, office.fullTimers() * staffEuroPerWeek);
    }
    double clients = 0;
    for (Professional professional : office.professionals()) {
      clients += professional.caseload();
    }
    office.grant(clients * budgetPerClientWeek[office.organisation().ordinal()]);
  }

  private void succeed(Region region, Office office, Week week) {
    for (int chair = 0; chair < office.professionals().size(); chair++) {
      Professional professional = office.professional(chair);
      double chance =
          leaving[office.organisation().ordinal()] * (1 + strainLeaving * professional.strain());
      if (region
          .draws()
          .happens(Purpose.PROFESSIONAL_EXIT, professional.id(), week.number(), 0, chance)) {
        staffing.succeed(region, office, chair);
      }
    }
  }

  private static void divideClients(Region region, Office office) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)
          && region.officeOf(row).organisation() == office.organisation()) {
        region.allocate(row);
      }
    }
  }

  private void react(Office office) {
    Manager manager = office.manager();
    double seen = manager.shareOfPeriod();
    double expected = manager.expectedShare() * ambition;
    if (seen < expected) {
      double shift = office.roomShift() - step * manager.tightening();
      office.shiftRoom(Math.max(-mostShift, shift));
      double learning = office.peerLearning() + step * (1 - manager.tightening());
      office.setPeerLearning(Math.min(1, learning));
    } else {
      office.shiftRoom(office.roomShift() * (1 - step));
      office.setPeerLearning(office.peerLearning() * (1 - step));
    }
    manager.closePeriod(memory);
  }
}
