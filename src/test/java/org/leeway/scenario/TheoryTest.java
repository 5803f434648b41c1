package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of cards: values in the register, links and texts beside it. */
class TheoryTest {
  static final Path BASE = Path.of("src", "test", "resources", "theory", "base.yaml");

  @TempDir Path directory;

  private final Scenario base = Scenarios.load(BASE);

  @Test
  void aFactorThatNobodyKnowsAndSharesThatDoNotAddUpAreRefused() throws IOException {
    Path shipped = Path.of("scenarios", "netherlands.yaml").toAbsolutePath();
    String card = Files.readString(shipped.resolveSibling("theory/factors.yaml"));
    Files.createDirectories(directory.resolve("own"));
    Fixture.write(
        directory.resolve("own/factors.yaml"),
        card.substring(card.indexOf("factor:"), card.indexOf("  national-politics:"))
            .replace("legal-frames", "legal-frame"));
    Path scenario =
        Fixture.write(
            directory.resolve("own.yaml"),
            "name: own\nextends: " + shipped + "\nwhy: to see\ntheory: own/\n");

    assertThatThrownBy(() -> Scenarios.load(scenario))
        .hasMessageContaining("factors.yaml:2")
        .hasMessageContaining("is no factor that professionals weigh")
        .hasMessageContaining("Did you mean legal-frames?");

    Fixture.write(
        directory.resolve("own/factors.yaml"),
        card.substring(card.indexOf("factor:"), card.indexOf("  national-politics:"))
            .replace("bit: 0.16 [0.128, 0.192]", "bit: 0.36 [0.128, 0.592]"));

    assertThatThrownBy(() -> Scenarios.load(scenario))
        .hasMessageContaining("marginal")
        .hasMessageContaining("adds up to 1.21")
        .hasMessageContaining("shares that add up to 1");
  }

  @Test
  void everyKindOfCardIsReadWithItsNamesItsSourceAndItsLinks() {
    assertThat(base.theory().cards().stream().map(Card::path))
        .containsExactly(
            "problem.debts",
            "problem.age",
            "problem.no-means",
            "goal.practical",
            "anchoring.material",
            "connection.debt-services",
            "context.intensity",
            "instrument.debt-help",
            "instrument.debt-advice",
            "mechanism.facilitation",
            "strategy.company-a",
            "strategy.mine",
            "position.demand");
    Card help = base.theory().card(Card.Kind.INSTRUMENT, "I10").orElseThrow();
    assertThat(help.code()).isEqualTo("debt-help");
    assertThat(help.name()).isEqualTo("Debt restructuring");
    assertThat(help.dutch()).isEqualTo("schuldsanering");
    assertThat(help.text()).isEqualTo("Debts are brought together and repaid by agreement.");
    assertThat(help.source()).isEqualTo("a book, p.8");
    assertThat(help.links("goal")).containsExactly("practical");
    assertThat(help.links("mechanism")).containsExactly("facilitation");
    assertThat(help.links("clears")).containsExactly("debts");
    assertThat(help.links("connection")).containsExactly("debt-services");
    assertThat(help.place().fileAndLine()).endsWith("cards/service.yaml:2");
    assertThat(links("mechanism.facilitation", "fails")).containsExactly("over-support");
    assertThat(links("mechanism.facilitation", "fails.over-support.moves"))
        .containsExactly("carrying-out", "trust");
    assertThat(links("strategy.company-a", "phase.group.goals")).containsExactly("practical");
    assertThat(links("problem.no-means", "in model"))
        .containsExactly("market.subsidy", "organisation");
    assertThat(links("position.demand", "lever")).containsExactly("levers/demand.yaml");
  }

