package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import org.leeway.Small;
import org.leeway.domain.Outcome.Measure;
import org.leeway.observe.Invariants;
import org.leeway.process.RandomWorlds.Sketch;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.MasonReplicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;
import org.leeway.simulation.Tables;
import org.leeway.world.Ledger.Figure;
import org.leeway.world.Region;

/**
 * What holds in every world, whatever its parameters are. The worlds are drawn with a fixed seed,
 * so that a test that was green stays so; each try is told with its changes when it fails.
 */
final class RandomWorldsTest {
  private static final String SEED = "20190101";
  private static final int SCALE = 500;
  private static final int FINE = 150;
  private static final int FEW = 40;
  private static final double BRIEF = 10;
  private static final double FULL = 60;

  /** Shares that are differences of variances; chance alone may put them below zero. */
  private static final List<String> CORRECTED =
      List.of("differences-between-professionals", "differences-between-cases");

  @Provide
  Arbitrary<Sketch> worlds() {
    return RandomWorlds.any();
  }

  /**
   * People, vacancies, jobs and money are conserved in every week, what is a share lies between 0
   * and 1, and no column of any person holds what is no number.
   */
  @Property(tries = 25, seed = SEED, shrinking = ShrinkingMode.OFF)
  void nothingIsLostAndEveryColumnHolds(@ForAll("worlds") Sketch sketch) {
    Trial trial = new Trial(sketch.scenario(), sketch.seed(), SCALE).open();
    for (int count = 0; count < sketch.weeks(); count++) {
      int week = trial.week().number();
      trial.weeks(1);
      Invariants.check(trial.world(), week);
    }
    for (Region region : trial.world().regions()) {
      Map<Long, List<String>> lives = Trial.lives(region);
      assertThat(lives).hasSize(people(region));
      lives.forEach(
          (person, life) ->
              assertThat(life)
                  .as("person %d", person)
                  .noneMatch(value -> value.contains("NaN") || value.contains("Infinity")));
    }
  }

  private static int people(Region region) {
    int present = 0;
    for (int row = 0; row < region.jobseekers().rows(); row++) {
      present += region.jobseekers().status.get(row) != 0 ? 1 : 0;
    }
    return present;
  }

  /** Tables hold numbers only, and shares lie between 0 and 1. */
  @Property(tries = 20, seed = SEED, shrinking = ShrinkingMode.OFF)
  void everyNumberOfEveryTableIsOne(@ForAll("worlds") Sketch sketch) throws InterruptedException {
    for (Table table : run(sketch.scenario(), sketch, sketch.weeks())) {
      for (Table.Column column : table.columns()) {
        if (column instanceof Table.Reals reals && !isNotKnownYet(table, reals)) {
          for (double value : reals.values()) {
            assertThat(value).as(table.name() + "." + reals.name()).isFinite();
          }
        }
      }
      if (table.name().equals("outcomes")) {
        shares(table);
      }
    }
  }

  /** What became of people a year later is known of nobody while the run is shorter than that. */
  private static boolean isNotKnownYet(Table table, Table.Reals column) {
    return table.name().equals("intake") && Arrays.stream(column.values()).allMatch(Double::isNaN);
  }

  private static void shares(Table outcomes) {
    String[] names = ((Table.Words) outcomes.columns().get(0)).values();
    String[] units = ((Table.Words) outcomes.columns().get(2)).values();
    double[] values = ((Table.Reals) outcomes.columns().get(3)).values();
    double[] weights = ((Table.Reals) outcomes.columns().get(4)).values();
    for (int row = 0; row < names.length; row++) {
      assertThat(weights[row]).as(names[row]).isNotNegative();
      if (units[row].equals(Measure.SHARE.unit())) {
        assertThat(values[row]).as(names[row]).isLessThanOrEqualTo(1);
        assertThat(values[row])
            .as(names[row])
            .isGreaterThanOrEqualTo(CORRECTED.contains(names[row]) ? -1 : 0);
      }
    }
  }

