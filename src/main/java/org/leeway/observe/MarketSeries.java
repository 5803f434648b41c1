package org.leeway.observe;

import java.util.function.ToDoubleFunction;
import org.leeway.domain.Expense;
import org.leeway.domain.Party;
import org.leeway.domain.Response;
import org.leeway.domain.Rung;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger.Figure;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** What can be read of a region every week, at the scale of persons. */
enum MarketSeries {
  /** 1 a week, whatever the region: what other series are divided by to get a mean. */
  WEEKS,
  OPEN_VACANCIES,
  OPENED,
  FILLED,
  IN_SERVICE,
  ON_UNEMPLOYMENT,
  ON_SOCIAL_ASSISTANCE,
  ON_PARTIAL_DISABILITY,
  ON_YOUNG_DISABLED,
  ON_SICKNESS,
  /** At work, keeping a right to a benefit for the partially disabled. */
  PARTIAL_DISABILITY_AT_WORK,
  /** Partially disabled with capacity left: at work or served, with less than a full disability. */
  PARTIAL_AT_WORK,
  PARTIAL_IN_ALL,
  /** At work, keeping a right to the benefit for the young disabled. */
  YOUNG_DISABLED_AT_WORK,
  /** Young disabled people with capacity, at work and not. */
  YOUNG_DISABLED_WITH_CAPACITY,
  /** All young disabled people, with capacity and without. */
  YOUNG_DISABLED_IN_ALL,
  /** At work and in the register because of the Participation Act. */
  REGISTER_AT_WORK,
  /** In that register, at work and not. */
  REGISTER_IN_ALL,
  /** Turned down for a benefit for the disabled, and at work. */
  TURNED_DOWN_AT_WORK,
  /** Turned down for a benefit for the disabled, at work and not. */
  TURNED_DOWN_IN_ALL,
  /** At work in that register, on a permanent contract. */
  REGISTER_PERMANENT,
  /** At work in that register, with a subsidy. */
  REGISTER_SUBSIDISED,
  OUTSIDE,
  /** In the service without work, or outside and looking. */
  UNEMPLOYED,
  /** Without work, and wrote an application in the last four weeks or has yet to start in a job. */
  SEARCHING,
  SERVED_JOBS,
  OUTSIDE_JOBS,
  JOB_CHANGES,
  LEFT_BEHIND,
  SEPARATIONS,
  STEPS_UP,
  ADAPTATIONS,
  /** Rungs of the participation ladder of people in service, added up. */
  RUNGS,
  /** On one of the two lowest rungs, of people in service. */
  LOW_RUNGS,
  /** In unpaid work, of people in service. */
  UNPAID_WORK,
  /** At work, of those who are in view. */
  AT_WORK,
  /** At work and sick. */
  SICK,
  CONVERSATIONS,
  /** Conversations with people in the service who have no work. */
  TALKS_IN_SERVICE,
  /** Conversations with people at work. */
  TALKS_AT_WORK,
  /** Minutes of those. */
  MINUTES_AT_WORK,
  INSTRUMENTS,
  SANCTIONS,
  APPLICATIONS,
  PROFESSIONALS,
  SERVICE_EURO,
  BENEFIT_EURO,
  PUBLIC_EURO,
  NET_STATE,
  NET_FUNDS,
  NET_MUNICIPALITIES,
  WAGE_EURO,
  WITHHELD_EURO,
  /** Fees of employers for missing places of the register. */
  LEVY_EURO,
  /** Professionals, counted by head. */
  CHAIRS,
  /** Strain of professionals, added up. */
  STRAIN,
  /** How far professionals know what counts for them, added up. */
  AWARENESS,
  /** Competence of professionals, added up. */
  COMPETENCE,
  /** Trust of professionals in clients, added up. */
  TRUST_IN_CLIENTS,
  /** Choices that left the protocol, or the strategy that takes its place. */
  DEVIATIONS,
  /** Deviations that were withdrawn after they were explained. */
  WITHDRAWN,
  ADVISED,
  ADVICE_TAKEN,
  RESPONSES_FOLLOW,
  RESPONSES_DEVIATE,
  RESPONSES_CONTROL,
  RESPONSES_FEEDBACK,
  RESPONSES_INPUT,
  RESPONSES_GATHER,
  RESPONSES_RECONSIDER,
  RESPONSES_NONE,
  TOLD,
  HANDED_OVER;

  /** Weeks within which somebody must have looked for work to count as unemployed (ILO). */
  private static final int SEARCH_WEEKS = 4;

