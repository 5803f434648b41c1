package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.scenario.Values;
import org.leeway.trace.Luck;
import org.leeway.trace.Weighed;

/** The record of a decision names who decided, by what, and the draws that took part. */
final class DecisionRecordsTest {
  private static final int SEEDS = 12;
  private static final double FULL = 60;
  private static final double SHORT = 12;
  private static final String ROOM = "organisation[*].discretion.size=1";
  private static final String CLEAR = "organisation[*].discretion.clarity=1";

  @Test
  void aProfessionalDecidesByWhatIsWeighedAndByTheDrawOfWhatWasTaken() {
    for (Weighed each : chosen(FULL, ROOM, CLEAR)) {
      assertThat(each.model()).isEqualTo("five-steps");
      assertThat(each.strategy()).isEqualTo("own");
      assertThat(each.paths())
          .contains("weighing.protocol-pull", "organisation.uwv.discretion.size")
          .noneMatch(path -> path.contains("client-voice") || path.startsWith("strategy."));
      assertThat(each.paths().contains("weighing.minutes-per-factor"))
          .isEqualTo(each.path().equals("slow"));
      isDrawOfWhatWasTaken(each);
      assertThat(drawn(each, "perceived room", 1)).isTrue();
      assertThat(drawn(each, "perceived room", 0)).isFalse();
      assertThat(drawn(each, "fidelity", 0)).isFalse();
      assertThat(each.luck()).anyMatch(luck -> luck.purpose().equals("response"));
    }
  }

  @Test
  void aQuickDecisionNamesWhyItWasQuick() {
    for (Weighed each : chosen(SHORT, ROOM, CLEAR)) {
      assertThat(each.path()).isEqualTo("fast");
      assertThat(each.paths())
          .contains("weighing.fast-below", "weighing.fast-factors")
          .doesNotContain("weighing.minutes-per-factor", "weighing.recognition");
      assertThat(drawn(each, "response", FiveSteps.RECOGNISED)).isFalse();
    }
  }

  @Test
  void aClientDecidesByTheVoiceThatIsGiven() {
    List<Weighed> byClients =
        chosen(FULL, "organisation[*].client-voice=1", "manager.backs-clients=0").stream()
            .filter(each -> each.model().equals(Deciding.CLIENT))
            .toList();
    assertThat(byClients).isNotEmpty();
    for (Weighed each : byClients) {
      assertThat(each.paths().get(0)).isEqualTo("organisation.uwv.client-voice");
      assertThat(each.paths())
          .noneMatch(path -> path.contains("protocol") || path.contains("discretion"));
      isDrawOfWhatWasTaken(each);
      assertThat(drawn(each, "voice", 0)).isTrue();
      assertThat(drawn(each, "perceived room", 1)).isFalse();
    }
  }

  @Test
  void aStrategyNamesItsCardAndWhetherItWasCarriedOut() {
    for (Weighed each :
        chosen(FULL, "organisation[*].strategy=company-a", "organisation[*].fidelity=1")) {
      assertThat(each.strategy()).isEqualTo("company-a");
      assertThat(each.paths())
          .contains("organisation.uwv.strategy", "organisation.uwv.fidelity")
          .anyMatch(path -> path.startsWith("strategy.company-a"))
          .noneMatch(path -> path.contains("protocol"));
      assertThat(drawn(each, "fidelity", 0)).isTrue();
    }
  }

  @Test
  void aStrategyThatIsNotCarriedOutIsTodaysServiceByADraw() {
    for (Weighed each :
        chosen(FULL, "organisation[*].strategy=company-a", "organisation[*].fidelity=0", ROOM)) {
      assertThat(each.strategy()).isEqualTo("own");
      assertThat(each.paths())
          .contains("organisation.uwv.fidelity", "weighing.protocol-pull")
          .noneMatch(path -> path.startsWith("strategy."));
      assertThat(drawn(each, "fidelity", 0)).isTrue();
    }
  }

  @Test
  void otherModelsNameThemselvesAndTheirOwnDraws() {
    for (String model : List.of("random", "protocol", "predicted-gain", "client-choice")) {
      for (Weighed each : weighings(FULL, "organisation[*].model=" + model, ROOM)) {
        if (each.options().isEmpty() || each.model().equals(Deciding.CLIENT)) {
          continue;
        }
        assertThat(each.model()).isEqualTo(model);
        assertThat(each.counts()).isEmpty();
        assertThat(each.paths().get(0)).isEqualTo("organisation.uwv.model");
        assertThat(each.paths()).noneMatch(path -> path.startsWith("weighing."));
        assertThat(each.luck()).noneMatch(luck -> luck.purpose().equals("liking"));
        assertThat(drawn(each, "random choice", 0)).isEqualTo(model.equals("random"));
        boolean wish = each.luck().stream().anyMatch(DecisionRecordsTest::isWish);
        boolean asked = model.equals("client-choice") && !each.chosen().equals("nothing");
        assertThat(wish).isEqualTo(asked);
      }
    }
  }

