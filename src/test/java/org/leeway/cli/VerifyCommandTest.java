package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.results.Table;
import org.leeway.simulation.Replicate;

final class VerifyCommandTest {
  private static final String BASE = "src/test/resources/scenario/base.yaml";
  private static final Replicate MODEL = new FakeModel();

  /** Another model: one number of one seed differs by the least that is possible. */
  private static final Replicate OTHER =
      (task, threads) -> {
        List<Table> tables = new ArrayList<>(MODEL.run(task, threads));
        Table weekly = tables.get(1);
        double[] values = ((Table.Reals) weekly.columns().get(4)).values();
        if (task.settings().seed() == 2) {
          values[1] = Math.nextUp(values[1]);
        }
        return tables;
      };

  @TempDir private Path directory;

  private Path run;

  @BeforeEach
  void nameTheRun() {
    run = directory.resolve("run");
  }

  private void runs(String... more) {
    List<String> words = new ArrayList<>(List.of("run", BASE, "--seeds", "3", "--weeks", "60"));
    words.addAll(List.of("--out", run.toString(), "-q"));
    words.addAll(List.of(more));
    Result result = Result.with(MODEL, words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
  }

  private Result verify(Replicate model, String... more) {
    List<String> words = new ArrayList<>(List.of("verify", run.toString()));
    words.addAll(List.of(more));
    return Result.with(model, words.toArray(String[]::new));
  }

  private Map<String, String> everything() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.toList()) {
        all.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return all;
  }