  /** Nothing looks ahead: a longer run begins as a shorter one, to the last bit. */
  @Property(tries = 12, seed = SEED, shrinking = ShrinkingMode.OFF)
  void aLongerRunBeginsLikeAShorterOne(@ForAll("worlds") Sketch sketch)
      throws InterruptedException {
    List<String> few = weekly(sketch, sketch.weeks());
    assertThat(weekly(sketch, sketch.weeks() + 3)).startsWith(few.toArray(String[]::new));
  }

  private static List<String> weekly(Sketch sketch, int weeks) throws InterruptedException {
    return Tables.lines(run(sketch.scenario(), sketch, weeks).get(1));
  }

  private static List<Table> run(Scenario scenario, Sketch sketch, int weeks)
      throws InterruptedException {
    return new MasonReplicate()
        .run(ReplicateTask.of(scenario, new ReplicateSettings(sketch.seed(), weeks, SCALE, 0)), 1);
  }

  /** In one and the same conversation, more minutes never bring fewer things to light. */
  @Property(tries = 20, seed = SEED, shrinking = ShrinkingMode.OFF)
  void moreMinutesNeverFewerObservations(
      @ForAll("worlds") Sketch sketch,
      @ForAll @DoubleRange(min = 10, max = 90) double minutes,
      @ForAll @DoubleRange(min = 0, max = 60) double more) {
    Scenario scenario = sketch.scenario();
    Conversations one = conversations(scenario, sketch.seed());
    Conversations other = conversations(scenario, sketch.seed());
    int clients = Math.min(FEW, one.clients());
    for (int client = 0; client < clients; client++) {
      one.weigh(minutes);
      other.weigh(minutes + more);
      assertThat(other.observations()).isGreaterThanOrEqualTo(one.observations());
    }
  }

  /** The property above would be empty if no conversation brought anything to light. */
  @Example
  void longConversationsBringMoreToLight() {
    Conversations brief = new Conversations(new Trial(Small.regions(1), 1, SCALE).open());
    Conversations full = new Conversations(new Trial(Small.regions(1), 1, SCALE).open());
    int few = 0;
    int many = 0;
    for (int client = 0; client < FEW; client++) {
      brief.weigh(BRIEF);
      full.weigh(FULL);
      few += brief.observations();
      many += full.observations();
    }
    assertThat(many).isGreaterThan(few + FEW);
  }

  private static Conversations conversations(Scenario scenario, long seed) {
    return new Conversations(new Trial(scenario, seed, SCALE).open().weeks(2));
  }

  /**
   * The draw that says how many is the same: where more is due, no fewer come. Places that somebody
   * left are apart: they follow from who is hired.
   */
  @Property(tries = 20, seed = SEED, shrinking = ShrinkingMode.OFF)
  void whereMoreVacanciesAreDueNoFewerOpen(
      @ForAll("worlds") Sketch sketch,
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    assertNoFewer(sketch, "market.openings", one, other, Figure.OPENED);
  }

  /** A vacancy has one luck: what lapses at a low rate lapses at a high one as well. */
  @Property(tries = 20, seed = SEED, shrinking = ShrinkingMode.OFF)
  void whereVacanciesLapseFasterNoFewerLapse(
      @ForAll("worlds") Sketch sketch,
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    assertNoFewer(sketch, "market.vacancy.lapse", one, other, Figure.LAPSED);
  }

  private static void assertNoFewer(
      Sketch sketch, String path, double one, double other, Figure figure) {
    double few = afterOneWeek(sketch, path, Math.min(one, other), figure);
    double many = afterOneWeek(sketch, path, Math.max(one, other), figure);
    assertThat(many).isGreaterThanOrEqualTo(few);
  }

  private static double afterOneWeek(Sketch sketch, String path, double place, Figure figure) {
    Trial trial = new Trial(sketch.with(path, place), sketch.seed(), FINE).open().weeks(1);
    double sum = 0;
    for (Region region : trial.world().regions()) {
      sum += region.ledger().figure(figure);
      sum -= figure == Figure.OPENED ? region.ledger().figure(Figure.LEFT_BEHIND) : 0;
    }
    return sum;
  }
}
