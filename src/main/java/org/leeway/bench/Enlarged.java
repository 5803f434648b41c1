package org.leeway.bench;

import java.util.List;
import org.leeway.domain.Status;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Theory;
import org.leeway.scenario.Values;
import org.leeway.world.Region;
import org.leeway.world.WorldBuilder;

/**
 * A country with more or fewer of everybody and everything in every region: jobseekers, those
 * outside the service, employers and vacancies.
 */
record Enlarged(Scenario scenario, double times) implements Scenario {
  /** Coarse enough to be counted in no time, fine enough for a size to three digits. */
  private static final int TRIAL_SCALE = 100;

  /** The country with so many people who are served when it opens. */
  static Enlarged to(int served, Scenario scenario) {
    long there = 0;
    int start = -scenario.at(Integer.MIN_VALUE).weeks("run.burn-in").whole();
    for (Region region : new WorldBuilder(scenario, start).build(1, TRIAL_SCALE, start).regions()) {
      there += region.count(Status.SERVED);
    }
    return new Enlarged(scenario, served / (double) (there * TRIAL_SCALE));
  }

  @Override
  public List<RegionData> regions() {
    return scenario.regions().stream().map(this::enlarged).toList();
  }

  private RegionData enlarged(RegionData region) {
    return new RegionData(
        region.name(),
        region.code(),
        region.province(),
        region.labourForce() * times,
        region.employed() * times,
        region.unemployed() * times,
        region.socialAssistance() * times,
        region.socialAssistanceInflow() * times,
        region.unemploymentBenefit() * times,
        region.openVacancies() * times,
        region.eastKm(),
        region.northKm());
  }

  @Override
  public String id() {
    return scenario.id();
  }

  @Override
  public String name() {
    return scenario.name();
  }

  @Override
  public String why() {
    return scenario.why();
  }

  @Override
  public String file() {
    return scenario.file();
  }

  @Override
  public List<Integer> changeWeeks() {
    return scenario.changeWeeks();
  }

  @Override
  public Values at(int week) {
    return scenario.at(week);
  }

  @Override
  public List<ResolvedValue> resolved() {
    return scenario.resolved();
  }

  @Override
  public Theory theory() {
    return scenario.theory();
  }

  @Override
  public String fingerprint() {
    return scenario.fingerprint() + " times " + times;
  }
}
