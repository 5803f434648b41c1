package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.simulation.Replicate;

final class ExperimentCommandTest {
  private static final String BASE = "src/test/resources/scenario/base.yaml";
  private static final Replicate MODEL = new FakeModel();

  @TempDir private Path directory;

  private String child;
  private String out;

  @BeforeEach
  void writeScenario() throws IOException {
    child = directory.resolve("child.yaml").toString();
    out = directory.resolve("out").toString();
    Files.writeString(
        Path.of(child),
        "name: Half the caseload\nextends: "
            + Path.of(BASE).toAbsolutePath()
            + "\norganisation[*].caseload.norm: x 0.5\n");
  }

  @Test
  void comparePrintsWhatChangedTheDifferencesAndWhereTheReportIs() {
    Result result = compare("--seeds", "3");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("Half the caseload, against A small country")
        .contains("What changed", "->")
        .contains("Found work within 52 weeks", "90%")
        .contains("Report  " + Path.of(out, "report.html"));
    assertThat(Path.of(out, "report.html")).isNotEmptyFile();
    assertThat(result.err()).contains("6 replicates (2 scenarios on the same seeds) of 60 weeks");
  }

  @Test
  void runPrintsLevels() {
    Result result = Result.with(MODEL, "run", BASE, "--seeds", "2", "--weeks", "60", "--out", out);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("A small country", "Median over the replicates", "Report  ");
    assertThat(result.err()).contains("2 replicates of 60 weeks, one agent for 100 persons");
  }

  @Test
  void jsonIsOneDocumentAndEverythingElseGoesToErr() throws IOException {
    Result result = compare("--seeds", "2", "--json");

    JsonNode document = json(result.out());
    assertThat(document.get("seeds").asInt()).isEqualTo(2);
    assertThat(document.get("outcomes").get(0).fieldNames())
        .toIterable()
        .contains("outcome", "group", "unit", "base", "alternative", "difference", "replicates");
    assertThat(result.err()).contains("replicates", "report.html");
  }

