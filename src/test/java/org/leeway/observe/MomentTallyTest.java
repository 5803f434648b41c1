package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Contract;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.trial.Assignment;
import org.leeway.trial.Attribute;
import org.leeway.trial.Cohort;
import org.leeway.trial.Condition;
import org.leeway.trial.Unit;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.World;
import org.leeway.world.WorldBuilder;

/** Five people whose ten weeks are told by hand, and what is then observed of them. */
final class MomentTallyTest {
  private static final int WEEKS = 10;
  private static final Scenario SCENARIO = Small.regions(1);
  private static final Vocabulary WORDS = Vocabulary.of(SCENARIO);
  private static final Cohort COHORT =
      new Cohort("all", Who.EVERYBODY, 0, WEEKS, WEEKS, new Assignment(Unit.PERSON, 0.5));

  private final World world = new WorldBuilder(SCENARIO, 0).build(1, 2_000, 0);
  private final Region region = world.regions().get(0);
  private final Jobseekers people = region.jobseekers();
  private final List<Measure> measures = new ArrayList<>();

  /** Stays on a benefit; works for good; loses a small job; leaves the model; comes too late. */
  private final int[] rows = new int[5];

  /** Whether the small job leaves a part of the benefit. */
  private boolean keepsPart;

  @BeforeEach
  void fiveOnUnemploymentBenefit() {
    int found = 0;
    for (int row = 0; found < rows.length; row++) {
      if (people.is(row, Status.SERVED)) {
        people.scheme.set(row, Scheme.UNEMPLOYMENT.ordinal());
        people.states.set(row, State.MOTIVATION, 0.1 * (found + 1));
        people.service.professional.set(row, 0);
        rows[found++] = row;
      }
    }
  }

  @Test
  void stocksAreThoseOfTheEndOfTheLastWeek() {
    observes("in work at 4 weeks", 2, 4);
    observes("in work at 5 weeks", 2, 4);
    observes("in work at 6 weeks", 1, 4);
    observes("in work of 12 hours at 4 weeks", 1, 4);
    observes("in permanent work at 4 weeks", 1, 4);
    observes("in unsubsidised work at 4 weeks", 1, 4);
    observes("in lasting work at 10 weeks", 0, 4);
    observes("on benefit at 5 weeks", 1, 4);
    observes("on benefit at 6 weeks", 2, 4);
    observes("on ww at 6 weeks", 1, 4);
    observes("on social-assistance at 6 weeks", 1, 4);
    observes("hours of work at 4 weeks", 32 + 8.125, 4);
    observes("motivation at 10 weeks", 0.1 + 0.2 + 0.3, 3);
    tell();
  }

  @Test
  void flowsAreThoseOfTheWeeksBefore() {
    observes("found work within 2 weeks", 0, 4);
    observes("found work within 3 weeks", 1, 4);
    observes("found work within 4 weeks", 2, 4);
    observes("found work of 12 hours within 10 weeks", 1, 4);
    observes("found permanent work within 10 weeks", 1, 4);
    observes("found lasting work within 10 weeks", 0, 4);
    observes("left benefit within 4 weeks", 2, 4);
    observes("left benefit within 5 weeks", 3, 4);
    observes("moved to social-assistance within 10 weeks", 1, 4);
    observes("moved to ww within 10 weeks", 0, 4);
    observes("was sanctioned within 10 weeks", 1, 4);
    observes("had a conversation within 1 week", 0, 5);
    observes("had a conversation within 2 weeks", 1, 4);
    observes("started an instrument within 2 weeks", 1, 4);
    observes("started " + WORDS.instruments().get(2) + " within 10 weeks", 1, 4);
    observes("started " + WORDS.instruments().get(1) + " within 10 weeks", 0, 4);
    observes("lost work within 10 weeks", 1, 2);
    observes("lost work within 5 weeks", 0, 2);
    tell();
  }

  @Test
  void whoKeepsPartOfTheBenefitBesideAJobHasNotLeftIt() {
    keepsPart = true;
    observes("found work within 4 weeks", 2, 4);
    observes("left benefit within 4 weeks", 1, 4);
    observes("left benefit within 10 weeks", 2, 4);
    observes("in work beside benefit at 4 weeks", 1, 4);
    observes("in work beside benefit at 6 weeks", 0, 4);
    observes("on benefit at 4 weeks", 2, 4);
    observes("weeks on benefit within 10 weeks", 10 + 4 + 3 + 4 + 5, 4);
    observes("benefits within 10 weeks", 100 * 26 + 3 * 20, 4);
    tell();
  }

  @Test
  void durationsAndMoneyAreAddedUp() {
    // 10 for who stays, 4 and 3 up to the job, 5 more after the lost one, 5 for who leaves.
    observes("weeks on benefit within 10 weeks", 10 + 4 + 3 + 4 + 5, 4);
    observes("weeks in work within 10 weeks", 7 + 3, 4);
    observes("weeks until work within 10 weeks", 10 + 3 + 2 + 10, 4);
    observes("weeks in first job within 10 weeks", 7 + 3, 2);
    observes("weeks in first 5 weeks of first job within 10 weeks", 5 + 3, 2);
    observes("weeks in first 8 weeks of first job within 10 weeks", 3, 1); // one came too late
    observes("conversations within 10 weeks", 1, 4);
    observes("minutes of conversation within 10 weeks", 30, 4);
    observes("applications within 10 weeks", 20, 4);
    observes("applications per week within 10 weeks", 20, 10 + 3 + 2 + 5 + 4);
    observes("weeks in instruments within 10 weeks", 3, 4);
    observes("benefits within 10 weeks", 100 * 26, 4);
    double talk = 30 * StaffPrice.perMinute(SCENARIO.at(0));
    observes("service cost within 10 weeks", 50 + talk, 4);
    observes("public cost within 10 weeks", 2600 + 50 + talk, 4);
    tell();
  }

