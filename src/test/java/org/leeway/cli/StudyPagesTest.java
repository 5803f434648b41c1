package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of every kind of study follows from what its run directory holds. */
@Tag("slow")
final class StudyPagesTest {
  private static final String NETHERLANDS = "scenarios/netherlands.yaml";
  private static final String HALF = "scenarios/what-if/half-caseload.yaml";

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sweep | sweep scenarios/sweeps/caseload.yaml --weeks 110",
        "curve | curve discretion --weeks 110",
        "pattern | pattern run room-without-frames municipal-pace --weeks 110",
        "robust | robust " + NETHERLANDS + " " + HALF + " --worlds 6 --parameters search",
        "validate | validate scenarios/evidence/open.yaml --findings C03,C13,L08",
        "hypotheses | hypothesis run --all --id sanction-intrinsic,sanction-average",
        "calibration | calibrate scenarios/calibration/levels.yaml --generations 1",
        "calibration | calibrate scenarios/calibration/levels.yaml --method abc --draws 20",
        "sensitivity | sensitivity " + NETHERLANDS + " --parameters search --walks 2 --sobol 4"
      })
  void aPageIsMadeAgainByteByByte(String kind, String command) throws IOException {
    Path out = directory.resolve("out");
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--seeds", "3", "--scale", "4000", "--threads", "1", "-q"));
    words.addAll(List.of("--out", out.toString()));
    Result first = Result.with(new FakeModel(), words.toArray(String[]::new));
    assertThat(first.code()).as(first.err()).isZero();
    Path page = out.resolve("report.html");
    String before = Files.readString(page);
    Files.delete(page);

    Result again = Result.of("report", out.toString());

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains("Report  " + page);
    assertThat(Files.readString(page))
        .isEqualTo(before)
        .contains("./leeway " + command.substring(0, command.indexOf(' ')));
    assertThat(out.resolve(kind + ".json")).exists();
  }

  @Test
  void aResultThatContradictsItselfIsToldWithItsFile() throws IOException {
    Path out = directory.resolve("out");
    Result.with(
        new FakeModel(),
        "sweep",
        "scenarios/sweeps/caseload.yaml",
        "--seeds",
        "2",
        "-q",
        "--out",
        out.toString());
    Path file = out.resolve("sweep.json");
    Files.writeString(
        file,
        Files.readString(file).replaceAll("\"outcomes\" : \\[[^\\]]*\\]", "\"outcomes\" : []"));

    Result again = Result.of("report", out.toString());

    assertThat(again.code()).isEqualTo(ExitCode.INPUT);
    assertThat(again.err()).contains(file.toString());
  }
}
