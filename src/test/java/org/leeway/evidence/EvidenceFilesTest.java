package org.leeway.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.scenario.ScenarioException;

final class EvidenceFilesTest {
  private static final Path SHIPPED = Path.of("scenarios", "evidence", "open.yaml");
  private static final Path WORLD = Path.of("scenarios", "netherlands.yaml");
  private static final Pattern EXAMPLE =
      Pattern.compile("```yaml( finding)?\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path directory;

  private Findings read(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("own.yaml"), text);
    return Findings.read(file, WORLD, List.of(), Findings.PARTIAL);
  }

  private static String with(String finding) {
    return "evidence: Own\nscenario: nl.yaml\nfindings:\n" + finding.indent(2);
  }

  @Test
  void everyShippedRowCanBeRunOrSaysWhatIsMissing() {
    Findings shipped = Findings.read(SHIPPED, null, List.of(), Findings.PARTIAL);

    assertThat(shipped.findings()).hasSize(79);
    assertThat(shipped.findings())
        .allSatisfy(
            finding -> assertThat(finding.checks().isEmpty()).isEqualTo(!finding.isRunnable()))
        .allSatisfy(finding -> assertThat(finding.source().citation()).isNotEmpty())
        .allSatisfy(finding -> assertThat(finding.source().url()).startsWith("http"));
    assertThat(shipped.runnable().size()).isGreaterThan(40);
    EvidencePlan plan = EvidencePlan.of(shipped.template(), shipped.runnable());
    assertThat(plan.arms())
        .allSatisfy(arm -> assertThat(arm.observation().cohorts().size()).isLessThanOrEqualTo(64))
        .extracting(arm -> arm.id())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyExampleOfTheGuideReads() throws IOException {
    String guide = Files.readString(SHIPPED.resolveSibling("README.md"));
    List<String> read = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(guide);
    while (example.find()) {
      Findings findings =
          read(example.group(1) == null ? example.group(2) : with(example.group(2)));
      findings.runnable().forEach(finding -> read.add(finding.id()));
      assertThat(EvidencePlan.of(findings.template(), findings.runnable()).arms()).isNotEmpty();
    }
    assertThat(read)
        .containsExactly(
            "fewer-clients",
            "by-professional",
            "partial-and-roll-out",
            "by-region",
            "two-arms",
            "levels",
            "letters");
  }

  @Test
  void mistakesInAnAuditAreTold() {
    String text =
        with(
            """
            A:
              title: T
              topic: t
              role: validate
              audit:
                from: week 9
                until: week 9
                everybody: { productivity: 0.5, age: 30 }
                candidates:
                  short: {}
                  long: { without work: long, bagkround: dutch }
              checks:
                - { outcome: call-back of lon, contrast: level, accept: "< 1" }
            """);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("own.yaml:10:7: findings.A.audit.until: ends before it begins")
        .hasMessageContaining("findings.A.audit.candidates.long.without work: is 'long'")
        .hasMessageContaining("Did you mean background?")
        .hasMessageContaining("the audit has no candidate 'lon'")
        .hasMessageContaining("Did you mean long?");
  }

  @Test
  void lettersMustBeSentToBeAnswered() {
    String text =
        with(
            """
            A:
              title: T
              topic: t
              role: validate
              checks:
                - { outcome: call-back of short, contrast: level, accept: "< 1" }
            """);
    assertThatThrownBy(() -> read(text)).hasMessageContaining("asks for replies to letters");
  }

  @Test
  void everyMistakeIsToldAtOnceWithItsPlaceAndWhatMayHaveBeenMeant() {
    String text =
        with(
            """
            A:
              title: T
              topic: t
              role: validat
              population: { scheme: wv }
              enrol: { from: week 10, until: week 4 }
              design: { assign by: persn, treated share: 110 % }
              treatment: { organisation.uwv.caseload.nrm: x 2 }
              follow: 3 weeks
              checks:
                - { outcome: in work at 12 monts, contrast: odds rato, accept: [3, 1] }
                - { outcome: in work at 12 months, contrast: level, against group: { sex: male }, accept: maybe }
              colour: red
            """);

    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            e -> {
              String all = e.getMessage();
              assertThat(all)
                  .contains("own.yaml:7:5: role: 'validat' is no role")
                  .contains("Did you mean validate?")
                  .contains("findings.A.population.scheme: 'wv' is no scheme")
                  .contains("own.yaml:9:29: findings.A.enrol.until: ends before enrolment begins;")
                  .contains("'persn' is no unit of assignment")
                  .contains("Did you mean person?")
                  .contains("findings.A.design.treated share: is '110 %'")
                  .contains("organisation.uwv.caseload.nrm")
                  .contains("findings.A.checks[1].outcome")
                  .contains("'odds rato' is no contrast")
                  .contains("Did you mean odds ratio?")
                  .contains("findings.A.checks[1].accept: ends before it begins")
                  .contains("findings.A.checks[2].accept: is 'maybe'; expected [1, 3]")
                  .contains("own.yaml:16:5: findings.A.colour: unknown key");
            });
  }

  @Test
  void aFindingNeedsChecksOrSaysWhatIsMissingAndAContrastNeedsTwoSides() {
    assertThatThrownBy(() -> read(with("A: { title: T, topic: t, role: level }\n")))
        .hasMessageContaining("findings.A: has neither checks nor missing");
    String noTreatment =
        """
        A:
          title: T
          topic: t
          role: level
          checks:
            - { outcome: in work at 1 year, contrast: ratio, accept: "> 1" }
        """;
    assertThatThrownBy(() -> read(with(noTreatment)))
        .hasMessageContaining("findings.A.checks[1]: has nothing to be set against");
  }
}