  /** Those on a scheme. */
  static MarketSeries on(Scheme scheme) {
    return switch (scheme) {
      case UNEMPLOYMENT -> ON_UNEMPLOYMENT;
      case SOCIAL_ASSISTANCE -> ON_SOCIAL_ASSISTANCE;
      case PARTIAL_DISABILITY -> ON_PARTIAL_DISABILITY;
      case YOUNG_DISABLED -> ON_YOUNG_DISABLED;
      case SICKNESS -> ON_SICKNESS;
    };
  }

  /** Conversations in which professionals responded so. */
  static MarketSeries of(Response response) {
    return switch (response) {
      case FOLLOW -> RESPONSES_FOLLOW;
      case DEVIATE -> RESPONSES_DEVIATE;
      case CONTROL -> RESPONSES_CONTROL;
      case FEEDBACK -> RESPONSES_FEEDBACK;
      case INPUT -> RESPONSES_INPUT;
      case GATHER -> RESPONSES_GATHER;
      case RECONSIDER -> RESPONSES_RECONSIDER;
      case NONE -> RESPONSES_NONE;
    };
  }

  /** This week's value in a region. */
  double of(Region region) {
    return this == WEEKS ? 1 : agents(region) * region.scale();
  }

  private double agents(Region region) {
    return switch (this) {
      case WEEKS -> 1;
      case OPEN_VACANCIES -> region.vacancies().countAdvertised();
      case OPENED -> region.ledger().figure(Figure.OPENED);
      case FILLED -> region.ledger().figure(Figure.FILLED);
      case IN_SERVICE -> region.count(Status.SERVED);
      case ON_UNEMPLOYMENT -> region.served(Scheme.UNEMPLOYMENT);
      case ON_SOCIAL_ASSISTANCE -> region.served(Scheme.SOCIAL_ASSISTANCE);
      case ON_PARTIAL_DISABILITY -> region.served(Scheme.PARTIAL_DISABILITY);
      case ON_YOUNG_DISABLED -> region.served(Scheme.YOUNG_DISABLED);
      case ON_SICKNESS -> region.served(Scheme.SICKNESS);
      case PARTIAL_DISABILITY_AT_WORK -> Staying.atWork(region, Scheme.PARTIAL_DISABILITY);
      case PARTIAL_AT_WORK -> Staying.partialAtWork(region);
      case PARTIAL_IN_ALL -> Staying.partial(region);
      case YOUNG_DISABLED_AT_WORK -> Staying.atWork(region, Scheme.YOUNG_DISABLED);
      case YOUNG_DISABLED_WITH_CAPACITY -> Staying.inAll(region, Scheme.YOUNG_DISABLED);
      case YOUNG_DISABLED_IN_ALL ->
          Staying.inAll(region, Scheme.YOUNG_DISABLED) + region.withoutCapacity();
      case REGISTER_AT_WORK -> Staying.inRegister(region, Staying::works);
      case REGISTER_IN_ALL -> Staying.inRegister(region, (people, row) -> true);
      case TURNED_DOWN_AT_WORK -> Staying.turnedDown(region, Staying::works);
      case TURNED_DOWN_IN_ALL -> Staying.turnedDown(region, (people, row) -> true);
      case REGISTER_PERMANENT -> Staying.inRegister(region, Staying::isPermanent);
      case REGISTER_SUBSIDISED -> Staying.inRegister(region, Staying.subsidised(region.today()));
      case OUTSIDE -> region.count(Status.OUTSIDE);
      case SEARCHING -> searching(region);
      case UNEMPLOYED -> region.count(Status.SERVED) + region.count(Status.OUTSIDE);
      case SERVED_JOBS -> region.ledger().figure(Figure.SERVED_JOBS);
      case OUTSIDE_JOBS -> region.ledger().figure(Figure.OUTSIDE_JOBS);
      case JOB_CHANGES -> region.ledger().figure(Figure.JOB_CHANGES);
      case LEFT_BEHIND -> region.ledger().figure(Figure.LEFT_BEHIND);
      case SEPARATIONS -> region.ledger().figure(Figure.SEPARATIONS);
      case STEPS_UP -> region.ledger().figure(Figure.STEPS_UP);
      case ADAPTATIONS -> region.ledger().figure(Figure.ADAPTATIONS);
      case RUNGS -> Staying.rungs(region);
      case LOW_RUNGS -> Staying.onRungs(region, Rung.ISOLATED, Rung.CONTACTS);
      case UNPAID_WORK -> Staying.onRungs(region, Rung.UNPAID, Rung.UNPAID);
      case AT_WORK -> region.count(Status.WORKING);
      case SICK -> region.ledger().figure(Figure.SICK);
      case CONVERSATIONS -> region.ledger().figure(Figure.CONVERSATIONS);
      case TALKS_IN_SERVICE ->
          region.ledger().figure(Figure.CONVERSATIONS)
              - region.ledger().figure(Figure.TALKS_AT_WORK);
      case TALKS_AT_WORK -> region.ledger().figure(Figure.TALKS_AT_WORK);
      case MINUTES_AT_WORK -> region.ledger().figure(Figure.MINUTES_AT_WORK);
      case INSTRUMENTS -> region.ledger().figure(Figure.INSTRUMENTS);
      case SANCTIONS -> region.ledger().figure(Figure.SANCTIONS);
      case APPLICATIONS -> region.ledger().figure(Figure.APPLICATIONS);
      case PROFESSIONALS -> region.offices().stream().mapToDouble(Office::fullTimers).sum();
      case SERVICE_EURO ->
          region.ledger().figure(Figure.STAFF_EURO)
              + region.ledger().figure(Figure.INSTRUMENT_EURO);
      case BENEFIT_EURO -> region.ledger().figure(Figure.BENEFIT_EURO);
      case RESPONSES_FOLLOW -> region.ledger().responses(Response.FOLLOW);
      case RESPONSES_DEVIATE -> region.ledger().responses(Response.DEVIATE);
      case RESPONSES_CONTROL -> region.ledger().responses(Response.CONTROL);
      case RESPONSES_FEEDBACK -> region.ledger().responses(Response.FEEDBACK);
      case RESPONSES_INPUT -> region.ledger().responses(Response.INPUT);
      case RESPONSES_GATHER -> region.ledger().responses(Response.GATHER);
      case RESPONSES_RECONSIDER -> region.ledger().responses(Response.RECONSIDER);
      case RESPONSES_NONE -> region.ledger().responses(Response.NONE);
      case TOLD -> region.ledger().figure(Figure.TOLD);
      case HANDED_OVER -> region.ledger().figure(Figure.HANDED_OVER);
      case PUBLIC_EURO -> SERVICE_EURO.agents(region) + BENEFIT_EURO.agents(region);
      case NET_STATE -> region.ledger().flows().net(Party.STATE);
      case NET_FUNDS -> region.ledger().flows().net(Party.FUNDS);
      case NET_MUNICIPALITIES -> region.ledger().flows().net(Party.MUNICIPALITIES);
      case WAGE_EURO -> region.ledger().flows().paid(Expense.WAGE);
      case WITHHELD_EURO -> region.ledger().flows().paid(Expense.WITHHELD);
      case LEVY_EURO -> region.ledger().flows().paid(Expense.LEVY);
      case CHAIRS -> ofProfessionals(region, each -> 1);
      case STRAIN -> ofProfessionals(region, Professional::strain);
      case AWARENESS -> ofProfessionals(region, each -> each.mind().awareness());
      case COMPETENCE -> ofProfessionals(region, Professional::competence);
      case TRUST_IN_CLIENTS -> ofProfessionals(region, each -> each.trustInClients().level());
      case DEVIATIONS -> region.ledger().figure(Figure.DEVIATIONS);
      case ADVISED -> region.ledger().figure(Figure.ADVISED);
      case ADVICE_TAKEN -> region.ledger().figure(Figure.ADVICE_TAKEN);
      case WITHDRAWN -> region.ledger().figure(Figure.WITHDRAWN);
    };
  }

