package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.Small;
import org.leeway.domain.Response;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Problems;
import org.leeway.world.Region;
import org.leeway.world.ServiceFile;

/**
 * What professionals do with what they see, in the words of weighing.md 2.1: whether they look
 * further, keep to the plan, and how they respond. Many clients who are alike are spoken with once.
 */
final class RespondingTest {
  private static final double LONG_TALK = 60;
  private static final int FOR_EVER = 1000;
  private static final double HEAVY = 0.9;

  /** A region whose clients are made alike, to be spoken with. */
  private static final class Clients {
    private final Trial trial;
    private final Region region;
    private final Jobseekers people;
    private final ContactAndWeighing rules;
    private final Map<Response, Integer> responses = new EnumMap<>(Response.class);
    private final Set<Integer> controlled = new HashSet<>();
    private int conversations;

    Clients(String... sets) {
      trial = new Trial(Small.regions(1, sets), 1, 100).open();
      region = trial.region();
      people = trial.people();
      rules = new ContactAndWeighing(trial.values());
    }

    /** Speaks with everybody, after all were made alike. */
    Clients talk(ObjIntConsumer<Clients> alike) {
      for (int row = 0; row < people.rows(); row++) {
        if (people.is(row, Status.SERVED)) {
          alike.accept(this, row);
          double before = region.ledger().responses(Response.CONTROL);
          rules.converse(region, row, LONG_TALK, trial.week());
          if (region.ledger().responses(Response.CONTROL) > before) {
            controlled.add(row);
          }
          Response response = Response.values()[people.service.response.get(row)];
          responses.merge(response, 1, Integer::sum);
          conversations++;
        }
      }
      return this;
    }

    double share(Response... wanted) {
      int sum = 0;
      for (Response response : wanted) {
        sum += responses.getOrDefault(response, 0);
      }
      return sum / (double) conversations;
    }

    /** Part of the conversations in which nothing was started that a response has. */
    double shareOfRest(Response... wanted) {
      return share(wanted)
          / share(Response.CONTROL, Response.FEEDBACK, Response.INPUT, Response.NONE);
    }

    void state(State state, int row, double level) {
      people.states.set(row, state, level);
    }

    void problem(String code, int row, double intensity) {
      Problems problems = new Problems(trial.values());
      for (Problems.Problem problem : problems.owned()) {
        people.problems.set(row, problem.owned(), problem.code().equals(code) ? intensity : 0);
      }
      problems.weigh(people, row);
    }

    /** Gives a client a running instrument that seemed to fit well when it was chosen. */
    int plan(String instrument, int row) {
      int place = new Catalogue(trial.values(), new Mechanisms(trial.values())).place(instrument);
      ServiceFile file = people.service;
      file.programme.add(row, place, trial.week().number() - 8, FOR_EVER);
      file.lastInstrument.set(row, place);
      file.kind.set(row, 1);
      file.planFit.set(row, HEAVY);
      return place;
    }
  }

  private static void selfDirection(Clients clients, int row, double level) {
    for (State state : State.values()) {
      if (state.kind() == State.Kind.DIRECT) {
        clients.state(state, row, level);
      }
    }
  }

  private static Clients withTrust(boolean cut) {
    return new Clients("weighing.recognition=0")
        .talk(
            (clients, row) -> {
              clients.people.trust.set(row, 0.45);
              clients.people.reactance.set(row, 0.1);
              if (cut) {
                clients.people.sanctionedUntil.set(row, FOR_EVER);
              }
            });
  }

  @Test
  void whoHidesThingsForFearOfTheIncomeIsGatheredAboutMore() {
    Clients feared = withTrust(true);
    Clients not = withTrust(false);
    assertThat(feared.share(Response.GATHER)).isGreaterThan(not.share(Response.GATHER) + 0.2);
    assertThat(feared.region.ledger().figure(Ledger.Figure.SECOND_LOOKS))
        .isGreaterThan(not.region.ledger().figure(Ledger.Figure.SECOND_LOOKS));
  }

  @Test
  void whoHasGatheredSpeaksAgainSoonAndThenActs() {
    Clients clients =
        new Clients("weighing.recognition=0", "weighing.enough=1", "weighing.gathers=1");
    clients.talk((all, row) -> {});
    assertThat(clients.share(Response.GATHER)).isGreaterThan(0.9);
    for (int row = 0; row < clients.people.rows(); row++) {
      if (clients.people.service.response.get(row) == Response.GATHER.ordinal()) {
        assertThat(clients.people.service.nextContact.get(row) - clients.trial.week().number())
            .isBetween(1, 4);
        assertThat(clients.people.service.programme.isEmpty(row)).isTrue();
      }
    }
    double first = clients.share(Response.GATHER);
    clients.talk((all, row) -> {});
    assertThat(clients.share(Response.GATHER)).isLessThan(first * 0.6);
  }

