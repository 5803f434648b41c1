package org.leeway.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.process.Trial;
import org.leeway.scenario.Scenario;

/** What is known of people. */
final class FactsTest {
  @Test
  void peopleWhomAStrategyRefusesCanBeToldFromThoseWhomItTakes() {
    assertThat(taken("no")).containsExactly(1.0);
    assertThat(taken("yes")).containsExactly(0.0, 1.0);
  }

  private static Set<Double> taken(String selection) {
    Scenario scenario =
        Small.regions(
            2,
            "organisation[*].strategy=company-d",
            "organisation[*].entry-selection=" + selection);
    Trial trial = new Trial(scenario, 1, 1000).open();
    Facts facts = new Facts(scenario);
    Set<Double> taken = new TreeSet<>();
    for (int row = 0; row < trial.people().rows(); row++) {
      if (trial.people().is(row, Status.SERVED)) {
        taken.add(facts.read(Attribute.TAKEN, trial.region(), row, trial.week().number()));
      }
    }
    return taken;
  }
}
