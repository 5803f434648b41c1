package org.leeway.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.Small;
import org.leeway.domain.Household;
import org.leeway.domain.Offence;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Problem;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.ScenarioTemplate;

final class LawTest {
  private static final Path CASES = Path.of("scenarios/law/cases");
  private static final int LEAST = 30;

  @TempDir private Path directory;

  @Test
  void theLawSaysWhatTheRuleTestsExpect() throws IOException {
    ScenarioTemplate country =
        ScenarioTemplate.read(Path.of("scenarios/netherlands.yaml"), List.of());
    List<Finding> findings = new ArrayList<>();
    int cases = 0;
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.sorted().toList()) {
        CaseFile read = CaseReader.read(file);
        cases += read.cases().size();
        findings.addAll(read.check(country));
      }
    }

    assertThat(findings).allMatch(Finding::right);
    assertThat(cases).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void aCaseThatIsWrongIsFound() throws IOException {
    Path file = cases("then: { benefit: 1600, exempt: yes }");
    List<Finding> findings =
        CaseReader.read(file)
            .check(ScenarioTemplate.read(Path.of("scenarios/netherlands.yaml"), List.of()));

    assertThat(findings).hasSize(2).noneMatch(Finding::right);
    assertThat(findings.get(0).found()).isEqualTo("1500.00");
  }

  @Test
  void mistakesInCasesAreToldWithTheirPlaceAndWhatMayHaveBeenMeant() throws IOException {
    Path file = cases("then: { benfit: 1600 }");
    ScenarioException told =
        catchThrowableOfType(ScenarioException.class, () -> CaseReader.read(file));

    Problem problem = told.problems().get(0);
    assertThat(problem.line()).isEqualTo(7);
    assertThat(problem.suggestion()).isEqualTo("benefit");
  }

  @Test
  void earningNeverCostsMoreThanItBringsUnderTheDeductionsOfAnyScheme() {
    Law law = new Law(Small.country().at(0));
    for (Scheme scheme : List.of(Scheme.SOCIAL_ASSISTANCE, Scheme.YOUNG_DISABLED)) {
      Client client = Client.entering(scheme, Household.SINGLE, 2000).after(12);
      for (double hours = 1; hours < 40; hours++) {
        double more = law.netIncome(client, hours, 11) - law.netIncome(client, hours - 1, 11);
        assertThat(more).as("%s at %s hours", scheme.code(), hours).isGreaterThan(-0.01);
      }
    }
  }

  @Test
  void everyNumberOfTheLawCanBeChanged() {
    Law law =
        new Law(
            Small.country(
                    "scheme.wga.sanction.ladder=no",
                    "scheme.ww.premium.euro=1000",
                    "law.ww.max_months=38")
                .at(0));

    assertThat(law.of(Scheme.PARTIAL_DISABILITY).ladder().sanction(Offence.SEARCH, 1))
        .isEqualTo(Sanction.NONE);
    assertThat(law.of(Scheme.UNEMPLOYMENT).premiumEuro()).isEqualTo(1000);
    assertThat(law.of(Scheme.UNEMPLOYMENT).right().months(60)).isEqualTo(35);
  }

  private Path cases(String then) throws IOException {
    Path file = directory.resolve("cases.yaml");
    Files.writeString(
        file,
        """
        scenario: netherlands.yaml
        cases:
          one:
            title: A case
            source: a test
            client: { scheme: ww, former wage: 2000 }
            %s
        """
            .formatted(then));
    return file;
  }
}