  @Test
  void whoHasNoTimeActsOnWhatIsThought() {
    Clients clients = new Clients("weighing.enough=1", "weighing.fast-below=80");
    clients.talk((all, row) -> {});
    assertThat(clients.share(Response.GATHER)).isZero();
  }

  private static Clients withDebts(double debts, double methodical) {
    return new Clients(
            "weighing.recognition=0",
            "weighing.enough=0",
            "professional.spread=0",
            "professional.methodical=" + methodical,
            "organisation[*].methodical=0")
        .talk(
            (clients, row) -> {
              clients.problem("debts", row, debts);
              clients.people.trust.set(row, 0.8);
              clients.plan("debt-help", row);
            });
  }

  @Test
  void whoWorksMethodicallyTakesBackDebtHelpWhenTheDebtsAreSolved() {
    assertThat(withDebts(0, 1).share(Response.RECONSIDER)).isGreaterThan(0.6);
    assertThat(withDebts(0, 0).share(Response.RECONSIDER)).isZero();
    assertThat(withDebts(HEAVY, 1).share(Response.RECONSIDER)).isLessThan(0.15);
  }

  @Test
  void whoHoldsOnToAFirstPictureKeepsThePlanLonger() {
    String[] sets = {
      "weighing.recognition=0",
      "weighing.enough=0",
      "professional.spread=0",
      "professional.methodical=1",
      "professional.bias=0"
    };
    ObjIntConsumer<Clients> halfSolved =
        (clients, row) -> {
          clients.problem("debts", row, 0.45);
          clients.plan("debt-help", row);
        };
    double open = new Clients(sets).talk(halfSolved).share(Response.RECONSIDER);
    sets[sets.length - 1] = "professional.bias=1";
    double biased = new Clients(sets).talk(halfSolved).share(Response.RECONSIDER);
    assertThat(open).isGreaterThan(biased + 0.1);
  }

  @Test
  void whatATakenBackPlanLeavesBehindIsRemembered() {
    Clients clients = withDebts(0, 1);
    int place =
        new Catalogue(clients.trial.values(), new Mechanisms(clients.trial.values()))
            .place("debt-help");
    for (int row = 0; row < clients.people.rows(); row++) {
      if (clients.people.service.response.get(row) == Response.RECONSIDER.ordinal()) {
        assertThat(clients.people.service.programme.has(row, place)).isFalse();
        assertThat(clients.people.service.done.get(row) & (1L << place)).isNotZero();
      }
    }
  }

