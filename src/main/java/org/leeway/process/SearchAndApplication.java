package org.leeway.process;

import org.jspecify.annotations.Nullable;
import org.leeway.decision.SearchModel;
import org.leeway.domain.Channel;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.Sectors;
import org.leeway.world.Vacancies;

/**
 * Search and application: everybody who looks for a job decides how much to do this week, out of
 * what is left of the week after programmes (lock-in), of motivation, of pressure and of what work
 * would bring; finds vacancies in the own or another sector; and applies formally, through people
 * they know, or put forward by a professional.
 */
final class SearchAndApplication implements Rules<SearchAndApplication> {
  private static final int NOT_FOUND = -1;
  private static final int DRAWS_PER_APPLICATION = 64;

  private final Effort effort;
  private final @Nullable SearchModel model;
  private final Fit fit;
  private final int sectors;
  private final Looking looking;
  private final int looks;
  private final int mostPerWeek;
  private final double informal;
  private final Mediation mediation;
  private final double effortPace;

  SearchAndApplication(Values values) {
    effort = new Effort(values);
    model = new Models(values).search().orElse(null);
    fit = new Fit(values);
    sectors = Sectors.names(values).size();
    looking = new Looking(values);
    looks = values.count("search.looks");
    mostPerWeek = values.count("search.most-per-week");
    informal = values.share("search.informal").value();
    mediation = new Mediation(values);
    effortPace = values.share("search.effort-pace").value();
  }

  @Override
  public void week(Region region, Week week, Editions<SearchAndApplication> rules) {
    region.applications().clear();
    region.vacancyIndex().rebuild(region.vacancies(), sectors);
    Jobseekers people = region.jobseekers();
    boolean anyOpen = region.vacancies().rows() > 0;
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        rules.of(region, row).served(region, row, week, anyOpen);
      } else if (people.is(row, Status.OUTSIDE)) {
        rules.of(region, row).outside(region, row, week, anyOpen);
      }
    }
    region.ledger().add(Ledger.Figure.APPLICATIONS, region.applications().size());
  }

  private void outside(Region region, int row, Week week, boolean anyOpen) {
    apply(region, row, effort.outside(), week, anyOpen);
  }

  private void served(Region region, int row, Week week, boolean anyOpen) {
    Jobseekers people = region.jobseekers();
    Scheme scheme = Schemes.at(people.scheme.get(row));
    double mean = mean(region, row, effort.served(people, row, scheme, week), week);
    int written = apply(region, row, mean, week, anyOpen);
    people.applied.set(row, written);
    people.account.apply(row, week.number(), written);
    people.effort.set(
        row, people.effort.get(row) + effortPace * (written - people.effort.get(row)));
    double reach = people.now(State.REACH, row);
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

  private int apply(Region region, int row, double mean, Week week, boolean anyOpen) {
    Draws draws = region.draws();
    long id = region.jobseekers().id.get(row);
    int number =
        Math.min(mostPerWeek, draws.poisson(Purpose.APPLICATIONS, id, week.number(), 0, mean));
    if (region.isFollowed(row)) {
      Witness.searches(region, row, mean, number, week);
    }
    if (!anyOpen) {
      return number;
    }
    int throughTies = number == 0 ? 0 : throughTies(region, row, number, week);
    for (int count = 0; count < number; count++) {
      int found = find(region, row, week, count * DRAWS_PER_APPLICATION);
      if (found != NOT_FOUND) {
        boolean known = (throughTies & 1 << count) != 0;
        Channel channel = known ? Channel.INFORMAL : Channel.FORMAL;
        region.applications().write(row, found, channel.ordinal());
        if (region.isFollowed(row)) {
          MarketWitness.applies(region, row, found, channel, count * DRAWS_PER_APPLICATION, week);
        }
      }
    }
    return number;
  }

  /** Which of this week's applications go through people they know, a bit each. */
  private int throughTies(Region region, int row, int number, Week week) {
    Draws draws = region.draws();
    long id = region.jobseekers().id.get(row);
    double tie = informal * region.jobseekers().now(State.TIES, row);
    int known = 0;
    for (int count = 0; count < number; count++) {
      known |= draws.happens(Purpose.CHANNEL, id, week.number(), count, tie) ? 1 << count : 0;
    }
    return known;
  }

  /** Looks at some vacancies and takes the one that fits best; a better searcher looks at more. */
  private int find(Region region, int row, Week week, int firstDraw) {
    Jobseekers people = region.jobseekers();
    Vacancies vacancies = region.vacancies();
    int number = 1 + (int) (people.now(State.SEARCH, row) * looks);
    double known = people.now(State.ORIENTATION, row);
    int best = NOT_FOUND;
    double bestFit = 0;
    for (int draw = firstDraw; draw < firstDraw + number; draw++) {
      int vacancy = looking.look(region, row, week, draw);
      if (Fit.isQualified(people, row, vacancies, vacancy)) {
        double fits = known * fit.of(people, row, vacancies, vacancy);
        // No guess is better than 1: often nothing needs to be drawn.
        if (fits + (1 - known) > bestFit) {
          double seems = fits + (1 - known) * guess(region, row, draw, week);
          if (seems > bestFit) {
            bestFit = seems;
            best = vacancy;
          }
        }
      }
    }
    return best;
  }

  /** How well a vacancy seems to fit to people who do not know what they can. */
  private static double guess(Region region, int row, int draw, Week week) {
    long id = region.jobseekers().id.get(row);
    return region.draws().uniform(Purpose.MISJUDGED_FIT, id, week.number(), draw);
  }
}
