package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioListTest {
  @TempDir Path directory;

  @Test
  void shippedScenariosAreListedWithTheirQuestion() {
    assertThat(Scenarios.list(Path.of("scenarios")))
        .extracting(ScenarioListing::id)
        .contains("netherlands", "half-caseload");
    assertThat(Scenarios.list(Path.of("scenarios")))
        .allSatisfy(
            listing -> {
              assertThat(listing.name()).isNotEmpty();
              assertThat(listing.why()).isNotEmpty();
              assertThat(listing.problem()).isEmpty();
            });
  }

  @Test
  void aFileThatCannotBeReadIsListedWithItsProblem() {
    Fixture.child(directory, "good.yaml", "why: to see\n");
    Fixture.write(directory.resolve("bad.yaml"), "name: [\n");
    Fixture.write(directory.resolve("register.yaml"), "a: {value: 1}\n");

    assertThat(Scenarios.list(directory))
        .extracting(ScenarioListing::id)
        .containsExactly("bad", "good");
    assertThat(Scenarios.list(directory).get(0).problem()).contains("bad.yaml:2:1");
  }

  @Test
  void aMissingDirectoryIsAProblem() {
    Path missing = directory.resolve("nowhere");

    assertThatThrownBy(() -> Scenarios.list(missing))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("is not a directory");
  }
}