  @Test
  void aDeviationThatIsWithdrawnSaysToWhomItWasExplainedAndWhatWasBegunInstead() {
    String[] sets = {
      ROOM,
      CLEAR,
      "organisation[*].deviation.report=manager",
      "organisation[*].deviation.minutes=9",
      "deviation.challenged=1",
      "manager.tightening=1",
      "manager.spread=0"
    };
    List<Weighed> all = chosen(FULL, sets);
    List<Weighed> deviating =
        all.stream().filter(each -> !each.chosen().equals(each.prescribed())).toList();
    assertThat(deviating).isNotEmpty();
    for (Weighed each : all) {
      boolean leaves = deviating.contains(each);
      Weighed.Explained explained = each.explained();
      assertThat(explained.to()).isEqualTo(leaves ? "manager" : "nobody");
      assertThat(explained.minutes()).isEqualTo(leaves ? 9 : 0);
      assertThat(explained.withdrawn()).isEqualTo(leaves);
      assertThat(explained.settled()).isIn(each.prescribed(), "nothing");
      assertThat(each.response()).isNotEqualTo("deviate");
      assertThat(drawn(each, "deviation", 0)).isEqualTo(leaves);
      assertThat(each.paths().contains("deviation.challenged")).isEqualTo(leaves);
    }
    for (Weighed each : chosen(FULL, ROOM, CLEAR)) {
      assertThat(each.explained())
          .isEqualTo(new Weighed.Explained("nobody", 0, false, each.chosen()));
    }
  }

  @Test
  void everyPathThatIsNamedExists() {
    Values values = Small.country().at(0);
    List<Weighed> all = new ArrayList<>(weighings(FULL, ROOM));
    all.addAll(weighings(SHORT, ROOM));
    all.addAll(weighings(FULL, "organisation[*].client-voice=1", "organisation[*].budget=0"));
    all.addAll(weighings(FULL, ROOM, "organisation[*].deviation.report=colleague"));
    all.addAll(weighings(FULL, "organisation[*].strategy=company-b", "organisation[*].fidelity=1"));
    for (Weighed each : all) {
      assertThat(each.paths()).isNotEmpty().doesNotHaveDuplicates();
      for (String path : each.paths()) {
        assertThat(values.has(path) || !values.children(path).isEmpty()).as(path).isTrue();
      }
      assertThat(each.luck()).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  private static void isDrawOfWhatWasTaken(Weighed each) {
    Luck first = each.luck().get(0);
    assertThat(first.purpose()).isEqualTo("liking");
    List<String> options = each.options().stream().map(Weighed.Choice::option).toList();
    int place = options.indexOf(each.chosen());
    assertThat(first.index()).isEqualTo(place - 1); // nothing stands first
    double gumbel = -StrictMath.log(-StrictMath.log(first.uniform()));
    assertThat(Math.signum(each.options().get(place).unsteady())).isEqualTo(Math.signum(gumbel));
  }

  private static boolean isWish(Luck luck) {
    return luck.purpose().equals("voice") && luck.index() > 0;
  }

  private static boolean drawn(Weighed each, String purpose, int index) {
    return each.luck().stream()
        .anyMatch(luck -> luck.purpose().equals(purpose) && luck.index() == index);
  }

  /** Those in which something was chosen. */
  private static List<Weighed> chosen(double minutes, String... sets) {
    List<Weighed> chosen =
        weighings(minutes, sets).stream().filter(each -> !each.chosen().equals("nothing")).toList();
    assertThat(chosen).isNotEmpty();
    return chosen;
  }

  private static List<Weighed> weighings(double minutes, String... sets) {
    ObjectNode given = new ObjectMapper().createObjectNode();
    ObjectNode parameters = given.putObject("parameters");
    for (String set : sets) {
      String[] words = set.split("=", 2);
      parameters.put(words[0], words[1]);
    }
    given.putObject("person").put("motivation", 0.8).put("rights", 0.9);
    List<Weighed> weighings = new ArrayList<>();
    for (int seed = 1; seed <= SEEDS; seed++) {
      weighings.addAll(new RuleCase(seed, given).weighings(minutes));
    }
    return weighings;
  }
}