  @Test
  void everyNumberStandsInTheRegisterWithLabelRangeEvidenceAndSource() {
    Values values = base.at(0);

    assertThat(values.weeks("instrument.debt-help.weeks").whole()).isEqualTo(26);
    assertThat(values.share("instrument.debt-help.mechanism.facilitation").value()).isEqualTo(0.8);
    assertThat(values.share("problem.debts.hinders.search").value()).isEqualTo(0.2);
    assertThat(values.share("problem.debts.hinders.keep").value()).isEqualTo(0.1);
    assertThat(values.yes("mechanism.facilitation.on")).isTrue();
    assertThat(values.choice("mechanism.facilitation.anchoring")).isEqualTo("material");
    assertThat(values.number("mechanism.facilitation.fails.over-support.moves.carrying-out"))
        .isEqualTo(-0.3);
    assertThat(values.rate("anchoring.material.decay").value()).isEqualTo(3);
    assertThat(values.yes("instrument.debt-help.allowed.ww")).isFalse();
    assertThat(values.has("instrument.debt-advice.weeks")).isFalse();
    assertThat(values.children("instrument")).containsExactly("debt-help");

    ResolvedValue dose = row("instrument.debt-help.mechanism.facilitation");
    assertThat(dose.label())
        .isEqualTo("Instrument Debt restructuring (I10): dose of mechanism facilitation");
    assertThat(dose.low()).isEqualTo(0.4);
    assertThat(dose.high()).isEqualTo(1);
    assertThat(dose.evidence()).isEqualTo(Evidence.ASSUMPTION);
    assertThat(dose.source()).isEqualTo("a book, p.8; size assumed");
    assertThat(dose.file()).endsWith("cards/service.yaml");
    assertThat(row("mechanism.facilitation.anchoring").evidence()).isEqualTo(Evidence.EXPERT);
    assertThat(row("mechanism.facilitation.anchoring").source()).isEqualTo("a book, p.10");
  }

  @Test
  void aPrevalenceIsANumberAnEntryWithItsOwnSourceOrAPathOfTheDataPack() {
    Values values = base.at(0);

    assertThat(values.text("problem.debts.prevalence.ww.as")).isEqualTo("stocks.ww.age.50_plus");
    assertThat(values.share("problem.debts.prevalence.wga").value()).isEqualTo(0.2);
    ResolvedValue known = row("problem.debts.prevalence.social-assistance");
    assertThat(known.value()).isEqualTo("0.38");
    assertThat(known.evidence()).isEqualTo(Evidence.SURVEY);
    assertThat(known.source()).isEqualTo("a survey");
    assertThat(known.label())
        .isEqualTo("Problem Debts (P9): people on social-assistance who have it");
  }

  @Test
  void aStrategyThatIsLikeAnotherTakesOverWhatItDoesNotSay() {
    Values values = base.at(0);

    assertThat(values.number("strategy.mine.emphasis.group")).isZero();
    assertThat(values.number("strategy.mine.emphasis.supply")).isEqualTo(4);
    assertThat(values.number("strategy.mine.for.wajong.instrument.debt-help")).isEqualTo(3);
    assertThat(values.choice("strategy.mine.belief")).isEqualTo("work-solves-barriers");
    assertThat(row("strategy.mine.emphasis.supply").source()).isEqualTo("my own");
    assertThat(base.theory().card(Card.Kind.STRATEGY, "A").orElseThrow().code())
        .isEqualTo("company-a");
  }

  @Test
  void aScenarioChangesTheValuesOfCardsLikeAnyOther() {
    Scenario changed =
        child(
            """
            instrument.debt-help.weeks: x 0.5
            from week 52: { mechanism.facilitation.on: no }
            """,
            "problem.debts.prevalence.ww.as=stocks.ww.age.other");

    assertThat(changed.at(0).weeks("instrument.debt-help.weeks").whole()).isEqualTo(13);
    assertThat(changed.at(51).yes("mechanism.facilitation.on")).isTrue();
    assertThat(changed.at(52).yes("mechanism.facilitation.on")).isFalse();
    assertThat(changed.theory().cards().stream().map(Card::links).toList())
        .isEqualTo(base.theory().cards().stream().map(Card::links).toList());
  }

