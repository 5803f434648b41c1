package org.leeway.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.scenario.ScenarioException;

class HypothesisReaderTest {
  private static final Path BASE = Path.of("scenarios/netherlands.yaml");

  @TempDir Path directory;

  private List<Hypothesis> read(String text) throws IOException {
    Path file = directory.resolve("claims.yaml");
    Files.writeString(file, text);
    return HypothesisReader.read(List.of(file), BASE, List.of());
  }

  private List<String> problems(String text) {
    try {
      read(text);
    } catch (ScenarioException e) {
      return e.problems().stream()
          .map(each -> each.toString().replace(directory + "/", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of();
  }

  @Test
  void aGridOfContextsAndAMechanismAreRead() throws IOException {
    HypothesisTest test =
        read("""
                hypothesis: grid
                claim: A claim.
                source: somewhere, p. 3
                population: { scheme: ww }
                enrol: week 0 to week 13
                context:
                  vary:
                    market.openings: { slack: x 0.5, normal: x 1 }
                    jobseeker.motivation: [lowest third, highest third]
                mechanism: { mechanism.sanction.on: [no, yes] }
                outcome:
                  - found work within 26 weeks: { expect: { "slack, motivation lowest third": "+" } }
                no effect within: 0.3 points
                interaction: "-"
                """)
            .get(0)
            .test();

    assertThat(test).isNotNull();
    assertThat(test.contexts())
        .extracting(Level::name)
        .containsExactly(
            "slack, motivation lowest third",
            "slack, motivation highest third",
            "normal, motivation lowest third",
            "normal, motivation highest third");
    assertThat(test.until()).isEqualTo(13);
    assertThat(test.expectations().get(0).signs()).containsExactly(Sign.MORE, null, null, null);
    assertThat(test.expectations().get(0).band()).isEqualTo(0.003);
    assertThat(test.off().name()).isEqualTo("off");
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsPlace() {
    assertThat(
            problems(
                """
                hypotheses:
                  one:
                    claim: A claim.
                    sourse: somewhere
                    mechanism: { mechanism.sanction.on: [no] }
                    outcome:
                      - found wrok within 26 weeks: "+"
                  two:
                    claim: A claim.
                    source: somewhere
                    mechanism: { mechanism.sanktion.on: [no, yes] }
                    outcome:
                      - found work within 26 weeks: plus
                  three:
                    claim: A claim.
                    source: somewhere
                    context: { vary: { jobseeker.motivatoin: [lowest third, highest third] } }
                    mechanism: { mechanism.sanction.on: [no, yes] }
                    outcome:
                      - found work within 26 weeks: "+"
                """))
        .anyMatch(
            each ->
                each.startsWith("claims.yaml:4:5: one.sourse: unknown key")
                    && each.endsWith("Did you mean source?"))
        .anyMatch(each -> each.contains("one: the key source is missing"))
        .anyMatch(
            each ->
                each.startsWith("claims.yaml:7:9: one.outcome.found wrok within 26 weeks:")
                    && each.endsWith("Did you mean found work within 26 weeks?"))
        .contains(
            "claims.yaml:13:37: two.outcome.found work within 26 weeks: expects 'plus'; expected"
                + " \"+\", \"-\" or \"0\" (in quotes), or \"?\" to expect nothing")
        .anyMatch(
            each ->
                each.startsWith("claims.yaml:17:24: context.vary.motivatoin: unknown attribute")
                    && each.endsWith("Did you mean motivation?"));
  }

  @Test
  void wrongChangesAreToldBeforeAnythingIsSimulated() {
    String claim =
        """
        hypothesis: one
        claim: A claim.
        source: somewhere
        mechanism: { %s }
        outcome:
          - found work within 26 weeks: "+"
        """;

    assertThat(problems(claim.formatted("mechanism.sanktion.on: [no, yes]")))
        .hasSize(1)
        .allMatch(each -> each.startsWith("claims.yaml:4:14: mechanism.sanktion.on:"))
        .allMatch(each -> each.contains("Did you mean mechanism.sanction.on?"));
    assertThat(problems(claim.formatted("mechanism.sanction.on: [yes, yes]")))
        .containsExactly(
            "claims.yaml:4:1: one.mechanism: changes nothing; expected two different worlds, or two"
                + " groups of people");
  }

  @Test
  void whatIsMissingNeedsNoTest() throws IOException {
    Hypothesis hypothesis =
        read("""
                hypothesis: later
                claim: A claim.
                source: somewhere
                mechanism: trial placement
                outcome: hiring more
                missing: trial placements
                """)
            .get(0);

    assertThat(hypothesis.isRunnable()).isFalse();
    assertThat(
            new Trials(List.of(hypothesis))
                .judge(2, (arm, measure) -> new TreeMap<>())
                .hypotheses())
        .extracting(HypothesisResult::verdict, HypothesisResult::decidedBy)
        .containsExactly(tuple("error", "the model lacks trial placements"));
  }

  @Test
  void anEmptyFileHoldsNoHypothesis() {
    assertThat(problems("hypotesis: x\n"))
        .containsExactly(
            "claims.yaml:1:1: holds no hypothesis; expected the key 'hypothesis' with its name, or"
                + " 'hypotheses' with several by name. Did you mean hypothesis?");
    assertThatThrownBy(() -> read("[1, 2]")).isInstanceOf(ScenarioException.class);
  }
}
