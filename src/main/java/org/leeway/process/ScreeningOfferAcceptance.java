package org.leeway.process;

import org.leeway.domain.Channel;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Applications;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.ShortlistColumn;
import org.leeway.world.Vacancies;
import org.leeway.world.WorkPays;
import org.leeway.world.World;

/**
 * Screening, offer, acceptance: employers keep the best letters that they have had so far, ask
 * those few to come after a time of recruiting, and make one offer at a time to those of whom the
 * interview showed enough, the best first. A candidate accepts or waits for something better; who
 * is turned down by the one may be taken by the next. Who accepts starts some weeks later, and
 * lives and looks on as before until then, but for the search. A vacancy without a good enough
 * candidate stays open. Where somebody leaves for another job, the employer left seeks somebody
 * ({@link VacancyChain}).
 */
final class ScreeningOfferAcceptance implements Rules<ScreeningOfferAcceptance> {
  /** Among the draws of a vacancy: when who accepted starts. */
  private static final int STARTS = 2;

  private final Screening screening;
  private final Hiring hiring;
  private final Sheltered sheltered;
  private final Fit fit;
  private final int reconsider;
  private final double acceptBase;
  private final double acceptMotivation;
  private final double acceptPressure;
  private final double acceptFit;
  private final double outsideAccepts;
  private final int startsWithin;
  private final WorkPays workPays;
  private final Waiting waiting;
  private final SuitableWork suitable;
  private final double pace;
  private final double doubt;

  ScreeningOfferAcceptance(Values values) {
    screening = new Screening(values);
    sheltered = new Sheltered(values);
    hiring = new Hiring(values);
    fit = new Fit(values);
    reconsider = values.weeks("market.vacancy.reconsider").whole();
    acceptBase = values.number("acceptance.base");
    acceptMotivation = values.number("acceptance.motivation");
    acceptPressure = values.number("acceptance.pressure");
    acceptFit = values.number("acceptance.fit");
    pace = values.rate("screening.learning.pace").withinWeek().value();
    doubt = values.number("screening.learning.doubt");
    outsideAccepts = values.probability("acceptance.outside").value();
    startsWithin = 1 + 2 * values.weeks("acceptance.starts-after").whole();
    workPays = values.once(WorkPays.class, WorkPays::new);
    waiting = new Waiting(values);
    suitable = new SuitableWork(values);
  }

  @Override
  public void nation(World world, Week week, Editions<ScreeningOfferAcceptance> rules) {
    Sheltered.allot(world, week, rules.map(rule -> rule.sheltered));
  }

  @Override
  public void week(Region region, Week week, Editions<ScreeningOfferAcceptance> rules) {
    int looking = region.count(Status.SERVED) + region.count(Status.OUTSIDE);
    Quota.count(region);
    rules.of(region).screening.quota().charge(region);
    screen(region, week, rules);
    decide(region, week, rules);
    rules.of(region).learn(region, looking);
    region.vacancies().removeClosed();
    Sheltered.fill(region, week, rules.map(rule -> rule.sheltered), rules.usual().hiring);
  }

  /** Employers hear who came by this week, and how fast people find work. */
  private void learn(Region region, int looking) {
    double found = region.ledger().figure(Ledger.Figure.FILLED);
    double pacing = looking == 0 ? Double.NaN : found / looking;
    region.applicantsSeen().learn(pace, doubt, region.scale(), pacing);
  }

  private static void screen(Region region, Week week, Editions<ScreeningOfferAcceptance> rules) {
    Applications applications = region.applications();
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    int before = Vacancies.NOBODY;
    Applicant applicant = rules.usual().screening.nobody();
    for (int place = 0; place < applications.size(); place++) {
      int row = applications.row(place);
      int vacancy = applications.vacancy(place);
      int channel = applications.channel(place);
      Screening screening = rules.of(region, row).screening;
      if (row != before) { // one person's applications stand together
        screening.read(region, row, week, applicant);
        before = row;
      }
      applicant.wanted = applications.isWanted(place);
      double surplus = screening.onPaper(region, applicant, vacancy, channel, week);
      if (region.isFollowed(row)) {
        double productivity = screening.productivity(region, row, vacancy);
        double presents = screening.bringsAcross(applicant);
        MarketWitness.screened(region, applicant, vacancy, surplus, productivity, presents, week);
      }
      if (surplus > 0) {
        vacancies.shortlist.put(
            vacancy, people.id.get(row), row, channel, applicant.wanted, surplus);
      }
    }
  }

  /** Employers decide in an order that turns every week, so that none is favoured. */
  private void decide(Region region, Week week, Editions<ScreeningOfferAcceptance> rules) {
    Vacancies vacancies = region.vacancies();
    int open = vacancies.rows();
    if (open == 0) {
      return;
    }
    Applicant applicant = rules.usual().screening.nobody(); // one for all whom employers meet
    int first = region.draws().below(Purpose.ROTATION, region.id(), week.number(), 0, open);
    for (int turn = 0; turn < open; turn++) {
      int vacancy = (first + turn) % open;
      if (vacancies.decides.get(vacancy) <= week.number()) {
        if (vacancies.taken.get(vacancy) == 1) {
          start(region, vacancy, week, rules);
        } else {
          choose(region, vacancy, applicant, week, rules);
        }
      }
    }
  }

