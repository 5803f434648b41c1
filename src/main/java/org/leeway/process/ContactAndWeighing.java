package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Response;
import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Appointments;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.RightsAtWork;
import org.leeway.world.ServiceFile;
import org.leeway.world.StaffMaker;

/**
 * Contact and weighing: the conversations of the week, in the steps that professionals describe
 * (weighing.md 2.1). The professional perceives and understands, looks further where that is not
 * enough, follows the plan or takes it back, forms options and chooses, and responds in one of
 * eight ways. The conversation itself informs, supports and keeps an eye on the client, in
 * proportion to its minutes; its style builds trust or resistance. With somebody who has work to
 * keep it goes the same way: duties and the door are of no concern there, and what is chosen is for
 * people at work.
 */
final class ContactAndWeighing implements Rules<ContactAndWeighing> {
  private static final int MINUTES_PER_HOUR = 60;
  private static final String[] KINDS = {"short", "middle", "long"};

  private final Perception perception;
  private final Weighing weighing;
  private final Catalogue catalogue;
  private final Mechanisms mechanisms;
  private final Style style;
  private final Agreements agreements;
  private final Selection selection;
  private final Enforcement enforcement;
  private final Gathering gathering;
  private final Following following;
  private final Hope hope;
  private final Responding responding;
  private final Reasoning reasoning;
  private final Credit credit;
  private final Explaining explaining;
  private final Commission commission;
  private final GroupTalk groups;
  private final CaseNotes notes;
  private final Aftercare aftercare;
  private final KeepingWork keeping;
  private final double referenceMinutes;
  private final double[] doses;
  private final double gatherWeeks;
  private final double minutesOfFullWeek;
  private final int sideBySide;
  private final int repeatAfter;
  private final double[][] triage = new double[OrganisationType.values().length][StaffMaker.KINDS];

  private final double[] frequency = new double[OrganisationType.values().length];