  @Test
  void partsAndGroupsDivideThem() {
    Who lower = group(new Condition.Part(0, 0.4));
    Who upper = group(new Condition.Part(0.4, 1));
    Who middle = group(new Condition.Between(0.15, 0.35));
    measures.add(measure("lower", Measure.Part.EVERYBODY, lower));
    measures.add(measure("upper", Measure.Part.EVERYBODY, upper));
    measures.add(measure("middle", Measure.Part.EVERYBODY, middle));
    measures.add(measure("assigned", Measure.Part.ASSIGNED, Who.EVERYBODY));
    measures.add(measure("others", Measure.Part.OTHERS, Who.EVERYBODY));
    Table table = run();
    assertThat(sums(table, "lower")).containsExactly(1, 2);
    assertThat(sums(table, "upper")).containsExactly(1, 2);
    assertThat(sums(table, "middle")).containsExactly(2, 2);
    assertThat(sums(table, "assigned")).containsExactly(1, 2);
    assertThat(sums(table, "others")).containsExactly(1, 2);
  }

  @Test
  void whatNobodyIsFollowedLongEnoughForIsRefused() {
    Quantity quantity = Quantities.read("in work at 12 weeks", WORDS);
    measures.add(new Measure("x", "all", Measure.Part.EVERYBODY, Who.EVERYBODY, quantity));
    assertThatThrownBy(this::run)
        .hasMessage("in work at 12 weeks asks for 12 weeks, but all is followed for 10");
    measures.clear();
    measures.add(new Measure("x", "al", Measure.Part.EVERYBODY, Who.EVERYBODY, quantity));
    assertThatThrownBy(this::run).hasMessage("x measures the cohort al, which is not enrolled");
  }

  private static Measure measure(String id, Measure.Part part, Who group) {
    return new Measure(
        id, COHORT.id(), part, group, Quantities.read("found work within 10 weeks", WORDS));
  }

  private static Who group(Condition.Test test) {
    return new Who(List.of(new Condition(Attribute.MOTIVATION, test)));
  }

  private final List<double[]> expected = new ArrayList<>();

  private void observes(String phrase, double... sums) {
    Quantity quantity = Quantities.read(phrase, WORDS);
    measures.add(new Measure(phrase, COHORT.id(), Measure.Part.EVERYBODY, Who.EVERYBODY, quantity));
    expected.add(sums);
  }

  private void tell() {
    Table table = run();
    for (int place = 0; place < measures.size(); place++) {
      String phrase = measures.get(place).id();
      assertThat(sums(table, phrase)).as(phrase).containsExactly(expected.get(place), within(1e-4));
    }
  }

  private static double[] sums(Table table, String measure) {
    String[] ids = ((Table.Words) table.columns().get(0)).values();
    double[] values = ((Table.Reals) table.columns().get(2)).values();
    List<Double> sums = new ArrayList<>();
    for (int row = 0; row < ids.length; row++) {
      if (ids[row].equals(measure)) {
        sums.add(values[row]);
      }
    }
    return sums.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Table run() {
    region.openRosters(1);
    MomentTally tally =
        new MomentTally(new Observation(List.of(COHORT), measures), SCENARIO, WEEKS, world);
    for (int week = 0; week < WEEKS; week++) {
      region.ledger().clear();
      pay(week);
      enrol(week);
      tally.enrolled(region);
      happen(week);
      if (keepsPart && people.is(rows[2], Status.WORKING)) {
        people.account.payBeside(rows[2], week, 20);
      }
      tally.read(world, week);
    }
    return tally.table(world);
  }

  private void pay(int week) {
    for (int one = 0; one < rows.length - 1; one++) {
      boolean gone = one == 3 && week > 4;
      if (!gone && people.is(rows[one], Status.SERVED)) {
        people.account.pay(rows[one], week, 100);
      }
    }
  }

  private void enrol(int week) {
    for (int one = 0; one < rows.length; one++) {
      if (week == (one == 4 ? 9 : 0)) {
        region.rosters().get(0).enrol(rows[one], people.id.get(rows[one]), week, one % 2 == 0);
      }
    }
  }

  private void happen(int week) {
    switch (week) {
      case 1 -> {
        people.service.lastContact.set(rows[0], 1);
        people.account.talk(rows[0], 1, 30);
        people.service.started.set(rows[0], 1);
        people.service.programme.add(rows[0], 2, 1, 9);
        people.service.lastInstrument.set(rows[0], 2);
        people.account.spend(rows[0], 1, 50);
      }
      case 2 -> hire(rows[2], week, 8.125, Contract.TEMPORARY, 20);
      case 3 -> hire(rows[1], week, 32, Contract.PERMANENT, Jobseekers.NEVER);
      case 4 -> {
        people.service.programme.clear(rows[0]);
        people.sanctionedUntil.set(rows[0], 8);
        region.depart(rows[3]);
      }
      case 5 -> {
        people.status.set(rows[2], Status.SERVED.ordinal());
        people.scheme.set(rows[2], Scheme.SOCIAL_ASSISTANCE.ordinal());
      }
      default -> {
        people.account.apply(rows[0], week, 4);
      }
    }
  }

  private void hire(int row, int week, double hours, Contract contract, int subsidisedUntil) {
    people.status.set(row, Status.WORKING.ordinal());
    people.work.started.set(row, week);
    people.work.hours.set(row, hours);
    people.work.contract.set(row, contract.ordinal());
    people.work.subsidisedUntil.set(row, subsidisedUntil);
  }
}
