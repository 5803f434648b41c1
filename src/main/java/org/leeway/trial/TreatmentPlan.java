package org.leeway.trial;

import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Roster;

/**
 * When the rules of a treatment hold for whom: for each assigned person from a number of weeks
 * after enrolment; for professionals, offices and regions from as many weeks after the first week
 * of enrolment.
 */
final class TreatmentPlan {
  private final Cohort cohort;
  private final int place;
  private final Enrolment enrolment;
  private final Treatment treatment;

  TreatmentPlan(Cohort cohort, int place, Enrolment enrolment, Treatment treatment) {
    this.cohort = cohort;
    this.place = place;
    this.enrolment = enrolment;
    this.treatment = treatment;
  }

  /** True in the weeks of treatment of somebody or something that joined in a week. */
  private boolean runs(int joined, int week) {
    int since = week - joined - treatment.delay();
    return since >= 0 && since < treatment.length();
  }

  void begin(Region region, int week) {
    if (cohort.assignment().unit() == Unit.PERSON) {
      people(region, week, 0);
    } else {
      units(region, week);
    }
  }

  /** After enrolment in this week. */
  void enrolled(Region region, int week) {
    if (cohort.assignment().unit() == Unit.PERSON) {
      people(region, week, firstOf(region, week));
    }
  }

  private int firstOf(Region region, int week) {
    Roster roster = region.rosters().get(place);
    int first = roster.size();
    while (first > 0 && roster.week(first - 1) == week) {
      first--;
    }
    return first;
  }

  private void people(Region region, int week, int first) {
    Jobseekers people = region.jobseekers();
    Roster roster = region.rosters().get(place);
    for (int entry = first; entry < roster.size(); entry++) {
      if (roster.isAssigned(entry) && roster.isThere(entry, people)) {
        people.treated.set(roster.row(entry), runs(roster.week(entry), week) ? 1 : 0);
      }
    }
  }

  void units(Region region, int week) {
    boolean running = runs(cohort.from(), week);
    switch (cohort.assignment().unit()) {
      case PERSON -> {}
      case PROFESSIONAL -> {
        for (Office office : region.offices()) {
          for (Professional professional : office.professionals()) {
            professional.setTreated(running && enrolment.isAssigned(region, professional.id()));
          }
        }
      }
      case OFFICE -> {
        for (Office office : region.offices()) {
          office.setTreated(running && enrolment.isAssigned(region, office.id()));
        }
      }
      case REGION ->
          region.treated().setRegion(running && enrolment.isAssigned(region, region.id()));
    }
  }
}
