package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.domain.WeighingFactor;
import org.leeway.world.Desk;
import org.leeway.world.Mind;
import org.leeway.world.Region;

/** The weighing of one conversation, on people of a region half a year on. */
class FiveStepsTest {
  private static final WeighingFactor[] FACTORS = WeighingFactor.values();

  @Test
  void everyNeedIsAnsweredBySomeFactor() {
    Bench bench = new Bench(List.of());
    int states = 0;
    int problems = 0;
    for (int factor = 0; factor < Mind.FACTORS; factor++) {
      states |= bench.factors.states(factor);
      problems |= bench.factors.problems(factor);
    }
    for (State state : State.values()) {
      boolean answered = (states & 1 << state.ordinal()) != 0;
      assertThat(answered).as(state.code()).isEqualTo(state.isOwn() || state == State.RELIEF);
    }
    assertThat(Integer.bitCount(problems)).isEqualTo(bench.options.problems().size());
  }

  @Test
  void everyFactorSetsOptionsApartInSomeCase() {
    Bench bench =
        new Bench(
            List.of(
                "policy.turmoil=0.5",
                "organisation[*].target.stakes=0.5",
                "organisation[*].discretion.clarity=0.9"));
    double[] most = new double[Mind.FACTORS];
    for (int row : bench.served()) {
      bench.choose(row, 90);
      for (int place = 0; place < bench.desk.weighed(); place++) {
        int factor = bench.desk.weighing()[place];
        double least = 0;
        double greatest = 0;
        for (int option = 0; option < bench.desk.options(); option++) {
          double added = bench.model.added(bench.desk, factor, option);
          least = Math.min(least, added);
          greatest = Math.max(greatest, added);
        }
        most[factor] = Math.max(most[factor], greatest - least);
      }
    }
    for (WeighingFactor factor : FACTORS) {
      // The house's method speaks through the pull of a strategy, which nobody follows here.
      if (factor != WeighingFactor.HOUSE_METHOD) {
        assertThat(most[factor.ordinal()]).as(factor.code()).isGreaterThan(0.001);
      }
    }
  }

