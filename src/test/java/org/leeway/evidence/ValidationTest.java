package org.leeway.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentInterrupted;
import org.leeway.experiment.LocalEngine;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.results.StudyFile;
import org.leeway.simulation.MasonReplicate;

/** Whole validations on few agents. */
final class ValidationTest {
  private static final String FILE =
      """
      evidence: Own
      scenario: nl.yaml
      findings:
        A:
          title: T
          topic: t
          role: validate
          population: { scheme: [ww, social-assistance] }
          design: { assign by: person, treated share: 50 % }
          treatment: { "organisation[*].contact.offered": no }
          checks:
            - { outcome: conversations within 6 months, contrast: difference, accept: "< 0" }
        B:
          title: T
          topic: u
          role: level
          population: { scheme: ww }
          checks:
            - { outcome: found work within 3 months, contrast: level in %, accept: [0, 100] }
        C:
          title: T
          topic: u
          role: bound
          missing: wages
      """;

  @TempDir private Path directory;

  private Validation validate(String name, List<String> ids)
      throws IOException, ExperimentInterrupted {
    Path file = Files.writeString(directory.resolve("own.yaml"), FILE);
    Findings all =
        Findings.read(file, Path.of("scenarios", "netherlands.yaml"), List.of(), Findings.PARTIAL);
    Findings some =
        all.with(all.findings().stream().filter(each -> ids.contains(each.id())).toList());
    ValidationPlan plan = ValidationPlan.of(some, 2, 1, 5000, Findings.PARTIAL);
    return plan.result(
        new Experiment(new MasonReplicate(), new LocalEngine(1))
            .study(plan.study(), RunOptions.under(directory.resolve(name)), Progress.NONE)
            .data());
  }

  @Test
  void findingsThatShareAControlArmFindWhatEachFindsAlone() throws Exception {
    Validation together = validate("together", List.of("A", "B", "C"));

    List<FindingResult> alone = new ArrayList<>();
    alone.addAll(validate("a", List.of("A")).findings());
    alone.addAll(validate("b", List.of("B")).findings());
    assertThat(together.findings().subList(0, 2)).isEqualTo(alone);
    assertThat(together.findings().get(0).effect()).isNegative();
  }

  @Test
  void theDocumentBeginsEachFindingWithWhatOthersRead() throws Exception {
    Validation result = validate("json", List.of("B", "C"));

    JsonNode document = new ObjectMapper().readTree(StudyFile.text(result));
    List<String> keys = new ArrayList<>();
    document.get("findings").get(0).fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .startsWith("id", "role", "verdict", "effect", "low", "high", "unit", "replicates")
        .contains("checks", "reason");
    assertThat(document.get("findings").get(0).get("replicates").asInt()).isEqualTo(2);
    JsonNode missing = document.get("findings").get(1);
    assertThat(missing.get("verdict").asText()).isEqualTo("error");
    assertThat(missing.get("reason").asText()).isEqualTo("wages");
    assertThat(missing.get("effect").isNull()).isTrue();
  }
}