  @Test
  void anExtendingScenarioReplacesWholeCardsAndAddsItsOwn() throws IOException {
    cards(
        """
        anchoring:
          material:
            name: Shallow
            source: mine
            decay: 5 [2, 6]
          deepest:
            name: Deepest
            source: mine
            decay: 0.01 [0, 0.1]
        """);
    Scenario own = child("theory: cards/\nanchoring.deepest.decay: x 2\n");

    assertThat(own.at(0).number("anchoring.material.decay")).isEqualTo(5);
    assertThat(own.at(0).number("anchoring.deepest.decay")).isCloseTo(0.02, within(1e-12));
    assertThat(own.theory().of(Card.Kind.ANCHORING).stream().map(Card::code))
        .containsExactly("material", "deepest");
    Card shallow = own.theory().card(Card.Kind.ANCHORING, "material").orElseThrow();
    assertThat(shallow.number()).as("nothing is left of the card that it replaces").isEmpty();
    assertThat(shallow.name()).isEqualTo("Shallow");
    assertThat(own.theory().cards()).hasSize(base.theory().cards().size() + 1);
  }

  @Test
  void moreCardsThanThePeopleOfTheModelCanKeepApartAreRefused() throws IOException {
    StringBuilder goals = new StringBuilder("goal:\n");
    for (int number = 1; number <= 40; number++) {
      goals.append("  own-").append(number).append(":\n    name: Own goal ").append(number);
      goals.append(
          "\n    source: mine\n    side: supply\n    test:\n      skill: 0.5 [0.4, 0.6]\n");
    }
    cards(goals.toString());

    assertThatThrownBy(() -> child("theory: cards/\n"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("own.yaml:")
        .hasMessageContaining("is one goal too many; expected at most 31 cards of this kind");
  }

  @Test
  void aCardThatIsRewiredMakesAnotherScenarioOfIt() throws IOException {
    String path = "src/test/resources/theory/cards/service.yaml";
    String text = Files.readString(Path.of(path));
    cards(text.replace("connection: debt-services", "connection: K1"));
    Scenario same = child("theory: cards/\n");
    assertThat(same.fingerprint()).isEqualTo(base.fingerprint());

    cards(text.replace("    connection: debt-services\n", ""));
    Scenario rewired = child("theory: cards/\n");
    assertThat(rewired.fingerprint()).isNotEqualTo(base.fingerprint());
    assertThat(ScenarioDiff.between(base, rewired))
        .extracting(
            ScenarioDifference::path, ScenarioDifference::base, ScenarioDifference::alternative)
        .containsExactly(
            tuple("instrument.debt-help.connection", "debt-services", ScenarioDiff.ABSENT));
  }

  @Test
  void aLinkThatIsNoValueIsPartOfTheScenarioToo() throws IOException {
    String people = Files.readString(BASE.resolveSibling("cards/people.yaml"));
    cards(people.replace("    instrument: [debt-help]\n", ""));
    Scenario unhelped = child("theory: cards/\n");

    assertThat(unhelped.fingerprint()).isNotEqualTo(base.fingerprint());
    assertThat(ScenarioDiff.between(base, unhelped))
        .extracting(
            ScenarioDifference::path, ScenarioDifference::base, ScenarioDifference::alternative)
        .containsExactly(tuple("problem.debts.instrument", "debt-help", ScenarioDiff.ABSENT));
  }

  @Test
  void withoutCardsThereIsNoTheory() {
    assertThat(Scenarios.load(Fixture.BASE).theory()).isEqualTo(Theory.NONE);
  }

  @Test
  void noTwoParametersOfCardsHaveTheSameLabel() {
    List<String> labels =
        base.resolved().stream()
            .filter(value -> value.file().contains("cards/"))
            .map(ResolvedValue::label)
            .toList();

    assertThat(labels).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    assertThat(labels.stream().filter(label -> label.contains("{")).collect(Collectors.toList()))
        .isEmpty();
  }

  private void cards(String text) throws IOException {
    Files.createDirectories(directory.resolve("cards"));
    Fixture.write(directory.resolve("cards/own.yaml"), text);
  }

  private Scenario child(String changes, String... sets) {
    Path file =
        Fixture.write(
            directory.resolve("child.yaml"),
            "name: A change\nextends: " + BASE.toAbsolutePath() + "\n" + changes);
    return Scenarios.load(file, List.of(sets));
  }

  private List<String> links(String card, String key) {
    return base.theory().cards().stream()
        .filter(each -> each.path().equals(card))
        .findFirst()
        .orElseThrow()
        .links(key);
  }

  private ResolvedValue row(String path) {
    return base.resolved().stream()
        .filter(value -> value.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