  @Test
  void whatIsAddedUpIsWhatTheFactorsSay() {
    Bench bench = new Bench(List.of("organisation[*].discretion.size=1"));
    int compared = 0;
    bench.keepAll();
    for (int row : bench.served().subList(0, 30)) {
      bench.choose(row, 60);
      Desk desk = bench.desk;
      if (desk.isByClient()) {
        continue; // then it is the wish that counts
      }
      double sigma = bench.model.unsteady(desk);
      for (int option = 0; option < desk.options(); option++) {
        if (!desk.isOpen(option)) {
          continue; // what it is worth is not worked out
        }
        compared++;
        double sum = sigma * desk.luck(option);
        for (int place = 0; place < desk.weighed(); place++) {
          sum += bench.model.added(desk, desk.weighing()[place], option);
        }
        sum += option == desk.prescribed() ? bench.model.protocolPull(desk) : 0;
        assertThat(desk.values()[option]).isCloseTo(sum, within(0.01));
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void whatIsNotLookedIntoWouldNotHaveBeenChosen() {
    List<String> room = List.of("organisation[*].discretion.size=1");
    Bench bench = new Bench(room);
    Bench kept = new Bench(room);
    kept.keepAll();
    int chosen = 0;
    int notLookedInto = 0;
    for (double minutes : new double[] {20, 40, 60}) {
      for (int row : bench.served()) {
        int choice = bench.choose(row, minutes);
        assertThat(kept.choose(row, minutes)).isEqualTo(choice);
        chosen += choice == Weighing.NOTHING ? 0 : 1;
        for (int option = 0; option < bench.desk.options(); option++) {
          double worth = kept.desk.values()[option];
          if (bench.desk.isOpen(option) && !kept.desk.isByClient()) {
            assertThat(bench.desk.values()[option]).isGreaterThanOrEqualTo(worth);
            notLookedInto += bench.desk.values()[option] > worth ? 1 : 0;
          }
        }
      }
    }
    assertThat(chosen).isGreaterThan(100);
    assertThat(notLookedInto).isGreaterThan(1000);
  }

  @Test
  void moreTimeLooksAtMoreFactorsAndLittleTimeAtThoseWithMostHold() {
    Bench bench = new Bench(List.of("weighing.recognition=0"));
    int row = bench.served().get(0);

    bench.choose(row, 20);
    int few = bench.desk.weighed();
    boolean fast = bench.desk.isFast();
    double leastTaken = Double.POSITIVE_INFINITY;
    double mostLeft = 0;
    for (int factor = 0; factor < Mind.FACTORS; factor++) {
      double raised = bench.factors.raised(factor, bench.desk);
      double weight = bench.desk.weight(FACTORS[factor]) * raised;
      double grip = weight * bench.factors.grip(factor, bench.desk);
      boolean taken = (bench.desk.weighedBits() & 1L << factor) != 0;
      leastTaken = taken ? Math.min(leastTaken, grip) : leastTaken;
      mostLeft = taken ? mostLeft : Math.max(mostLeft, grip);
    }
    bench.choose(row, 30);
    int more = bench.desk.weighed();
    bench.choose(row, 60);

    assertThat(few).isEqualTo(4);
    assertThat(fast).isTrue();
    assertThat(leastTaken).isGreaterThanOrEqualTo(mostLeft);
    assertThat(more).isEqualTo(25);
    assertThat(bench.desk.weighed()).isEqualTo(Mind.FACTORS);
    assertThat(bench.desk.isFast()).isFalse();
  }

  @Test
  void aStrongPullForcesTheProtocolAndNothingElseIsRealWhenNothingSeemsToWork() {
    Bench pulled =
        new Bench(List.of("weighing.protocol-pull=10", "organisation[*].discretion.size=1"));
    Bench hopeless =
        new Bench(List.of("weighing.real-possibility=1", "organisation[*].discretion.size=1"));

    assertThat((double) pulled.deviations()).isLessThan(0.02 * pulled.choices());
    assertThat(pulled.choices()).isPositive();
    // Only what always worked before is real then, and the prescribed.
    Bench hopeful = new Bench(List.of("organisation[*].discretion.size=1"));
    assertThat(hopeful.deviations()).isGreaterThan(5 * (1 + hopeless.deviations()));
  }

  @Test
  void theSameCaseIsChosenTheSameWhateverWasWeighedBefore() {
    Bench bench = new Bench(List.of());
    List<Integer> rows = bench.served();
    List<Integer> forward = new ArrayList<>();
    for (int row : rows) {
      forward.add(bench.chooseFrozen(row));
    }
    for (int place = rows.size() - 1; place >= 0; place--) {
      assertThat(bench.chooseFrozen(rows.get(place))).isEqualTo(forward.get(place));
    }
  }

  /** A region with one weighing that tests can look into. */
  private static final class Bench {
    private final Trial trial;
    private final Region region;
    private final Desk desk;
    private final Catalogue catalogue;
    private final Options options;
    private final Factors factors;
    private final FiveSteps model;
    private final Perception perception;
    private final Weighing weighing;

    Bench(List<String> sets) {
      trial = new Trial(Small.regions(1, sets.toArray(String[]::new)), 1, 300).open().weeks(8);
      region = trial.region();
      desk = region.desk();
      catalogue = new Catalogue(trial.values(), new Mechanisms(trial.values()));
      options = new Options(trial.values(), catalogue);
      factors = new Factors(trial.values(), options);
      model =
          new FiveSteps(trial.values(), options, factors, new Insight(trial.values(), catalogue));
      perception = new Perception(trial.values());
      weighing = new Weighing(trial.values(), catalogue, perception);
    }

    /** From now on everything that is weighed is worked out, as for the record. */
    void keepAll() {
      List<Long> names = served().stream().map(row -> trial.people().id.get(row)).toList();
      region.sample(0, names, 1);
    }

    List<Integer> served() {
      List<Integer> rows = new ArrayList<>();
      for (int row = 0; row < trial.people().rows(); row++) {
        if (trial.people().is(row, Status.SERVED)) {
          rows.add(row);
        }
      }
      assertThat(rows).hasSizeGreaterThan(50);
      return rows;
    }

    int choose(int row, double minutes) {
      region.picture().begin(minutes);
      perception.see(region, row, region.professionalOf(row), trial.week());
      weighing.read(region, row, region.professionalOf(row), trial.week());
      weighing.look(region, trial.week());
      return weighing.choose(region, row, region.professionalOf(row), trial.week());
    }

    /** A choice that leaves the picture of the client as it was. */
    int chooseFrozen(int row) {
      float belief = trial.people().service.belief.get(row);
      float doubt = trial.people().service.doubt.get(row);
      int choice = choose(row, 20);
      trial.people().service.belief.set(row, belief);
      trial.people().service.doubt.set(row, doubt);
      return choice;
    }

    int choices() {
      return (int) served().stream().filter(row -> choose(row, 45) != Weighing.NOTHING).count();
    }

    int deviations() {
      int count = 0;
      for (int row : served()) {
        int choice = choose(row, 45);
        // Where the prescribed cannot be started, or law weighs nothing, nothing pulls.
        boolean pulls =
            desk.prescribed() != Weighing.NOTHING
                && desk.isOpen(desk.prescribed())
                && desk.weight(WeighingFactor.LEGAL_FRAMES) > 0;
        boolean other = choice != Weighing.NOTHING && choice != desk.prescribed();
        count += pulls && other ? 1 : 0;
      }
      return count;
    }
  }
}
