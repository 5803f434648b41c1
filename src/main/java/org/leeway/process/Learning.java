package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Employer;
import org.leeway.world.Experiences;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.RowList;

/**
 * Learning: clients lose confidence by applying in vain. Professionals gain experience, learn from
 * colleagues as far as the manager makes room for it, and forget. Employers trust who put somebody
 * forward a little more after a job that lasted and much less after one that broke off, and the
 * service in part along with the professional, and tire of a service that sends people who do not
 * want to work; good experience softens prejudice. Of whom they employed they learn about people of
 * that kind as far as it came otherwise than usual: they took the person on because they expected
 * that it would go well, so that a job that lasts surprises little. Visits by professionals keep
 * trust alive. Managers take note.
 */
final class Learning implements Rules<Learning> {
  private static final OrganisationType[] ORGANISATIONS = OrganisationType.values();

  private static final int MINUTES_PER_HOUR = 60;

  private final double discouragement;
  private final double reflection;
  private final double imagePart;
  private final double practice;
  private final double peers;
  private final Intervision meetings;
  private final CaseRecords records;
  private final double memoryKept;
  private final double good;
  private final double bad;
  private final double rubsOff;
  private final double softening;
  private final double regard;
  private final double expecting;
  private final double tires;
  private final double wearyFades;
  private final double trustFades;
  private final double visitTrust;
  private final double visitsPerFullTimer;
  private final double weeksKept;

  Learning(Values values) {
    discouragement = values.share("learning.discouragement").value();
    reflection = values.share("experience.reflection-spares").value();
    imagePart = values.share("experience.self-image-part").value();
    practice = values.rate("learning.practice").withinWeek().value();
    peers = values.rate("learning.peers").withinWeek().value();
    meetings = new Intervision(values);
    records = new CaseRecords(values);
    memoryKept = 1 - values.rate("learning.forgetting").withinWeek().value();
    good = values.share("learning.good-experience").value();
    bad = values.share("learning.bad-experience").value();
    rubsOff = values.share("learning.rubs-off").value();
    softening = values.share("learning.softening").value();
    regard = values.share("learning.regard").value();
    expecting = values.share("learning.expecting").value();
    tires = values.share("learning.tires").value();
    wearyFades = values.rate("learning.weary-fades").withinWeek().value();
    trustFades = values.rate("learning.trust-fades").withinWeek().value();
    visitTrust = values.share("learning.visit").value();
    weeksKept = values.weeks("service.contact.weeks-kept").value();
    double minutesPerWeek =
        values.number("staff.contact.productive_hours_per_fte")
            / RatePerYear.WEEKS_PER_YEAR
            * values.number("staff.contact.share_of_time_on_client_contact")
            * values.share("service.employer-work").value()
            * MINUTES_PER_HOUR;
    visitsPerFullTimer = minutesPerWeek / values.minutes("service.visit").value();
  }

  @Override
  public void week(Region region, Week week, Editions<Learning> rules) {
    clients(region, week, rules);
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        rules.of(region, office, professional).practise(office, professional);
      }
      rules.of(region, office).visits(region, office, week);
      rules.of(region, office).meetings.meet(office, week);
      int broken = office.team().takeBrokenOff();
      office.manager().reports().add(placed(region, office), broken, served(office));
    }
    employers(region);
  }

  private static void clients(Region region, Week week, Editions<Learning> rules) {
    Jobseekers people = region.jobseekers();
    RowList served = people.served();
    for (int place = 0; place < served.size(); place++) {
      int row = served.row(place);
      rules.of(region, row).records.week(region, row, week);
      int inVain = people.applied.get(row);
      if (inVain > 0) {
        double lost =
            rules.of(region, row).discouragement
                * inVain
                * (1 - rules.of(region, row).reflection * people.now(State.REFLECTION, row));
        people.states.scale(row, State.CONFIDENCE, 1 - lost);
        people.states.scale(row, State.SELF_IMAGE, 1 - rules.of(region, row).imagePart * lost);
        people.applied.set(row, 0);
      }
    }
  }

  private void practise(Office office, Professional professional) {
    professional.learn(practice + peers * meetings.lessons(office));
    professional.memory().fade(memoryKept);
  }

  /** What visits for single clients leave of the time for employers goes into keeping in touch. */
  private void visits(Region region, Office office, Week week) {
    double time = visitsPerFullTimer * office.fullTimers();
    int visits =
        region
            .draws()
            .poisson(
                Purpose.MANAGEMENT,
                office.id(),
                week.number(),
                0,
                Math.max(0, time - office.visitsMade()));
    office.grantVisits(time, time * weeksKept);
    for (int visit = 0; visit < visits; visit++) {
      int place =
          region
              .draws()
              .below(
                  Purpose.MANAGEMENT,
                  office.id(),
                  week.number(),
                  1 + visit,
                  region.employers().size());
      region.employer(place).shiftTrust(office.organisation(), visitTrust);
    }
  }

  private static double placed(Region region, Office office) {
    return region.ledger().placedBy(office.organisation());
  }

  private static double served(Office office) {
    double clients = 0;
    for (Professional professional : office.professionals()) {
      clients += professional.caseload();
    }
    return clients;
  }

  private void employers(Region region) {
    int number = region.employers().size();
    for (int place = 0; place < number; place++) {
      region.employer(place).fade(1 - trustFades, 1 - wearyFades);
    }
    Experiences experiences = region.experiences();
    for (int place = 0; place < experiences.size(); place++) {
      Employer employer = region.employer(experiences.employer(place));
      OrganisationType organisation = ORGANISATIONS[experiences.organisation(place)];
      boolean wentWell = experiences.good(place);
      double surprise = (wentWell ? 1 : 0) - experiences.lasting();
      employer.experience(experiences.signals(place), regard * surprise);
      experiences.expect(wentWell, expecting);
      if (!experiences.putForward(place)) {
        continue;
      }
      employer.shiftPrejudice(wentWell ? -softening : softening);
      double moved = wentWell ? good : -bad;
      employer.shiftTrust(organisation, experiences.professional(place), moved, rubsOff);
      if (!wentWell && experiences.unwilling(place)) {
        employer.tire(organisation, tires);
      }
    }
    experiences.clear();
  }
}
