package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnsweredColumnTest {
  @Test
  void aVacancyIsRememberedByThePersonWhoAnsweredItOnly() {
    AnsweredColumn column = new AnsweredColumn(2);
    column.add(1, 7);
    assertThat(column.has(1, 7)).isTrue();
    assertThat(column.has(1, 8)).isFalse();
    assertThat(column.has(0, 7)).isFalse();
    column.copy(1, 0);
    column.reset(1);
    assertThat(column.has(0, 7)).isTrue();
    assertThat(column.has(1, 7)).isFalse();
    column.grow(4);
    assertThat(column.has(0, 7)).isTrue();
  }

  @Test
  void theOldestIsForgottenFirst() {
    AnsweredColumn column = new AnsweredColumn(1);
    for (long vacancy = 1; vacancy <= AnsweredColumn.MOST + 1; vacancy++) {
      column.add(0, vacancy);
    }
    assertThat(column.has(0, 1)).isFalse();
    assertThat(column.has(0, 2)).isTrue();
    assertThat(column.has(0, AnsweredColumn.MOST + 1)).isTrue();
  }
}