  @Test
  void runJsonIsOneDocumentToo() throws IOException {
    Result result = Result.with(MODEL, "run", BASE, "--seeds=2", "--json", "--quiet", "--out", out);

    assertThat(json(result.out()).get("outcomes")).isNotEmpty();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void quietPrintsTheResultOnly() {
    Result result = compare("--seeds", "2", "--quiet");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("What changed", "Report  ");
  }

  @Test
  void noLineIsWiderThanTheScreen() {
    assertThat(compare("--seeds", "2").out().lines())
        .filteredOn(line -> !line.startsWith("Report"))
        .allMatch(line -> line.length() <= Console.USUAL_COLUMNS);
  }

  @Test
  void aBarAppearsOnlyWhereAPersonWatches() {
    Result watched =
        Result.watched(MODEL, "run", BASE, "--seeds", "2", "--weeks", "60", "--out", out);
    Result unwatched = compare("--seeds", "2", "--out", out + "2");

    assertThat(watched.err()).contains("\r", "Replicates");
    assertThat(watched.out()).doesNotContain("\r");
    assertThat(unwatched.err()).doesNotContain("\r");
  }

  @Test
  void scaleIsAcceptedAsARatio() throws IOException {
    Result result = compare("--seeds", "2", "--scale", "1:2000", "--json");

    assertThat(json(result.out()).get("scale").asInt()).isEqualTo(2000);
  }

  @Test
  void setChangesEveryArm() throws IOException {
    String path = firstNumericPath();
    Result result =
        Result.with(
            MODEL, "compare", BASE, BASE, "--seeds", "2", "--set", path, "--out", out, "--json");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(json(result.out()).get("differences")).isEmpty();
    assertThat(json(result.out()).get("outcomes").get(0).get("difference").asDouble()).isZero();
  }

  @Test
  void everyProblemOfEveryScenarioIsToldAndNothingIsWritten() {
    Result result =
        Result.of("compare", "scenarios/netherland.yaml", child, "--set", "no=1", "--out", out);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("netherland.yaml", "netherlands.yaml")
        .contains("no")
        .contains("nothing was run");
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void anExistingDirectoryIsNotOverwritten() throws IOException {
    Files.createDirectories(Path.of(out));
    Files.writeString(Path.of(out, "thesis.txt"), "years of work");
    Result result = compare("--seeds", "2");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(out).doesNotContain("Exception");
    assertThat(Path.of(out, "thesis.txt")).hasContent("years of work");
  }

  @Test
  void aFileInThePlaceOfTheDirectoryIsAMistakeOfTheUser() throws IOException {
    Files.writeString(Path.of(out), "a file");
    Result result = compare("--seeds", "2");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("is a file, not a directory");
  }

  @Test
  void aReplicateThatFailsEndsWithOneAndNamesTheCommandThatRepeatsIt() {
    Replicate limping =
        (task, threads) -> {
          if (task.settings().seed() == 2) {
            throw new IllegalStateException("a vacancy has no employer");
          }
          return MODEL.run(task, threads);
        };
    Result result =
        Result.with(limping, "compare", BASE, child, "--seeds", "3", "--weeks=60", "--out", out);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("a vacancy has no employer", "--only base/0/2", "Report");
    assertThat(result.err()).doesNotContain("\tat ");
  }

  @Test
  void aReplicateRunAloneShowsItsFaultAndKeepsNothing() {
    Replicate limping =
        (task, threads) -> {
          if (task.settings().seed() == 2) {
            throw new IllegalStateException("a vacancy has no employer");
          }
          return MODEL.run(task, threads);
        };
    String[] words = {"compare", BASE, child, "--weeks=60", "--out", out, "--debug", "--only"};
    Result failing = Result.with(limping, append(List.of(words), "child/0/2"));
    Result fine = Result.with(limping, append(List.of(words), "child/0/3"));
    Result nonsense = Result.with(limping, append(List.of(words), "child/3"));
    Result unknown = Result.with(limping, append(List.of(words), "child/0/99"));

    assertThat(failing.code()).isEqualTo(1);
    assertThat(failing.err())
        .contains("leeway: child, seed 2 failed: a vacancy has no employer.", "\tat org.leeway");
    assertThat(fine.code()).isZero();
    assertThat(fine.err()).contains("child/0/3 ended well");
    assertThat(nonsense.code()).isEqualTo(2);
    assertThat(nonsense.err()).contains("expected ARM/DRAW/SEED");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("is no replicate of this experiment");
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void theTimeIsEstimatedBeforeTheStart() {
    assertThat(compare("--seeds", "2").err()).containsPattern("thread(s)?: about \\d+ seconds");
  }

  @Test
  void whenEveryReplicateFailsTheFirstReasonIsTold() {
    Replicate broken =
        (task, threads) -> {
          throw new IllegalStateException("the world is flat");
        };
    Result result = Result.with(broken, "run", BASE, "--seeds", "2", "--out", out);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("the world is flat").doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void anInterruptKeepsWhatIsFinishedAndResumeGoesOn() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    Replicate slow =
        (task, threads) -> {
          if (task.settings().seed() > 1) {
            second.countDown();
            Thread.sleep(60_000);
          }
          return MODEL.run(task, threads);
        };
    String[] command = {"run", BASE, "--seeds=3", "--weeks=60", "--threads=1", "--out=" + out};
    AtomicReference<Result> stopped = new AtomicReference<>();
    Thread user = new Thread(() -> stopped.set(Result.with(slow, command)));
    user.start();
    assertThat(second.await(30, TimeUnit.SECONDS)).isTrue();
    user.interrupt();
    user.join(30_000);

    assertThat(stopped.get().code()).isEqualTo(130);
    assertThat(stopped.get().err())
        .contains("1 of 3 replicates finished and kept in " + out)
        .contains("Go on with: ./leeway run " + BASE)
        .contains("--resume");

    List<String> again = new ArrayList<>(List.of(command));
    again.add("--resume");
    Result resumed = Result.with(MODEL, again.toArray(String[]::new));
    assertThat(resumed.code()).as(resumed.err()).isZero();
    Result straight =
        Result.with(MODEL, "run", BASE, "--seeds=3", "--weeks=60", "--out=" + out + "2", "--json");
    Result whole = Result.with(MODEL, append(again, "--json"));
    assertThat(whole.out()).isEqualTo(straight.out());
  }

  @Test
  void anUnexpectedFaultIsOneLineUnlessDebugIsAsked() {
    String[] words = {"run", BASE, "--seeds=1", "--out", "/dev/null/no\0where"};
    Result usual = Result.with(MODEL, words);
    Result debug = Result.with(MODEL, append(List.of(words), "--debug"));

    assertThat(usual.code()).isNotZero();
    assertThat(usual.err()).doesNotContain("\tat ");
    assertThat(debug.err()).contains("\tat ");
  }

  @Test
  void queryAnswersAsTableJsonAndCsv() throws IOException {
    compare("--seeds", "2");
    String sql =
        "select scenario, count(*) n, avg(value) as mean from outcomes group by 1 order by 1";
    Result table = Result.of("query", out, sql);
    Result json = Result.of("query", out, sql, "--json");
    Result csv = Result.of("query", out, "select 'a,\"b' as x, null as y, 1 as x", "--csv");

    assertThat(table.code()).as(table.err()).isZero();
    assertThat(table.out().lines()).hasSize(4);
    assertThat(table.out()).contains("scenario", "--------", "base", "child");
    assertThat(table.err()).contains("2 rows");
    assertThat(json(json.out()).get(1).get("scenario").asText()).isEqualTo("child");
    assertThat(json(json.out()).get(1).get("n").isIntegralNumber()).isTrue();
    assertThat(csv.out()).isEqualToNormalizingNewlines("x,y,x\n\"a,\"\"b\",,1\n");
  }

  @Test
  void aWrongQueryIsExplained() {
    compare("--seeds", "2");
    Result result = Result.of("query", out, "select nothing from nowhere");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("nowhere", "outcomes").doesNotContain("\tat ");
  }

  @Test
  void aRunDirectoryThatIsNotThereNamesTheNearest() {
    compare("--seeds", "2");
    Result query = Result.of("query", directory + "/outt", "select 1");
    Result report = Result.of("report", directory + "/outt");

    for (Result result : List.of(query, report)) {
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).contains("there is no run directory", "Did you mean " + out + "?");
    }
  }

  @Test
  void aDirectoryThatIsNoRunIsRefused() {
    Result result = Result.of("report", directory.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(directory.toString()).doesNotContain("Exception");
  }

  @Test
  void reportIsMadeAgainFromTheRunDirectoryAlone() throws IOException {
    compare("--seeds", "2");
    Path page = Path.of(out, "report.html");
    byte[] first = Files.readAllBytes(page);
    Files.delete(page);
    Result again = Result.of("report", out);

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.out()).contains("Report  " + page);
    assertThat(Files.readAllBytes(page)).isEqualTo(first);
    assertThat(json(Result.of("report", out, "--json").out()).get("report").asText())
        .isEqualTo(page.toString());
  }

  private Result compare(String... more) {
    List<String> words = new ArrayList<>(List.of("compare", BASE, child, "--weeks", "60"));
    words.addAll(List.of(more));
    if (!words.contains("--out")) {
      words.addAll(List.of("--out", out));
    }
    return Result.with(MODEL, words.toArray(String[]::new));
  }

  private static String[] append(List<String> words, String last) {
    List<String> all = new ArrayList<>(words);
    all.add(last);
    return all.toArray(String[]::new);
  }

  private static String firstNumericPath() throws IOException {
    JsonNode values = json(Result.of("scenario", "show", BASE, "--resolved", "--json").out());
    for (JsonNode value : values.get("values")) {
      if (value.get("high").isNumber() && value.get("low").isNumber()) {
        return value.get("path").asText() + "=" + value.get("low").asText();
      }
    }
    throw new AssertionError("no parameter has a range");
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text);
  }
}
