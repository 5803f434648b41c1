package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;

final class ParametersInUseTest {
  /** Strategies wait to be chosen; what is about reports is read by no model. */
  private static final Pattern WAITS =
      Pattern.compile(
          "(strategy|strategy-scale|strategy-effect|net-effect|league)\\..*"
              + "|organisation\\.[a-z]+\\.(entry-selection|payment|fidelity|strategy-caseload)"
              + "|goal\\.[a-z-]+\\.side");

  @Test
  void aRunReadsNothingThatBuildingDoesNot() throws InterruptedException {
    Scenario country = Small.regions(2, "run.burn-in=4");
    SortedSet<String> read = new TreeSet<>();
    Scenario watched = new ReadScenario(country, country.regions(), read);

    new MasonReplicate().run(ReplicateTask.of(watched, new ReplicateSettings(1, 30, 1000, 0)), 1);

    assertThat(ParametersInUse.of(country)).contains(read);
  }

  @Test
  void leversAreInUseAndBackgroundIsNot() {
    Set<String> used = ParametersInUse.of(Small.country()).orElseThrow();

    assertThat(used)
        .contains(
            "organisation.municipality.budget", "organisation.uwv.caseload.norm", "run.burn-in")
        .doesNotContain(
            "money.budgets.municipal_re_integration_per_bijstand_client",
            "staff.caseload.municipal_work_average",
            "law.participatiewet_bijstand.sanctions_per_100_clients_year");
  }

  @Test
  void everyParameterOutsideTheDataPackIsInUse() {
    Scenario country = Small.country();
    Set<String> used = ParametersInUse.of(country).orElseThrow();
    List<String> idle =
        country.resolved().stream()
            .filter(value -> !value.file().contains("/data/"))
            .filter(value -> !WAITS.matcher(value.path()).matches())
            .map(ResolvedValue::path)
            .filter(path -> !used.contains(path))
            .toList();

    assertThat(idle).isEmpty();
  }

  @Test
  void ofTheRegisterOfAnotherModelNothingIsKnown() {
    Scenario other = Scenarios.load(Path.of("src/test/resources/scenario/base.yaml"));

    assertThat(ParametersInUse.of(other)).isEmpty();
  }
}
