package org.leeway.trial;

import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Roster;

/**
 * Enrols people in one cohort: whoever is served, fits the description and was not enrolled before.
 * Their unit is assigned by a lot of its own, so that another cohort, another agent or what is done
 * to the assigned changes nothing about who they are.
 */
final class Enrolment {
  private final Cohort cohort;
  private final int place;
  private final Predicate who;
  private final long lot;

  /**
   * @param place place of the cohort in the observation, less than 64
   * @param facts how people are read
   * @param vocabulary words of the scenario
   */
  Enrolment(Cohort cohort, int place, Facts facts, Vocabulary vocabulary) {
    this.cohort = cohort;
    this.place = place;
    who = new Predicate(cohort.who(), facts, vocabulary);
    lot = AgentKey.cohort(cohort.id());
  }

  /** Enrols those who fit this week. */
  void enrol(Region region, int week) {
    if (week < cohort.from() || week >= cohort.until()) {
      return;
    }
    Jobseekers people = region.jobseekers();
    Roster roster = region.rosters().get(place);
    long bit = 1L << place;
    for (int row = 0; row < people.rows(); row++) {
      if ((people.enrolled.get(row) & bit) == 0 && who.holds(region, row, week)) {
        people.enrolled.set(row, people.enrolled.get(row) | bit);
        long until = (long) week + cohort.follow();
        people.followedUntil.set(
            row, (int) Math.min(Integer.MAX_VALUE, Math.max(people.followedUntil.get(row), until)));
        roster.enrol(row, people.id.get(row), week, isAssigned(region, unitOf(region, row)));
      }
    }
  }

  /** The name of the unit to which a person belongs. */
  private long unitOf(Region region, int row) {
    return switch (cohort.assignment().unit()) {
      case PERSON -> region.jobseekers().id.get(row);
      case PROFESSIONAL -> region.professionalOf(row).id();
      case OFFICE -> region.officeOf(row).id();
      case REGION -> region.id();
    };
  }

  /** Whether the lot assigns a unit: the same in every week and every arm. */
  boolean isAssigned(Region region, long unit) {
    Draws draws = region.draws();
    return draws.happens(
        Purpose.ASSIGNMENT, AgentKey.pair(unit, lot), 0, 0, cohort.assignment().share());
  }
}
