package org.leeway.process;

import org.jspecify.annotations.Nullable;
import org.leeway.decision.SearchModel;
import org.leeway.domain.Channel;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.RowList;
import org.leeway.world.Sectors;
import org.leeway.world.VacancyIndex;

/**
 * Search and application: everybody who looks for a job decides how much to do this week, out of
 * what is left of the week after programmes (lock-in), of motivation, of pressure and of what work
 * would bring; finds vacancies in the own or another sector, within reach, that ask no more
 * schooling than the person has, and by some not less, as long as the law lets them hold out for
 * work of their own level [passende arbeid]; and applies formally, through people they know, or put
 * forward by a professional. Whom duty or a cut makes write more than they would of their own will
 * write these letters otherwise ({@link Unwanted}).
 */
final class SearchAndApplication implements Rules<SearchAndApplication> {
  private static final int NOT_FOUND = -1;
  private static final int DRAWS_PER_APPLICATION = 64;

  /** The first of a person's draws says how many applications there are. */
  private static final int NUMBER = 0;

  /** Among the draws of an application: this says how it goes, the others are for looking. */
  private static final int WAY = 1;

  private static final int FIRST_LOOK = 2;

  /** After the looks: this says whether the person wants to apply at all. */
  private static final int WANTED = DRAWS_PER_APPLICATION - 1;

  /** Times as many vacancies as they look at that people pass over at most as too far away. */
  private static final int FARTHEST = 4;

  private final Effort effort;
  private final @Nullable SearchModel model;
  private final Fit fit;
  private final Travel travel;
  private final int sectors;
  private final Looking looking;
  private final int looks;
  private final int mostPerWeek;
  private final double informal;
  private final double spontaneous;
  private final double holdsOut;
  private final Unwanted unwanted;
  private final Duties duties;
  private final Mediation mediation;
  private final double effortPace;

  SearchAndApplication(Values values) {
    effort = new Effort(values);
    model = new Models(values).search().orElse(null);
    fit = new Fit(values);
    travel = new Travel(values);
    sectors = Sectors.names(values).size();
    looking = new Looking(values);
    looks = values.count("search.looks");
    mostPerWeek = values.count("search.most-per-week");
    informal = values.share("search.informal").value();
    spontaneous = values.share("search.spontaneous").value();
    holdsOut = values.share("search.holds-out").value();
    unwanted = new Unwanted(values);
    duties = values.once(Duties.class, Duties::new);
    mediation = new Mediation(values);
    effortPace = values.share("search.effort-pace").value();
  }

  @Override
  public boolean isByPerson() {
    return true;
  }

  @Override
  public void before(Region region, Week week, Editions<SearchAndApplication> rules) {
    region.applications().clear();
    region.vacancyIndex().rebuild(region.vacancies(), sectors);
    region.advertised().rebuildAdvertised(region.vacancies(), sectors);
    Jobseekers people = region.jobseekers();
    people.keepWhatWasWorkedOutUnder(rules);
    if (region.treated().isAnybody()) {
      people.workOutAllAnew(); // anybody may have come under other rules
    }
  }

  @Override
  public void person(Region region, int row, Week week, Editions<SearchAndApplication> rules) {
    boolean anyOpen = region.vacancies().rows() > 0;
    if (region.jobseekers().is(row, Status.SERVED)) {
      served(region, row, week, anyOpen);
    } else if (region.jobseekers().is(row, Status.OUTSIDE)) {
      outside(region, row, week, anyOpen);
    }
  }

  @Override
  public void week(Region region, Week week, Editions<SearchAndApplication> rules) {
    before(region, week, rules);
    Jobseekers people = region.jobseekers();
    boolean anyOpen = region.vacancies().rows() > 0;
    RowList served = people.served();
    for (int place = 0; place < served.size(); place++) {
      int row = served.row(place);
      rules.of(region, row).served(region, row, week, anyOpen);
    }
    RowList outside = people.outside();
    for (int place = 0; place < outside.size(); place++) {
      int row = outside.row(place);
      rules.of(region, row).outside(region, row, week, anyOpen);
    }
    region.ledger().add(Ledger.Figure.APPLICATIONS, region.applications().size());
  }

  private void outside(Region region, int row, Week week, boolean anyOpen) {
    if (region.jobseekers().engaged.get(row) == 1) {
      return; // has a job already, which begins later
    }
    apply(region, row, effort.outside(), effort.outside(), week, anyOpen);
  }

  private void served(Region region, int row, Week week, boolean anyOpen) {
    Jobseekers people = region.jobseekers();
    if (people.engaged.get(row) == 1) {
      return; // has a job already, which begins later
    }
    double mean = mean(region, row, effort.served(people, row, week), week);
    int written = apply(region, row, mean, people.wanted.get(row), week, anyOpen);
    people.applied.set(row, written);
    people.account.apply(row, week.number(), written);
    people.effort.set(
        row, people.effort.get(row) + effortPace * (written - people.effort.get(row)));
    double reach = people.reach.get(row); // worked out with the effort
    if (reach > 0) {
      mediation.mediate(region, row, reach, week);
    }
  }

  private double mean(Region region, int row, double usual, Week week) {
    if (model == null) {
      return usual;
    }
    Searching searcher = new Searching(region, row, effort, usual, week);
    return Math.max(0, Models.finite(model.code(), model.applications(searcher)));
  }

