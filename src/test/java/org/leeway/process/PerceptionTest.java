package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.world.Picture;
import org.leeway.world.Region;
import org.leeway.world.Stereotypes;

/** What is seen in a conversation, and what stands in for what is not asked. */
class PerceptionTest {
  private final Trial trial =
      new Trial(Small.regions(1, "weighing.recognition=0"), 1, 300).open().weeks(8);
  private final Region region = trial.region();
  private final Perception perception = new Perception(trial.values());
  private final Catalogue catalogue = new Catalogue(trial.values(), new Mechanisms(trial.values()));
  private final Weighing weighing = new Weighing(trial.values(), catalogue, perception);

  @Test
  void withoutTimeAClientIsTakenForWhatPeopleOfTheKindAreLike() {
    int row = served().get(0);

    talk(row, 15);

    Stereotypes usual = region.officeOf(row).stereotypes();
    Picture picture = region.picture();
    int kind = picture.kind().ordinal();
    for (State state : State.values()) {
      if (state.isOwn() && state != State.MOTIVATION) {
        assertThat(picture.lack(state))
            .as(state.code())
            .isCloseTo(usual.lack(kind, state.ordinal()), within(1e-6));
      }
    }
  }

  @Test
  void withMoreTimeMoreIsAsked() {
    int row = served().get(0);
    int before = 0;
    for (int minutes : List.of(30, 35, 45, 90)) {
      talk(row, minutes);
      int asked = asked(row);
      assertThat(asked).as(minutes + " minutes").isGreaterThanOrEqualTo(before);
      before = asked;
    }
    assertThat(before).isGreaterThan(15);
  }

  @Test
  void whatIsSeenOfClientsMovesWhatIsExpectedOfTheNext() {
    int row = served().get(0);
    Stereotypes usual = region.officeOf(row).stereotypes();
    talk(row, 90);
    int kind = region.picture().kind().ordinal();
    double before = usual.lack(kind, State.CONFIDENCE.ordinal());
    for (int other : served()) {
      for (State state : State.values()) {
        trial.people().states.set(other, state, state == State.CONFIDENCE ? 0 : 0.5);
      }
    }
    for (int time = 0; time < 5; time++) {
      for (int other : served()) {
        talk(other, 90);
      }
    }
    double after = 0;
    for (int each = 0; each < 3; each++) {
      after = Math.max(after, usual.lack(each, State.CONFIDENCE.ordinal()));
    }
    assertThat(after).isGreaterThan(before + 0.1);
  }

  private int asked(int row) {
    Stereotypes usual = region.officeOf(row).stereotypes();
    int kind = region.picture().kind().ordinal();
    int count = 0;
    for (State state : State.values()) {
      double apart = region.picture().lack(state) - usual.lack(kind, state.ordinal());
      count += state.isOwn() && Math.abs(apart) > 1e-4 ? 1 : 0;
    }
    return count;
  }

  private void talk(int row, double minutes) {
    region.picture().begin(minutes);
    perception.see(region, row, region.professionalOf(row), trial.week());
    weighing.read(region, row, region.professionalOf(row), trial.week());
    weighing.look(region, trial.week());
    weighing.choose(region, row, region.professionalOf(row), trial.week());
  }

  private List<Integer> served() {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < trial.people().rows(); row++) {
      if (trial.people().is(row, Status.SERVED)) {
        rows.add(row);
      }
    }
    return rows;
  }
}
