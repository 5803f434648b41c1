package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Appointments;
import org.leeway.world.Disability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.RowList;
import org.leeway.world.ServiceFile;

/**
 * Agenda: whom each professional sees this week, and for how long. How many minutes a professional
 * has follows from working hours and from what time with clients is worth to the professional
 * beside other work ({@link TimeForClients}); the caseload decides how far they reach. Little time
 * for many clients means both shorter and rarer conversations: whoever is due longest comes first,
 * moved by what a placement is worth to the professional; among equals it is a matter of chance.
 * What does not fit into the week waits, and is felt as strain, as is other work that was left
 * undone; before that, conversations are cut short. Who has waited as long as the organisation lets
 * anybody wait comes first, for a short conversation. Who is at work and followed there ({@link
 * Aftercare}) is due like others, out of the same minutes. Professionals who are absent see nobody.
 */
final class Agenda implements Rules<Agenda> {
  private static final int MINUTES_PER_HOUR = 60;
  private static final int ORGANISATIONS = OrganisationType.values().length;

  private final Disability disability;
  private final double minutesPerFullTimer;
  private final double planned;
  private final double least;
  private final double most;
  private final double longestRound;
  private final double weeksKept;
  private final double request;
  private final double credit;
  private final double intake;
  private final double orderPerWeek;
  private final double strainShare;
  private final double[] interval = new double[ORGANISATIONS];
  private final boolean[] offered = new boolean[ORGANISATIONS];
  private final int[] longest = new int[ORGANISATIONS];
  private final double absence;
  private final double strainAbsent;
  private final Credit targets;
  private final Commission commission;
  private final GroupTalk groups;
  private final Coping coping;
  private final Intervision meetings;
  private final Assigning assigning;
  private final TimeForClients supply;
  private final Aftercare aftercare;
  private final FirstPicture firstPicture;