  @Test
  void aRunThatGivesTheSameAgainIsConfirmedAndLeftAsItIs() throws IOException {
    runs();
    Map<String, String> before = everything();
    Result result = verify(MODEL, "--threads", "2");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .containsPattern("outcomes +[0-9]+  the same")
        .containsPattern("weekly +6  the same")
        .contains("Content   ")
        .contains("gives the same tables again, to the last bit.");
    assertThat(result.err())
        .contains("repeating ./leeway run " + BASE)
        .contains("3 replicates of 60 weeks")
        .contains("on 2 threads");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void theFirstDifferenceIsShownWithBothValues() throws IOException {
    runs();
    Result result = verify(OTHER);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .containsPattern("outcomes +[0-9]+  the same")
        .containsPattern("weekly +6  differs")
        .contains(
            "weekly: row 4 (scenario base, draw 0, seed 2, week 1, measure open-vacancies), column"
                + " value: 1.0 stored, 1.0000000000000002 now")
        .contains("does not give the same tables again.");

    JsonNode document = new ObjectMapper().readTree(verify(OTHER, "--json", "-q").out());
    assertThat(document.get("equal").asBoolean()).isFalse();
    assertThat(document.get("same_program").asBoolean()).isTrue();
    JsonNode difference = document.get("tables").get(1).get("difference");
    assertThat(difference.get("row").asInt()).isEqualTo(4);
    assertThat(difference.get("what").asText()).isEqualTo("value");
    assertThat(difference.get("stored").asText()).isEqualTo("1.0");
  }

  @Test
  void theOptionOfTheCommandsThatSimulateDoesTheSame() {
    runs();
    Result result = Result.with(MODEL, "run", "--verify", run.toString(), "-q");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("gives the same tables again");

    Result mixed = Result.of("run", BASE, "--verify", run.toString());
    assertThat(mixed.code()).isEqualTo(2);
    assertThat(mixed.err())
        .contains("--verify repeats a run as its manifest says: leave out SCENARIO");
    assertThat(Result.of("run", "--verify", run.toString(), "--seeds", "2").err())
        .contains("leave out --seeds");
  }

  @Test
  void aSweepIsRepeatedAtAllItsPoints() throws IOException {
    Path design = directory.resolve("design.yaml");
    Files.writeString(
        design,
        """
        sweep: Discretion
        scenario: %s
        design: sobol
        points: 3
        vary:
          organisation.municipality.discretion.size: { from: 0, to: 1 }
        """
            .formatted(Path.of(BASE).toAbsolutePath()));
    Result sweep =
        Result.with(MODEL, "sweep", design.toString(), "--seeds=2", "--out=" + run, "-q");
    assertThat(sweep.code()).as(sweep.err()).isZero();
    assertThat(verify(MODEL, "-q").code()).isZero();
  }

  @Test
  void aCalibrationIsRepeatedFromItsFirstBatchToItsLast() {
    Result calibrated =
        Result.with(
            MODEL,
            "calibrate",
            "scenarios/calibration/levels.yaml",
            "--out=" + run,
            "--seeds=2",
            "--scale=4000",
            "--threads=1",
            "--method=abc",
            "--draws=3",
            "-q");
    assertThat(calibrated.code()).as(calibrated.err()).isZero();
    Result result = verify(MODEL, "-q");
    assertThat(result.code()).as(result.err() + result.out()).isZero();
    assertThat(result.out()).containsPattern("[a-z0-9-]+/moments +[0-9]+  the same");

    run = firstBatch();
    Result part = verify(MODEL, "-q");
    assertThat(part.code()).isEqualTo(2);
    assertThat(part.err()).contains("is one batch of a calibration");
  }

  private Path firstBatch() {
    try (Stream<Path> below = Files.list(run)) {
      return below
          .filter(path -> Files.exists(path.resolve("manifest.json")))
          .sorted()
          .findFirst()
          .orElseThrow();
    } catch (IOException trouble) {
      throw new AssertionError(trouble);
    }
  }

  @Test
  void aTableThatWasChangedSinceIsToldFromOneThatComesOutOtherwise() throws IOException {
    runs();
    Path other = directory.resolve("other");
    Result.with(OTHER, "run", BASE, "--seeds=3", "--weeks=60", "--out", other.toString(), "-q");
    Files.copy(
        other.resolve("weekly.parquet"),
        run.resolve("weekly.parquet"),
        StandardCopyOption.REPLACE_EXISTING);
    Result result = verify(MODEL, "-q");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("weekly: the file is not what the manifest says was written")
        .contains("column value: 1.0000000000000002 stored, 1.0 now");
    Files.delete(run.resolve("weekly.parquet"));
    assertThat(verify(MODEL, "-q").out()).contains("weekly: the table: missing stored, there now");
  }

  @Test
  void scenarioFilesThatWereChangedSinceAreNamedBeforeAnythingIsSimulated() throws IOException {
    Path child = directory.resolve("child.yaml");
    String text =
        "name: C\nextends: " + Path.of(BASE).toAbsolutePath() + "\norganisation[*].caseload.norm: ";
    Files.writeString(child, text + "x 0.5\n");
    Result made = Result.with(MODEL, "run", child.toString(), "--out", run.toString(), "-q");
    assertThat(made.code()).as(made.err()).isZero();
    Files.writeString(child, text + "x 0.6\n");
    Result changed = verify(FakeModel.NONE, "-q");

    assertThat(changed.code()).isEqualTo(2);
    assertThat(changed.out()).isEmpty();
    assertThat(changed.err())
        .contains("cannot be repeated: its command now gives another experiment")
        .contains("caseload.norm is ");
    Files.delete(child);
    assertThat(verify(FakeModel.NONE, "-q").err())
        .contains("the command of the manifest cannot be repeated here:", "child.yaml");
  }

  @Test
  void anotherVersionIsNamed() throws IOException {
    runs();
    replace("\"version\" : \"", "\"version\" : \"0.0-old ");
    Result result = verify(MODEL, "-q");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("Another Leeway computed it", "Computed  Leeway 0.0-old ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"./leeway\", \"query\", \"x\", \"y\"",
        "\"./leeway\", \"run\"",
        "\"./leeway\", \"run\", \"--verify\", \"x\"",
        "\"./leeway\", \"run\", \"" + BASE + "\", \"--only\", \"base/0/1\"",
        "\"./leeway\", \"rm\", \"-rf\"",
        "\"./leeway\", \"\\u001b[2J\""
      })
  void whatNoRunIsMadeByIsNotCarriedOut(String words) throws IOException {
    runs();
    String manifest = Files.readString(run.resolve("manifest.json"));
    Files.writeString(
        run.resolve("manifest.json"),
        manifest.replaceFirst(
            "(?s)\"command_line\" : \\[.*?\\]",
            "\"command_line\" : [ " + words.replace("\\", "\\\\") + " ]"));
    Map<String, String> before = everything();
    Result result = verify(FakeModel.NONE);
    assertThat(result.code()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).doesNotContain("\u001b");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void whatIsNoFinishedRunIsRefused() throws IOException {
    assertRefused("there is no run directory");
    Files.createDirectory(run);
    assertRefused("is not a run directory: it has no manifest.json");
    Files.writeString(run.resolve("manifest.json"), "{");
    assertRefused("not a valid manifest");
    Files.delete(run.resolve("manifest.json"));
    runs();
    Files.writeString(run.resolve("weekly.parquet"), "no parquet");
    assertRefused("weekly.parquet");
    replace("(?s)\"tables\" : \\[.*\\]", "\"tables\" : []");
    replace("\"content_hash\" : \"[0-9a-f]+\"", "\"content_hash\" : null");
    replace("\"complete\"", "\"interrupted\"");
    assertRefused("did not end: there is nothing to compare with");
  }

  @Test
  void theRepeatedRunMayBeKeptElsewhereButNotInside() {
    runs();
    Path kept = directory.resolve("kept");
    assertThat(verify(MODEL, "-q", "--out", kept.toString()).code()).isZero();
    assertThat(kept.resolve("weekly.parquet")).exists();
    assertThat(verify(FakeModel.NONE, "--out", kept.toString()).err()).contains("exists");
    Result inside = verify(FakeModel.NONE, "--out", run.resolve("again").toString());
    assertThat(inside.code()).isEqualTo(2);
    assertThat(inside.err()).contains("which is only read");
  }

  private void assertRefused(String why) {
    Result result = verify(FakeModel.NONE);
    assertThat(result.code()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(why);
  }

  private void replace(String pattern, String by) throws IOException {
    Path manifest = run.resolve("manifest.json");
    String text = Files.readString(manifest);
    String changed = text.replaceFirst(pattern, by);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(manifest, changed);
  }
}
