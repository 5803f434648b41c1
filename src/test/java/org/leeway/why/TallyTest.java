package org.leeway.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Distance;
import org.leeway.domain.Group;
import org.leeway.domain.Scheme;
import org.leeway.experiment.CensusLine;

/** Twins are found by name, and nobody without one counts. */
final class TallyTest {
  private final TreeMap<Long, CensusLine> base = new TreeMap<>();
  private final TreeMap<Long, CensusLine> changed = new TreeMap<>();
  private final Tally tally = new Tally(new Rule(104, 0.1));

  private static CensusLine line(String group, int since, int placed) {
    return new CensusLine(group, since, placed, 0, 0, 10, 10, 1, 1, 1, false);
  }

  @Test
  void everybodyIsComparedWithThemselvesInTheGroupOfTheBase() {
    base.put(1L, line("ww/short", 0, 30));
    changed.put(1L, line("ww/short", 0, 10));
    base.put(2L, line("ww/long", 0, -1));
    changed.put(2L, line("ww/short", 0, 5));
    base.put(3L, line("wga/long", 4, 5));
    changed.put(3L, line("wga/long", 4, -1));
    tally.add(base, changed, 52);

    assertThat(all()[Reason.SOONER.ordinal()]).isEqualTo(1);
    assertThat(all()[Tally.WEEKS_SOONER]).isEqualTo(20);
    assertThat(all()[Reason.OTHERWISE.ordinal()]).isEqualTo(1);
    assertThat(all()[Reason.PUSHED_ASIDE.ordinal()]).isEqualTo(1);
    assertThat(all()[Tally.PEOPLE]).isEqualTo(3);
    double[] longDistance = tally.blocks(Group.of(Distance.LONG)).get(0);
    assertThat(longDistance[Reason.OTHERWISE.ordinal()]).isEqualTo(1);
    assertThat(longDistance[Tally.PEOPLE]).isEqualTo(2);
    assertThat(tally.blocks(Group.of(Scheme.UNEMPLOYMENT)).get(0)[Tally.PEOPLE]).isEqualTo(2);
    assertThat(tally.aloneShare()).isZero();
  }

  @Test
  void whoIsCountedInOneWorldOnlyOrTooLateIsLeftOut() {
    base.put(1L, line("ww/short", 0, 1));
    base.put(2L, line("ww/short", 0, 1));
    changed.put(2L, line("ww/short", 0, 1));
    changed.put(3L, line("ww/short", 0, 1));
    base.put(4L, line("ww/short", 53, 1));
    changed.put(4L, line("ww/short", 53, 1));
    tally.add(base, changed, 52);

    assertThat(all()[Tally.PEOPLE]).isEqualTo(1);
    assertThat(tally.aloneShare()).isEqualTo(2 / 3.0);
  }

  @Test
  void everySeedIsABlock() {
    base.put(1L, line("ww/short", 0, 1));
    changed.put(1L, line("ww/short", 0, 1));
    tally.add(base, changed, 52);
    tally.add(base, changed, 52);

    List<double[]> blocks = tally.blocks(Group.ALL);
    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(1)).isEqualTo(blocks.get(0));
  }

  private double[] all() {
    return tally.blocks(Group.ALL).get(0);
  }
}
