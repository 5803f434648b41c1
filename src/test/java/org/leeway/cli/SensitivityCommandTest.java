package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.results.StoredRun;
import org.leeway.results.Table;
import org.leeway.scenario.Values;
import org.leeway.simulation.Replicate;

@Tag("slow")
final class SensitivityCommandTest {
  private static final String BASE = "src/test/resources/scenario/base.yaml";
  private static final String SIZE = "organisation.municipality.discretion.size";
  private static final String NORM = "organisation.municipality.caseload.norm";

  /**
   * Every outcome is 0.3 x the size of discretion, less 0.001 per client, plus what the seed adds,
   * which is the same everywhere. Over their ranges that is +0.18 and -0.19; nothing else counts.
   */
  private static final Replicate MODEL =
      (task, threads) -> {
        Values values = task.scenario().at(task.settings().countFrom());
        double level =
            0.5
                + 0.3 * values.number(SIZE)
                - 0.001 * values.number(NORM)
                + 0.01 * task.settings().seed();
        List<String> outcomes = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
          for (Group group : outcome.perGroup() ? Group.inOrder() : List.of(Group.ALL)) {
            outcomes.add(outcome.code());
            groups.add(group.code());
            units.add(outcome.measure().unit());
          }
        }
        double[] levels = new double[outcomes.size()];
        Arrays.fill(levels, level);
        return List.of(
            new Table(
                "outcomes",
                List.of(
                    new Table.Words("outcome", outcomes.toArray(String[]::new)),
                    new Table.Words("grp", groups.toArray(String[]::new)),
                    new Table.Words("unit", units.toArray(String[]::new)),
                    new Table.Reals("value", levels),
                    new Table.Reals("weight", levels))),
            new Table(
                "weekly",
                List.of(
                    new Table.Integers("week", new long[] {0}),
                    new Table.Words("measure", new String[] {"open-vacancies"}),
                    new Table.Words("label", new String[] {"Open vacancies"}),
                    new Table.Words("unit", new String[] {"vacancies"}),
                    new Table.Reals("value", new double[] {1}))));
      };

  @TempDir private Path directory;

  private String out;

  @BeforeEach
  void out() {
    out = directory.resolve("out").toString();
  }

  private static String[] words(String... more) {
    List<String> words = new ArrayList<>(List.of("sensitivity", BASE));
    words.addAll(List.of("--seeds", "2", "--weeks", "60", "--threads", "1"));
    words.addAll(List.of(more));
    if (!words.contains("--outcome")) {
      words.addAll(List.of("--outcome", "service-cost")); // charts take their time
    }
    return words.toArray(String[]::new);
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static JsonNode row(JsonNode rows, String outcome, String factor) {
    for (JsonNode row : rows) {
      if (row.get("outcome").asText().equals(outcome)
          && row.get("factor").asText().equals(factor)) {
        return row;
      }
    }
    throw new AssertionError("no row for " + outcome + " and " + factor);
  }

  @Test
  void theScreeningTellsWhatMattersFromWhatDoesNot() throws IOException {
    Result result = Result.with(MODEL, words("--out", out, "--outcome", "placed-within-52-weeks"));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("What drives A small country", "Found work within 52 weeks")
        .containsSubsequence("Clients per municipal professional", "lowers")
        .containsSubsequence("Share of choices that may leave the protocol", "raises")
        .contains("7 of 9 change nothing at all")
        .contains("Report  " + Path.of(out, "report.html"));
    assertThat(result.err()).contains("9 values: ", " x 2 seeds, ");
    JsonNode effects = json(Path.of(out, "sensitivity.json")).get("effects");
    JsonNode size = row(effects, "placed-within-52-weeks", SIZE);
    JsonNode norm = row(effects, "placed-within-52-weeks", NORM);
    assertThat(size.get("mean").get("value").asDouble()).isCloseTo(0.18, within(1e-6));
    assertThat(norm.get("mean").get("value").asDouble()).isCloseTo(-0.19, within(1e-6));
    assertThat(norm.get("chance").asDouble()).isCloseTo(0, within(1e-9));
    JsonNode other = row(effects, "placed-within-52-weeks", "service.contact.minutes");
    assertThat(other.get("size").get("value").asDouble()).isZero();
    assertThat(Files.readString(Path.of(out, "sensitivity.csv")))
        .startsWith("outcome,factor,label,")
        .contains("\nplaced-within-52-weeks," + SIZE + ",");
  }

  @Test
  void thePageIsMadeAgainFromTheRunDirectoryByteByByte() throws IOException {
    Result.with(MODEL, words("--out", out, "--outcome", "service-cost,placed-within-52-weeks"));
    String page = Files.readString(Path.of(out, "report.html"));
    Files.delete(Path.of(out, "report.html"));

    Result again = Result.of("report", out);

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(Files.readString(Path.of(out, "report.html"))).isEqualTo(page);
    assertThat(page).contains("What matters for what", "What was moved", "./leeway sensitivity");
  }

  @Test
  void againstAnAlternativeTheEffectIsWhatIsMoved() throws IOException {
    Path half = directory.resolve("half.yaml");
    Files.writeString(
        half,
        "name: Half the caseload\nextends: "
            + Path.of(BASE).toAbsolutePath()
            + "\nfrom week 5:\n  "
            + NORM
            + ": x 0.5\n");

    Result result =
        Result.with(
            MODEL,
            words("--against", half.toString(), "--out", out, "--outcome", "service-cost", "-q"));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("What drives the effect of Half the caseload");
    JsonNode document = json(Path.of(out, "sensitivity.json"));
    // Half the caseload is worth 0.0005 per client of the norm, whatever the discretion.
    JsonNode norm = row(document.get("effects"), "service-cost", NORM);
    assertThat(norm.get("mean").get("value").asDouble()).isCloseTo(0.095, within(1e-3));
    assertThat(
            row(document.get("effects"), "service-cost", SIZE).get("size").get("value").asDouble())
        .isCloseTo(0, within(1e-9));
    assertThat(document.get("outcomes")).hasSize(1);
    assertThat(document.get("outcomes").get(0).get("register").get("value").asDouble())
        .isCloseTo(0.065, within(1e-9));
  }

  @Test
  void bothStagesAreVerified() {
    Result.with(MODEL, words("--sobol", "4", "--out", out, "-q"));
    Result result = Result.with(MODEL, "verify", out, "-q");

    assertThat(result.code()).as(result.err() + result.out()).isZero();
    assertThat(result.out())
        .containsPattern("\noutcomes +[0-9]+  the same")
        .containsPattern("\nsobol/outcomes +[0-9]+  the same");

    Replicate other = // another model may find other parameters important, and go on with these
        (task, threads) -> {
          Values values = task.scenario().at(0);
          double moved = values.number(SIZE) * values.number(SIZE);
          List<Table> tables = MODEL.run(task, threads);
          double[] levels = ((Table.Reals) tables.get(0).columns().get(3)).values();
          Arrays.setAll(levels, row -> levels[row] - moved);
          return tables;
        };
    Result changed = Result.with(other, "verify", out, "-q");
    assertThat(changed.code()).as(changed.err()).isEqualTo(1);
    assertThat(changed.out()).containsPattern("\nsobol/outcomes +[0-9]+  differs");
  }

  @Test
  void indicesFollowForWhatMattersAndTheirStudyIsACommandOfItsOwn() throws IOException {
    Result result =
        Result.with(
            MODEL,
            words("--sobol", "32", "--outcome", "durable-26-weeks", "--out", out, "--json", "-q"));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).isEqualTo(Files.readString(Path.of(out, "sensitivity.json")));
    JsonNode indices = json(Path.of(out, "sensitivity.json")).get("indices");
    assertThat(indices).hasSize(2);
    double size = row(indices, "durable-26-weeks", SIZE).get("total").get("value").asDouble();
    double norm = row(indices, "durable-26-weeks", NORM).get("total").get("value").asDouble();
    assertThat(size + norm).isCloseTo(1, within(0.1));
    assertThat(norm).isGreaterThan(size);

    List<String> command =
        new ArrayList<>(
            StoredRun.open(Path.of(out, "sobol")).manifest().executions().get(0).commandLine());
    String alone = directory.resolve("alone").toString();
    command.addAll(List.of("--out", alone, "--quiet"));
    Result repeated = Result.with(MODEL, command.subList(1, command.size()).toArray(String[]::new));

    assertThat(repeated.code()).as(repeated.err()).isZero();
    assertThat(json(Path.of(alone, "sensitivity.json")).get("indices")).isEqualTo(indices);
  }

  @Test
  void aFinishedStudyIsGoneOnWithWithoutSimulatingAnything() throws IOException {
    AtomicInteger simulated = new AtomicInteger();
    Replicate counting =
        (task, threads) -> {
          simulated.incrementAndGet();
          return MODEL.run(task, threads);
        };
    Result.with(MODEL, words("--sobol", "4", "--out", out));
    String before = Files.readString(Path.of(out, "sensitivity.json"));

    Result result = Result.with(counting, words("--sobol", "4", "--out", out, "--resume", "-q"));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(simulated).hasValue(0);
    assertThat(Files.readString(Path.of(out, "sensitivity.json"))).isEqualTo(before);
  }

  @Test
  void inGroupsTheValuesOfASectionMoveTogether() throws IOException {
    Result result = Result.with(MODEL, words("--by", "group", "--out", out));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("organisation (4 values)", "9 values in 4 groups");
    JsonNode effects = json(Path.of(out, "sensitivity.json")).get("effects");
    JsonNode organisation = row(effects, "service-cost", "organisation");
    assertThat(organisation.get("mean").get("value").isNull()).isTrue();
    assertThat(organisation.get("size").get("value").asDouble()).isPositive();
    assertThat(row(effects, "service-cost", "service").get("size").get("value").asDouble())
        .isZero();
  }

  @Test
  void evidenceAndPathsRestrictWhatIsMoved() throws IOException {
    Result result =
        Result.with(
            MODEL,
            words(
                "--parameters",
                "organisation[*].caseload,service",
                "--evidence",
                "assumption",
                "--out",
                out));

    assertThat(result.code()).as(result.err()).isZero();
    List<String> factors = new ArrayList<>();
    JsonNode document = json(Path.of(out, "sensitivity.json"));
    document.get("factors").forEach(factor -> factors.add(factor.get("name").asText()));
    assertThat(factors)
        .containsExactlyInAnyOrder(
            "organisation.uwv.caseload.norm", NORM, "service.contact.minutes");
    assertThat(document.get("left").asText()).contains("2 of evidence survey");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--outcome placed-within-52-week | Did you mean placed-within-52-weeks?",
        "--evidence assumtion | Did you mean assumption?",
        "--method moris | Did you mean morris?",
        "--by grup | Did you mean group?",
        "--parameters organisation.municipalty | Did you mean organisation.municipality?",
        "--parameters market.cycle | nothing is left to move",
        "--evidence calibrated | nothing is left to move",
        "--walks 0 | expected a whole number from 1",
        "--sobol 1 | expected a whole number from 2",
        "--walks 1000 --seeds 10000 | replicates are more than 1,000,000"
      })
  void whatMakesNoSenseIsRefusedAndNothingIsWritten(String options, String message) {
    List<String> words = new ArrayList<>(List.of("sensitivity", BASE, "--out", out));
    words.addAll(List.of(options.split(" ")));

    Result result = Result.of(words.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message);
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void aDamagedResultIsRefused() throws IOException {
    Result.with(MODEL, words("--out", out));
    Path file = Path.of(out, "sensitivity.json");
    Files.writeString(
        file,
        Files.readString(file).replace("\"outcome\" : \"service-cost\"", "\"outcome\" : \"x\""));

    Result result = Result.of("report", out);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("sensitivity.json");
  }
}
