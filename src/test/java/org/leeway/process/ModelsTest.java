package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.Small;
import org.leeway.decision.ClientChoiceModel;
import org.leeway.decision.DecisionModels;
import org.leeway.decision.ModelJar;
import org.leeway.decision.PredictedGainModel;
import org.leeway.decision.ProfessionalModel;
import org.leeway.decision.ProtocolModel;
import org.leeway.decision.RandomModel;
import org.leeway.decision.ScreeningModel;
import org.leeway.decision.SearchModel;
import org.leeway.decision.Situation;
import org.leeway.decision.StandIn;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.scenario.ScenarioException;
import org.leeway.scenario.Scenarios;
import org.leeway.sweep.Sweep;
import org.leeway.sweep.SweepReader;

/** Decision models are named in scenarios, and those that are named decide. */
final class ModelsTest {
  @TempDir private Path directory;

  @AfterEach
  void forgetJars() {
    System.clearProperty(DecisionModels.PROPERTY);
  }

  @Test
  void leewaysOwnUnlessAScenarioNamesAnother() {
    Models own = new Models(Small.country().at(0));
    Models other = new Models(Small.country("organisation.municipality.model=client-choice").at(0));

    assertThat(own.of(OrganisationType.MUNICIPALITY)).isEmpty();
    assertThat(own.search()).isEmpty();
    assertThat(own.screening()).isEmpty();
    assertThat(own.manager()).isEmpty();
    assertThat(other.of(OrganisationType.MUNICIPALITY)).get().isInstanceOf(ClientChoiceModel.class);
    assertThat(other.of(OrganisationType.UWV)).isEmpty();
  }

  @Test
  void anUnknownNameIsAMistakeWithItsPlace() throws IOException {
    Path file = directory.resolve("mine.yaml");
    Files.writeString(
        file,
        "name: Mine\nextends: "
            + Path.of("scenarios/netherlands.yaml").toAbsolutePath()
            + "\norganisation[*].model: protocl\n");

    assertThatThrownBy(() -> Scenarios.load(file))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("mine.yaml:3:")
        .hasMessageContaining(
            "expected one of five-steps, client-choice, predicted-gain, protocol, random")
        .hasMessageContaining("Did you mean protocol?");
  }

