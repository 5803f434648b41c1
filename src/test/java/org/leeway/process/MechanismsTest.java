package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;

/** Each mechanism moves what its card says that it moves, when its gate is open. */
final class MechanismsTest {
  private static final Scenario BASE = Small.regions(1);
  private static final int ROW = 0;
  private final Trial trial = new Trial(BASE, 1, 1000).open();
  private final Region region = trial.region();
  private final Jobseekers people = trial.people();
  private final Values values = trial.values();
  private final Mechanisms mechanisms = new Mechanisms(values);

  static Stream<String> codes() {
    return BASE.at(0).children("mechanism").stream();
  }

  private Setting favourable() {
    return new Setting(trial, ROW).favourable();
  }

  private Mechanism named(String code) {
    return mechanisms.named(code).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void anOpenGateLetsEachStateMoveAsTheCardSays(String code) {
    favourable();
    assertThat(mechanisms.work(region, ROW, named(code), 1)).isPositive();
    Moves moves = named(code).moves();
    assertThat(moves.size() > 0 || named(code).clears() > 0).as("it does something").isTrue();
    for (int at = 0; at < moves.size(); at++) {
      assertThat(Math.signum(people.gain(moves.state(at), ROW)))
          .as(code + " moves " + moves.state(at).code())
          .isEqualTo(Math.signum(moves.weight(at)));
    }
    assertThat(people.mechanismsFired.get(ROW)).isEqualTo(1 << named(code).place());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aMechanismThatIsSwitchedOffMovesNothing(String code) {
    favourable();
    Values off = Small.regions(1, "mechanism." + code + ".on=no").at(trial.week().number());
    Mechanisms without = new Mechanisms(off);
    assertThat(without.work(region, ROW, without.named(code).orElseThrow(), 1)).isZero();
    assertThat(gains()).containsOnly(0.0);
    assertThat(without.named(code).orElseThrow().strength()).isZero();
    assertThat(region.ledger().figure(Ledger.Figure.MECHANISMS)).isZero();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void talkPutsNothingBetweenAPersonAndAnEmployer(String code) {
    favourable();
    region.scene().talk(0.1, false, 0);
    mechanisms.work(region, ROW, named(code), 1);
    for (State state : State.values()) {
      if (state.kind() == State.Kind.BRIDGE) {
        assertThat(people.gain(state, ROW)).as(state.code()).isZero();
      }
    }
    region.scene().alone();
    assertThat(region.scene().isTalk()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyPartOfAGateClosesItByItself(String code) {
    Collection<String> parts = values.children("mechanism." + code + ".gate");
    int inForce = 0;
    for (String part : parts) {
      double least = values.share("mechanism." + code + ".gate." + part).value();
      if (least > 0) {
        inForce++;
        Setting setting = favourable();
        setting.lower(part);
        double dose = part.equals("dose") ? least / 2 : 1;
        double worked = mechanisms.work(region, ROW, named(code), dose);
        assertThat(worked).as(code + " without " + part).isZero();
      }
    }
    assertThat(inForce).as("parts in force of the gate of " + code).isPositive();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void howeverLongAMechanismWorksTheGainStaysWithinItsLimit(String code) {
    favourable();
    for (int week = 0; week < 1000; week++) {
      mechanisms.work(region, ROW, named(code), 1);
    }
    double[] now = gains();
    for (State state : State.values()) {
      double limit = values.share("mechanism-limit." + state.code()).value();
      assertThat(Math.abs(now[state.ordinal()])).isLessThanOrEqualTo(limit + 1e-5);
    }
  }

  @Test
  void theGainOfAWeekGetsSmallerTheMoreIsReached() {
    favourable();
    double first = gained("learning", State.SKILL);
    for (int week = 0; week < 20; week++) {
      mechanisms.work(region, ROW, named("learning"), 1);
    }
    double before = people.gain(State.SKILL, ROW);
    mechanisms.work(region, ROW, named("learning"), 1);
    assertThat(people.gain(State.SKILL, ROW) - before).isLessThan(first).isPositive();
  }

  @Test
  void motivationMultipliesWhatNeedsTakingPartAndResistanceAndBurdenTakeAway() {
    favourable();
    double willing = gained("learning", State.SKILL);
    favourable();
    people.states.set(ROW, State.MOTIVATION, 0.4);
    assertThat(gained("learning", State.SKILL)).isLessThan(willing);
    favourable();
    people.reactance.set(ROW, 0.5);
    assertThat(gained("learning", State.SKILL)).isLessThan(willing);
    favourable();
    people.burden.set(ROW, 0.9);
    assertThat(gained("learning", State.SKILL)).isLessThan(willing);
  }

  private double gained(String code, State state) {
    double before = people.gain(state, ROW);
    mechanisms.work(region, ROW, named(code), 1);
    return people.gain(state, ROW) - before;
  }

  @Test
  void sanctionWearsDownIntrinsicMotivationAndTrustWhileItPushesFromOutside() {
    double motivation = people.states.get(unwilling(), State.MOTIVATION);
    double trust = people.trust.get(ROW);
    int cuts = sanctionedOf(values);
    assertThat(cuts).isPositive();
    assertThat(people.states.get(ROW, State.MOTIVATION)).isLessThan(motivation);
    assertThat(people.trust.get(ROW)).isLessThan((float) trust);
    Phase.of(Editions.one(new Service(values))).week(region, trial.week());
    assertThat(people.now(State.PRESSURE, ROW)).isPositive();
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
  }

  /** Somebody on unemployment benefit who writes nothing, with the sternest professional. */
  private int unwilling() {
    people.scheme.set(ROW, Scheme.UNEMPLOYMENT.ordinal());
    region.allocate(ROW);
    people.effort.set(ROW, 0);
    region.picture().direct(1);
    return ROW;
  }

  private int sanctionedOf(Values inForce) {
    Enforcement enforcement = new Enforcement(inForce, new Mechanisms(inForce));
    for (int number = 0; number < 1000; number++) {
      enforcement.watch(region, ROW, 1, true, new Week(number, 0));
      if (people.sanctionedUntil.get(ROW) != Jobseekers.NEVER) {
        return (int) region.ledger().figure(Ledger.Figure.SANCTIONS);
      }
    }
    return 0;
  }

  private double[] gains() {
    return Arrays.stream(State.values()).mapToDouble(state -> people.gain(state, ROW)).toArray();
  }
}
