package org.leeway.process;

import org.leeway.decision.ManagerModel;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Manager;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.StaffMaker;
import org.leeway.world.Staffing;

/**
 * Management: every week the office pays its staff and gets its budget. Every quarter the manager
 * brings staff in line with the caseload norm, fills the chairs of those who left, looks at the
 * figures, as late and as roughly as they reach a manager, and reacts by the manager model. Files
 * are looked into, and what was felt of that passes.
 */
final class Management implements Rules<Management> {
  private static final int PER_YEAR = RatePerYear.WEEKS_PER_YEAR;
  private static final int ORGANISATIONS = OrganisationType.values().length;
  private static final Scheme[] SCHEMES = Scheme.values();

  private final Staffing staffing;
  private final Strategies strategies;
  private final int period;
  private final double staffEuroPerWeek;
  private final double[] budgetPerClientWeek = new double[ORGANISATIONS];
  private final double[] leaving = new double[ORGANISATIONS];
  private final double strainLeaving;
  private final ManagerModel model;
  private final Intervision meetings;
  private final Credit credit;
  private final Purse purse;
  private final Incidents incidents;
  private final int delay;
  private final double noise;
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
    ManagerModel usual = new UsualManager(values);
    model = new Models(values).manager().orElse(usual);
    meetings = new Intervision(values);
    purse = values.once(Purse.class, Purse::new);
    credit = new Credit(values);
    incidents = new Incidents(values);
    delay = values.weeks("manager.delay").whole();
    noise = values.number("manager.noise");
    memory = values.share("manager.memory").value();
    mostShift = values.number("manager.most-shift");
  }

  @Override
  public void week(Region region, Week week, Editions<Management> rules) {
    for (Office office : region.offices()) {
      rules.of(region, office).manage(region, office, week);
    }
    if (week.isEvery(rules.usual().period) || week.isEvery(rules.treated().period)) {
      inspect(region, week, rules);
    }
  }

  private static void inspect(Region region, Week week, Editions<Management> rules) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        Management ofClient = rules.of(region, row);
        if (week.isEvery(ofClient.period)) {
          ofClient.incidents.inspect(region, row, week);
        }
      }
    }
  }

  private void manage(Region region, Office office, Week week) {
    pay(region, office);
    incidents.fade(office);
    if (week.isEvery(period)) {
      succeed(region, office, week);
      if (staffing.resize(region, office)) {
        divideClients(region, office);
      }
      react(region, office, week);
    }
  }

  private void pay(Region region, Office office) {
    if (!strategies.of(office.organisation()).isPaidPerClient()) {
      payStaff(region, office, office.fullTimers() * staffEuroPerWeek);
    }
    double clients = 0;
    for (Professional professional : office.professionals()) {
      clients += professional.caseload();
    }
    office.grant(clients * budgetPerClientWeek[office.organisation().ordinal()]);
  }

  /** Who pays the service of a scheme pays staff by the people of that scheme in the service. */
  private void payStaff(Region region, Office office, double euro) {
    double all = 0;
    for (Scheme scheme : SCHEMES) {
      all += scheme.servedBy() == office.organisation() ? region.ledger().served(scheme) : 0;
    }
    if (all == 0) {
      return;
    }
    office.payStaff(euro);
    for (Scheme scheme : SCHEMES) {
      if (scheme.servedBy() == office.organisation()) {
        purse.staff(region, scheme, euro * region.ledger().served(scheme) / all);
      }
    }
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

  private void react(Region region, Office office, Week week) {
    Manager manager = office.manager();
    double error = region.draws().normal(Purpose.MANAGER_VIEW, manager.id(), week.number(), 0);
    double seen = manager.figure(delay, period) * (1 + noise * error);
    double wrong = incidents.take(office);
    model.react(new OfficeSteering(region, office, week, meetings, credit, seen, wrong, mostShift));
    manager.learn(seen, memory);
  }
}
