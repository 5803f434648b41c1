package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.simulation.MasonReplicate;

/** Decisions are kept when asked for, told as sentences, and change nothing. */
@Tag("slow")
final class DecisionsCommandTest {
  @TempDir private static Path directory;
  private static Path kept = Path.of("");
  private static Path plain = Path.of("");

  @BeforeAll
  static void runTwice() {
    kept = run("kept", "--decisions", "0.2");
    plain = run("plain");
  }

  private static Path run(String name, String... more) {
    Path out = directory.resolve(name);
    List<String> words =
        new ArrayList<>(
            List.of("run", "scenarios/netherlands.yaml", "--seeds", "1", "--weeks", "12"));
    words.addAll(List.of("--scale", "5000", "--threads", "1", "-q", "--out", out.toString()));
    words.addAll(List.of(more));
    Result result = Result.with(new MasonReplicate(), words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return out;
  }

  private static JsonNode json(String... more) throws IOException {
    return json(kept, more);
  }

  private static JsonNode json(Path results, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("decisions", results.toString(), "--json"));
    words.addAll(List.of(more));
    Result result = Result.of(words.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out()).get("decisions");
  }

  @Test
  void keepingDecisionsChangesNoOutcome() {
    String sql = "select * from outcomes order by all";
    assertThat(Result.of("query", kept.toString(), sql, "--csv").out())
        .isEqualTo(Result.of("query", plain.toString(), sql, "--csv").out());
    sql = "select * from weekly order by all";
    assertThat(Result.of("query", kept.toString(), sql, "--csv").out())
        .isEqualTo(Result.of("query", plain.toString(), sql, "--csv").out());
  }

  @Test
  void aNameOfWhomNothingWasKeptIsAMistake() throws IOException {
    String person = json().get(0).get("person").asText();
    Result result = Result.of("decisions", kept.toString(), "--person", person + "x");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("--person: the run kept no decision of '" + person + "x'", "Did you mean ");
    assertThat(Result.of("decisions", kept.toString(), "--professional", "nobody").code())
        .isEqualTo(2);
  }

  @Test
  void anotherModelIsNamedAndNothingIsSaidToHaveBeenWeighed() throws IOException {
    Path random =
        run(
            "random",
            "--decisions",
            "1",
            "--set",
            "organisation[*].model=random",
            "--set",
            "organisation[*].client-voice=0");
    JsonNode decisions = json(random, "--limit", "500");
    assertThat(decisions.size()).isGreaterThan(10);
    for (JsonNode decision : decisions) {
      assertThat(decision.get("model").asText()).isEqualTo("random");
      assertThat(decision.get("factors").size()).isZero();
      if (decision.get("options").size() > 0) {
        assertThat(decision.get("sentence").asText())
            .contains("the model random decided", "no factors were weighed", "Drawn: random choice")
            .contains("By organisation.");
      }
    }
  }

  @Test
  void aChoiceThatIsWithdrawnIsToldWithWhatWasBegunInstead() throws IOException {
    List<String> words = new ArrayList<>(List.of("--decisions", "1"));
    for (String set :
        List.of(
            "organisation[*].model=random",
            "organisation[*].deviation.report=manager",
            "deviation.challenged=1",
            "manager.tightening=1",
            "manager.spread=0")) {
      words.addAll(List.of("--set", set));
    }
    Path tight = run("tight", words.toArray(String[]::new));
    int withdrawn = 0;
    for (JsonNode decision : json(tight, "--limit", "500")) {
      String begun = " and withdrawn: " + decision.get("settled").asText() + " was begun";
      boolean isWithdrawn = decision.get("withdrawn").asBoolean();
      withdrawn += isWithdrawn ? 1 : 0;
      assertThat(decision.get("sentence").asText().contains(begun)).isEqualTo(isWithdrawn);
      assertThat(decision.get("explaining").asDouble() > 0).isEqualTo(isWithdrawn);
    }
    assertThat(withdrawn).isPositive();
  }

