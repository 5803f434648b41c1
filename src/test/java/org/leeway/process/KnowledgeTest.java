package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.world.CaseBook;
import org.leeway.world.Office;

/** Knowing is one thing, using it another. */
final class KnowledgeTest {
  private static final int INSTRUMENT = 5;
  private static final int KIND = 0;

  @Test
  void withoutImplementationNeitherEvidenceNorTrainingNorColleaguesChangeAnyChoice() {
    Map<Long, List<String>> none =
        lives("organisation[*].implementation=0", "organisation[*].evidence=0");

    assertThat(
            lives(
                "organisation[*].implementation=0",
                "organisation[*].evidence=1",
                "organisation[*].methodical=0.8",
                "intervision.share=0.45"))
        .isEqualTo(none);
    assertThat(lives("organisation[*].implementation=1", "organisation[*].evidence=1"))
        .isNotEqualTo(none);
    assertThat(
            lives(
                "organisation[*].implementation=1",
                "organisation[*].evidence=0",
                "intervision.share=0.45"))
        .as("colleagues are heard")
        .isNotEqualTo(none);
  }

  @Test
  void evidenceMovesWhatIsBelievedToWhatTheCasesShow() {
    Trial trial = trial("organisation[*].implementation=1", "organisation[*].evidence=1");
    Trial half = trial("organisation[*].implementation=0.5", "organisation[*].evidence=1");
    fill(trial, 4000, 40);
    fill(half, 4000, 40);
    double held = catalogue(trial).get(INSTRUMENT).believed(KIND);
    double window = trial.values().weeks("learning.remembered").value();
    double cases = 4000 / window;
    double weight = trial.values().number("evidence.weight-of-belief");
    double shown = (40 + weight * held) / (cases + weight);

    double believed = knowledge(trial).believed(office(trial), INSTRUMENT, KIND);
    double halfUsed = knowledge(half).believed(office(half), INSTRUMENT, KIND);

    assertThat(believed).isEqualTo(shown, within(1e-12));
    assertThat(halfUsed).isEqualTo((held + shown) / 2, within(1e-12));
  }

  @Test
  void gainIsWhatCasesShowAboveThoseWithout() {
    Trial trial = trial();
    Knowledge knowledge = knowledge(trial);
    double window = trial.values().weeks("learning.remembered").value();
    double weight = trial.values().number("evidence.weight-of-belief");
    assertThat(knowledge.gain(office(trial), INSTRUMENT, KIND)).isZero();

    fill(trial, (int) (100 * window), 50);
    CaseBook book = office(trial).team().cases();
    assertThat(knowledge.gain(office(trial), INSTRUMENT, KIND))
        .as("nobody to compare with")
        .isZero();
    for (int week = 0; week < 10 * window; week++) {
      book.weeks(CaseBook.WITHOUT, KIND, 1);
    }
    book.found(CaseBook.WITHOUT, KIND);

    assertThat(knowledge.gain(office(trial), INSTRUMENT, KIND))
        .isEqualTo((0.5 - 0.1) * 100 / (100 + weight), within(1e-9));
    assertThat(knowledge.gain(office(trial), INSTRUMENT, KIND + 1)).isZero();
  }

  @Test
  void theBooksOfARunHoldEveryWeekAndEveryJob() {
    double[] served = new double[1];
    double[] placed = new double[1];
    Trial trial = trial("run.slow-weeks=1"); // otherwise it holds up to a turn for each person
    int[] phase = new int[1];
    int phases = WeekPlan.phases(trial.values()).size();
    trial
        .afterEachPhase(
            (region, week) -> {
              phase[0]++;
              if (phase[0] % phases == 0) {
                served[0] += region.count(org.leeway.domain.Status.SERVED);
                for (Office office : region.offices()) {
                  placed[0] += region.ledger().placedBy(office.organisation());
                }
              }
            })
        .weeks(20);
    double weeks = 0;
    double found = 0;
    Catalogue catalogue = catalogue(trial);
    for (Office office : trial.region().offices()) {
      for (int instrument = CaseBook.WITHOUT; instrument < catalogue.size(); instrument++) {
        for (int kind = 0; kind < 3; kind++) {
          double cases = office.team().cases().cases(instrument, kind, 1);
          weeks += cases;
          found += cases * office.team().cases().success(instrument, kind, 1, 0, 0);
        }
      }
    }
    assertThat(placed[0]).isPositive();
    assertThat(weeks).isEqualTo(served[0]);
    assertThat(found).isEqualTo(placed[0], within(1e-6));
  }

  @Test
  void trainingMakesMoreMethodicalAndChoicesSteadier() {
    Trial none = trial();
    Trial trained = trial("organisation[*].methodical=0.5", "organisation[*].implementation=1");

    assertThat(knowledge(none).methodical(office(none), 0.4)).isEqualTo(0.4);
    assertThat(knowledge(trained).methodical(office(trained), 0.4)).isEqualTo(0.7, within(1e-12));
    assertThat(knowledge(trained).unsteady(1))
        .isEqualTo(1 - trained.values().share("methodical.steadies").value());
    assertThat(knowledge(trained).unsteady(0)).isEqualTo(1);
    assertThat(lives("organisation[*].methodical=0.8")).isNotEqualTo(lives());
  }

  private static void fill(Trial trial, int weeks, int found) {
    CaseBook book = office(trial).team().cases();
    for (int week = 0; week < weeks; week++) {
      book.weeks(INSTRUMENT, KIND, 1);
    }
    for (int job = 0; job < found; job++) {
      book.found(INSTRUMENT, KIND);
    }
  }

  private static Map<Long, List<String>> lives(String... sets) {
    String[] all = java.util.Arrays.copyOf(sets, sets.length + 3);
    all[sets.length] = "organisation[*].intervision.hours=4";
    all[sets.length + 1] = "organisation[*].caseload.norm=20";
    all[sets.length + 2] = "evidence.weight-of-belief=5";
    return Trial.lives(new Trial(Small.regions(1, all), 5, 100).open().weeks(52).region());
  }

  private static Trial trial(String... sets) {
    return new Trial(Small.regions(1, sets), 5, 500).open();
  }

  private static Office office(Trial trial) {
    return trial.region().offices().get(0);
  }

  private static Catalogue catalogue(Trial trial) {
    return new Catalogue(trial.values(), new Mechanisms(trial.values()));
  }

  private static Knowledge knowledge(Trial trial) {
    return new Knowledge(trial.values(), catalogue(trial));
  }
}
