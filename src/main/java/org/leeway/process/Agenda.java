package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Appointments;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * Agenda: whom each professional sees this week, and for how long. A professional's minutes are
 * given; the caseload decides how far they reach. Little time for many clients means both shorter
 * and rarer conversations: whoever is due longest comes first, moved by what a placement is worth
 * to the professional; among equals it is a matter of chance. What does not fit into the week
 * waits, and is felt as strain.
 */
final class Agenda implements Rules<Agenda> {
  private static final int MINUTES_PER_HOUR = 60;
  private static final int ORGANISATIONS = OrganisationType.values().length;

  private final double minutesPerFullTimer;
  private final double planned;
  private final double least;
  private final double most;
  private final double longestRound;
  private final double weeksKept;
  private final double request;
  private final double credit;
  private final double orderPerWeek;
  private final double strainShare;
  private final double[] interval = new double[ORGANISATIONS];
  private final boolean[] offered = new boolean[ORGANISATIONS];
  private final Credit targets;

  Agenda(Values values) {
    double hours =
        values.number("staff.contact.productive_hours_per_fte") / RatePerYear.WEEKS_PER_YEAR;
    double contactShare =
        values.number("staff.contact.share_of_time_on_client_contact")
            * (1 - values.share("service.employer-work").value());
    minutesPerFullTimer = hours * MINUTES_PER_HOUR * contactShare;
    planned = values.minutes("service.contact.minutes").value();
    least = values.minutes("service.contact.minutes-least").value();
    most = values.minutes("service.contact.minutes-most").value();
    longestRound = values.weeks("service.contact.longest-round").value();
    weeksKept = values.weeks("service.contact.weeks-kept").value();
    request = values.rate("service.contact.requests").withinWeek().value();
    credit = values.weeks("service.contact.credit").value();
    orderPerWeek = values.number("service.contact.order-per-week");
    targets = new Credit(values);
    strainShare = values.share("professional.strain.pace").value();
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      interval[type.ordinal()] = values.weeks(path + "contact.interval").value();
      offered[type.ordinal()] = values.yes(path + "contact.offered");
    }
  }

  @Override
  public void week(Region region, Week week, Editions<Agenda> rules) {
    countClients(region);
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        rules.of(region, office, professional).planTime(office, professional);
      }
    }
    collect(region, week, rules);
    fillWeek(region, rules);
  }

  private static void countClients(Region region) {
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        professional.clearCaseload();
      }
    }
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        region.professionalOf(row).countClient();
      }
    }
  }

  /**
   * Half of what time allows more (or less) goes into the length of a conversation, half into how
   * often there is one.
   */
  private void planTime(Office office, Professional professional) {
    double minutes = minutesPerFullTimer * office.fullTimers() / office.professionals().size();
    double clients = Math.max(1, professional.caseload());
    double wished = clients * planned / interval[office.organisation().ordinal()];
    double length = planned * StrictMath.sqrt(minutes / wished);
    length = Math.max(least, Math.min(most, length));
    double round = Math.max(1, Math.min(longestRound, clients * length / minutes));
    professional.plan(length, round);
    professional.receiveMinutes(minutes, minutes * weeksKept + length);
  }

  private static void collect(Region region, Week week, Editions<Agenda> rules) {
    Jobseekers people = region.jobseekers();
    Appointments appointments = region.appointments();
    appointments.clear();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        rules.of(region, row).ask(region, row, week);
      }
    }
    appointments.sort(
        row -> region.draws().uniform(Purpose.TURN, people.id.get(row), week.number(), 0));
  }

  private void ask(Region region, int row, Week week) {
    if (!offered[region.officeOf(row).organisation().ordinal()]) {
      return;
    }
    int overdue = week.number() - region.jobseekers().service.nextContact.get(row);
    if (overdue >= 0 || asks(region, row, week)) {
      want(region, row, Math.max(0, overdue));
    }
  }

  /** A client who trusts the professional and directs oneself may ask for a conversation. */
  private boolean asks(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    double luck =
        region.draws().uniform(Purpose.CLIENT_REQUEST, people.id.get(row), week.number(), 0);
    double most = request * people.trust.get(row); // for most, luck decides before a closer look
    return luck < most && luck < most * people.selfDirectionNow(row);
  }

  private void want(Region region, int row, int overdue) {
    Office office = region.officeOf(row);
    int chair = region.jobseekers().service.professional.get(row);
    Professional professional = office.professional(chair);
    double worth = targets.worth(region, row, office, professional);
    double urgency = (overdue + credit * worth) * orderPerWeek;
    int order = (int) Math.max(0, Appointments.LAST - urgency);
    region.appointments().want(office.organisation().ordinal(), chair, order, row);
  }

  private static void fillWeek(Region region, Editions<Agenda> rules) {
    Appointments appointments = region.appointments();
    int place = 0;
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        int due = 0;
        int seen = 0;
        while (place < appointments.size()
            && appointments.office(place) == office.organisation().ordinal()
            && appointments.chair(place) == professional.chair()) {
          due++;
          if (professional.minutesLeft() >= professional.minutesPerContact()) {
            appointments.plan(place, professional.minutesPerContact());
            professional.useMinutes(professional.minutesPerContact());
            seen++;
          }
          place++;
        }
        double overload = due == 0 ? 0 : (due - seen) / (double) due;
        professional.feel(overload, rules.of(region, office, professional).strainShare);
      }
    }
  }
}
