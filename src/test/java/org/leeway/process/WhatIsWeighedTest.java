package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Feature;
import org.leeway.domain.Reading;
import org.leeway.domain.Status;
import org.leeway.domain.WeighingFactor;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/** What factors ask for can differ from case to case, and something follows from it. */
final class WhatIsWeighedTest {
  private static final int CONTACT = 5;
  private static final int WEEKS = 12;

  private final Trial trial =
      new Trial(Small.regions(1, "service.aftercare.today[*]=1"), 1, 200).open();
  private final Values values = trial.values();
  private final Catalogue catalogue = Catalogue.of(values);
  private final Options options = new Options(values, catalogue);

  @Test
  void everyGoalThatAFactorFavoursIsServedBySomeInstrument() {
    List<String> favoured = new ArrayList<>();
    for (WeighingFactor factor : WeighingFactor.values()) {
      String path = "factor." + factor.code() + ".favours";
      for (String reading : values.children(path)) {
        favoured.addAll(List.copyOf(values.children(path + "." + reading)));
      }
    }
    assertThat(favoured).contains("wanting", "empowerment", "meaning");
    for (String goal : favoured) {
      assertThat(much(options.goal(goal))).as(goal).anyMatch(much -> much > 0);
    }
    int empowerment = options.goal("empowerment");
    assertThat(at(empowerment, "confidence-building")).isGreaterThan(at(empowerment, "debt-help"));
  }

  @Test
  void helpIsWorthMoreFromOthersWhoTakePeopleSoonThanFromThoseWhoLetThemWait() {
    int soon = Feature.OTHERS.ordinal();
    int waiting = Feature.WAITING.ordinal();
    assertThat(at(soon, "childcare")).isGreaterThan(at(soon, "debt-help"));
    assertThat(at(soon, "debt-help")).isGreaterThan(at(soon, "housing-help"));
    assertThat(at(waiting, "housing-help")).isGreaterThan(at(waiting, "childcare"));
    assertThat(at(soon, "schooling") + at(waiting, "schooling")).isZero();
  }

  @Test
  void howFarEmployersAdaptIsReadOfThoseOfTheOccupationAndAtWorkOfTheOwnEmployer() {
    TreeSet<Double> seeking = new TreeSet<>();
    int keeping = 0;
    for (int week = 0; week < WEEKS; week++) {
      trial.until(CONTACT);
      Region region = trial.region();
      Desk desk = region.desk();
      int row = desk.row();
      Jobseekers people = region.jobseekers();
      double adapts = desk.reading(Reading.EMPLOYERS_ADAPT);
      if (people.is(row, Status.WORKING) && desk.reading(Reading.KEEPING) > 0) {
        assertThat(adapts).isEqualTo(region.employer(people.work.employer.get(row)).adapts());
        assertThat(desk.reading(Reading.WORK_DOES_NOT_PAY)).isZero();
        keeping++;
      } else if (people.is(row, Status.SERVED)) {
        assertThat(adapts).isBetween(0.0, 1.0);
        seeking.add(adapts);
      }
      trial.weeks(1);
    }
    assertThat(keeping).isPositive();
    assertThat(seeking).hasSizeGreaterThan(1);
  }

  private double at(int row, String instrument) {
    return options.direction()[row * options.stride() + options.names().indexOf(instrument)];
  }

  private List<Double> much(int row) {
    return options.names().stream().map(instrument -> at(row, instrument)).toList();
  }
}
