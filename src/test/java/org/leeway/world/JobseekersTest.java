package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.domain.Status;

final class JobseekersTest {
  private static final int SERVED = Status.SERVED.ordinal();
  private static final int OUTSIDE = Status.OUTSIDE.ordinal();

  private final Jobseekers people = new Jobseekers();

  private int enter(int status) {
    int row = people.enter();
    people.status.set(row, status);
    return row;
  }

  @Test
  void countsPeopleAndFreeRowsAsTheyMove() {
    int first = enter(SERVED);
    int second = enter(SERVED);
    int third = enter(OUTSIDE);
    people.status.set(second, Status.WORKING.ordinal());
    people.leave(third);

    for (Status status : Status.values()) {
      int counted = 0;
      for (int row = 0; row < people.rows(); row++) {
        counted += people.is(row, status) ? 1 : 0;
      }
      assertThat(people.number(status)).as(status.name()).isEqualTo(counted);
    }
    assertThat(people.is(first, Status.SERVED)).isTrue();
  }

  @Test
  void listsHoldWhoMovedSinceTheyWereLastAsked() {
    int first = enter(SERVED);
    assertThat(people.served().size()).isEqualTo(1);
    int second = enter(SERVED);
    assertThat(people.served().size()).isEqualTo(2);
    people.status.set(first, Status.WORKING.ordinal());

    RowList served = people.served();
    assertThat(served.size()).isEqualTo(1);
    assertThat(served.row(0)).isEqualTo(second);
    assertThat(people.working().row(0)).isEqualTo(first);
  }
}
