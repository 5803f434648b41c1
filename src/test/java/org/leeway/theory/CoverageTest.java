package org.leeway.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leeway.scenario.Card;
import org.leeway.scenario.Scenario;

class CoverageTest {
  private static final List<String> SMALL = List.of("P9", "G3", "I10", "M1", "L1", "L2", "K1");

  @Test
  void everyCodeOfTheDocumentsHasALine() {
    List<Coverage.Line> lines = coverage(new SampleTheory()).lines();

    assertThat(lines).hasSize(38 + 14 + 34 + 12 + 4 + 8 + 8 + 5 + 6 + 41);
    assertThat(lines).allMatch(line -> line.status() == Coverage.Status.MISSING);
    assertThat(lines)
        .extracting(Coverage.Line::number)
        .contains("P38", "E3", "I34", "M5h", "C8", "CLI13");
    assertThat(lines).allSatisfy(line -> assertThat(line.source()).isNotBlank());
  }

  @Test
  void aThreadFromProblemToGoalWorks() {
    Coverage coverage = coverage(SampleTheory.small());

    assertThat(SMALL).allMatch(number -> status(coverage, number) == Coverage.Status.WORKS);
    assertThat(line(coverage, "P9").actsOn()).containsExactly("search");
    assertThat(line(coverage, "I10").actsOn()).containsExactly("M1");
    assertThat(coverage.gaps()).hasSize(coverage.lines().size() - SMALL.size());
    assertThat(coverage.summary()).isEqualTo("170 codes: 7 work, 163 missing");
  }

  @Test
  void aCardThatIsTakenAwayIsMissingAndWhatNeededItIsInert() {
    Coverage coverage = coverage(SampleTheory.small().without(Card.Kind.MECHANISM, "facilitation"));

    assertThat(status(coverage, "M1")).isEqualTo(Coverage.Status.MISSING);
    assertThat(line(coverage, "I10").why()).isEqualTo("no number in force moves anything");
    assertThat(line(coverage, "G3").why()).isEqualTo("nothing links to it");
    assertThat(line(coverage, "L1").why()).isEqualTo("nothing links to it");
    assertThat(status(coverage, "P9")).isEqualTo(Coverage.Status.WORKS);
  }

  @Test
  void aLinkThatIsCutLeavesACardAlone() {
    Coverage coverage =
        coverage(
            SampleTheory.small().withoutLinks(Card.Kind.INSTRUMENT, "debt-help", "connection"));

    assertThat(line(coverage, "K1").status()).isEqualTo(Coverage.Status.INERT);
    assertThat(line(coverage, "K1").why()).isEqualTo("nothing links to it");
    assertThat(status(coverage, "I10")).isEqualTo(Coverage.Status.WORKS);
  }

  @Test
  void aDoseOfZeroAndAMechanismThatIsOffMakeAnInstrumentInert() {
    for (String set :
        List.of(
            "instrument.debt-help.mechanism.facilitation=0",
            "mechanism.facilitation.on=no",
            "mechanism.facilitation.strength=0")) {
      String[] change = set.split("=", 2);
      Coverage coverage = coverage(SampleTheory.small().set(change[0], change[1]));

      assertThat(line(coverage, "I10").status()).as(set).isEqualTo(Coverage.Status.INERT);
      assertThat(line(coverage, "M1").status()).as(set).isEqualTo(Coverage.Status.INERT);
    }
  }

  @Test
  void whatTheModelDoesNotReadIsInert() {
    Coverage coverage =
        Coverage.of(
            SampleTheory.small(),
            Optional.of(Set.of("problem.debts.hinders.search", "mechanism.facilitation.clears")));

    assertThat(status(coverage, "P9")).isEqualTo(Coverage.Status.WORKS);
    assertThat(line(coverage, "M1").actsOn()).containsExactly("problems that its instruments name");
    assertThat(line(coverage, "I10").why())
        .isEqualTo("the model reads none of the numbers by which it acts");
  }

  @Test
  void anInstrumentThatIsTheSameAsAnotherActsThroughIt() {
    SampleTheory theory = SampleTheory.small();
    theory.card(Card.Kind.INSTRUMENT, "I26", "learn-work", "Learn-work", "");
    theory.links("same as", "debt-help").links("goal", "practical-barriers");
    Coverage coverage = coverage(theory);

    assertThat(line(coverage, "I26").status()).isEqualTo(Coverage.Status.THROUGH);
    assertThat(line(coverage, "I26").through()).isEqualTo("I10");
    assertThat(line(coverage, "I26").actsOn()).containsExactly("M1");
  }

  @Test
  void aCardOfTheUsersOwnIsHeldToTheSame() {
    SampleTheory theory = SampleTheory.small();
    theory.card(Card.Kind.INSTRUMENT, "", "my-course", "My course", "");
    Coverage coverage = coverage(theory);

    assertThat(coverage.lines())
        .filteredOn(line -> line.code().equals("my-course"))
        .singleElement()
        .matches(line -> line.status() == Coverage.Status.INERT);
  }

  private static Coverage coverage(Scenario scenario) {
    return Coverage.of(scenario, Optional.empty());
  }

  private static Coverage.Status status(Coverage coverage, String number) {
    return line(coverage, number).status();
  }

  private static Coverage.Line line(Coverage coverage, String number) {
    return coverage.lines().stream()
        .filter(line -> line.number().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
