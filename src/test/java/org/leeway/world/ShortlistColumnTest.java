package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShortlistColumnTest {
  private static double[] list(ShortlistColumn column, int row) {
    double[] list = new double[4];
    for (int place = 0; place < list.length; place++) {
      list[place] = column.surplus(row, place);
    }
    return list;
  }

  @Test
  void theBestStandFirstAndEachPersonStandsOnce() {
    ShortlistColumn column = new ShortlistColumn(2);
    column.put(1, 7, 0, 0, true, 0.25);
    column.put(1, 8, 0, 0, true, 0.5);
    column.put(1, 9, 0, 0, true, 0.125);
    column.put(1, 7, 0, 0, true, 0.75);
    column.put(1, 8, 0, 0, true, 0.0625);
    assertThat(list(column, 1)).containsExactly(0.75, 0.5, 0.125, 0);
    assertThat(list(column, 0)).containsExactly(0, 0, 0, 0);
    column.copy(1, 0);
    column.clear(1);
    assertThat(list(column, 0)).containsExactly(0.75, 0.5, 0.125, 0);
    assertThat(list(column, 1)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void theNextMovesUpWithAllThatIsKnown() {
    ShortlistColumn column = new ShortlistColumn(2);
    column.put(0, 7, 70, 1, true, 0.25);
    column.put(0, 8, 80, 2, true, 0.5);
    column.dropFirst(0);
    assertThat(column.firstPerson(0)).isEqualTo(7);
    assertThat(column.firstRow(0)).isEqualTo(70);
    assertThat(column.firstChannel(0)).isEqualTo((byte) 1);
    column.dropFirst(0);
    assertThat(list(column, 0)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void whoIsWorseThanAllOnAFullListIsNotKept() {
    ShortlistColumn column = new ShortlistColumn(1);
    for (int person = 0; person < 2 * ShortlistColumn.MOST; person++) {
      column.put(0, person + 1, 0, 0, true, 1.0 / (1 + person));
    }
    assertThat(column.surplus(0, ShortlistColumn.MOST - 1)).isEqualTo(1.0f / ShortlistColumn.MOST);
    column.put(0, 99, 0, 0, true, 2);
    assertThat(column.surplus(0, 0)).isEqualTo(2);
    assertThat(column.surplus(0, 1)).isEqualTo(1);
  }

  @Test
  void newMarksPutTheListInAnotherOrderAndZeroTakesOff() {
    ShortlistColumn column = new ShortlistColumn(1);
    column.put(0, 11, 1, 0, true, 0.9);
    column.put(0, 12, 2, 0, true, 0.8);
    column.put(0, 13, 3, 0, true, 0.7);
    column.mark(0, 0, 0);
    column.mark(0, 1, 0.3);
    column.mark(0, 2, 0.5);
    column.sort(0);
    assertThat(column.firstPerson(0)).isEqualTo(13);
    assertThat(column.person(0, 1)).isEqualTo(12);
    assertThat(column.row(0, 1)).isEqualTo(2);
    assertThat(list(column, 0)).containsExactly(0.5, 0.3f, 0, 0);
  }
}
