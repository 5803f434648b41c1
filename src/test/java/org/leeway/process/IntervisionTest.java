package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.world.Memory;
import org.leeway.world.Office;
import org.leeway.world.Professional;

/** Talking cases over: what colleagues know corrects what one remembers, and it takes time. */
final class IntervisionTest {
  private static final int INSTRUMENT = 3;
  private static final int KIND = 1;
  private static final String USED = "organisation[*].implementation=1";
  private static final String USED_NOT = "organisation[*].implementation=0";
  private static final String[] FULL = {
    "organisation[*].caseload.norm=5",
    "organisation[*].climate=1",
    "organisation[*].evidence=0",
    "intervision.share=0.45"
  };

  @Test
  void twoLuckyCasesAreHeldAgainstTheManyOfOthers() {
    double alone = remembered(USED, "organisation[*].intervision.hours=0");
    double together = remembered(USED, "organisation[*].intervision.hours=4");

    assertThat(together).isLessThan(alone * 0.6);
  }

  @Test
  void whatWasHeardIsWorthNothingWhereItCannotBeUsed() {
    assertThat(remembered(USED_NOT, "organisation[*].intervision.hours=4"))
        .isEqualTo(remembered(USED_NOT, "organisation[*].intervision.hours=0"));
  }

  @Test
  void onlyThoseOfOneGroupHear() {
    assertThat(remembered(USED, "organisation[*].intervision.hours=4", "intervision.group=1"))
        .isEqualTo(remembered(USED, "organisation[*].intervision.hours=0"), within(1e-12));
  }

  @Test
  void whoKeepsMeetingHearsEverythingOnce() {
    Trial trial = trial("organisation[*].intervision.hours=4", "intervision.group=2");
    Office office = trial.region().offices().get(0);
    Intervision meetings = new Intervision(trial.values());
    Memory colleague = office.professional(1).memory();
    for (int count = 0; count < 10; count++) {
      colleague.tried(INSTRUMENT, KIND);
    }
    for (int meeting = 0; meeting < 200; meeting++) {
      meetings.meet(office, new Week(4 * meeting, 0));
    }

    // 10 cases without success, beside 1 success believed in.
    assertThat(office.professional(0).memory().success(INSTRUMENT, KIND, 1, 1, 1))
        .isEqualTo(1.0 / 11, within(1e-6));
  }

  @Test
  void itMakesAwareAndLessSureOfFirstPictures() {
    Trial trial = trial("organisation[*].intervision.hours=4");
    Trial other = trial("organisation[*].intervision.hours=0");
    Professional met = meet(trial, 12);
    Professional stayed = meet(other, 12);
    double unaware = 1 - stayed.mind().awareness();

    assertThat((met.mind().awareness() - stayed.mind().awareness()) / unaware)
        .as("part of the way to full awareness")
        .isBetween(0.2, 0.25);
    met.mind().serve(met.vita().tenureYears(0));
    stayed.mind().serve(stayed.vita().tenureYears(0));
    assertThat(met.mind().awareness()).as("it lasts").isGreaterThan(stayed.mind().awareness());
    assertThat(met.reflection().ownReading()).isBetween(0.75, 0.8);
    assertThat(met.bias()).isLessThan(stayed.bias());
    assertThat(stayed.reflection().held()).isEqualTo(1);
  }

  @Test
  void theTimeGoesOffTheTimeForClients() {
    Trial trial = trial("organisation[*].intervision.hours=4", "intervision.usual=1");
    Office office = trial.region().offices().get(0);

    assertThat(new Intervision(trial.values()).minutes(office))
        .isEqualTo(3 * 60 * 12 / 52.0, within(1e-9));
    assertThat(minutesLeft("organisation[*].intervision.hours=20"))
        .isLessThan(minutesLeft("organisation[*].intervision.hours=1"));
    assertThat(minutesLeft("organisation[*].intervision.hours=0"))
        .isGreaterThan(minutesLeft("organisation[*].intervision.hours=1"));
  }

  /** What somebody who saw two of two succeed remembers, among colleagues who saw two of forty. */
  private static double remembered(String... sets) {
    Trial trial = trial(sets);
    Office office = trial.region().offices().get(0);
    assertThat(office.professionals()).hasSizeGreaterThanOrEqualTo(8);
    for (int chair = 0; chair < 8; chair++) {
      Memory memory = office.professional(chair).memory();
      for (int time = 0; time < (chair == 0 ? 2 : 40); time++) {
        memory.tried(INSTRUMENT, KIND);
      }
      memory.worked(INSTRUMENT, KIND);
      memory.worked(INSTRUMENT, KIND);
    }
    Professional lucky = meet(trial, 12);
    Catalogue catalogue = new Catalogue(trial.values(), new Mechanisms(trial.values()));
    Knowledge knowledge = new Knowledge(trial.values(), catalogue);
    double believed = knowledge.believed(office, INSTRUMENT, KIND);
    return knowledge.pooled(office, lucky, INSTRUMENT, KIND, believed);
  }

  private static Professional meet(Trial trial, int times) {
    Office office = trial.region().offices().get(0);
    Intervision meetings = new Intervision(trial.values());
    for (int meeting = 0; meeting < times; meeting++) {
      meetings.meet(office, new Week(4 * meeting, 0));
      meetings.meet(office, new Week(4 * meeting + 1, 0)); // no week in which they meet
    }
    return office.professional(0);
  }

  /** Minutes a week that professionals plan for clients. */
  private static double minutesLeft(String set) {
    Trial trial = new Trial(Small.regions(1, set), 5, 1000).open().weeks(1);
    double minutes = 0;
    for (Office office : trial.region().offices()) {
      for (Professional professional : office.professionals()) {
        minutes +=
            professional.caseload() * professional.minutesPerContact() / professional.roundWeeks();
      }
    }
    return minutes;
  }

  private static Trial trial(String... sets) {
    String[] all = java.util.Arrays.copyOf(FULL, FULL.length + sets.length);
    System.arraycopy(sets, 0, all, FULL.length, sets.length);
    return new Trial(Small.regions(1, all), 5, 300).open();
  }
}
