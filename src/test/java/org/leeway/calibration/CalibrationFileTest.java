package org.leeway.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.scenario.ScenarioException;

final class CalibrationFileTest {
  private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path directory;

  private Path file(String targets, String free) throws IOException {
    Path file = directory.resolve("levels.yaml");
    List<String> lines =
        List.of(
            "calibration: Levels",
            "scenario: " + SCENARIOS.resolve("netherlands.yaml"),
            "evidence: " + SCENARIOS.resolve("evidence/open.yaml"),
            "targets: " + targets,
            "free:",
            "  " + free);
    return Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private void refused(String targets, String free, String because) throws IOException {
    Path file = file(targets, free);
    assertThatThrownBy(() -> CalibrationFile.read(file, List.of()))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(because)
        .hasMessageContaining("levels.yaml:");
  }

  @Test
  void readsTargetsAndFreeParameters() throws IOException {
    CalibrationPlan plan =
        CalibrationFile.read(
            file("{ L12: { weight: 3 } }", "market.openings: { from: 0.5, to: 1.5 }"), List.of());
    assertThat(plan.targets()).extracting(Target::id).containsExactly("L12.1", "L12.2", "L12.3");
    assertThat(plan.targets()).allMatch(target -> target.weight() == 1);
    assertThat(plan.targets().get(0).centre()).isEqualTo(60);
    assertThat(plan.free()).singleElement().matches(each -> each.low() == 0.5);
    assertThat(plan.evidence().arms()).isNotEmpty();
  }

  @Test
  void readsTheShippedCalibration() {
    CalibrationPlan plan =
        CalibrationFile.read(SCENARIOS.resolve("calibration/levels.yaml"), List.of());
    assertThat(plan.free()).hasSize(9);
    assertThat(plan.targets()).hasSizeGreaterThan(plan.free().size());
  }

  @Test
  void refusesWhatMayNotBeFitted() throws IOException {
    refused("{ C03: {} }", "market.openings: register range", "has the role validate");
    refused("{ L21x: {} }", "market.openings: register range", "no finding of the evidence");
  }

  @Test
  void neverFreesASeed() throws IOException {
    refused("{ L12: {} }", "seed: { from: 1, to: 100 }", "a seed is luck");
  }

  @Test
  void refusesWhatIsNoParameterOrHasNoRange() throws IOException {
    refused("{ L12: {} }", "market.opening: register range", "market.openings");
    refused("{ L12: {} }", "market.openings: { from: 2, to: 1 }", "has no range");
    refused("{ L12: {} }", "market.openings: { from: -5, to: 1 }", "market.openings");
  }

  @Test
  void everyExampleOfTheGuideReads() throws IOException {
    String guide = Files.readString(SCENARIOS.resolve("calibration/README.md"));
    List<String> read = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(guide);
    while (example.find()) {
      Path file = directory.resolve("example.yaml");
      Files.writeString(file, example.group(1).replace("../", SCENARIOS + "/"));
      CalibrationPlan plan = CalibrationFile.read(file, List.of());
      read.add(plan.title() + ": " + plan.free().size() + " free");
      assertThat(plan.targets()).isNotEmpty();
    }
    assertThat(read).containsExactly("Levels of finding work: 2 free");
  }
}
