package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong requests of the studies end with exit code 2, a way out, and nothing on the disk. */
class StudyMistakesTest {
  private static final String EVIDENCE = "scenarios/evidence/open.yaml";

  @TempDir private Path directory;

  private String refused(String... arguments) {
    Result result = Result.of(arguments);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).doesNotContain("Exception", "\tat ", "org.leeway");
    return result.err();
  }

  @Test
  void weeksAreNoOptionWhereTheFileSaysHowLong() {
    String out = directory.resolve("run").toString();
    assertThat(refused("validate", EVIDENCE, "--weeks", "2", "--out", out))
        .contains("--weeks: the findings say how long is simulated");
    assertThat(
            refused("calibrate", "scenarios/calibration/levels.yaml", "--weeks", "2", "--out", out))
        .contains("--weeks: the targets say how long is simulated");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void anUnknownRoleNamesTheRoles() {
    assertThat(refused("validate", EVIDENCE, "--role", "foo"))
        .contains("there is no role 'foo'; expected one of level, calibrate, validate");
  }

  @Test
  void aPosteriorThatIsNotThereIsNamedAsSuch() {
    assertThat(
            refused(
                "robust",
                "scenarios/netherlands.yaml",
                "scenarios/what-if/half-caseload.yaml",
                "--posterior",
                directory.resolve("none.csv").toString()))
        .contains("none.csv: does not exist");
  }

  @Test
  void aDamagedManifestIsWrongInput() throws IOException {
    Files.writeString(directory.resolve("manifest.json"), "{}");
    assertThat(refused("report", directory.toString()))
        .contains("manifest.json:1:2: not a valid manifest: the field 'format_version' is missing");
    Files.writeString(directory.resolve("manifest.json"), "{");
    assertThat(refused("report", directory.toString())).contains("it ends in the middle");
  }
}