  Agenda(Values values) {
    disability = new Disability(values);
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
    intake = values.weeks("service.contact.intake").value();
    orderPerWeek = values.number("service.contact.order-per-week");
    targets = new Credit(values);
    supply = new TimeForClients(values, targets, contactShare);
    aftercare = values.once(Aftercare.class, Aftercare::new);
    firstPicture = values.once(FirstPicture.class, FirstPicture::new);
    commission = new Commission(values);
    groups = new GroupTalk(values);
    coping = new Coping(values);
    meetings = new Intervision(values);
    assigning = new Assigning(values);
    absence = values.share("professional.absence").value();
    strainAbsent = values.number("professional.strain-absent");
    strainShare = values.share("professional.strain.pace").value();
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      interval[type.ordinal()] = values.weeks(path + "contact.interval").value();
      offered[type.ordinal()] = values.yes(path + "contact.offered");
      longest[type.ordinal()] = values.weeks(path + "contact.longest").whole();
    }
  }

  @Override
  public void week(Region region, Week week, Editions<Agenda> rules) {
    for (Office office : region.offices()) {
      rules.of(region, office).assigning.keep(region, office);
    }
    countClients(region, rules);
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        rules.of(region, office, professional).begin(region, office, professional, week);
      }
    }
    collect(region, week, rules);
    fillWeek(region, week, rules);
  }

  private static void countClients(Region region, Editions<Agenda> rules) {
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        professional.clearCaseload();
        professional.score().clearClients();
      }
    }
    Jobseekers people = region.jobseekers();
    RowList served = people.served();
    for (int place = 0; place < served.size(); place++) {
      int row = served.row(place);
      Professional professional = region.professionalOf(row);
      Agenda agenda = rules.of(region, row);
      professional.countClient(agenda.disability.shows(people, row));
      agenda.targets.addClient(professional, people.service.belief.get(row));
    }
  }

  private void begin(Region region, Office office, Professional professional, Week week) {
    targets.turn(office, professional, week);
    double chance = absence * (1 + strainAbsent * professional.strain());
    boolean absent =
        region
            .draws()
            .happens(Purpose.ABSENCE, professional.id(), week.number(), 0, Math.min(1, chance));
    professional.load().setAbsent(absent);
    region.ledger().add(Ledger.Figure.ABSENCES, absent ? 1 : 0);
    planTime(office, professional, week);
  }

  /**
   * Half of what time allows more (or less) goes into the length of a conversation, half into how
   * often there is one.
   */
  private void planTime(Office office, Professional professional, Week week) {
    double perFullTimer = Math.max(1, minutesPerFullTimer - meetings.minutes(office));
    double part = supply.part(office, professional, week);
    professional.load().leave(supply.undone(part));
    double minutes = perFullTimer * office.fullTimers() / office.professionals().size() * part;
    double clients = Math.max(1, professional.caseload());
    double wished = clients * planned / interval[office.organisation().ordinal()];
    double length = planned * StrictMath.sqrt(minutes / wished);
    length = Math.max(least, Math.min(most, length));
    double round = Math.max(1, Math.min(longestRound, clients * length / minutes));
    professional.plan(length, round);
    if (!professional.load().isAbsent()) {
      double present = minutes / (1 - absence); // a year's hours are without ordinary absence
      professional.receiveMinutes(present, present * weeksKept + length);
    }
  }

  private static void collect(Region region, Week week, Editions<Agenda> rules) {
    Jobseekers people = region.jobseekers();
    Appointments appointments = region.appointments();
    appointments.clear();
    RowList served = people.served();
    for (int place = 0; place < served.size(); place++) {
      int row = served.row(place);
      rules.of(region, row).ask(region, row, week);
    }
    RowList working = people.working();
    for (int place = 0; place < working.size(); place++) {
      int row = working.row(place);
      if (people.service.nextAtWork.get(row) <= week.number()) {
        rules.of(region, row).askAtWork(region, row, week);
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
    boolean tooLong = hasWaitedTooLong(region, row, week);
    if (overdue >= 0 || tooLong || asks(region, row, week)) {
      want(region, row, Math.max(0, overdue), tooLong, week);
    }
  }

  /**
   * The professional of before goes on with who found work; others are given one when it is due.
   */
  private void askAtWork(Region region, int row, Week week) {
    ServiceFile file = region.jobseekers().service;
    if (file.nextAtWork.get(row) == Jobseekers.NEVER) {
      aftercare.begin(region, row, week);
    }
    int planned = file.nextAtWork.get(row);
    if (planned > week.number() || !offered[region.officeOf(row).organisation().ordinal()]) {
      return;
    }
    int chair = file.professional.get(row);
    if (chair < 0) {
      firstPicture.ofWorker(region, row, week);
    } else if (chair >= region.officeOf(row).professionals().size()) {
      region.allocate(row);
    }
    want(region, row, week.number() - planned, false, week);
  }

  /** True when there was a conversation since the client came. */
  private static boolean isKnown(Region region, int row) {
    ServiceFile file = region.jobseekers().service;
    return file.lastContact.get(row) >= file.since.get(row);
  }

  /** True when the organisation lets nobody wait any longer. */
  private boolean hasWaitedTooLong(Region region, int row, Week week) {
    ServiceFile file = region.jobseekers().service;
    int from = Math.max(file.lastContact.get(row), file.since.get(row));
    return week.number() - from >= longest[region.officeOf(row).organisation().ordinal()];
  }

  /** A client who trusts the professional and directs oneself may ask for a conversation. */
  private boolean asks(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    long id = people.id.get(row);
    double most = request * people.trust.get(row); // for most, luck decides before a closer look
    double luck =
        people.asking.luck(row, region.draws(), Purpose.CLIENT_REQUEST, id, week.number(), most);
    return luck < most && luck < most * people.selfDirectionNow(row);
  }

  private void want(Region region, int row, int overdue, boolean tooLong, Week week) {
    Office office = region.officeOf(row);
    int chair = region.jobseekers().service.professional.get(row);
    Professional professional = office.professional(chair);
    int order = 0;
    if (!tooLong) {
      double pull = targets.pull(region, row, office, professional, week);
      boolean waits = region.jobseekers().is(row, Status.SERVED) && !isKnown(region, row);
      double known = waits ? intake : 0;
      double urgency = (overdue + known + credit * pull) * orderPerWeek;
      order = (int) Math.max(1, Appointments.LAST - urgency);
    }
    region.appointments().want(office.organisation().ordinal(), chair, order, row);
  }

  private static void fillWeek(Region region, Week week, Editions<Agenda> rules) {
    Appointments appointments = region.appointments();
    int place = 0;
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        int until = place;
        while (until < appointments.size()
            && appointments.office(until) == office.organisation().ordinal()
            && appointments.chair(until) == professional.chair()) {
          until++;
        }
        if (!professional.load().isAbsent()) {
          rules
              .of(region, office, professional)
              .fill(region, office, professional, place, until, week, rules);
        }
        place = until;
      }
    }
  }

  /** Divides a professional's minutes over those who are due, in their order. */
  private void fill(
      Region region,
      Office office,
      Professional professional,
      int from,
      int until,
      Week week,
      Editions<Agenda> rules) {
    Appointments appointments = region.appointments();
    double asked = 0;
    for (int place = from; place < until; place++) {
      int row = appointments.row(place);
      double wanted = rules.of(region, row).wanted(region, row, office, professional, week);
      appointments.plan(place, wanted);
      asked += wanted;
    }
    double pressure = asked / Math.max(1, professional.minutesLeft());
    professional.load().press(pressure);
    double part = coping.kept(pressure);
    double reporting = commission.reportMinutes(office.organisation());
    int seen = 0;
    for (int place = from; place < until; place++) {
      int row = appointments.row(place);
      double size = rules.of(region, row).groups.size(region, row, week);
      double wanted = appointments.minutes(place);
      double minutes = Math.min(wanted, Math.max(least / size, wanted * part));
      if (professional.minutesLeft() >= minutes + reporting) {
        appointments.plan(place, minutes);
        professional.useMinutes(minutes + reporting);
        seen++;
      } else {
        appointments.plan(place, 0);
      }
    }
    int due = until - from;
    double waiting = due == 0 ? 0 : (due - seen) / (double) due;
    professional.feel(waiting + professional.load().undone() * (1 - waiting), strainShare);
  }

  /** Minutes of the professional that a conversation is to take, if the week allows. */
  private double wanted(
      Region region, int row, Office office, Professional professional, Week week) {
    double length = least;
    boolean atWork = region.jobseekers().is(row, Status.WORKING);
    if (atWork || !hasWaitedTooLong(region, row, week)) {
      length =
          professional.minutesPerContact()
              * targets.length(region, row, office, professional, week)
              * (atWork ? aftercare.length() : 1);
      length = Math.max(least, Math.min(most, length));
    }
    return length / groups.size(region, row, week);
  }
}
