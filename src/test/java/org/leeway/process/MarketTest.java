package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.Scheme;
import org.leeway.world.Applications;
import org.leeway.world.Ledger;
import org.leeway.world.Population;
import org.leeway.world.Region;
import org.leeway.world.RegionalShares;
import org.leeway.world.Vacancies;

/** What the business cycle moves beside advertised vacancies, and who hears of places. */
final class MarketTest {
  private static final int SCALE = 50;

  @Test
  void placesThatAreNotAdvertisedAreFoundByAskingOrThroughPeopleOnly() {
    assertThat(toUnadvertised("search.informal=0", "search.spontaneous=0")).isZero();
    assertThat(toUnadvertised("search.informal=0", "search.spontaneous=0.4")).isPositive();
    assertThat(toUnadvertised("search.informal=0.6", "search.spontaneous=0")).isPositive();
  }

  /** Of the applications of some weeks, those to places that are not advertised. */
  private static int toUnadvertised(String... settings) {
    Trial trial = new Trial(Small.regions(1, settings), 1, SCALE).open();
    Region region = trial.region();
    Phase economy = Phase.of(Editions.one(new Economy(trial.values())));
    Phase search = Phase.of(Editions.one(new SearchAndApplication(trial.values())));
    int found = 0;
    for (int number = 0; number < 20; number++) {
      Week week = new Week(number, 0);
      economy.week(region, week);
      search.week(region, week);
      Applications applications = region.applications();
      for (int place = 0; place < applications.size(); place++) {
        boolean own = applications.channel(place) != Channel.MEDIATED.ordinal();
        int advertised = region.vacancies().advertised.get(applications.vacancy(place));
        found += own && advertised == 0 ? 1 : 0;
      }
    }
    return found;
  }

  @Test
  void nobodyWritesTwiceAboutOneVacancy() {
    Trial trial = new Trial(Small.regions(1), 1, SCALE).open();
    Region region = trial.region();
    Phase economy = Phase.of(Editions.one(new Economy(trial.values())));
    Phase search = Phase.of(Editions.one(new SearchAndApplication(trial.values())));
    Set<List<Long>> written = new HashSet<>();
    for (int number = 0; number < 4; number++) {
      Week week = new Week(number, 0);
      economy.week(region, week);
      search.week(region, week);
      Applications applications = region.applications();
      for (int place = 0; place < applications.size(); place++) {
        if (applications.channel(place) != Channel.MEDIATED.ordinal()) {
          long person = region.jobseekers().id.get(applications.row(place));
          long vacancy = region.vacancies().id.get(applications.vacancy(place));
          assertThat(written.add(List.of(person, vacancy))).isTrue();
        }
      }
    }
    assertThat(written).isNotEmpty();
  }

  @Test
  void whoAsksTakesAPlaceThatOthersWouldHaveReadOfLater() {
    String noChains =
        "market.left-behind.filled-again=0"; // what opens does not follow who is hired
    String[] nobodyAsks = {"search.informal=0", "search.spontaneous=0", noChains};
    Trial silent = new Trial(Small.regions(1, nobodyAsks), 1, SCALE).open();
    Trial asking = new Trial(Small.regions(1, "search.spontaneous=0.4", noChains), 1, SCALE).open();
    Set<Long> openedSilent = new HashSet<>();
    Set<Long> openedAsking = new HashSet<>();
    int advertisedSilent = advertised(silent, openedSilent);
    int advertisedAsking = advertised(asking, openedAsking);
    assertThat(openedAsking).isEqualTo(openedSilent);
    assertThat(advertisedSilent).isGreaterThan((int) (0.9 * openedSilent.size()));
    assertThat(advertisedAsking).isBetween(1, (int) (0.95 * advertisedSilent));
  }

  /** How many vacancies are ever advertised in most of a year, of those that open. */
  private static int advertised(Trial trial, Set<Long> opened) {
    Set<Long> advertised = new HashSet<>();
    Vacancies vacancies = trial.region().vacancies();
    trial.afterEachPhase(
        (region, week) -> {
          for (int row = 0; row < vacancies.rows(); row++) {
            if (vacancies.made.get(row) == 0) {
              opened.add(vacancies.id.get(row));
              if (vacancies.advertised.get(row) == 1) {
                advertised.add(vacancies.id.get(row));
              }
            }
          }
        });
    trial.weeks(40);
    return advertised.size();
  }

  @Test
  void whoFindsNobodyAsksLessOfTheNext() {
    assertThat(open("screening.gives-in.each=0.15"))
        .as("who asks less has somebody sooner")
        .isLessThan(0.97 * open("screening.gives-in.each=0"));
  }

  @Test
  void inASlumpMoreAreLaidOffAndFewerInWorkLookForAnotherJob() {
    Trial usual = new Trial(Small.regions(1), 1, SCALE).open();
    Trial slump = new Trial(Small.regions(1, "market.stage.name=slack-2013"), 1, SCALE).open();
    usual.weeks(30);
    slump.weeks(30);
    assertThat(entering(slump, Scheme.UNEMPLOYMENT))
        .isGreaterThan(1.3 * entering(usual, Scheme.UNEMPLOYMENT));
    assertThat(entering(slump, Scheme.SOCIAL_ASSISTANCE))
        .isEqualTo(entering(usual, Scheme.SOCIAL_ASSISTANCE));
    assertThat(inWork(slump)).isLessThan(0.8 * inWork(usual));
  }

  @Test
  void whoComesSecondIsAskedWhenTheFirstIsGone() {
    assertThat(filled("screening.invited=4")).isGreaterThan(1.05 * filled("screening.invited=1"));
  }

  /** Vacancies that are filled in half a year. */
  private static double filled(String setting) {
    Trial trial = new Trial(Small.regions(1, setting), 1, SCALE).open();
    double filled = 0;
    for (int week = 0; week < 26; week++) {
      trial.weeks(1);
      filled += trial.region().ledger().figure(Ledger.Figure.FILLED);
    }
    return filled;
  }

  /** Vacancies that stand open, added up over the weeks of most of a year. */
  private static double open(String setting) {
    Trial trial = new Trial(Small.regions(3, setting), 1, SCALE).open();
    double open = 0;
    for (int week = 0; week < 40; week++) {
      trial.weeks(1);
      open += trial.world().regions().stream().mapToInt(each -> each.vacancies().rows()).sum();
    }
    return open;
  }

  private static double entering(Trial trial, Scheme scheme) {
    Population population = new Population(trial.values(), new RegionalShares(trial.values()));
    double sum = 0;
    for (int week = 0; week < 500; week++) {
      sum += population.entering(trial.region(), scheme, week);
    }
    return sum;
  }

  /** People in work who start looking in some years. */
  private static double inWork(Trial trial) {
    Population population = new Population(trial.values(), new RegionalShares(trial.values()));
    double sum = 0;
    for (int week = 0; week < 500; week++) {
      sum += population.outsideEntering(trial.region(), week);
    }
    return sum * population.inWork(trial.region());
  }
}
