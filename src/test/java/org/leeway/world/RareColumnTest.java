package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;

/** What is remembered of luck changes no luck. */
final class RareColumnTest {
  private static final int ROW = 0;

  @Property
  void rarelyAskedIsTheSameAsDrawnEveryWeek(
      @ForAll long seed,
      @ForAll long agent,
      @ForAll @IntRange(min = 1, max = 999) int thousandths) {
    Draws draws = new Draws(seed);
    Random asked = new Random(seed);
    RareColumn column = new RareColumn(1);
    double chance = thousandths / 1000.0;
    for (int week = -30; week < 60; week++) {
      Purpose purpose = asked.nextInt(9) == 0 ? Purpose.SEPARATION : Purpose.ADMINISTRATIVE_EXIT;
      if (asked.nextInt(3) > 0) {
        assertThat(column.happens(ROW, draws, purpose, agent, week, chance))
            .isEqualTo(draws.rare(purpose, agent, week) < chance);
      }
    }
  }

  @Test
  void aNumberIsAsOftenBelowABoundAsTheBoundSays() {
    Draws draws = new Draws(11);
    int people = 2000;
    int weeks = 64;
    double[] bounds = {0.01, Draws.RARE, 0.1, 0.5, 0.97};
    int[] below = new int[bounds.length];
    for (long agent = 0; agent < people; agent++) {
      for (int week = -10; week < weeks - 10; week++) {
        double number = draws.rare(Purpose.GIVING_UP, agent, week);
        for (int at = 0; at < bounds.length; at++) {
          below[at] += number < bounds[at] ? 1 : 0;
        }
      }
    }
    for (int at = 0; at < bounds.length; at++) {
      double expected = people * weeks * bounds[at];
      double spread = Math.sqrt(expected * (1 - bounds[at]));
      assertThat((double) below[at]).isBetween(expected - 5 * spread, expected + 5 * spread);
    }
  }

  @Test
  void whatIsRareHappensAsOftenAsItsChance() {
    Draws draws = new Draws(7);
    RareColumn column = new RareColumn(1);
    int people = 4000;
    int weeks = 52;
    double chance = 0.02;
    int happened = 0;
    for (long agent = 0; agent < people; agent++) {
      for (int week = 0; week < weeks; week++) {
        happened += column.happens(ROW, draws, Purpose.GIVING_UP, agent, week, chance) ? 1 : 0;
      }
    }
    double expected = people * weeks * chance;
    // Five standard deviations: a sound column fails less than once in a million seeds.
    assertThat((double) happened)
        .isBetween(expected - 5 * Math.sqrt(expected), expected + 5 * Math.sqrt(expected));
  }
}
