package org.leeway.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.scenario.Problem;
import org.leeway.scenario.ScenarioException;

/** The hypotheses of the documents, as they ship. */
@Tag("slow")
class ShippedHypothesesTest {
  static final Path DIRECTORY = Path.of("scenarios/hypotheses");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path directory;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void everyHypothesisCanBeTestedOrSaysWhatIsMissing() throws IOException {
    List<Hypothesis> all = HypothesisReader.read(files(), null, List.of());

    assertThat(all).hasSizeGreaterThanOrEqualTo(200);
    assertThat(all).allMatch(each -> each.isRunnable() != !each.missing().isEmpty());
    assertThat(all.stream().filter(Hypothesis::isRunnable)).hasSizeGreaterThanOrEqualTo(80);
    assertThat(all)
        .allSatisfy(
            each -> {
              assertThat(each.source()).matches(".*\\w+(-\\w+)*\\.md.*").matches(".*\\d.*");
              assertThat(each.claim()).endsWith(".");
              assertThat(each.words().mechanism()).isNotEmpty();
              assertThat(each.words().expectations()).isNotEmpty();
            });
  }

  @Test
  void worldsAreShared() throws IOException {
    List<Hypothesis> all = HypothesisReader.read(files(), null, List.of());
    Trials together = new Trials(all);
    int apart = all.stream().mapToInt(each -> new Trials(List.of(each)).worlds()).sum();

    assertThat(together.worlds()).isLessThan(apart);
  }

  @Test
  void everyExampleOfTheGuideReads() throws IOException {
    String scenario = Path.of("scenarios/netherlands.yaml").toAbsolutePath().toString();
    List<String> read = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(DIRECTORY.resolve("README.md")));
    while (example.find()) {
      String text = example.group(1).replaceAll("(?m)^scenario: .*\n", "");
      Path file = directory.resolve("example.yaml");
      Files.writeString(file, "scenario: " + scenario + "\n" + text);
      for (Hypothesis each : HypothesisReader.read(List.of(file), null, List.of())) {
        read.add(each.id() + (each.isRunnable() ? "" : ", missing"));
      }
    }
    assertThat(read)
        .containsExactly(
            "few-vacancies",
            "duties-need-work",
            "time-for-people",
            "older-search-longer",
            "meetings-of-jobseekers, missing");
  }

  @Test
  void aMistakeIsToldOnceAndAtTheHypothesisThatLacksItsScenario() throws IOException {
    Path file = Files.createDirectory(directory.resolve("deep")).resolve("own.yaml");
    String text =
        """
        hypothesis: own
        claim: C.
        source: s
        context: { vary: { jobseeker.distanse: [short, long] } }
        mechanism: { market.openings: [x 1, x 0.5] }
        outcome:
          - found work within 12000 weeks: "-"
        """;
    Files.writeString(file, text);
    assertThatThrownBy(() -> HypothesisReader.read(List.of(file), null, List.of()))
        .hasMessageContaining("own.yaml:1:1: scenario: none is named");

    Path scenario = Path.of("scenarios/netherlands.yaml").toAbsolutePath();
    assertThatThrownBy(() -> HypothesisReader.read(List.of(file), scenario, List.of()))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            wrong ->
                assertThat(wrong.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                        "unknown attribute", "'12000 weeks' is longer than a run can be"));
  }
}
