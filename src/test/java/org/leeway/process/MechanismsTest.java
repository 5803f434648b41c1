package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leeway.Small;
import org.leeway.domain.Barrier;
import org.leeway.domain.Mechanism;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** Each mechanism moves what the register says that it moves, when its gate is open. */
final class MechanismsTest {
  private static final Scenario BASE = Small.regions(1);
  private static final int ROW = 0;
  private final Trial trial = new Trial(BASE, 1, 1000).open();
  private final Region region = trial.region();
  private final Jobseekers people = trial.people();
  private final Values values = trial.values();

  private void readyForEverything() {
    people.barriers.set(ROW, 0);
    people.motivation.set(ROW, 0.8);
    people.reactance.set(ROW, 0);
    people.burden.set(ROW, 0.2);
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void anOpenGateLetsEachStateMoveAsTheRegisterSays(Mechanism mechanism) {
    readyForEverything();
    new Mechanisms(values).work(region, ROW, mechanism, 1);
    for (State state : State.values()) {
      String path = "mechanism." + mechanism.code() + ".moves." + state.code();
      double direction = values.has(path) ? values.number(path) : 0;
      assertThat(Math.signum(people.gain(state, ROW)))
          .as(mechanism.code() + " moves " + state.code())
          .isEqualTo(Math.signum(direction));
    }
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void aMechanismThatIsSwitchedOffMovesNothing(Mechanism mechanism) {
    readyForEverything();
    Values off =
        Small.regions(1, "mechanism." + mechanism.code() + ".on=no").at(trial.week().number());
    Mechanisms mechanisms = new Mechanisms(off);
    mechanisms.work(region, ROW, mechanism, 1);
    assertThat(gains()).containsOnly(0.0);
    assertThat(mechanisms.strength(mechanism)).isZero();
    assertThat(region.ledger().figure(Ledger.Figure.MECHANISMS)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void aClosedGateLetsNothingThrough(Mechanism mechanism) {
    readyForEverything();
    String gate = "mechanism." + mechanism.code() + ".gate.";
    double least = values.share(gate + "motivation").value();
    if (values.yes(gate + "language")) {
      people.barriers.set(ROW, Barrier.LANGUAGE.bit());
    } else if (least > 0) {
      people.motivation.set(ROW, least - 0.01);
    } else {
      return;
    }
    new Mechanisms(values).work(region, ROW, mechanism, 1);
    assertThat(gains()).containsOnly(0.0);
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void howeverLongAMechanismWorksTheGainStaysWithinItsLimit(Mechanism mechanism) {
    readyForEverything();
    Mechanisms mechanisms = new Mechanisms(values);
    double[] before = gains();
    for (int week = 0; week < 2000; week++) {
      mechanisms.work(region, ROW, mechanism, 1);
      double[] now = gains();
      for (State state : State.values()) {
        double limit = values.share("mechanism-limit." + state.code()).value();
        int place = state.ordinal();
        assertThat(Math.abs(now[place])).isLessThanOrEqualTo(limit + 1e-5);
        assertThat(Math.abs(now[place])).isGreaterThanOrEqualTo(Math.abs(before[place]) - 1e-6);
      }
      before = now;
    }
  }

  @Test
  void theGainOfAWeekGetsSmallerTheMoreIsReached() {
    readyForEverything();
    Mechanisms mechanisms = new Mechanisms(values);
    mechanisms.work(region, ROW, Mechanism.LEARNING, 1);
    double first = people.gain(State.SKILL, ROW);
    for (int week = 0; week < 20; week++) {
      mechanisms.work(region, ROW, Mechanism.LEARNING, 1);
    }
    double before = people.gain(State.SKILL, ROW);
    mechanisms.work(region, ROW, Mechanism.LEARNING, 1);
    assertThat(people.gain(State.SKILL, ROW) - before).isLessThan(first).isPositive();
  }

  @Test
  void motivationMultipliesWhatNeedsTheWillAndResistanceAndBurdenTakeAway() {
    readyForEverything();
    double willing = gained(Mechanism.LEARNING, State.SKILL);
    people.motivation.set(ROW, 0.4);
    assertThat(gained(Mechanism.LEARNING, State.SKILL)).isLessThan(willing);
    readyForEverything();
    people.reactance.set(ROW, 0.5);
    assertThat(gained(Mechanism.LEARNING, State.SKILL)).isLessThan(willing);
    readyForEverything();
    people.burden.set(ROW, 0.9);
    assertThat(gained(Mechanism.LEARNING, State.SKILL)).isLessThan(willing);
  }

  private double gained(Mechanism mechanism, State state) {
    double before = people.gain(state, ROW);
    new Mechanisms(values).work(region, ROW, mechanism, 1);
    double gained = people.gain(state, ROW) - before;
    for (var level : org.leeway.domain.Anchoring.values()) {
      people.gains.set(ROW, state, level, 0);
    }
    return gained;
  }

  @Test
  void sanctionWearsDownIntrinsicMotivationAndTrustWhileItPushesFromOutside() {
    double motivation = people.motivation.get(unwilling());
    double trust = people.trust.get(ROW);
    int cuts = sanctionedOf(values);
    assertThat(cuts).isPositive();
    assertThat(people.motivation.get(ROW)).isLessThan((float) motivation);
    assertThat(people.trust.get(ROW)).isLessThan((float) trust);
    Phase.of(Editions.one(new Service(values))).week(region, trial.week());
    assertThat(people.pressureNow(ROW)).isPositive();
  }

  @Test
  void withoutTheSanctionMechanismNobodyIsCut() {
    unwilling();
    Values off = Small.regions(1, "mechanism.sanction.on=no").at(trial.week().number());
    assertThat(sanctionedOf(off)).isZero();
    Trial world = new Trial(Small.regions(1, "mechanism.sanction.on=no"), 1, 500).open();
    double[] cuts = new double[1];
    world.afterEachPhase((its, week) -> cuts[0] += its.ledger().figure(Ledger.Figure.SANCTIONS));
    world.weeks(60);
    assertThat(cuts[0]).isZero();
    assertThat(Arrays.stream(pressures(world.region()))).allMatch(pressure -> pressure == 0);
  }

  private static Double[] pressures(Region region) {
    Double[] all = new Double[region.jobseekers().rows()];
    Arrays.setAll(all, row -> region.jobseekers().pressureNow(row));
    return all;
  }

  /** Somebody on unemployment benefit who writes nothing, with the sternest professional. */
  private int unwilling() {
    people.scheme.set(ROW, Scheme.UNEMPLOYMENT.ordinal());
    region.allocate(ROW);
    people.effort.set(ROW, 0);
    return ROW;
  }

  private int sanctionedOf(Values inForce) {
    Enforcement enforcement = new Enforcement(inForce, new Mechanisms(inForce));
    Professional professional = region.professionalOf(ROW);
    for (int number = 0; number < 1000; number++) {
      enforcement.watch(region, ROW, professional, new Week(number, 0));
      if (people.sanctionedUntil.get(ROW) != Jobseekers.NEVER) {
        return (int) region.ledger().figure(Ledger.Figure.SANCTIONS);
      }
    }
    return 0;
  }

  @Test
  void everyInstrumentWorksThroughMechanismsThatTheRegisterKnows() {
    Catalogue catalogue = new Catalogue(values, new Mechanisms(values));
    assertThat(catalogue.size()).isEqualTo(values.children("instrument").size());
    List<Mechanism> all = List.of(Mechanism.values());
    for (int place = 0; place < catalogue.size(); place++) {
      Instrument instrument = catalogue.get(place);
      assertThat(all).as(instrument.code()).anyMatch(mechanism -> instrument.dose(mechanism) > 0);
    }
  }

  private double[] gains() {
    return Arrays.stream(State.values()).mapToDouble(state -> people.gain(state, ROW)).toArray();
  }
}
