package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.world.Commuting;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;
import org.leeway.world.World;

/** Which work people can take: across regions, by the way they have to go and what they earn. */
final class ReachTest {
  private static final int VACANCY = 0;

  @Test
  void everyVacancyIsForPeopleOfSomeRegionAndAThirdOfThemLivesInAnother() {
    World world = new Trial(Small.country(), 1, 1000).open().weeks(1).world();
    Commuting commuting = world.commuting();
    double own = 0;
    double all = 0;
    double opening = 0;
    double there = 0;
    for (Region work : world.regions()) {
      int place = work.vicinity().here();
      double seen = 0;
      for (Region home : world.regions()) {
        seen += commuting.share(place, home.vicinity().here());
        opening += home.vicinity().opening(place);
      }
      assertThat(seen).isBetween(1 - 1e-9, 1 + 1e-9);
      own += work.data().employed() * commuting.share(place, place);
      all += work.data().employed();
      there += work.data().openVacancies();
    }
    assertThat(own / all).isBetween(0.62, 0.75);
    double season =
        world.market().openings(); // no vacancy is lost between regions, or counted twice
    double national =
        there / 1000 / Small.country().at(0).number("employers.vacancies.open_q4_2019");
    assertThat(opening / (season * national)).isBetween(1 - 1e-9, 1 + 1e-9);
  }

  @Test
  void peopleOfARegionFillThePartOfAllVacanciesThatTheyHoldOfAllJobs() {
    World world = new Trial(Small.country(), 1, 1000).world();
    Commuting commuting = world.commuting();
    double jobs = 0;
    double vacancies = 0;
    for (Region region : world.regions()) {
      jobs += region.data().employed();
      vacancies += commuting.opening(region.vicinity().here());
    }
    for (Region home : world.regions()) {
      double filled = 0;
      for (Region work : world.regions()) {
        double share = commuting.share(work.vicinity().here(), home.vicinity().here());
        filled += commuting.opening(work.vicinity().here()) * share;
      }
      assertThat(filled / vacancies)
          .as(home.data().name())
          .isCloseTo(home.data().employed() / jobs, Percentage.withPercentage(0.1));
    }
  }

  @Test
  void whereVacanciesStayOpenForLongerFewerOpenForEachThatIsOpen() {
    World world = new Trial(Small.country(), 1, 1000).world();
    World alike = new Trial(Small.country("market.vacancy.open-longer=0"), 1, 1000).world();
    double tight = openingForEachOpen(world, "Midden-Utrecht");
    double slack = openingForEachOpen(world, "Groningen");
    assertThat(tight).isLessThan(0.95);
    assertThat(slack).isGreaterThan(1.05);
    for (Region region : alike.regions()) {
      assertThat(openingForEachOpen(alike, region.data().name()))
          .isCloseTo(1, Percentage.withPercentage(0.001));
    }
  }

  private static double openingForEachOpen(World world, String name) {
    Region region =
        world.regions().stream()
            .filter(each -> each.data().name().equals(name))
            .findFirst()
            .orElseThrow();
    double opening = world.commuting().opening(region.vicinity().here());
    return opening / region.data().openVacancies();
  }

  @Test
  void howFarPeopleGoDependsOnTheCarTheHoursAndTheLaw() {
    Trial trial = new Trial(Small.regions(1), 1, 1000).open();
    Jobseekers people = trial.people();
    Vacancies vacancies = trial.region().vacancies();
    Travel travel = new Travel(trial.values());
    Week week = trial.week();
    int row = 0;
    while (!people.is(row, Status.SERVED)
        || people.scheme.get(row) != Scheme.SOCIAL_ASSISTANCE.ordinal()) {
      row++;
    }
    people.education.set(row, 0);
    people.exemption.set(row, 0);
    people.east.set(row, 0);
    people.north.set(row, 0);
    people.states.set(row, State.PRESSURE, 0);

    assertThat(isReached(travel, people, row, vacancies, 20, 40, true, week)).isTrue();
    assertThat(isReached(travel, people, row, vacancies, 28, 40, false, week)).isFalse();
    assertThat(isReached(travel, people, row, vacancies, 28, 40, true, week)).isTrue();
    assertThat(isReached(travel, people, row, vacancies, 36, 8, true, week)).isFalse();
    assertThat(isReached(travel, people, row, vacancies, 36, 40, true, week)).isTrue();
    people.states.set(row, State.PRESSURE, 1); // the law calls an hour and a half suitable
    assertThat(isReached(travel, people, row, vacancies, 28, 40, false, week)).isTrue();
    people.exemption.set(row, 1); // who is exempt need not
    assertThat(isReached(travel, people, row, vacancies, 28, 40, false, week)).isFalse();
  }

  private static boolean isReached(
      Travel travel,
      Jobseekers people,
      int row,
      Vacancies vacancies,
      double km,
      double hours,
      boolean car,
      Week week) {
    people.car.set(row, car ? 1 : 0);
    vacancies.east.set(VACANCY, km);
    vacancies.north.set(VACANCY, 0);
    vacancies.hours.set(VACANCY, hours);
    double most = travel.most(people, row, week);
    return travel.isInReach(people, row, vacancies, VACANCY, most);
  }
}
