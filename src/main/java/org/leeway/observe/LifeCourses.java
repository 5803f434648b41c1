package org.leeway.observe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leeway.scenario.Scenario;
import org.leeway.trial.Attribute;
import org.leeway.trial.Cohort;
import org.leeway.trial.Condition;
import org.leeway.trial.Facts;
import org.leeway.trial.Vocabulary;
import org.leeway.world.Region;

/** Everybody who is followed, in all regions and cohorts. Reads the world, changes nothing. */
final class LifeCourses {
  private final Scenario scenario;
  private final int weeks;
  private final Facts facts;
  private final Vocabulary vocabulary;
  private final List<CohortLives> cohorts = new ArrayList<>();
  private final List<Lives> lives = new ArrayList<>();
  private final List<Region> regions;
  private double euroPerMinute = Double.NaN;

  /**
   * @param weeks weeks of the run
   * @param regions regions of the world, in their order
   */
  LifeCourses(Observation observation, Scenario scenario, int weeks, List<Region> regions) {
    this.scenario = scenario;
    this.weeks = weeks;
    this.regions = regions;
    facts = new Facts(scenario);
    vocabulary = Vocabulary.of(scenario);
    check(observation, vocabulary);
    Set<Track> tracks = new LinkedHashSet<>();
    for (Measure measure : observation.measures()) {
      if (measure.quantity() instanceof PeopleQuantity quantity) {
        quantity.tracks().forEach(tracks::add);
      }
    }
    for (int region = 0; region < regions.size(); region++) {
      lives.add(new Lives(facts, List.copyOf(tracks)));
    }
    for (Cohort cohort : observation.cohorts()) {
      List<Attribute> attributes = List.copyOf(attributes(observation, cohort));
      cohorts.add(new CohortLives(cohort, cohorts.size(), attributes, regions.size()));
    }
  }

  private static void check(Observation observation, Vocabulary vocabulary) {
    if (vocabulary.instruments().size() > WeekCode.MOST_INSTRUMENTS) {
      throw new IllegalArgumentException(
          "people can be observed with at most "
              + WeekCode.MOST_INSTRUMENTS
              + " instruments, but there are "
              + vocabulary.instruments().size());
    }
    for (Measure measure : observation.measures()) {
      if (measure.quantity() instanceof PeopleQuantity) {
        requireFollow(observation, measure);
      }
    }
  }

  private static void requireFollow(Observation observation, Measure measure) {
    for (Cohort cohort : observation.cohorts()) {
      if (cohort.id().equals(measure.cohort())) {
        if (measure.quantity().weeks() > cohort.follow()) {
          throw new IllegalArgumentException(
              measure.quantity().phrase()
                  + " asks for "
                  + measure.quantity().weeks()
                  + " weeks, but "
                  + cohort.id()
                  + " is followed for "
                  + cohort.follow());
        }
        return;
      }
    }
    throw new IllegalArgumentException(
        measure.id() + " measures the cohort " + measure.cohort() + ", which is not enrolled");
  }

  private static Set<Attribute> attributes(Observation observation, Cohort cohort) {
    Set<Attribute> attributes = new LinkedHashSet<>();
    for (Measure measure : observation.measures()) {
      if (measure.cohort().equals(cohort.id())) {
        measure.group().conditions().stream().map(Condition::attribute).forEach(attributes::add);
        if (measure.quantity() instanceof PeopleQuantity quantity) {
          quantity.attributes().forEach(attributes::add);
        }
      }
    }
    return attributes;
  }

  /** Notes who has been enrolled in a region, before anything else happens to them. */
  void enrolled(Region region) {
    int place = regions.indexOf(region);
    for (CohortLives cohort : cohorts) {
      cohort.look(place, region, lives.get(place), facts);
    }
  }

  /** Reads the week that ends. */
  void read(int week) {
    if (Double.isNaN(euroPerMinute) || scenario.changeWeeks().contains(week)) {
      euroPerMinute = StaffPrice.perMinute(scenario.at(week));
    }
    for (int region = 0; region < regions.size(); region++) {
      lives.get(region).read(regions.get(region), week, euroPerMinute);
    }
  }

  /** The sums of a measure of people. */
  double[] sums(Measure measure, PeopleQuantity quantity) {
    for (CohortLives cohort : cohorts) {
      if (cohort.cohort().id().equals(measure.cohort())) {
        return cohort.sums(measure, quantity, regions, lives, weeks, vocabulary);
      }
    }
    throw new IllegalStateException("the cohort " + measure.cohort() + " was not followed");
  }
}
