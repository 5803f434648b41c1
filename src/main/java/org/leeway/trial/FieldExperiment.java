package org.leeway.trial;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Scenario;
import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * A field experiment in a running world: people are enrolled and assigned week by week, and for the
 * assigned the treatment begins and ends in its time. Enrolment alone changes nothing; what
 * treatment changes is up to the rules that are in force for the treated.
 */
public final class FieldExperiment {
  private static final int MOST_COHORTS = Long.SIZE;

  private final List<Enrolment> enrolments = new ArrayList<>();
  private final @Nullable TreatmentPlan plan;

  /**
   * @param cohorts who is followed, at most 64
   * @param treatment what is done to the assigned of one of them
   * @param scenario the world in which they are enrolled
   * @throws IllegalArgumentException for more cohorts, or a treatment of none of them
   */
  public FieldExperiment(List<Cohort> cohorts, @Nullable Treatment treatment, Scenario scenario) {
    if (cohorts.size() > MOST_COHORTS) {
      throw new IllegalArgumentException(
          "at most " + MOST_COHORTS + " cohorts can be followed, but there were " + cohorts.size());
    }
    if (!cohorts.isEmpty()) {
      Facts facts = new Facts(scenario);
      Vocabulary vocabulary = Vocabulary.of(scenario);
      for (Cohort cohort : cohorts) {
        enrolments.add(new Enrolment(cohort, enrolments.size(), facts, vocabulary));
      }
    }
    plan = treatment == null ? null : plan(cohorts, treatment);
  }

  private TreatmentPlan plan(List<Cohort> cohorts, Treatment treatment) {
    for (int place = 0; place < cohorts.size(); place++) {
      if (cohorts.get(place).id().equals(treatment.cohort())) {
        return new TreatmentPlan(cohorts.get(place), place, enrolments.get(place), treatment);
      }
    }
    throw new IllegalArgumentException(
        "the cohort " + treatment.cohort() + " that is to be treated is not among the cohorts");
  }

  /** Makes the lists on which people are put. */
  public void open(World world) {
    for (Region region : world.regions()) {
      region.openRosters(enrolments.size());
      if (plan != null) {
        region.treated().begin();
      }
    }
  }

  /** A week begins: treatments start and end. */
  public void begin(Region region, int week) {
    if (plan != null) {
      plan.begin(region, week);
    }
  }

  /** After inflow and exits: those who fit are enrolled; who is assigned may be treated at once. */
  public void enrol(Region region, int week) {
    for (Enrolment enrolment : enrolments) {
      enrolment.enrol(region, week);
    }
    if (plan != null) {
      plan.enrolled(region, week);
    }
  }

  /** After management: a new professional is assigned like the others. */
  public void staff(Region region, int week) {
    if (plan != null) {
      plan.units(region, week);
    }
  }
}