  /** The professional sees less of a lack, and takes it for what the instrument did. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3})
  void aLackThatSeemsToFallCountsForTheInstrument(double counts) {
    Clients clients =
        new Clients(
            "weighing.recognition=0",
            "weighing.enough=0",
            "professional.spread=0",
            "professional.methodical=0",
            "monitoring.counts=" + counts);
    int[] place = {0};
    clients.talk(
        (all, row) -> {
          all.problem("debts", row, 0);
          place[0] = all.plan("debt-help", row);
        });
    double before = believed(clients, place[0]);
    double after = success(clients, 0, place[0]);
    if (counts > 0) {
      assertThat(after).isGreaterThan(before + 0.01);
    } else {
      assertThat(after).isCloseTo(before, within(1e-9));
    }
  }

  private static double believed(Clients clients, int instrument) {
    return new Catalogue(clients.trial.values(), new Mechanisms(clients.trial.values()))
        .get(instrument)
        .believed(1);
  }

  private static double success(Clients clients, int row, int instrument) {
    double weight = clients.trial.values().number("weighing.weight-of-belief");
    return clients
        .region
        .professionalOf(row)
        .memory()
        .success(instrument, 1, believed(clients, instrument), weight);
  }

  @Test
  void whoResistsAndDoesNotWantToIsSteeredOrToldWhatIsSeen() {
    Clients reluctant =
        new Clients()
            .talk(
                (clients, row) -> {
                  clients.people.reactance.set(row, HEAVY);
                  clients.state(State.MOTIVATION, row, 0.05);
                  selfDirection(clients, row, 0.2);
                });
    Clients willing =
        new Clients()
            .talk(
                (clients, row) -> {
                  clients.people.reactance.set(row, 0);
                  clients.state(State.MOTIVATION, row, HEAVY);
                  selfDirection(clients, row, 0.8);
                });
    assertThat(reluctant.shareOfRest(Response.CONTROL, Response.FEEDBACK)).isGreaterThan(0.8);
    assertThat(willing.shareOfRest(Response.CONTROL, Response.FEEDBACK)).isLessThan(0.3);
  }

  @Test
  void whoDirectsOneselfIsLeftToItByWhoIsBusy() {
    ObjIntConsumer<Clients> busy =
        (clients, row) -> {
          clients.region.professionalOf(row).load().press(2);
          clients.people.reactance.set(row, 0);
          clients.state(State.MOTIVATION, row, 0.8);
          selfDirection(clients, row, HEAVY);
          clients.state(State.RIGHTS, row, HEAVY);
          clients.state(State.ORIENTATION, row, HEAVY);
        };
    ObjIntConsumer<Clients> quiet =
        (clients, row) -> {
          busy.accept(clients, row);
          clients.region.professionalOf(row).load().press(0);
        };
    double withoutTime = new Clients().talk(busy).shareOfRest(Response.NONE);
    double withTime = new Clients().talk(quiet).shareOfRest(Response.NONE);
    assertThat(withoutTime).isGreaterThan(0.6).isGreaterThan(withTime);
  }

  @Test
  void whoKnowsLittleOfRightsAndPossibilitiesIsInformed() {
    double before = -1;
    for (double known : new double[] {HEAVY, 0.5, 0.1}) {
      double informed =
          new Clients("weighing.recognition=0")
              .talk(
                  (clients, row) -> {
                    clients.state(State.RIGHTS, row, known);
                    clients.state(State.ORIENTATION, row, known);
                  })
              .shareOfRest(Response.INPUT);
      assertThat(informed).isGreaterThan(before);
      before = informed;
    }
  }

  private static Clients told(double chance) {
    return new Clients(
            "reasoning.chance=" + chance,
            "professional.spread=0",
            "professional.personal=1",
            "professional.methodical=1",
            "duty[*].strictness=0")
        .talk(
            (clients, row) -> {
              clients.people.trust.set(row, 0.6);
              clients.people.reactance.set(row, 0.3);
            });
  }

  @Test
  void sharedReasoningRaisesTrustAndLowersResistanceALittle() {
    Clients shared = told(1);
    Clients not = told(0);
    assertThat(not.region.ledger().figure(Ledger.Figure.TOLD)).isZero();
    int seen = 0;
    for (int row = 0; row < shared.people.rows(); row++) {
      float more = shared.people.trust.get(row) - not.people.trust.get(row);
      if (more != 0) {
        assertThat(more).isBetween(0.001f, 0.04f);
        assertThat(shared.people.reactance.get(row)).isLessThan(not.people.reactance.get(row));
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(20);
    assertThat(shared.region.ledger().figure(Ledger.Figure.TOLD)).isEqualTo(seen);
  }

  /** Benefits cut without, and with, the professional taking control. */
  private static int[] cuts(String duties) {
    Clients clients =
        new Clients("duty[*].strictness=1", "organisation[*].discretion.area.duties=" + duties);
    clients.talk((all, row) -> all.people.effort.set(row, 0));
    int[] cuts = new int[2];
    for (int row = 0; row < clients.people.rows(); row++) {
      if (clients.people.is(row, Status.SERVED)
          && clients.people.sanctionedUntil.get(row) > clients.trial.week().number()) {
        cuts[clients.controlled.contains(row) ? 1 : 0]++;
      }
    }
    return cuts;
  }

  @Test
  void dutiesAreLookedAtByWhoTakesControlOrByAllWhereThatIsNotTheirsToWeigh() {
    int[] own = cuts("yes");
    assertThat(own[0]).isZero();
    assertThat(own[1]).isPositive();
    int[] byRule = cuts("no");
    assertThat(byRule[0]).isPositive();
    assertThat(byRule[1]).isPositive();
  }

  /** What is done in talks does to clients together what a conversation is assumed to do. */
  @Test
  void everyResponseOccursAndTheirDosesAreOneOnAverage() {
    Trial trial = new Trial(Small.regions(4), 1, 100).open();
    double[] counts = new double[Response.values().length];
    for (int week = 0; week < 52; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        for (Response response : Response.values()) {
          counts[response.ordinal()] += region.ledger().responses(response);
        }
      }
    }
    for (Response response : Response.values()) {
      assertThat(counts[response.ordinal()]).as(response.code()).isPositive();
    }
    Response[] talks = {
      Response.CONTROL, Response.FEEDBACK, Response.INPUT, Response.GATHER, Response.NONE
    };
    double all = 0;
    for (Response talk : talks) {
      all += counts[talk.ordinal()];
    }
    Mechanisms mechanisms = new Mechanisms(trial.values());
    Catalogue catalogue = new Catalogue(trial.values(), mechanisms);
    Responding responding =
        new Responding(trial.values(), mechanisms, new Knowledge(trial.values(), catalogue));
    for (Mechanism mechanism : mechanisms.all()) {
      double mean = 0;
      for (Response talk : talks) {
        mean += counts[talk.ordinal()] / all * responding.dose(talk, mechanism.place());
      }
      assertThat(mean).as(mechanism.code()).isCloseTo(1, within(0.05));
    }
  }
}
