package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leeway.domain.WeighingFactor;

/** The cards that Leeway ships hold the whole theory, once, and say of every size what it is. */
class ShippedTheoryTest {
  private static final Path THEORY = Path.of("scenarios", "theory");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\n# (\\S+)\\n(.*?)^```$");

  @TempDir Path directory;

  private final Scenario base = Scenarios.load(Fixture.NETHERLANDS);
  private final Theory theory = base.theory();

  @ParameterizedTest
  @CsvSource({
    "PROBLEM, P, 38",
    "INSTRUMENT, I, 34",
    "GOAL, G, 11",
    "GOAL, E, 3",
    "MECHANISM, M, 11",
    "ANCHORING, L, 4",
    "CONNECTION, K, 8",
    "CONTEXT, C, 8"
  })
  void everyNumberOfTheDocumentsHasOneCard(Card.Kind kind, String letter, int last) {
    List<String> wanted =
        IntStream.rangeClosed(1, last).mapToObj(number -> letter + number).toList();
    List<String> found =
        theory.of(kind).stream()
            .map(Card::number)
            .filter(number -> number.matches(letter + "\\d+"))
            .toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void learningStandsInItsTwoParts() {
    assertThat(theory.card(Card.Kind.MECHANISM, "M5").orElseThrow().code()).isEqualTo("learning");
    assertThat(theory.card(Card.Kind.MECHANISM, "M5h").orElseThrow().code())
        .isEqualTo("habituation");
    assertThat(theory.of(Card.Kind.MECHANISM)).hasSize(12);
  }

  @Test
  void everyCardHasItsNameInTwoLanguagesASentenceAndASource() {
    assertThat(theory.cards())
        .allSatisfy(
            card -> {
              assertThat(card.name()).as(card.path()).isNotEmpty();
              assertThat(card.dutch()).as(card.path()).isNotEmpty();
              assertThat(card.text()).as(card.path()).endsWith(".");
              assertThat(card.source()).as(card.path()).isNotEmpty();
            });
  }

  @Test
  void problemsFallIntoTheCategoriesOfTheSource() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    theory
        .of(Card.Kind.PROBLEM)
        .forEach(card -> counts.merge(card.links("category").get(0), 1, Integer::sum));

    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("A", 6, "B", 8, "C", 7, "D", 10, "E", 2, "F", 2, "G", 3));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          I1, sanction
          I3, identity appreciation
          I6, facilitation
          I8, activation facilitation
          I10, facilitation
          I14, identity information
          I17, learning information
          I18, learning identity appreciation
          I20, learning matching
          I21, activation habituation appreciation sanction
          I22, activation habituation information trust
          I23, learning information trust activation
          I24, learning
          I25, learning
          I27, information trust matching
          I28, information
          I29, matching information
          I30, matching trust
          I31, compensation
          I32, compensation facilitation
          I34, guidance habituation trust
          """)
  void instrumentsSetTheMechanismsToWorkThatTheSourceNames(String number, String mechanisms) {
    Card card = theory.card(Card.Kind.INSTRUMENT, number).orElseThrow();

    assertThat(card.links("mechanism")).contains(mechanisms.split(" "));
  }

  @Test
  void theInstrumentThatTheSourceListsTwiceStandsForOne() {
    Card twice = theory.card(Card.Kind.INSTRUMENT, "I26").orElseThrow();

    assertThat(twice.links("same as")).containsExactly("internship");
    assertThat(base.at(0).children("instrument")).hasSize(33).doesNotContain(twice.code());
  }

  @Test
  void everyInstrumentServesTheGoalUnderWhichTheSourceListsIt() {
    int[] last = {5, 8, 13, 16, 20, 23, 26, 28, 30, 33, 34};
    int goal = 1;
    for (int number = 1; number <= last[last.length - 1]; number++) {
      goal += number > last[goal - 1] ? 1 : 0;
      Card instrument = theory.card(Card.Kind.INSTRUMENT, "I" + number).orElseThrow();
      Card served = theory.card(Card.Kind.GOAL, "G" + goal).orElseThrow();
      assertThat(instrument.links("goal")).as(instrument.path()).containsExactly(served.code());
    }
  }

  @Test
  void deeperAnchoringLastsLonger() {
    Values values = base.at(0);
    List<Double> decay =
        TheoryWords.LEVELS.stream()
            .map(level -> values.number("anchoring." + level + ".decay"))
            .toList();

    assertThat(decay).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void everyMechanismMovesSomethingAndEveryStateIsMoved() {
    List<String> moved = new ArrayList<>();
    for (Card mechanism : theory.of(Card.Kind.MECHANISM)) {
      assertThat(mechanism.links("moves")).as(mechanism.path()).isNotEmpty();
      moved.addAll(mechanism.links("moves"));
      mechanism
          .links("fails")
          .forEach(rule -> moved.addAll(mechanism.links("fails." + rule + ".moves")));
    }
    assertThat(moved).containsAll(TheoryWords.STATES);
  }

  @Test
  void everyStateHasALimit() {
    assertThat(base.at(0).children("mechanism-limit"))
        .containsExactlyInAnyOrderElementsOf(TheoryWords.STATES);
  }

  @Test
  void sizesOfCardsAreAssumptionsAndTheirSourceSaysSo() {
    List<ResolvedValue> sizes =
        base.resolved().stream()
            .filter(value -> value.file().contains("theory/"))
            .filter(value -> value.unit().isNumeric() && !value.path().startsWith("strategy."))
            .filter(value -> !value.path().contains(".marginal."))
            .toList();

    assertThat(sizes).hasSizeGreaterThan(700);
    assertThat(sizes).extracting(ResolvedValue::evidence).containsOnly(Evidence.ASSUMPTION);
    assertThat(sizes).allMatch(value -> value.low() != null && value.high() != null);
  }

  @Test
  void everyFactorHasACardInTheClusterAndWithTheSharesOfTheReport() {
    Values values = base.at(0);
    int belowABit = 0;
    for (WeighingFactor factor : WeighingFactor.values()) {
      Card card = theory.card(Card.Kind.FACTOR, factor.code()).orElseThrow();
      String marginal = card.path() + ".marginal.";
      double[] shares =
          Stream.of("none", "little", "bit", "much")
              .mapToDouble(how -> values.share(marginal + how).value())
              .toArray();
      double mean =
          (shares[0] + 2 * shares[1] + 3 * shares[2] + 4 * shares[3])
              / (shares[0] + shares[1] + shares[2] + shares[3]);
      belowABit += mean < 3 ? 1 : 0;
      assertThat(card.number()).isEqualTo(factor.number());
      assertThat(card.links("cluster")).containsExactly(factor.cluster().code());
    }
    assertThat(belowABit).as("factors with a mean below 3 (report p.55)").isEqualTo(6);
  }

  @Test
  void theGuidesExamplesWork() throws IOException {
    Scenario own = guidesExample();

    assertThat(own.theory().card(Card.Kind.INSTRUMENT, "I10").orElseThrow().links("mechanism"))
        .containsExactly("facilitation", "guidance");
    assertThat(own.at(0).share("instrument.buddy.mechanism.example").value()).isEqualTo(0.8);
    assertThat(own.at(0).number("mechanism.guidance.strength"))
        .isGreaterThan(base.at(0).number("mechanism.guidance.strength"));
    assertThat(own.theory().cards()).hasSize(theory.cards().size() + 3);
    assertThat(own.theory().card(Card.Kind.PROBLEM, "lonely").orElseThrow().links("instrument"))
        .containsExactly("buddy", "social-appreciation");
  }

  @Test
  void aProtocolMayPrescribeEveryInstrumentThatHasACardAndNoOther() throws IOException {
    Path own = Path.of(guidesExample().file());
    String path = "organisation.uwv.protocol.short";
    for (String code : Scenarios.load(own).at(0).children("instrument")) {
      assertThat(Scenarios.load(own, List.of(path + "=" + code)).at(0).choice(path))
          .isEqualTo(code);
    }
    assertThatThrownBy(() -> Scenarios.load(own, List.of(path + "=budy")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("'budy' is not one of its choices")
        .hasMessageContaining("Did you mean buddy");
    assertThatThrownBy(() -> Scenarios.load(Fixture.NETHERLANDS, List.of(path + "=buddy")))
        .as("without that card")
        .isInstanceOf(ScenarioException.class);
  }

  /** The scenario with cards of its own that the guide writes out. */
  private Scenario guidesExample() throws IOException {
    Matcher example =
        EXAMPLE.matcher(Files.readString(THEORY.resolve("README.md"), StandardCharsets.UTF_8));
    List<Path> written = new ArrayList<>();
    while (example.find()) {
      Path file = directory.resolve(example.group(1));
      Files.createDirectories(file.getParent());
      String root = Fixture.NETHERLANDS.toAbsolutePath().toString();
      written.add(Fixture.write(file, example.group(2).replace("../netherlands.yaml", root)));
    }
    assertThat(written).hasSize(2);
    return Scenarios.load(written.get(0));
  }

  @Test
  void theGuideNamesEveryKeyStateAndQuantity() throws IOException {
    String guide = Files.readString(THEORY.resolve("README.md"), StandardCharsets.UTF_8);

    assertThat(guide).contains(TheoryWords.STATES).contains(TheoryWords.QUANTITIES);
    for (Card.Kind kind : Card.Kind.values()) {
      if (kind == Card.Kind.SCHEME) {
        String law = Files.readString(Path.of("scenarios/law/README.md"), StandardCharsets.UTF_8);
        assertThat(law).contains(CardForm.of(kind).keys());
      } else if (kind != Card.Kind.STRATEGY && kind != Card.Kind.POSITION) {
        assertThat(guide).contains(CardForm.of(kind).keys());
      }
    }
  }
}