  private static double searching(Region region) {
    Jobseekers people = region.jobseekers();
    int from = region.today() - SEARCH_WEEKS;
    double most = 1 - region.availableFrom();
    int number = 0;
    for (int row = 0; row < people.rows(); row++) {
      boolean without =
          people.is(row, Status.SERVED)
              || (people.is(row, Status.OUTSIDE) && people.employed.get(row) == 0);
      boolean searched = people.searched.get(row) > from || people.engaged.get(row) == 1;
      number += without && searched && isAvailable(people, row, most) ? 1 : 0;
    }
    return number;
  }

  /**
   * True for who could start within two weeks: not ill by law, and neither a programme nor problems
   * take too much of the week, of what the person brings, or of the chance to keep a job.
   *
   * @param most the part from which on it is too much, 0 to 1
   */
  private static boolean isAvailable(Jobseekers people, int row, double most) {
    return people.scheme.get(row) != Scheme.SICKNESS.ordinal()
        && people.activity.get(row) < most
        && people.burdenAtWorkNow(row) < most
        && people.burdenInJobNow(row) < most;
  }

  private static double ofProfessionals(Region region, ToDoubleFunction<Professional> what) {
    double sum = 0;
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        sum += what.applyAsDouble(professional);
      }
    }
    return sum;
  }
}
