package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Expense;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.process.Trial;
import org.leeway.scenario.Scenario;
import org.leeway.world.Flows;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Ledger.Figure;
import org.leeway.world.Vacancies;

/** Every check finds the fault that it is made for, and nothing else. */
final class InvariantsTest {
  private static final Scenario BASE = Small.regions(1);

  private final Trial trial = new Trial(BASE, 1, 500).open().weeks(30);

  @Test
  void aWorldThatRanIsSound() {
    assertThatCode(() -> Invariants.check(trial.world(), 4)).doesNotThrowAnyException();
  }

  @Test
  void everyFaultInAPersonIsFound() {
    breaks("skill is NaN", (people, row) -> people.states.set(row, State.SKILL, Double.NaN));
    breaks("burden is 1.5", (people, row) -> people.burden.set(row, 1.5));
    breaks("trust is", (people, row) -> people.trust.set(row, 1.01));
    breaks("reactance is", (people, row) -> people.reactance.set(row, 2));
    breaks("belief is", (people, row) -> people.service.belief.set(row, -1));
    breaks("has no professional", (people, row) -> people.service.professional.set(row, -1));
    breaks("has no professional", (people, row) -> people.service.professional.set(row, 9999));
    breaks(
        "works for nobody",
        (people, row) -> {
          people.status.set(row, Status.WORKING.ordinal());
          people.work.employer.set(row, -1);
        });
    breaks(
        "was placed before the count",
        (people, row) -> {
          people.count.since.set(row, 10);
          people.count.placed.set(row, 9);
        });
  }

  @Test
  void everyFaultInAnEnrolmentIsFound() {
    breaks("is treated, not enrolled", (people, row) -> people.treated.set(row, 1));
    int row = somebodyServed();
    trial.region().openRosters(1);
    trial.region().rosters().get(0).enrol(row, trial.people().id.get(row), 2, true);
    fails("forgot the enrolment");
    trial.people().enrolled.set(row, 1);
    trial.region().rosters().get(0).enrol(row, 0, 9, true);
    fails("an enrolment comes from the future");
  }

  @Test
  void everyFaultInAVacancyIsFound() {
    Vacancies vacancies = trial.region().vacancies();
    int opened = vacancies.opened.get(0);
    vacancies.opened.set(0, 5);
    fails("a vacancy comes from the future");
    vacancies.opened.set(0, opened);
    vacancies.closed.set(0, 1);
    fails("a closed vacancy is still open");
  }

  @Test
  void nobodyComesFromNowhereOrIsLost() {
    Ledger ledger = trial.region().ledger();
    ledger.add(Figure.ENTERED, 1);
    fails("should be: those before, came and left");
    ledger.add(Figure.LEFT, 1);
    sound();
    trial.people().status.set(somebodyServed(), Status.NOBODY.ordinal());
    fails("should be: those before, came and left");
  }

  @Test
  void everyVacancyIsOpenFilledOrGone() {
    Ledger ledger = trial.region().ledger();
    ledger.add(Figure.LAPSED, 1);
    fails("should be: opened, filled and lapsed");
    ledger.add(Figure.OPENED, 1);
    sound();
    ledger.add(Figure.FILLED, 1);
    ledger.add(Figure.OPENED, 1);
    fails("people began in a job");
  }

  @Test
  void everyEuroHasAPayerAndAPayee() {
    Flows flows = trial.region().ledger().flows();
    int row = somebodyServed();
    trial.people().account.pay(row, trial.region().ledger().week(), 500);
    fails("benefits: ");
    flows.pay(Expense.BENEFIT, Scheme.UNEMPLOYMENT, Party.FUNDS, Party.PEOPLE, 500);
    sound();
    flows.pay(Expense.GUIDANCE, Scheme.UNEMPLOYMENT, Party.FUNDS, Party.PROVIDERS, 100);
    fails("service: ");
    trial.people().account.spend(row, trial.region().ledger().week(), 100);
    flows.pay(Expense.WAGE, Scheme.UNEMPLOYMENT, Party.EMPLOYERS, Party.PEOPLE, 100);
    fails("wages: ");
    trial.people().account.earn(row, trial.region().ledger().week(), 100);
    trial.region().offices().get(0).payStaff(50);
    fails("staff: ");
    flows.pay(Expense.STAFF, Scheme.UNEMPLOYMENT, Party.FUNDS, Party.PROVIDERS, 50);
    trial.region().offices().get(0).spend(10);
    fails("instruments: ");
    flows.pay(Expense.INSTRUMENT, Scheme.UNEMPLOYMENT, Party.PROVIDERS, Party.PROVIDERS, 10);
    sound();
    flows.pay(Expense.NO_RISK, Scheme.UNEMPLOYMENT, Party.FUNDS, Party.EMPLOYERS, -1);
    fails("a payment is below zero");
  }

  private void sound() {
    assertThatCode(() -> Invariants.check(trial.world(), 4)).doesNotThrowAnyException();
  }

  @Test
  void aFaultIsNamedWithRegionAndWeek() {
    trial.people().trust.set(somebodyServed(), 7);
    fails(trial.region().data().name() + ", week 4: person ");
  }

  private void breaks(String message, ObjIntConsumer<Jobseekers> fault) {
    Trial broken = new Trial(BASE, 1, 2000).open();
    int row = 0;
    while (!broken.people().is(row, Status.SERVED)) {
      row++;
    }
    fault.accept(broken.people(), row);
    assertThatThrownBy(() -> Invariants.check(broken.world(), 4))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }

  private void fails(String message) {
    assertThatThrownBy(() -> Invariants.check(trial.world(), 4))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }

  private int somebodyServed() {
    int row = 0;
    while (!trial.people().is(row, Status.SERVED)) {
      row++;
    }
    return row;
  }
}