  @Test
  void aJarThatCannotBeUsedIsAMistakeToo() {
    System.setProperty(DecisionModels.PROPERTY, directory.resolve("gone.jar").toString());

    assertThatThrownBy(() -> Scenarios.load(Path.of("scenarios/netherlands.yaml")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("-Dleeway.models")
        .hasMessageContaining("gone.jar");
  }

  @Test
  void protocolDoesWhatIsPrescribedIfItIsOpen() {
    ProfessionalModel model = new ProtocolModel();
    StandIn situation = StandIn.four().wishing(1.0, 1.0, 1.0, 1.0).gaining(1.0, 1.0, 1.0, 1.0);

    assertThat(model.choose(situation)).isEqualTo(Situation.NOTHING);
    assertThat(model.choose(situation.prescribing(2))).isEqualTo(2);
    assertThat(model.choose(situation.prescribing(2).open(0b1011))).isEqualTo(Situation.NOTHING);
  }

  @Test
  void clientChoiceFollowsTheGreatestWishAboveDoingNothing() {
    ProfessionalModel model = new ClientChoiceModel();
    StandIn situation = StandIn.four().prescribing(0).wishing(0.6, 0.9, 0.7, 0.1);

    assertThat(model.choose(situation)).isEqualTo(1);
    assertThat(model.choose(situation.open(0b1101))).isEqualTo(2);
    assertThat(model.choose(situation.wishing(0.4, 0.5, 0.4, 0.1))).isEqualTo(Situation.NOTHING);
  }

  @Test
  void predictedGainFollowsTheStatisticsWhereTheyPromiseSomething() {
    ProfessionalModel model = new PredictedGainModel();
    StandIn situation = StandIn.four().prescribing(0).gaining(0.02, -0.1, 0.05, 0.04);

    assertThat(model.choose(situation)).isEqualTo(2);
    assertThat(model.choose(situation.open(0b1001))).isEqualTo(3);
    assertThat(model.choose(situation.gaining(-0.1, 0.0, -0.2, -0.3))).isEqualTo(Situation.NOTHING);
  }

  @Test
  void randomGivesEveryOpenOptionAndNothingTheSameChance() {
    ProfessionalModel model = new RandomModel();
    StandIn situation = StandIn.four().open(0b1010);

    assertThat(model.choose(situation.drawing(0.1))).isEqualTo(1);
    assertThat(model.choose(situation.drawing(0.5))).isEqualTo(3);
    assertThat(model.choose(situation.drawing(0.9))).isEqualTo(Situation.NOTHING);
  }

  @Test
  void aModelMayNotChooseWhatIsNotOpen() {
    ProfessionalModel last = new Stubborn();

    assertThat(Models.choose(last, StandIn.four())).isEqualTo(3);
    assertThatThrownBy(() -> Models.choose(last, StandIn.four().open(0b0111)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("stubborn chose option 3 (work-first), which is not open");
  }

  @Test
  void aSearchModelOfAJarDecidesHowMuchClientsSearch() throws IOException {
    String body = "public double applications(org.leeway.decision.Searcher s) { return 0; }";
    System.setProperty(
        DecisionModels.PROPERTY, jar("Idle", "idle", SearchModel.class, body).toString());

    assertThat(applied()).isPositive();
    assertThat(applied("search.model=idle")).isZero();
  }

  @Test
  void aSearchModelThatGivesTheUsualChangesNothing() throws IOException {
    String body =
        "public double applications(org.leeway.decision.Searcher s) { return s.usual(); }";
    System.setProperty(
        DecisionModels.PROPERTY, jar("Same", "same", SearchModel.class, body).toString());

    assertThat(Trial.lives(trial("search.model=same").region()))
        .isEqualTo(Trial.lives(trial().region()));
  }

  @Test
  void aScreeningModelOfAJarDecidesWhoIsGoodEnough() throws IOException {
    String body =
        "public double surplus(org.leeway.decision.Candidate c) { return c.isServed() ? -1 : c.usual(); }";
    System.setProperty(
        DecisionModels.PROPERTY, jar("Closed", "closed", ScreeningModel.class, body).toString());

    assertThat(hired()).isPositive();
    assertThat(hired("screening.model=closed")).isZero();
  }

  @Test
  void theShippedComparisonNamesEveryModelOfTheProgram() {
    Sweep sweep = SweepReader.read(Path.of("scenarios/sweeps/decision-models.yaml"), List.of());

    assertThat(sweep.toString())
        .contains("five-steps", "protocol", "client-choice", "predicted-gain", "random");
  }

  private static Trial trial(String... sets) {
    return new Trial(Small.regions(1, sets), 3, 1000).open().weeks(6);
  }

  /** Applications that clients of the service wrote and did not yet lose heart over. */
  private static double applied(String... sets) {
    double[] written = new double[1];
    new Trial(Small.regions(1, sets), 3, 1000)
        .open()
        .afterEachPhase(
            (region, week) -> {
              for (int row = 0; row < region.jobseekers().rows(); row++) {
                if (region.jobseekers().is(row, Status.SERVED)) {
                  written[0] += region.jobseekers().applied.get(row);
                }
              }
            })
        .weeks(3);
    return written[0];
  }

  /** People of the services who were hired. */
  private static double hired(String... sets) {
    double[] placed = new double[1];
    new Trial(Small.regions(1, sets), 3, 100)
        .open()
        .afterEachPhase(
            (region, week) -> {
              for (OrganisationType type : OrganisationType.values()) {
                placed[0] += region.ledger().placedBy(type);
              }
            })
        .weeks(12);
    return placed[0];
  }

  private Path jar(String className, String code, Class<?> service, String body)
      throws IOException {
    String source =
        "public final class "
            + className
            + " implements "
            + service.getName()
            + " { public String code() { return \""
            + code
            + "\"; } public String about() { return \"\"; } "
            + body
            + " }";
    return ModelJar.of(directory.resolve(className + ".jar"), className, source, service);
  }

  /** Takes the last option, whatever is open. */
  private static final class Stubborn implements ProfessionalModel {
    @Override
    public String code() {
      return "stubborn";
    }

    @Override
    public String about() {
      return "takes the last option";
    }

    @Override
    public int choose(Situation situation) {
      return situation.options() - 1;
    }
  }
}
