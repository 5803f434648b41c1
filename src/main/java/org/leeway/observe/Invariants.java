package org.leeway.observe;

import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Roster;
import org.leeway.world.Vacancies;
import org.leeway.world.World;

/**
 * What must hold in every world at the end of every week. Checked when the program runs with {@code
 * -Dleeway.assert=full}, as the tests do.
 */
public final class Invariants {
  private static final boolean FULL = "full".equals(System.getProperty("leeway.assert"));

  private Invariants() {}

  /** True when the checks are asked for. */
  public static boolean areAsked() {
    return FULL;
  }

  /**
   * Checks a world.
   *
   * @throws IllegalStateException naming the region, the week and what is wrong
   */
  public static void check(World world, int week) {
    for (Region region : world.regions()) {
      people(region, week);
      enrolment(region, week);
      vacancies(region, week);
      Conservation.check(region, week);
    }
  }

  private static void people(Region region, int week) {
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.NOBODY)) {
        continue;
      }
      String who = "person " + people.id.get(row);
      for (State state : State.values()) {
        share(region, week, who + " " + state.code(), people.states.get(row, state));
      }
      share(region, week, who + " burden", people.burden.get(row));
      share(region, week, who + " trust", people.trust.get(row));
      share(region, week, who + " reactance", people.reactance.get(row));
      share(region, week, who + " belief", people.service.belief.get(row));
      if (people.is(row, Status.SERVED)) {
        int chairs = region.officeOf(row).professionals().size();
        int chair = people.service.professional.get(row);
        require(chair >= 0 && chair < chairs, region, week, who + " has no professional");
      }
      if (people.is(row, Status.WORKING)) {
        int employer = people.work.employer.get(row);
        boolean known = employer >= 0 && employer < region.employers().size();
        require(known, region, week, who + " works for nobody");
      }
      if (people.count.placed.get(row) != Jobseekers.NEVER) {
        boolean inOrder = people.count.placed.get(row) >= people.count.since.get(row);
        require(inOrder, region, week, who + " was placed before the count");
      }
    }
  }

  private static void enrolment(Region region, int week) {
    Jobseekers people = region.jobseekers();
    for (int place = 0; place < region.rosters().size(); place++) {
      Roster roster = region.rosters().get(place);
      for (int entry = 0; entry < roster.size(); entry++) {
        if (roster.isThere(entry, people)) {
          long cohorts = people.enrolled.get(roster.row(entry));
          String who = "person " + roster.id(entry);
          require((cohorts >> place & 1) == 1, region, week, who + " forgot the enrolment");
        }
        require(roster.week(entry) <= week, region, week, "an enrolment comes from the future");
      }
    }
    for (int row = 0; row < people.rows(); row++) {
      if (people.treated.get(row) == 1) {
        String who = "person " + people.id.get(row);
        require(people.enrolled.get(row) != 0, region, week, who + " is treated, not enrolled");
      }
    }
  }

  private static void vacancies(Region region, int week) {
    Vacancies vacancies = region.vacancies();
    for (int row = 0; row < vacancies.rows(); row++) {
      require(vacancies.closed.get(row) == 0, region, week, "a closed vacancy is still open");
      require(vacancies.opened.get(row) <= week, region, week, "a vacancy comes from the future");
    }
  }

  private static void share(Region region, int week, String what, double value) {
    require(value >= 0 && value <= 1, region, week, what + " is " + value + ", not 0 to 1");
  }

  static void require(boolean holds, Region region, int week, String what) {
    if (!holds) {
      throw new IllegalStateException(region.data().name() + ", week " + week + ": " + what);
    }
  }
}
