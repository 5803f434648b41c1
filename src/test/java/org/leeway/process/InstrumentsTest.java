package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.scenario.Scenario;
import org.leeway.world.Jobseekers;

/** Every instrument moves something in its context, and nothing when its gate is closed. */
final class InstrumentsTest {
  private static final int ROW = 0;
  private static final int WEEKS = 3;
  private static final double HEAVY = 0.8;
  private static final String TAKEN_AT_ONCE = "connection[*].takes=1";

  static Stream<String> codes() {
    return Small.regions(1).at(0).children("instrument").stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void inItsContextItMovesWhatItIsAimedAtAndClearsWhatItIsFor(String code) {
    Course course = new Course(code, Small.regions(1, TAKEN_AT_ONCE));
    course.run();
    assertThat(course.moved()).as("it is aimed at something").isNotEmpty();
    assertThat(course.cleared()).as("problems that it clears").isEqualTo(course.clears());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void behindAClosedGateItMovesNothing(String code) {
    Course course = new Course(code, Small.regions(1, TAKEN_AT_ONCE, "mechanism[*].gate.will=1"));
    course.run();
    assertThat(course.moved()).isEmpty();
    assertThat(course.cleared()).isZero();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void whatOthersMustGiveDoesNothingWhileTheyDoNotTakeTheClient(String code) {
    Scenario closed = Small.regions(1, "connection[*].takes=0");
    Course course = new Course(code, closed);
    course.run();
    if (!course.instrument.connection().isEmpty()) {
      assertThat(course.moved()).isEmpty();
      assertThat(course.people.service.programme.isEmpty(ROW)).isFalse();
    }
  }

  /** Which instruments move a state through a mechanism. */
  private static Map<String, Double> movers(String mechanism, State state, String... sets) {
    Map<String, Double> movers = new TreeMap<>();
    Catalogue catalogue = Catalogue.of(Small.regions(1, sets).at(0));
    for (int place = 0; place < catalogue.size(); place++) {
      for (Instrument.Dose dose : catalogue.get(place).doses()) {
        if (dose.mechanism().code().equals(mechanism) && dose.moves().of(state) != 0) {
          movers.put(catalogue.get(place).code(), dose.moves().of(state));
        }
      }
    }
    return movers;
  }

  @Test
  void whatIsSpecificIsReachedOnlyByInstrumentsOfItsOwn() {
    assertThat(movers("learning", State.LANGUAGE)).containsOnlyKeys("language-course");
    assertThat(movers("learning", State.SEARCH))
        .containsOnlyKeys(
            "search-training", "application-training", "presentation-training", "network-training");
    assertThat(movers("learning", State.SKILL))
        .containsOnlyKeys("schooling", "internship", "work-experience");
    assertThat(movers("matching", State.TIES)).containsOnlyKeys("network-training", "networking");
    assertThat(movers("matching", State.REACH)).containsKey("mediation");
    assertThat(movers("learning", State.PRESENTATION)).containsKey("schooling");
  }

  @Test
  void whatAnInstrumentTeachesIsLearnedAsFullyWhateverItIs() {
    double most = movers("learning", State.SKILL).get("schooling");
    assertThat(most).isEqualTo(1);
    assertThat(movers("learning", State.LANGUAGE).values()).containsOnly(most);
    assertThat(movers("learning", State.SEARCH).values()).containsOnly(most);
  }

  @Test
  void aScenarioMayLetEverythingBeLearnedEverywhere() {
    String[] all = {
      "mechanism.learning.specific.skill=no",
      "mechanism.learning.specific.search=no",
      "mechanism.learning.specific.language=no"
    };
    assertThat(movers("learning", State.LANGUAGE, all)).containsKey("schooling");
    assertThat(movers("learning", State.SKILL, all)).containsKey("application-training");
  }

  @Test
  void anInstrumentCanBeRewiredInAScenario() {
    Scenario rewired =
        Small.regions(
            1,
            TAKEN_AT_ONCE,
            "instrument.schooling.mechanism.learning=0",
            "mechanism.learning.on=no");
    Course course = new Course("schooling", rewired);
    course.run();
    assertThat(course.people.gain(State.SKILL, ROW)).isZero();
  }

  /** Some weeks of one instrument for somebody whom it suits. */
  private static final class Course {
    private final Trial trial;
    private final Jobseekers people;
    private final Instrument instrument;

    Course(String code, Scenario scenario) {
      trial = new Trial(scenario, 1, 1000).open();
      people = trial.people();
      Mechanisms mechanisms = new Mechanisms(trial.values());
      Catalogue catalogue = new Catalogue(trial.values(), mechanisms);
      instrument = catalogue.get(catalogue.find(code));
      people.scheme.set(ROW, Scheme.SOCIAL_ASSISTANCE.ordinal());
      trial.region().allocate(ROW);
      people.service.programme.clear(ROW);
      new Setting(trial, ROW).favourable();
      for (Instrument.Clearing clearing : instrument.clears()) {
        people.problems.set(ROW, clearing.problem().owned(), HEAVY);
      }
      int week = trial.week().number();
      if (instrument.isChosen()) {
        people.service.programme.add(ROW, instrument.place(), week, week + 100);
      } else {
        people.sanctionedUntil.set(ROW, week + 100);
      }
    }

    void run() {
      Phase service = Phase.of(Editions.one(new Service(trial.values())));
      for (int week = 0; week < WEEKS; week++) {
        service.week(trial.region(), new Week(trial.week().number() + week, 0));
      }
    }

    /** The states at which it is aimed and of which something was gained. */
    java.util.List<State> moved() {
      return Stream.of(State.values())
          .filter(state -> instrument.aim(state) > 0 && people.gain(state, ROW) > 0)
          .toList();
    }

    int clears() {
      return instrument.clears().size();
    }

    int cleared() {
      int cleared = 0;
      for (Instrument.Clearing clearing : instrument.clears()) {
        cleared += people.problems.get(ROW, clearing.problem().owned()) < HEAVY - 1e-4 ? 1 : 0;
      }
      return cleared;
    }
  }
}