  /**
   * Writes the applications of a week.
   *
   * @param mean how many, in the mean
   * @param wanted how many of them the person would write without duties and cuts
   */
  private int apply(
      Region region, int row, double mean, double wanted, Week week, boolean anyOpen) {
    Draws draws = region.draws();
    long id = region.jobseekers().id.get(row);
    int number =
        Math.min(
            mostPerWeek, draws.poisson(Purpose.VACANCY_FOUND, id, week.number(), NUMBER, mean));
    if (region.isFollowed(row)) {
      Witness.searches(region, row, mean, number, week);
    }
    if (number > 0) {
      region.jobseekers().searched.set(row, week.number());
    }
    if (!anyOpen) {
      return number;
    }
    double way = number > 0 ? travel.most(region.jobseekers(), row, week) : 0;
    int below = number > 0 ? levelsBelow(region, row, week) : 0;
    for (int count = 0; count < number; count++) {
      int firstDraw = count * DRAWS_PER_APPLICATION;
      double luck = draws.uniform(Purpose.VACANCY_FOUND, id, week.number(), firstDraw + WAY);
      boolean wants =
          wanted >= mean
              || draws.uniform(Purpose.VACANCY_FOUND, id, week.number(), firstDraw + WANTED) * mean
                  < wanted;
      double ways = wants ? 1 : unwanted.ways();
      double tie = ways * informal * region.jobseekers().now(State.TIES, row);
      Channel channel = luck < tie ? Channel.INFORMAL : Channel.FORMAL;
      boolean asks = luck < tie + (1 - tie) * ways * spontaneous;
      int seen = looks(region, row, wants);
      int found = find(region, row, week, firstDraw + FIRST_LOOK, seen, asks, way, below);
      if (found != NOT_FOUND) {
        region.applications().write(row, found, channel.ordinal(), wants);
        region.jobseekers().answered.add(row, region.vacancies().id.get(found));
        if (region.isFollowed(row)) {
          MarketWitness.applies(region, row, found, channel, wants, firstDraw + FIRST_LOOK, week);
        }
      }
    }
    return number;
  }

  /** None for who holds out for work of the own level, and may. */
  private int levelsBelow(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    int education = people.education.get(row);
    boolean holds =
        education > 0
            && duties.mayHoldOut(people, row, week)
            && region.draws().happens(Purpose.HOLDING_OUT, people.id.get(row), 0, 0, holdsOut);
    return holds ? 0 : education;
  }

  /** Vacancies that a person looks at before applying to one. */
  private int looks(Region region, int row, boolean wants) {
    double most = wants ? looks : looks * unwanted.looks();
    return 1 + (int) (region.jobseekers().now(State.SEARCH, row) * most);
  }

  /**
   * Looks at some vacancies and takes the one that fits best of those that were not answered yet; a
   * better searcher looks at more. To people who do not know what they can, how well a vacancy fits
   * is in part a guess.
   *
   * @param number vacancies to look at
   * @param asks whether the person asks around, and so hears also of what is not advertised
   * @param way minutes one way that the person would travel for a full-time job
   * @param below levels of schooling below the own of which the person would take work
   */
  private int find(
      Region region,
      int row,
      Week week,
      int firstDraw,
      int number,
      boolean asks,
      double way,
      int below) {
    Jobseekers people = region.jobseekers();
    VacancyIndex index = asks ? region.vacancyIndex() : region.advertised();
    if (index.open() == 0) {
      return NOT_FOUND;
    }
    Draws draws = region.draws();
    long id = people.id.get(row);
    int sector = people.sector.get(row);
    int education = people.education.get(row);
    double capacity = people.capacity.get(row);
    double homeEast = people.east.get(row);
    double homeNorth = people.north.get(row);
    double km = travel.km(people, row, way);
    double kmFixed = travel.kmFixed(people, row);
    double known = people.now(State.ORIENTATION, row);
    int best = NOT_FOUND;
    double bestFit = 0;
    int last = firstDraw + Math.min(FARTHEST * number, WANTED - FIRST_LOOK);
    int left = number; // people look near by first: what is too far takes none of their looks
    for (int draw = firstDraw; draw < last && left > 0; draw++) {
      double luck = draws.uniform(Purpose.VACANCY_FOUND, id, week.number(), draw);
      double look = looking.look(index, sector, luck);
      int place = (int) look;
      double east = index.east(place) - homeEast;
      double north = index.north(place) - homeNorth;
      // Who is near is a toss-up: a number is counted off sooner than a branch is taken.
      int near = travel.isInReach(east, north, km, kmFixed, index.hours(place));
      left -= near;
      double guess = look - place;
      int levels = education - index.education(place);
      if (known + (1 - known) * guess > bestFit && near > 0 && levels >= 0 && levels <= below) {
        double fits = fit.of(index.isIn(sector, place), levels, index.hours(place), capacity);
        double seems = known * fits + (1 - known) * guess;
        int vacancy = index.vacancy(place);
        if (seems > bestFit && !people.answered.has(row, region.vacancies().id.get(vacancy))) {
          bestFit = seems;
          best = vacancy;
        }
      }
    }
    return best;
  }
}