  ContactAndWeighing(Values values) {
    mechanisms = values.once(Mechanisms.class, Mechanisms::new);
    catalogue = Catalogue.of(values);
    perception = new Perception(values);
    weighing = new Weighing(values, catalogue, perception);
    style = new Style(values);
    agreements = new Agreements(values);
    gathering = new Gathering(values, perception, weighing);
    following = new Following(values, weighing.options());
    hope = new Hope(values);
    responding = new Responding(values, mechanisms, new Knowledge(values, catalogue));
    reasoning = new Reasoning(values);
    gatherWeeks = values.weeks("weighing.gather-weeks").value();
    selection = values.once(Selection.class, Selection::new);
    enforcement = new Enforcement(values, mechanisms);
    credit = new Credit(values);
    explaining = new Explaining(values, catalogue);
    commission = new Commission(values);
    groups = new GroupTalk(values);
    notes = new CaseNotes(values);
    aftercare = values.once(Aftercare.class, Aftercare::new);
    keeping = values.once(KeepingWork.class, KeepingWork::new);
    referenceMinutes = values.minutes("perception.reference-minutes").value();
    doses = mechanisms.all().stream().mapToDouble(each -> dose(values, each)).toArray();
    minutesOfFullWeek = values.hours("search.week").value() * MINUTES_PER_HOUR;
    sideBySide = values.count("service.side-by-side");
    repeatAfter = values.weeks("service.repeat-after").whole();
    for (OrganisationType type : OrganisationType.values()) {
      frequency[type.ordinal()] =
          values.number("organisation." + type.code() + ".contact.frequency");
      for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
        triage[type.ordinal()][kind] =
            values.number("organisation." + type.code() + ".triage." + KINDS[kind]);
      }
    }
  }

  /** How much of a mechanism a conversation of the reference length holds. */
  private static double dose(Values values, Mechanism mechanism) {
    String dose = "conversation.mechanism." + mechanism.code();
    return values.has(dose) ? values.number(dose) : 0;
  }

  @Override
  public void week(Region region, Week week, Editions<ContactAndWeighing> rules) {
    region.turnTo(week.number());
    rules.of(region).weighing.prepare(region, week);
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        professional.mind().serve(professional.vita().tenureYears(week.number()));
      }
    }
    Appointments appointments = region.appointments();
    for (int place = 0; place < appointments.size(); place++) {
      double minutes = appointments.minutes(place);
      int row = appointments.row(place);
      if (minutes > 0) {
        rules.of(region, row).converse(region, row, minutes, week);
      }
    }
  }

  void converse(Region region, int row, double minutes, Week week) {
    ServiceFile file = region.jobseekers().service;
    Professional professional = region.professionalOf(row);
    agreements.look(region, row, professional, minutes, week);
    perceive(region, row, professional, minutes, week);
    boolean enough = gathering.isEnough(region, row, professional, week);
    int kind = region.picture().kind().ordinal();
    style.choose(region, row, professional, week);
    if (file.done.get(row) != 0 && week.number() - file.ended.get(row) >= repeatAfter) {
      file.done.set(row, 0);
    }
    boolean reconsidered = enough && following.reconsiders(region, row, professional, week);
    boolean room = enough && file.programme.size(row) < sideBySide;
    boolean forms =
        room && (hope.isLeft(region, row, week) || weighing.isByClient(region, row, week));
    int choice = forms ? weighing.choose(region, row, professional, week) : Weighing.NOTHING;
    if (forms && region.desk().isByClient()) {
      region.ledger().add(Ledger.Figure.HANDED_OVER, 1);
    }
    int settled = choice;
    if (forms) {
      settled = explained(region, row, professional, kind, choice, week);
      notes.note(region, row, professional, settled);
    }
    boolean leaves = weighing.leaves(region, row, kind, settled);
    Response talk = enough ? responding.inTalk(region.desk()) : Response.GATHER;
    Response response = response(talk, reconsidered, settled, leaves);
    boolean told = reasoning.isShared(region.desk(), response);
    if (region.isFollowed(row) || region.isSampled(row)) {
      boolean hoped = room && hope.isDrawn(region, row);
      boolean left = forms && weighing.leaves(region, row, kind, choice);
      Explained explained = explaining.of(region.officeOf(row), left, choice, settled);
      Said said = new Said(response, talk, told, responding.draw(talk), hoped, explained);
      weighing.record(region, row, forms, choice, said, week);
    }
    respond(region, row, response, talk, told);
    start(region, row, kind, settled, leaves, week);
    boolean served = region.jobseekers().is(row, Status.SERVED);
    if (served) {
      selection.alongTheWay(region, row, week);
    }
    style.move(region, row, talk);
    file.directed.set(row, region.picture().directiveness());
    if (served) {
      boolean control = talk == Response.CONTROL;
      enforcement.watch(region, row, weighing.law(region), control, week);
    }
    talk(region, row, professional, talk, groups.size(region, row, week), week);
    planNext(region, row, professional, kind, response, week);
    count(region, row, professional, minutes, week);
  }

  private void count(Region region, int row, Professional professional, double minutes, Week week) {
    Jobseekers people = region.jobseekers();
    credit.talked(region, row);
    Readings.talked(region, row, professional);
    people.account.talk(row, week.number(), minutes);
    region.ledger().add(Ledger.Figure.CONVERSATIONS, 1);
    if (people.is(row, Status.WORKING)) {
      region.ledger().add(Ledger.Figure.TALKS_AT_WORK, 1);
      region.ledger().add(Ledger.Figure.MINUTES_AT_WORK, minutes);
      return;
    }
    int cell = people.count.cell.get(row);
    region.ledger().add(Ledger.Count.CONTACTS, cell, 1);
    region.ledger().add(Ledger.Count.MINUTES, cell, minutes);
  }

  /** Steps 0 and 1: the file, what was gathered since, and what shows and is asked. */
  private void perceive(
      Region region, int row, Professional professional, double minutes, Week week) {
    ServiceFile file = region.jobseekers().service;
    region.picture().begin(minutes);
    region.scene().weeksInService(week.number() - file.since.get(row));
    perception.see(region, row, professional, week);
    if (file.response.get(row) == Response.GATHER.ordinal()) {
      perception.lookAgain(region, row, professional, Perception.ELSEWHERE, week);
    }
    weighing.read(region, row, professional, week);
    weighing.look(region, week);
  }

  /** What becomes of a choice that leaves the protocol, where that must be explained. */
  private int explained(
      Region region, int row, Professional professional, int kind, int choice, Week week) {
    if (choice == Weighing.NOTHING || !weighing.leaves(region, row, kind, choice)) {
      return choice;
    }
    int instead = weighing.instead(region, row, kind);
    if (explaining.standsUp(region, row, professional, kind, choice, instead, week)) {
      return choice;
    }
    boolean can = instead != Weighing.NOTHING && region.desk().isOpen(instead);
    return can ? instead : Weighing.NOTHING;
  }

  /**
   * What the professional does with what was weighed: with the plan, where that is touched, and
   * else in the talk.
   */
  private static Response response(
      Response talk, boolean reconsidered, int settled, boolean leaves) {
    if (reconsidered) {
      return Response.RECONSIDER;
    }
    if (settled == Weighing.NOTHING) {
      return talk;
    }
    return leaves ? Response.DEVIATE : Response.FOLLOW;
  }

  private void respond(Region region, int row, Response response, Response talk, boolean told) {
    ServiceFile file = region.jobseekers().service;
    file.response.set(row, response.ordinal());
    region.ledger().responded(response);
    if (talk != response) {
      region.ledger().responded(talk);
    }
    if (told) {
      region.ledger().add(Ledger.Figure.TOLD, 1);
      reasoning.felt(region, row);
    }
  }

  private void start(Region region, int row, int kind, int choice, boolean leaves, Week week) {
    if (choice == Weighing.NOTHING) {
      return;
    }
    if (region.desk().isByClient()) {
      weighing.heard(region, row);
    }
    following.plan(region, row, choice);
    Jobseekers people = region.jobseekers();
    Instrument instrument = catalogue.get(choice);
    ServiceFile file = people.service;
    boolean working = people.is(row, Status.WORKING);
    if (working && keeping.isSettledAtOnce(choice)) {
      keeping.settle(region, row, kind, instrument, week);
    } else {
      int approval = commission.approval(region.officeOf(row).organisation(), instrument.euro());
      int begins = week.number() + approval;
      int scheme = working ? RightsAtWork.scheme(people, row) : people.scheme.get(row);
      int weeks = weighing.options().weeks(scheme, choice);
      file.programme.add(row, choice, begins, begins + weeks);
    }
    file.lastInstrument.set(row, choice);
    file.kind.set(row, kind);
    file.started.set(row, week.number());
    region.ledger().add(Ledger.Figure.INSTRUMENTS, 1);
    file.deviated.set(row, leaves ? 1 : 0);
    region.ledger().add(Ledger.Figure.DEVIATIONS, leaves ? 1 : 0);
  }

  /** In a group everybody hears what is said for as long as it is said. */
  private void talk(
      Region region, int row, Professional professional, Response talk, double size, Week week) {
    double attention = region.desk().minutes();
    double minutes = attention * size;
    double peers = size > 1 ? groups.others(region, row, size, week) : 0;
    style.felt(region, row, professional, attention / referenceMinutes);
    region.scene().talk(minutes / minutesOfFullWeek, size > 1, peers);
    for (int place = 0; place < doses.length; place++) {
      if (doses[place] > 0) {
        double part = responding.dose(talk, place);
        double dose = doses[place] * part * minutes / referenceMinutes;
        mechanisms.work(region, row, mechanisms.all().get(place), dose);
      }
    }
  }

  private void planNext(
      Region region, int row, Professional professional, int kind, Response response, Week week) {
    ServiceFile file = region.jobseekers().service;
    file.lastContact.set(row, week.number());
    if (region.jobseekers().is(row, Status.WORKING)) {
      aftercare.planNext(region, row, response == Response.GATHER, week);
      return;
    }
    int organisation = region.officeOf(row).organisation().ordinal();
    double weeks = professional.roundWeeks() * triage[organisation][kind] / frequency[organisation];
    weeks *= credit.wait(region, row, region.officeOf(row), professional, week);
    if (response == Response.GATHER) {
      weeks = Math.min(weeks, gatherWeeks);
    }
    file.nextContact.set(row, week.number() + (int) Math.max(1, Math.rint(weeks)));
  }
}