  @Test
  void aDecisionHoldsItsOptionsFactorsDrawsAndParameters() throws IOException {
    JsonNode decisions = json("--limit", "500");
    assertThat(decisions.size()).isGreaterThan(10);
    int factors = 0;
    int compared = 0;
    for (JsonNode decision : decisions) {
      List<String> options = new ArrayList<>();
      decision.get("options").forEach(option -> options.add(option.get("option").asText()));
      if (options
          .isEmpty()) { // nothing was compared: more was asked, the plan goes on, or much was tried
        assertThat(decision.get("chosen").asText()).isEqualTo("nothing");
      } else {
        compared++;
        assertThat(options).contains(decision.get("chosen").asText());
      }
      factors += decision.get("factors").size();
      assertThat(decision.get("luck").asText()).isNotEmpty();
      assertThat(decision.get("strategy").asText()).isEqualTo("own");
      assertThat(decision.get("sentence").asText())
          .contains("Drawn: " + decision.get("luck").asText().split(";", -1)[0])
          .contains("By " + decision.get("parameters").get(0).asText());
      assertThat(decision.get("parameters").size()).isPositive();
      assertThat(decision.get("belief").asDouble()).isBetween(0.0, 1.0);
      assertThat(decision.get("truth").asDouble()).isBetween(0.0, 1.0);
    }
    assertThat(factors).isGreaterThan(decisions.size());
    assertThat(compared).isGreaterThan(decisions.size() / 3);
  }

  @Test
  void whatIsChosenIsWorthMostOfWhatWasOpen() throws IOException {
    for (JsonNode decision : json("--limit", "500")) {
      double best = Double.NEGATIVE_INFINITY;
      String name = "nothing";
      for (JsonNode option : decision.get("options")) {
        if (option.get("open").asBoolean() && option.get("value").asDouble() > best) {
          best = option.get("value").asDouble();
          name = option.get("option").asText();
        }
      }
      assertThat(name).isEqualTo(decision.get("chosen").asText());
    }
  }

  @Test
  void aPersonAndAWeekNarrowWhatIsTold() throws IOException {
    JsonNode first = json("--limit", "1").get(0);
    String person = first.get("person").asText();
    String week = first.get("week").asText();
    for (JsonNode decision : json("--person", person, "--week", week)) {
      assertThat(decision.get("person").asText()).isEqualTo(person);
      assertThat(decision.get("week").asText()).isEqualTo(week);
    }
    Result text = Result.of("decisions", kept.toString(), "--person", person, "--week", week);
    assertThat(text.out()).contains("Seed 1, week " + week + ": ", person, "believed employable");
  }

  @Test
  void aRunWithoutDecisionsSaysHowToKeepThem() {
    Result result = Result.of("decisions", plain.toString());
    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.err()).contains("holds no decisions", "--decisions 0.02");
  }

  @Test
  void whatIsNeitherShareNorNameIsRefused() {
    for (String word : List.of("2", "0", "some people", "groningen:ww")) {
      Result result =
          Result.with(FakeModel.NONE, "run", "scenarios/netherlands.yaml", "--decisions", word);
      assertThat(result.code()).as(word).isEqualTo(ExitCode.INPUT);
      assertThat(result.err()).contains("--decisions '" + word + "'", "expected a number above 0");
    }
  }

  @Test
  void somebodyNamedIsKeptAlone() throws IOException {
    String person = json("--limit", "1").get(0).get("person").asText();
    Path named = run("named", "--decisions", person);
    Result result = Result.of("decisions", named.toString(), "--json");
    JsonNode decisions = new ObjectMapper().readTree(result.out()).get("decisions");
    assertThat(decisions.size()).isPositive();
    decisions.forEach(decision -> assertThat(decision.get("person").asText()).isEqualTo(person));
  }
}
