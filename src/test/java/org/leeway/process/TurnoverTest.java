package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.world.Memory;
import org.leeway.world.Office;
import org.leeway.world.Pool;
import org.leeway.world.Professional;
import org.leeway.world.StaffMaker;
import org.leeway.world.Staffing;

/** What professionals know leaves with them; what they told stays for a while. */
final class TurnoverTest {
  private static final int INSTRUMENT = 2;
  private static final int KIND = 2;

  private final Trial trial =
      new Trial(
              Small.regions(
                  1,
                  "organisation[*].caseload.norm=5",
                  "organisation[*].intervision.hours=4",
                  "organisation[*].climate=1",
                  "intervision.share=0.4"),
              5,
              1000)
          .open();
  private final Office office = trial.region().offices().get(0);
  private final Intervision meetings = new Intervision(trial.values());

  @Test
  void aSuccessorRemembersNothingAndHearsWhatTheGroupStillKnows() {
    Staffing staffing = new Staffing(trial.values(), new StaffMaker(trial.values()));
    experienced(office.professional(0), 30);
    experienced(office.professional(1), 30);
    meet(6);
    staffing.succeed(trial.region(), office, 0);
    Memory successor = office.professional(0).memory();

    assertThat(successor.success(INSTRUMENT, KIND, 1, 1, 1)).as("knows nothing").isEqualTo(1);
    assertThat(office.professional(0).reflection().held()).isEqualTo(1);
    meet(3);
    assertThat(successor.success(INSTRUMENT, KIND, 1, 1, 0)).as("own cases").isEqualTo(1);
    assertThat(successor.success(INSTRUMENT, KIND, 1, 1, 1)).as("cases told").isLessThan(0.2);
  }

  @Test
  void whatLeaversKnewGoesFromTheGroupABitAtEachMeeting() {
    Staffing staffing = new Staffing(trial.values(), new StaffMaker(trial.values()));
    experienced(office.professional(0), 30);
    meet(40);
    Pool pool = office.team().pool(0);
    double before = pool.tried(INSTRUMENT, KIND);
    staffing.succeed(trial.region(), office, 0);
    meet(1);

    assertThat(before).isEqualTo(30, within(1e-3));
    assertThat(pool.tried(INSTRUMENT, KIND)).isEqualTo(0.6 * before, within(1e-9));
    meet(40);
    assertThat(pool.tried(INSTRUMENT, KIND)).isLessThan(1e-3);
  }

  @Test
  void whereManyLeaveLessIsRemembered() {
    assertThat(remembered("organisation[*].staff.turnover=4"))
        .isLessThan(0.7 * remembered("organisation[*].staff.turnover=0"));
  }

  private static void experienced(Professional professional, int cases) {
    for (int time = 0; time < cases; time++) {
      professional.memory().tried(INSTRUMENT, KIND);
    }
  }

  private void meet(int times) {
    for (int meeting = 0; meeting < times; meeting++) {
      meetings.meet(office, new Week(4 * meeting, 0));
    }
  }

  /** Cases that those on the chairs remember after two years, in all. */
  private static double remembered(String turnover) {
    Trial trial = new Trial(Small.regions(1, turnover), 5, 500).open().weeks(104);
    double cases = 0;
    int instruments = trial.values().children("instrument").size();
    for (Office office : trial.region().offices()) {
      for (Professional professional : office.professionals()) {
        for (int instrument = 0; instrument < instruments; instrument++) {
          for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
            // With one success believed in, n failures leave 1 / (n + 1).
            cases += 1 - professional.memory().success(instrument, kind, 1, 1, 0);
          }
        }
      }
    }
    return cases;
  }
}
