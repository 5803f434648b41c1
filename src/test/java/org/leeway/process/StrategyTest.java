package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Card;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;
import org.leeway.scenario.Values;

/** What the model reads off the cards of strategies. */
final class StrategyTest {
  private static final String ALL = "organisation[*].strategy=";
  private static final Scenario COUNTRY = Small.country();

  @TempDir private Path directory;

  private static Values following(String code, String... sets) {
    List<String> all = new ArrayList<>(List.of(sets));
    all.add(ALL + code);
    return Small.country(all.toArray(String[]::new)).at(0);
  }

  private static Strategy general(Values values) {
    return new Strategies(values).of(OrganisationType.MUNICIPALITY);
  }

  private static double instrument(Strategy strategy, Values values, String code) {
    return strategy.instrument(List.copyOf(values.children("instrument")).indexOf(code));
  }

  private static double mechanism(Strategy strategy, Values values, String code) {
    return strategy.mechanism(List.copyOf(values.children("mechanism")).indexOf(code));
  }

  @Test
  void anOrganisationGoesItsOwnWayUnlessToldOtherwiseAndThenNothingIsScaledAndNobodyRefused() {
    Values values = COUNTRY.at(0);
    Strategies strategies = new Strategies(values);
    for (Scheme scheme : Scheme.values()) {
      Strategy own = strategies.of(scheme);
      assertThat(own.isOwn()).isTrue();
      assertThat(own.selects()).isFalse();
      for (String code : values.children("instrument")) {
        assertThat(instrument(own, values, code)).isEqualTo(1);
      }
      for (String code : values.children("mechanism")) {
        assertThat(mechanism(own, values, code)).isEqualTo(1);
      }
      assertThat(own.trajectory().isWorkedOn("searching", 5000)).isTrue();
      assertThat(own.entry().isHeavy("debts", 1)).isFalse();
      assertThat(own.entry().known(0)).isEqualTo(1);
      assertThat(own.employer().jobCarving() + own.employer().ownVacancyPool()).isZero();
    }
  }