  /** Meets the best on paper, as many as are asked to come, and offers the job to the best. */
  private void choose(
      Region region,
      int vacancy,
      Applicant applicant,
      Week week,
      Editions<ScreeningOfferAcceptance> rules) {
    ShortlistColumn shortlist = region.vacancies().shortlist;
    int met = 0;
    for (int place = 0; place < ShortlistColumn.MOST; place++) {
      double mark = 0;
      int row = shortlist.row(vacancy, place);
      if (shortlist.surplus(vacancy, place) > 0
          && met < screening.invited()
          && isStillLooking(region.jobseekers(), row, shortlist.person(vacancy, place))) {
        met++;
        Screening own = rules.of(region, row).screening;
        own.read(region, row, week, applicant);
        applicant.wanted = shortlist.isWanted(vacancy, place);
        int channel = shortlist.channel(vacancy, place);
        mark = own.whenMet(region, applicant, vacancy, channel, week);
        if (region.isFollowed(row)) {
          MarketWitness.met(region, row, vacancy, mark, week);
        }
      }
      shortlist.mark(vacancy, place, Math.max(0, mark));
    }
    shortlist.sort(vacancy);
    offer(region, vacancy, week, rules);
  }

  /**
   * Offers the job to the best of those who came; to the next, when that one has found work
   * elsewhere or does not want it.
   */
  private void offer(
      Region region, int vacancy, Week week, Editions<ScreeningOfferAcceptance> rules) {
    Vacancies vacancies = region.vacancies();
    int row = vacancies.bestRow(vacancy);
    while (row != Vacancies.NOBODY) {
      if (isStillLooking(region.jobseekers(), row, vacancies.bestId(vacancy))
          && rules.of(region, row).accepts(region, row, vacancy, week)) {
        if (!region.trace().isEmpty()) {
          MarketWitness.filled(region, row, vacancy, week);
        }
        rules.of(region, row).engage(region, row, vacancy, week);
        return;
      }
      vacancies.shortlist.dropFirst(vacancy);
      row = vacancies.bestRow(vacancy);
    }
    if (vacancies.made.get(vacancy) == 1) {
      vacancies.closed.set(vacancy, 1);
      region.ledger().add(Ledger.Figure.LAPSED, 1);
    } else {
      screening.giveIn(vacancies, vacancy);
      vacancies.decides.set(vacancy, week.number() + reconsider);
    }
  }

  /** Who accepted starts; when that one has gone, the place is offered to others. */
  private void start(
      Region region, int vacancy, Week week, Editions<ScreeningOfferAcceptance> rules) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    int row = vacancies.bestRow(vacancy);
    if (isWithoutWork(people, row, vacancies.bestId(vacancy)) && people.engaged.get(row) == 1) {
      rules.of(region, row).hire(region, row, vacancy, week);
    } else {
      vacancies.taken.set(vacancy, 0);
      vacancies.shortlist.dropFirst(vacancy);
      offer(region, vacancy, week, rules);
    }
  }

  /** Agrees on the week in which a person starts. */
  private void engage(Region region, int row, int vacancy, Week week) {
    Vacancies vacancies = region.vacancies();
    long id = vacancies.id.get(vacancy);
    int wait = region.draws().below(Purpose.ACCEPTANCE, id, week.number(), STARTS, startsWithin);
    if (wait == 0) {
      hire(region, row, vacancy, week);
      return;
    }
    vacancies.taken.set(vacancy, 1);
    vacancies.decides.set(vacancy, week.number() + wait);
    region.jobseekers().engaged.set(row, 1);
  }

  private void hire(Region region, int row, int vacancy, Week week) {
    region.vacancies().closed.set(vacancy, 1);
    double productivity = screening.productivity(region, row, vacancy);
    hiring.hire(region, row, vacancy, productivity, week);
  }

  private static boolean isStillLooking(Jobseekers people, int row, long id) {
    return isWithoutWork(people, row, id) && people.engaged.get(row) == 0;
  }

  private static boolean isWithoutWork(Jobseekers people, int row, long id) {
    return people.id.get(row) == id
        && (people.is(row, Status.SERVED) || people.is(row, Status.OUTSIDE));
  }

  /** What the very job on offer would bring above the benefit and what may come yet. */
  private double offered(Region region, int row, int vacancy, Week week) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    double hours = Math.min(vacancies.hours.get(vacancy), people.capacity.get(row));
    double wage = vacancies.wage.get(vacancy);
    double another = waiting.chance(region, row, week);
    return workPays.gainOverWaiting(people, row, week.number(), hours, wage, another);
  }

  private boolean accepts(Region region, int row, int vacancy, Week week) {
    Jobseekers people = region.jobseekers();
    double chance = outsideAccepts;
    if (people.is(row, Status.SERVED)) {
      double work = offered(region, row, vacancy, week);
      chance =
          acceptBase
              + acceptMotivation * people.now(State.MOTIVATION, row) * work
              + acceptPressure * people.now(State.PRESSURE, row)
              - acceptFit * (1 - fit.of(people, row, region.vacancies(), vacancy));
    }
    long id = people.id.get(row);
    int index = region.vacancies().bestChannel(vacancy) == Channel.MEDIATED.ordinal() ? 1 : 0;
    boolean accepted = region.draws().happens(Purpose.ACCEPTANCE, id, week.number(), index, chance);
    if (!accepted) {
      suitable.refused(region, row, vacancy, week);
    }
    if (region.isFollowed(row)) {
      MarketWitness.offered(region, row, vacancy, chance, index, accepted, week);
    }
    return accepted;
  }
}
