package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.observe.Quantities;
import org.leeway.scenario.Card;
import org.leeway.trial.Attribute;
import picocli.CommandLine;

final class CommandLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compare | 20 | 156 | 100",
        "robust | 3 | 156 | 100",
        "sensitivity | 5 | 104 | 1000",
        "validate | 5 | what the findings ask | 200",
        "hypothesis run | 6 | what the outcomes ask | 300",
        "sweep | what the file says, else 20 | what the file says, else 156 | what the file says, else 100",
        "curve | what the file says, else 6 | what the file says, else 156 | what the file says, else 300",
        "calibrate | what the file says, else 4 | what the findings ask | what the file says, else 1000"
      })
  void theHelpOfACommandTellsItsOwnDefaults(
      String command, String seeds, String weeks, String scale) {
    String help = Result.of((command + " --help").split(" ")).out().replaceAll("\\s+", " ");

    assertThat(help)
        .contains("on the same seeds (default: " + seeds + ")")
        .contains("Weeks to simulate (default: " + weeks + ")")
        .contains("1:100 mean the same (default: " + scale + ")");
  }

  @Test
  void helpNamesEveryCommandAndExitCode() {
    Result help = Result.of("--help");

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("compare", "run", "scenario", "query", "report", "describe", "completion")
        .contains("Exit codes:", "130", "LEEWAY_JAVA_OPTS");
  }

  static List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    collect(
        Leeway.commandLine(Console.unwatched(System.out, System.err), FakeModel.NONE),
        List.of(),
        commands);
    return commands;
  }

  private static void collect(CommandLine parent, List<String> words, List<List<String>> into) {
    parent
        .getSubcommands()
        .forEach(
            (name, command) -> {
              List<String> path = new ArrayList<>(words);
              path.add(name);
              into.add(path);
              collect(command, path, into);
            });
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamples(List<String> command) {
    List<String> words = new ArrayList<>(command);
    words.add("--help");
    Result help = Result.of(words.toArray(String[]::new));

    assertThat(help.code()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Usage: leeway " + String.join(" ", command));
    assertThat(help.out()).containsPattern("(?i)examples?:\\R.*leeway");
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 100, "at most 100 wide");
  }

  @Test
  void versionNamesVersionCommitAndJava() {
    Result version = Result.of("--version");

    assertThat(version.code()).isZero();
    assertThat(version.out()).containsPattern("^leeway \\S+ \\(commit \\S+\\)\\R(?s).*Java \\d+");
  }

  @Test
  void withoutACommandTheHelpIsPointedAt() {
    Result nothing = Result.of();

    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("no command was given", "leeway --help");
    assertThat(nothing.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "comapre,               compare",
    "scenarios,             scenario",
    "descibe,               describe",
  })
  void aMisspelledCommandIsSuggested(String typed, String meant) {
    Result result = Result.of(typed);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("'" + typed + "'", "Did you mean", meant);
    assertThat(result.err()).doesNotContain("Exception");
  }

  @Test
  void aMisspelledOptionIsSuggested() {
    Result result = Result.of("compare", "a.yaml", "b.yaml", "--seed", "3");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("--seed", "Did you mean", "--seeds");
    assertThat(result.err()).contains("Try: leeway compare --help");
  }

  @ParameterizedTest
  @CsvSource({
    "--seeds,      0,            'from 1 to 10,000'",
    "--seeds,      99999999999,  'from 1 to 10,000'",
    "--seeds,      many,         'from 1 to 10,000'",
    "--seeds,      2.5,          'from 1 to 10,000'",
    "--weeks,      -3,           'from 1 to 2,600'",
    "--scale,      0,            'from 1 to 100,000'",
    "--scale,      1:0,          'from 1 to 100,000'",
    "--threads,    0,            'from 1 to 1,024'",
    "--first-seed, -1,           'from 0 to'",
  })
  void aNumberOutsideItsRangeIsRefusedWithTheRange(String option, String value, String range) {
    for (String command : List.of("run", "compare")) {
      Result result = Result.of(command, "a.yaml", "b.yaml", option + "=" + value);

      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).contains(option, "expected a whole number " + range, value);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void completionForBashAndZshKnowsCommandsAndOptions(String shell) {
    Result script = Result.of("completion", shell);

    assertThat(script.code()).isZero();
    assertThat(script.out()).contains("complete -F", "--first-seed", "compare");
  }

  @Test
  void completionForFishKnowsCommandsAndOptions() {
    Result script = Result.of("completion", "fish");

    assertThat(script.code()).isZero();
    assertThat(script.out())
        .contains("complete -c leeway -f -n '__fish_use_subcommand' -a compare")
        .contains("__fish_seen_subcommand_from compare' -l seeds -r");
  }

  @Test
  void describePrintsThePhasesOfTheWeekInTheirOrder() throws IOException {
    Result text = Result.of("describe", "week");
    JsonNode phases = new ObjectMapper().readTree(Result.of("describe", "week", "--json").out());

    assertThat(text.code()).isZero();
    assertThat(phases).hasSizeGreaterThanOrEqualTo(12);
    int from = 0;
    for (JsonNode phase : phases) {
      String line = phase.get("number").asText() + "  " + phase.get("name").asText();
      assertThat(text.out()).contains(line);
      assertThat(text.out().indexOf(line)).isGreaterThan(from);
      from = text.out().indexOf(line);
    }
    assertThat(text.out().lines()).allMatch(line -> line.length() <= Console.USUAL_COLUMNS);
  }

  @Test
  void describeByItselfListsWhatCanBeDescribed() throws IOException {
    Result text = Result.of("describe");
    JsonNode topics = new ObjectMapper().readTree(Result.of("describe", "--json").out());

    assertThat(text.code()).isZero();
    assertThat(topics)
        .extracting(topic -> topic.get("topic").asText())
        .contains("week", "outcomes", "models", "web", "coverage", "problems", "strategies")
        .hasSize(6 + Card.Kind.values().length);
    for (JsonNode topic : topics) {
      assertThat(text.out()).contains("\n  " + topic.get("topic").asText() + " ");
      assertThat(topic.get("about").asText()).isNotBlank();
    }
    assertThat(text.out().lines()).allMatch(line -> line.length() <= Console.USUAL_COLUMNS);
  }

  @Test
  void describePrintsEveryOutcomeAndEveryAttributeThatCanBeWritten() throws IOException {
    Result outcomes = Result.of("describe", "outcomes");
    JsonNode forms = new ObjectMapper().readTree(Result.of("describe", "outcomes", "--json").out());
    assertThat(forms).hasSize(Quantities.forms().size());
    for (JsonNode form : forms) {
      assertThat(outcomes.out()).contains("\n" + form.get("form").asText());
      assertThat(form.get("unit").asText()).isNotBlank();
      assertThat(form.get("meaning").asText()).isNotBlank();
    }
    Result attributes = Result.of("describe", "attributes");
    JsonNode known =
        new ObjectMapper().readTree(Result.of("describe", "attributes", "--json").out());
    assertThat(known).hasSize(Attribute.values().length);
    for (JsonNode attribute : known) {
      assertThat(attributes.out()).contains("\n" + attribute.get("attribute").asText());
    }
    assertThat(attributes.out()).contains("social-assistance", "27 to 45 years", "lowest third");
    assertThat(attributes.out().lines()).allMatch(line -> line.length() <= Console.USUAL_COLUMNS);
    assertThat(outcomes.out().lines()).allMatch(line -> line.length() <= Console.USUAL_COLUMNS);
  }

  @Test
  void aTopicThatIsNoneIsRefused() {
    Result described = Result.of("describe", "outcoms");

    assertThat(described.code()).isEqualTo(2);
    assertThat(described.err()).contains("outcoms", "Did you mean", "outcomes");
  }

  @Test
  void anUnknownShellIsRefused() {
    Result script = Result.of("completion", "tcsh");

    assertThat(script.code()).isEqualTo(2);
    assertThat(script.err()).contains("tcsh", "bash, zsh, fish");
  }
}