  @Test
  void theCompaniesDifferAsTheReportSays() {
    Values a = following("company-a");
    Values b = following("company-b");
    Values d = following("company-d");

    assertThat(instrument(general(a), a, "search-training")).isEqualTo(1);
    assertThat(instrument(general(b), b, "search-training")).isZero();
    assertThat(instrument(general(b), b, "debt-help")).isEqualTo(1);
    assertThat(instrument(general(a), a, "debt-help")).isEqualTo(0.25);
    assertThat(mechanism(general(a), a, "identity")).isEqualTo(1);
    assertThat(mechanism(general(b), b, "guidance")).isEqualTo(1);
    assertThat(mechanism(general(d), d, "facilitation")).isZero();

    assertThat(general(a).belief()).isEqualTo(Strategy.Belief.WORK_SOLVES_BARRIERS);
    assertThat(general(b).belief()).isEqualTo(Strategy.Belief.BARRIERS_BLOCK_WORK);
    assertThat(general(b).jobGoal()).isEqualTo(Strategy.JobGoal.FITTING);
    assertThat(general(b).employer().demandGiven()).isFalse();
    assertThat(general(b).employer().segment()).isEqualTo(EmployerApproach.Segment.SMALL);
    assertThat(general(d).employer().ownVacancyPool()).isEqualTo(1);
    assertThat(general(a).control().standardisation()).isEqualTo(1);
    assertThat(general(b).emphasis().groupShare()).isZero();
    assertThat(general(a).emphasis().groupShare()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(general(b).emphasis().demandShare()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(general(a).emphasis().supplyShare()).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void someArePeopleForWhomACompanyDoesOtherwise() {
    Values a = following("company-a");
    Strategies strategies = new Strategies(a);
    assertThat(instrument(strategies.of(Scheme.YOUNG_DISABLED), a, "wage-subsidy")).isEqualTo(0.75);
    assertThat(instrument(strategies.of(Scheme.UNEMPLOYMENT), a, "wage-subsidy")).isEqualTo(0.25);
    assertThat(strategies.of(Scheme.YOUNG_DISABLED).employer().aftercare()).isEqualTo(0.75);
    assertThat(strategies.of(OrganisationType.UWV).employer().aftercare()).isEqualTo(0.25);

    Strategies d = new Strategies(following("company-d"));
    assertThat(d.of(Scheme.SOCIAL_ASSISTANCE).emphasis().sanction()).isEqualTo(0.75);
    assertThat(d.of(Scheme.UNEMPLOYMENT).emphasis().sanction()).isEqualTo(0.5);
  }

  @Test
  void goalsAreWorkedOnInTheirOrderAndNoLongerThanATrajectoryLasts() {
    Trajectory a = general(following("company-a")).trajectory();
    assertThat(a.isWorkedOn("orientation", 0)).isTrue();
    assertThat(a.isWorkedOn("searching", 0)).isFalse();
    assertThat(a.isWorkedOn("searching", 8)).isTrue();
    assertThat(a.isWorkedOn("orientation", 8)).isFalse();
    assertThat(a.isWorkedOn("guidance", 38)).isTrue();
    assertThat(a.isWorkedOn("guidance", 39)).isFalse();

    Trajectory d = general(following("company-d")).trajectory();
    assertThat(d.isOver(38)).isFalse();
    assertThat(d.isOver(39)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"company-a", "company-b", "company-c-municipal", "company-c-uwv", "company-d"})
  void everyInstrumentThatACompanyUsesServesAGoalThatItWorksOn(String code) {
    Values values = following(code);
    Strategy strategy = general(values);
    Set<String> goals =
        strategy.trajectory().stretches().stream()
            .flatMap(stretch -> stretch.goals().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Card> instruments = COUNTRY.theory().of(Card.Kind.INSTRUMENT);
    assertThat(instruments).hasSize(34);
    for (Card card : instruments) {
      if (!card.links("same as").isEmpty()) {
        continue;
      }
      String rank = "strategy." + code + ".instrument." + card.code();
      assertThat(values.has(rank)).as(rank).isTrue();
      if (values.number(rank) > 1) {
        assertThat(goals).as(rank).containsAll(card.links("goal"));
      }
    }
    for (Card card : COUNTRY.theory().of(Card.Kind.MECHANISM)) {
      assertThat(values.has("strategy." + code + ".mechanism." + card.code())).isTrue();
    }
  }

  @Test
  void ranksAreWorthWhatTheScaleSaysAndInBetweenWhatLiesInBetween() {
    String[] scale = {"strategy-scale.1=0.1", "strategy-scale.2=0.2", "strategy-scale.3=0.6"};
    List<String> sets = new ArrayList<>(List.of(scale));
    sets.add("strategy.company-a.employer.vouching=2.5");
    sets.add("strategy.company-a.employer.trial=0.5");
    EmployerApproach employer =
        general(following("company-a", sets.toArray(String[]::new))).employer();
    assertThat(employer.vouching()).isCloseTo(0.4, within(1e-9));
    assertThat(employer.trial()).isCloseTo(0.05, within(1e-9));
    assertThat(employer.vacancyHunting()).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void companyALooksForMoreVacanciesInACrisis() {
    EmployerApproach employer = general(following("company-a")).employer();
    assertThat(employer.hunting(1.5)).isEqualTo(0.5);
    assertThat(employer.hunting(0.5)).isEqualTo(0.625);
    assertThat(employer.hunting(0)).isEqualTo(0.75);
  }

  @Test
  void companyBMediatesByHavingPlacesMadeThoughItHuntsNoVacancies() {
    EmployerApproach b = general(following("company-b")).employer();
    assertThat(b.hunting(1)).isZero();
    assertThat(b.effort(1)).isEqualTo(1);
    assertThat(b.effort(0)).isEqualTo(1);
    EmployerApproach a = general(following("company-a")).employer();
    assertThat(a.effort(0.5)).isEqualTo(a.hunting(0.5));
    assertThat(EmployerApproach.AS_TODAY.effort(0)).isEqualTo(1);
  }

  @Test
  void companyDRefusesWhatIsHeavyAndSelectionIsSwitchedOnForAllAtOnce() {
    Values values = following("company-d", "organisation[*].entry-selection=yes");
    Strategy strategy = general(values);
    assertThat(strategy.selects()).isTrue();
    assertThat(strategy.entry().screen()).isEqualTo(1);
    assertThat(strategy.entry().isHeavy("debts", 0.7)).isTrue();
    assertThat(strategy.entry().isHeavy("debts", 0.5)).isFalse();
    assertThat(strategy.entry().isHeavy("childcare", 1)).isFalse();
    assertThat(general(following("company-d")).selects()).isFalse();
    assertThat(general(following("company-b")).entry().reverseScreen()).isEqualTo(1);
  }

  @Test
  void companyBComesToKnowPeopleDeeplyButSlowly() {
    Entry b = general(following("company-b")).entry();
    Entry c = general(following("company-c-uwv")).entry();
    assertThat(b.known(0)).isZero();
    assertThat(b.known(2)).isLessThan(c.known(2));
    assertThat(b.known(52)).isEqualTo(1).isGreaterThan(c.known(52));
  }

  @Test
  void oneOfYourOwnStartsFromAnotherAndDiffersInWhatItSaysAndInNothingElse() throws IOException {
    Scenario own =
        own(
            """
            strategy:
              our-own:
                name: { en: Ours, nl: Onze }
                source: our own plan
                like: company-b
                employer:
                  aftercare: 2 [1, 3]
                emphasis:
                  group: 3 [2, 4]
            """,
            "our-own");
    Strategy ours = general(own.at(0));
    Strategy theirs = general(following("company-b"));
    assertThat(ours.code()).isEqualTo("our-own");
    assertThat(ours.employer().aftercare()).isEqualTo(0.5);
    assertThat(ours.emphasis().group()).isEqualTo(0.75);
    assertThat(ours.employer().vouching()).isEqualTo(theirs.employer().vouching());
    assertThat(ours.trajectory()).isEqualTo(theirs.trajectory());

    Map<String, String> before = below(own, "strategy.company-b.");
    Map<String, String> after = below(own, "strategy.our-own.");
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.keySet())
        .filteredOn(key -> !after.get(key).equals(before.get(key)))
        .containsExactlyInAnyOrder("employer.aftercare", "emphasis.group");
  }

  @Test
  void aStrategyThatHasNoCardIsRefusedWithAGuessAtWhatWasMeant() {
    assertThatThrownBy(() -> following("company-e"))
        .hasMessageContaining("organisation[*].strategy")
        .hasMessageContaining("company-c-municipal")
        .hasMessageContaining("Did you mean");
    assertThatThrownBy(() -> own("strategy: {}", "our-own")).hasMessageContaining("our-own");
  }

  private Scenario own(String cards, String strategy) throws IOException {
    Path theory = Files.createDirectories(directory.resolve("my-theory"));
    Files.writeString(theory.resolve("strategies.yaml"), cards);
    Path file = directory.resolve("own.yaml");
    Files.writeString(
        file,
        "name: Ours\nextends: "
            + Path.of("scenarios/netherlands.yaml").toAbsolutePath()
            + "\ntheory: my-theory/\norganisation[*].strategy: "
            + strategy
            + "\n");
    return Scenarios.load(file);
  }

  private static Map<String, String> below(Scenario scenario, String prefix) {
    return scenario.resolved().stream()
        .filter(value -> value.path().startsWith(prefix))
        .collect(
            Collectors.toMap(
                value -> value.path().substring(prefix.length()), ResolvedValue::value));
  }
}
