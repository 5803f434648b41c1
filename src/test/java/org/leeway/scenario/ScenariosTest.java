package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTest {
  private static final String MUNICIPAL = "organisation.municipality.caseload.norm";
  private static final String UWV = "organisation.uwv.caseload.norm";

  @TempDir Path directory;

  @Test
  void theRegisterGivesEveryUnitItsType() {
    Scenario base = Scenarios.load(Fixture.BASE);
    Values values = base.at(0);

    assertThat(base.id()).isEqualTo("base");
    assertThat(base.name()).isEqualTo("A small country");
    assertThat(base.changeWeeks()).isEmpty();
    assertThat(values.count(MUNICIPAL)).isEqualTo(130);
    assertThat(values.share("organisation.municipality.discretion.size").value()).isEqualTo(0.5);
    assertThat(values.minutes("service.contact.minutes").value()).isEqualTo(45);
    assertThat(values.rate("service.contact.per-year").value()).isEqualTo(2);
    assertThat(values.weeks("service.contact.wait").whole()).isEqualTo(6);
    assertThat(values.hours("service.contact.hours").value()).isEqualTo(12);
    assertThat(values.probability("service.contact.chance").value()).isEqualTo(0.85);
    assertThat(values.choice("market.cycle")).isEqualTo("tight");
    assertThat(values.yes("market.open")).isTrue();
    assertThat(values.money("market.subsidy").euro()).isEqualTo(2000);
    assertThat(values.number("service.contact.wait")).isEqualTo(6);
    assertThat(values.children("organisation")).containsExactly("uwv", "municipality");
    assertThat(values.children("nowhere")).isEmpty();
  }

  @Test
  void askingForAnUnknownPathOrAnotherUnitIsAFaultOfTheProgram() {
    Values values = Scenarios.load(Fixture.BASE).at(0);

    assertThatThrownBy(() -> values.share("service.contact.chanse"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the register has no service.contact.chanse. Did you mean service.contact.chance?");
    assertThatThrownBy(() -> values.share("service.contact.chance"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("service.contact.chance is asked for in share, but its unit is probability");
    assertThatThrownBy(() -> values.number("market.cycle"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDataPackIsPartOfTheRegister() {
    Scenario base = Scenarios.load(Fixture.BASE);

    assertThat(base.at(0).number("stocks.ww.inflow")).isEqualTo(330000);
    assertThat(base.at(0).share("stocks.ww.age.50_plus").value()).isEqualTo(0.46);
    assertThat(base.at(0).yes("law.ww.duty")).isTrue();
    ResolvedValue age = row(base, "stocks.ww.age.50_plus");
    assertThat(age.evidence()).isEqualTo(Evidence.ADMINISTRATIVE);
    assertThat(age.recalled()).isTrue();
    assertThat(age.label()).isEqualTo("Stocks, ww, age, 50 plus");
    assertThat(age.source()).isEqualTo("key figures (2019-12); register");
    assertThat(row(base, "law.ww.duty").evidence()).isEqualTo(Evidence.LEGAL);
    assertThat(row(base, "staff.hours_per_year").evidence()).isEqualTo(Evidence.ASSUMPTION);
    assertThat(row(base, "staff.hours_per_year").unit()).isEqualTo(Unit.NUMBER);
  }

  @Test
  void theRegionTableCountsPersons() {
    List<RegionData> regions = Scenarios.load(Fixture.BASE).regions();

    assertThat(regions)
        .extracting(RegionData::name)
        .containsExactly("Northland", "Eastland", "Southland");
    assertThat(regions.get(0).labourForce()).isEqualTo(387_100);
    assertThat(regions.get(0).unemployed()).isEqualTo(15_100);
    assertThat(regions.get(0).socialAssistance()).isEqualTo(23_540);
  }

  @Test
  void aScenarioMayTakeSomeOfTheRegions() {
    Scenario some = Fixture.load(directory, "regions: [AM03, Northland]\n");

    assertThat(some.regions())
        .extracting(RegionData::name)
        .containsExactly("Northland", "Southland");
  }

  @Test
  void anUndatedOverrideHoldsFromTheVeryStart() {
    Scenario scenario =
        Fixture.load(directory, "organisation[type=municipality].caseload.norm: x 0.5\n");

    assertThat(scenario.changeWeeks()).isEmpty();
    assertThat(scenario.at(-52).count(MUNICIPAL)).isEqualTo(65);
    assertThat(scenario.at(-52).count(UWV)).isEqualTo(180);
  }

  @Test
  void aDatedOverrideHoldsFromItsWeekOn() {
    Scenario scenario =
        Fixture.load(
            directory,
            """
            from week 52:
              organisation[*].caseload.norm: x 0.5
              organisation[municipality]:
                discretion: { size: 0.8 }
              market.cycle: slack
            from week 104:
              organisation.municipality.caseload.norm: + 10
            """);

    assertThat(scenario.changeWeeks()).containsExactly(52, 104);
    assertThat(scenario.at(51).count(MUNICIPAL)).isEqualTo(130);
    assertThat(scenario.at(52).count(MUNICIPAL)).isEqualTo(65);
    assertThat(scenario.at(52).count(UWV)).isEqualTo(90);
    assertThat(scenario.at(52).choice("market.cycle")).isEqualTo("slack");
    assertThat(scenario.at(103).share("organisation.municipality.discretion.size").value())
        .isCloseTo(0.8, within(0.0));
    assertThat(scenario.at(500).count(MUNICIPAL)).isEqualTo(140);
  }

  @Test
  void aDateOfTheFileMovesItsUndatedOverridesAndNoOthers() {
    Path parent = Fixture.child(directory, "parent.yaml", "service.contact.wait: 4\n");
    Path child =
        Fixture.write(
            directory.resolve("child.yaml"),
            "name: child\nextends: "
                + parent.getFileName()
                + """

            organisation[*].caseload.norm: x 0.5
            service.contact: { wait: "- 1" }
            from: week 52
            from week 26: { market.cycle: slack }
            from week 104: { service.contact.wait: 2 }
            """);
    Scenario scenario = Scenarios.load(child, List.of("market.open=no"));

    assertThat(scenario.changeWeeks()).containsExactly(26, 52, 104);
    assertThat(scenario.at(51).count(MUNICIPAL)).isEqualTo(130);
    assertThat(scenario.at(52).count(MUNICIPAL)).isEqualTo(65);
    assertThat(scenario.at(-1).weeks("service.contact.wait").whole()).isEqualTo(4);
    assertThat(scenario.at(52).weeks("service.contact.wait").whole()).isEqualTo(3);
    assertThat(scenario.at(104).weeks("service.contact.wait").whole()).isEqualTo(2);
    assertThat(scenario.at(26).choice("market.cycle")).isEqualTo("slack");
    assertThat(scenario.at(-52).yes("market.open")).isFalse();
    assertThat(scenario.resolved())
        .filteredOn(value -> value.path().equals(UWV))
        .extracting(ResolvedValue::value, ResolvedValue::fromWeek)
        .containsExactly(tuple("180", null), tuple("90", 52));
  }

  @Test
  void aDateOfTheFileIsABlockInOtherWords() {
    Scenario byKey = Fixture.load(directory, "from: week 52\nmarket: { cycle: slack }\n");
    Scenario byBlock = Fixture.load(directory, "from week 52: { market: { cycle: slack } }\n");

    assertThat(byKey.fingerprint()).isEqualTo(byBlock.fingerprint());
  }

  @Test
  void aRelativeChangeLetsTheDatedChangesOfTheParentShowThrough() {
    Path parent =
        Fixture.child(directory, "parent.yaml", "from week 52: {service.contact.minutes: 60}\n");
    Path child =
        Fixture.write(
            directory.resolve("child.yaml"),
            "name: child\nextends: parent.yaml\nfrom week 26: {service.contact.minutes: x 0.5}\n");
    Path setter =
        Fixture.write(
            directory.resolve("setter.yaml"),
            "name: setter\nextends: "
                + parent.getFileName()
                + "\nservice.contact.minutes: 50 minutes\n");

    Scenario relative = Scenarios.load(child);
    assertThat(relative.at(25).minutes("service.contact.minutes").value()).isEqualTo(45);
    assertThat(relative.at(26).minutes("service.contact.minutes").value()).isEqualTo(22.5);
    assertThat(relative.at(52).minutes("service.contact.minutes").value()).isEqualTo(30);
    assertThat(Scenarios.load(setter).changeWeeks()).isEmpty();
    assertThat(Scenarios.load(setter).at(99).minutes("service.contact.minutes").value())
        .isEqualTo(50);
  }

  @Test
  void aValueMayCarryItsUnit() {
    Scenario scenario =
        Fixture.load(
            directory,
            """
            service.contact:
              minutes: 30 minutes
              wait: 13 week
              per-year: + 2 per year
              chance: 90 %
              hours: "- 2"
            market: { open: no, subsidy: 1500 euro }
            """);
    Values values = scenario.at(0);

    assertThat(values.minutes("service.contact.minutes").value()).isEqualTo(30);
    assertThat(values.weeks("service.contact.wait").value()).isEqualTo(13);
    assertThat(values.rate("service.contact.per-year").value()).isEqualTo(4);
    assertThat(values.probability("service.contact.chance").value()).isEqualTo(0.9);
    assertThat(values.hours("service.contact.hours").value()).isEqualTo(10);
    assertThat(values.yes("market.open")).isFalse();
    assertThat(values.money("market.subsidy").euro()).isEqualTo(1500);
  }

  @Test
  void theCommandLineHasTheLastWord() {
    Scenario scenario =
        Fixture.load(
            directory,
            "service.contact.minutes: 30\n",
            "service.contact.minutes=x 2",
            "organisation[type=uwv].caseload.norm=90");

    assertThat(scenario.at(0).minutes("service.contact.minutes").value()).isEqualTo(60);
    assertThat(scenario.at(0).count(UWV)).isEqualTo(90);
    assertThat(row(scenario, UWV).file()).startsWith("--set");
  }

  @Test
  void aResolvedValueNamesTheFileAndLineThatGaveIt() {
    Path parent = Fixture.child(directory, "parent.yaml", "service.contact.minutes: 50\n");
    Path child =
        Fixture.write(
            directory.resolve("child.yaml"),
            "name: c\nextends: parent.yaml\nmarket.cycle: slack\n");
    Scenario scenario = Scenarios.load(child);

    ResolvedValue minutes = row(scenario, "service.contact.minutes");
    assertThat(minutes.value()).isEqualTo("50");
    assertThat(minutes.file()).isEqualTo(SourceFiles.shown(parent));
    assertThat(minutes.line()).isEqualTo(3);
    assertThat(row(scenario, "market.cycle").file()).isEqualTo(SourceFiles.shown(child));
    assertThat(row(scenario, "service.contact.wait").file()).endsWith("parameters/service.yaml");
    assertThat(row(scenario, "stocks.ww.inflow").file()).endsWith("data.yaml");
  }

  @Test
  void theNetherlandsLoads() {
    Scenario netherlands = Scenarios.load(Fixture.NETHERLANDS);

    assertThat(netherlands.regions()).hasSize(35);
    assertThat(netherlands.at(0).number("stocks.ww.inflow")).isEqualTo(330_000);
    assertThat(
            netherlands.resolved().stream().filter(r -> r.file().endsWith("netherlands-2019.yaml")))
        .hasSize(633);
  }

  private static ResolvedValue row(Scenario scenario, String path) {
    return scenario.resolved().stream()
        .filter(r -> r.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
