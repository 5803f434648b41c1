package org.leeway.hypothesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.leeway.experiment.Study;
import org.leeway.method.Estimate;
import org.leeway.method.Jackknife;
import org.leeway.observe.Quantity;

/**
 * Puts hypotheses to the model: plans the worlds that they share, and reads effects and verdicts
 * off what was simulated. The effect is the level with the mechanism less the level without, over
 * the pooled people of all seeds that every world has; its interval comes from a jackknife over
 * seeds, so that what the worlds share on a seed cancels.
 */
public final class Trials {
  private final List<Hypothesis> hypotheses;
  private final Worlds worlds = new Worlds();
  private final List<List<Cell>> cells = new ArrayList<>();

  /** The sums of a measure in a world, by seed. */
  @FunctionalInterface
  public interface Sums extends BiFunction<String, String, SortedMap<Long, double[]>> {}

  /** One outcome in one context, without and with the mechanism. */
  private record Cell(
      Expectation expectation, int context, Worlds.Reading off, Worlds.Reading on) {}

  /** Plans the worlds. */
  public Trials(List<Hypothesis> hypotheses) {
    this.hypotheses = List.copyOf(hypotheses);
    for (Hypothesis hypothesis : hypotheses) {
      HypothesisTest test = hypothesis.test();
      cells.add(test == null ? List.of() : plan(test));
    }
  }

  private List<Cell> plan(HypothesisTest test) {
    List<Cell> planned = new ArrayList<>();
    for (Expectation expectation : test.expectations()) {
      for (int context = 0; context < test.contexts().size(); context++) {
        Level level = test.contexts().get(context);
        planned.add(
            new Cell(
                expectation,
                context,
                worlds.look(test, level.and(test.off()), expectation),
                worlds.look(test, level.and(test.on()), expectation)));
      }
    }
    return planned;
  }

  /** How many worlds are simulated on each seed. */
  public int worlds() {
    return worlds.size();
  }

  /** The study that simulates them. */
  public Study study(int seeds, long firstSeed, int scale, String nameId) {
    return worlds.study(seeds, firstSeed, scale, nameId);
  }

  /**
   * The verdicts.
   *
   * @param seeds seeds that were planned
   * @param sums what was simulated
   */
  public HypothesisResults judge(int seeds, Sums sums) {
    List<HypothesisResult> results = new ArrayList<>();
    for (int place = 0; place < hypotheses.size(); place++) {
      results.add(judge(hypotheses.get(place), cells.get(place), sums));
    }
    return new HypothesisResults(seeds, worlds.size(), results);
  }

  private static HypothesisResult judge(Hypothesis hypothesis, List<Cell> cells, Sums sums) {
    HypothesisTest test = hypothesis.test();
    if (test == null) {
      return Judge.error(hypothesis, "the model lacks " + hypothesis.missing());
    }
    List<Finding> findings = new ArrayList<>();
    for (Cell cell : cells) {
      findings.add(effect(test, cell, sums));
    }
    HypothesisTest.Interaction interaction = test.interaction();
    if (interaction != null) {
      List<Cell> of =
          cells.stream().filter(each -> each.expectation().equals(interaction.of())).toList();
      findings.add(difference(test, interaction, of.get(0), of.get(of.size() - 1), sums));
    }
    return Judge.claim(hypothesis, findings);
  }

  private static Finding effect(HypothesisTest test, Cell cell, Sums sums) {
    Quantity quantity = cell.expectation().quantity();
    List<double[]> blocks = blocks(List.of(cell.off(), cell.on()), quantity.sums(), sums);
    Estimate off = Jackknife.of(blocks, each -> level(quantity, each, 0));
    Estimate on = Jackknife.of(blocks, each -> level(quantity, each, 1));
    Estimate effect =
        Jackknife.of(blocks, each -> level(quantity, each, 1) - level(quantity, each, 0));
    return finding(
        cell.expectation(),
        test.contexts().get(cell.context()).name(),
        false,
        cell.expectation().signs().get(cell.context()),
        off.value(),
        on.value(),
        effect);
  }

  private static Finding difference(
      HypothesisTest test,
      HypothesisTest.Interaction interaction,
      Cell first,
      Cell last,
      Sums sums) {
    Quantity quantity = interaction.of().quantity();
    List<double[]> blocks =
        blocks(List.of(first.off(), first.on(), last.off(), last.on()), quantity.sums(), sums);
    Estimate difference =
        Jackknife.of(
            blocks,
            each ->
                level(quantity, each, 3)
                    - level(quantity, each, 2)
                    - level(quantity, each, 1)
                    + level(quantity, each, 0));
    String contexts =
        test.contexts().get(last.context()).name()
            + " less "
            + test.contexts().get(first.context()).name();
    return finding(
        interaction.of(), contexts, true, interaction.sign(), Double.NaN, Double.NaN, difference);
  }

  private static Finding finding(
      Expectation expectation,
      String context,
      boolean interaction,
      @Nullable Sign expected,
      double off,
      double on,
      Estimate effect) {
    Verdict verdict = Judge.part(expected, effect, expectation.band());
    return new Finding(
        expectation.outcome(),
        expectation.group(),
        context,
        interaction,
        expected == null ? "" : expected.mark(),
        expectation.quantity().unit(),
        expectation.band(),
        off,
        on,
        effect.value(),
        effect.low(),
        effect.high(),
        effect.blocks(),
        expected == null ? "" : verdict.word(),
        Judge.seedsNeeded(expected, effect, expectation.band()));
  }

  /** The sums of several measures side by side, on the seeds that all of them have. */
  private static List<double[]> blocks(List<Worlds.Reading> readings, int width, Sums sums) {
    List<SortedMap<Long, double[]>> found =
        readings.stream().map(each -> sums.apply(each.arm(), each.measure())).toList();
    SortedSet<Long> seeds = new TreeSet<>(found.get(0).keySet());
    found.forEach(each -> seeds.retainAll(each.keySet()));
    List<double[]> blocks = new ArrayList<>();
    for (long seed : seeds) {
      double[] block = new double[width * readings.size()];
      for (int place = 0; place < found.size(); place++) {
        System.arraycopy(found.get(place).get(seed), 0, block, place * width, width);
      }
      blocks.add(block);
    }
    return blocks;
  }

  private static double level(Quantity quantity, double[] block, int place) {
    int width = quantity.sums();
    return quantity.level(Arrays.copyOfRange(block, place * width, (place + 1) * width));
  }
}
