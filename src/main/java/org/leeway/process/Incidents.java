package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Reporting;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Region;

/**
 * What goes wrong and what is looked into. A job that breaks off soon after a deviation may be
 * noticed; some files are looked into, and a deviation that nobody was told of is talked about.
 * Both make professionals feel watched, which passes.
 */
final class Incidents {
  private final int weeks;
  private final double noticed;
  private final double step;
  private final double inspected;
  private final double fades;
  private final double span;
  private final double[] audit = new double[OrganisationType.values().length];
  private final boolean[] told = new boolean[OrganisationType.values().length];

  Incidents(Values values) {
    weeks = values.weeks("incident.weeks").whole();
    noticed = values.probability("incident.noticed").value();
    step = values.share("incident.step").value();
    inspected = values.weeks("manager.period").value() / RatePerYear.WEEKS_PER_YEAR;
    fades = values.rate("audit.fades").withinWeek().value();
    span = values.number("staff.cost.manager_span");
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      audit[type.ordinal()] = values.share(path + "audit").value();
      told[type.ordinal()] =
          !values.choice(path + "deviation.report").equals(Reporting.NOBODY.code());
    }
  }

  /** The job of a former client breaks off early. */
  void brokeOff(Region region, int row, int tenure, Week week) {
    Jobseekers people = region.jobseekers();
    Office office = region.officeOf(row);
    office.team().breakOff();
    if (tenure < weeks
        && people.service.deviated.get(row) == 1
        && region
            .draws()
            .happens(Purpose.INCIDENT, people.id.get(row), week.number(), 0, noticed)) {
      office.team().notice();
      feel(office, 1);
    }
  }

  /** What was noticed since the last period, for as many professionals as a manager has. */
  double take(Office office) {
    return office.team().takeIncidents() * span / office.professionals().size();
  }

  /** Looks into the file of a client, at the end of a period. */
  void inspect(Region region, int row, Week week) {
    Office office = region.officeOf(row);
    int organisation = office.organisation().ordinal();
    Jobseekers people = region.jobseekers();
    if (people.service.deviated.get(row) == 1
        && !told[organisation]
        && region
            .draws()
            .happens(
                Purpose.AUDIT, people.id.get(row), week.number(), 0, audited(office) * inspected)) {
      feel(office, 1);
    }
  }

  /** Files that are looked into in a year, by policy and by the manager, as a share of all. */
  private double audited(Office office) {
    double byPolicy = audit[office.organisation().ordinal()];
    return Math.max(0, Math.min(1, byPolicy + office.frames().auditShift()));
  }

  /** A week passes. */
  void fade(Office office) {
    office.frames().feelAudit(office.frames().auditFelt() * (1 - fades));
  }

  /** Those who share a manager hear of it. */
  private void feel(Office office, int times) {
    double heard = Math.min(1, step * times * span / office.professionals().size());
    double felt = office.frames().auditFelt();
    office.frames().feelAudit(felt + heard * (1 - felt));
  }
}
