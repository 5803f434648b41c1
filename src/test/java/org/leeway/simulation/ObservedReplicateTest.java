package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Outcome;
import org.leeway.observe.AuditQuantity;
import org.leeway.observe.Measure;
import org.leeway.observe.Observation;
import org.leeway.observe.Quantities;
import org.leeway.observe.Quantity;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.trial.Assignment;
import org.leeway.trial.Attribute;
import org.leeway.trial.Audit;
import org.leeway.trial.Cohort;
import org.leeway.trial.Condition;
import org.leeway.trial.Letter;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;

/** What is observed of a replicate agrees with its outcomes and leaves them as they are. */
final class ObservedReplicateTest {
  private static final int WEEKS = 52;
  private static final Scenario BASE = Small.regions(3);
  private static final Vocabulary WORDS = Vocabulary.of(BASE);
  private static final ReplicateSettings SETTINGS = new ReplicateSettings(3, WEEKS, 300, 0);
  private static final List<String> OF_PEOPLE =
      List.of(
          "found work of 12 hours within 52 weeks",
          "weeks on benefit within 52 weeks",
          "benefits within 52 weeks",
          "service cost within 52 weeks",
          "motivation at 52 weeks",
          "correlation of motivation with weeks in work within 52 weeks",
          "monthly hazard of finding work from 0 months to 12 months",
          "correlation of age with started mediation within 26 weeks",
          "median weeks until work within 52 weeks");
  private static final List<String> OF_THE_MARKET =
      List.of(
          "vacancies filled per year",
          "jobs found outside per year",
          "service cost per year",
          "benefits per year",
          "public cost per year",
          "slope of log vacancies filled per year on log unemployed people across regions",
          "sum of slopes of log vacancies filled per year on log unemployed people and log open"
              + " vacancies across regions",
          "slope of log open vacancies on log unemployed people across weeks from week 10 to week"
              + " 40",
          "clients per professional");

  private static List<Table> plain;
  private static List<Table> observed;

  @BeforeAll
  static void runWithAndWithout() throws InterruptedException {
    Cohort stock = new Cohort("stock", Who.EVERYBODY, 0, 1, WEEKS, Assignment.ROLL_OUT);
    Cohort inflow = new Cohort("inflow", Who.EVERYBODY, 1, 20, 26, Assignment.ROLL_OUT);
    List<Measure> measures = new ArrayList<>();
    OF_PEOPLE.forEach(phrase -> measures.add(measure("stock", phrase, Who.EVERYBODY, phrase)));
    OF_THE_MARKET.forEach(phrase -> measures.add(measure("", phrase, Who.EVERYBODY, phrase)));
    for (String part : List.of("low", "high")) {
      double from = part.equals("low") ? 0 : 0.5;
      Who half =
          new Who(
              List.of(
                  new Condition(Attribute.EMPLOYABILITY, new Condition.Part(from, from + 0.5))));
      measures.add(measure("inflow", part, half, "found work within 26 weeks"));
    }
    try (RegionWorkers one = new RegionWorkers(1);
        RegionWorkers two = new RegionWorkers(2)) {
      plain = new LeewayModel(ReplicateTask.of(BASE, SETTINGS), one).runToEnd();
      Letter letter = new Letter("one", 0.5, 26, 0, 0, 30, true, false, true, false, true, 0.5);
      measures.add(
          new Measure(
              "call",
              "letters",
              Measure.Part.EVERYBODY,
              Who.EVERYBODY,
              AuditQuantity.of("call-back of one").orElseThrow()));
      Observation observation =
          new Observation(List.of(stock, inflow), measures)
              .withAudits(List.of(new Audit("letters", 10, 20, 2, List.of(letter))));
      observed =
          new LeewayModel(new ReplicateTask(BASE, SETTINGS, observation, null), two).runToEnd();
    }
  }

  private static Measure measure(String cohort, String id, Who group, String phrase) {
    return new Measure(id, cohort, Measure.Part.EVERYBODY, group, Quantities.read(phrase, WORDS));
  }

  @Test
  void lookingChangesNothing() {
    assertThat(observed).extracting(Table::name).contains("moments");
    assertThat(
            observed.stream()
                .filter(table -> !table.name().equals("moments"))
                .map(Tables::lines)
                .toList())
        .isEqualTo(plain.stream().map(Tables::lines).toList());
  }

  @Test
  void whoFindsWorkAgreesWithTheOutcome() {
    double[] sums = sums("found work of 12 hours within 52 weeks");
    double people = outcome(Outcome.PLACED_52, "weight");
    // Enrolment comes after the exits of the week in which the count of those present starts.
    assertThat(people - sums[1]).isBetween(0.0, 0.01 * people);
    assertThat(sums[0] / sums[1]).isCloseTo(outcome(Outcome.PLACED_52, "value"), within(0.005));
    double found = level("found work of 12 hours within 52 weeks");
    assertThat(found).isBetween(0.05, 0.6);
  }

  @Test
  void theMarketAgreesWithTheOutcomes() {
    assertThat(level("vacancies filled per year"))
        .isEqualTo(outcome(Outcome.VACANCIES_FILLED, "value"));
    assertThat(level("jobs found outside per year"))
        .isEqualTo(outcome(Outcome.OUTSIDE_JOBS, "value"));
    assertThat(level("service cost per year") / 1e6)
        .isCloseTo(outcome(Outcome.COST, "value"), within(1e-6));
    assertThat(level("benefits per year") / 1e6)
        .isCloseTo(outcome(Outcome.BENEFITS_PAID, "value"), within(1e-6));
    assertThat(level("public cost per year") / 1e6)
        .isCloseTo(outcome(Outcome.PUBLIC_COST, "value"), within(1e-6));
    assertThat(
            level("slope of log vacancies filled per year on log unemployed people across regions"))
        .isBetween(0.3, 2.0);
    assertThat(level("clients per professional")).isBetween(30.0, 300.0);
  }

  @Test
  void everythingAskedForHasALevel() {
    for (String phrase : OF_THE_MARKET) {
      assertThat(level(phrase)).as(phrase).isFinite();
    }
    for (String phrase : OF_PEOPLE.subList(0, OF_PEOPLE.size() - 1)) {
      assertThat(level(phrase)).as(phrase).isFinite();
    }
    assertThat(level("weeks on benefit within 52 weeks")).isBetween(20.0, 52.0);
    assertThat(level("benefits within 52 weeks")).isBetween(2_000.0, 40_000.0);
    assertThat(level("service cost within 52 weeks")).isBetween(50.0, 5_000.0);
  }

  @Test
  void halvesOfThoseEnrolledAreHalves() {
    double[] low = sums("low");
    double[] high = sums("high");
    assertThat(low[1]).isGreaterThan(50).isCloseTo(high[1], within(1.0));
    assertThat(high[0] / high[1]).isGreaterThan(low[0] / low[1]);
  }

  private static double level(String phrase) {
    Quantity quantity = Quantities.read(phrase, WORDS);
    return quantity.level(sums(phrase));
  }

  private static double[] sums(String measure) {
    Table moments = observed.get(2);
    String[] ids = ((Table.Words) moments.columns().get(0)).values();
    double[] values = ((Table.Reals) moments.columns().get(2)).values();
    List<Double> sums = new ArrayList<>();
    for (int row = 0; row < ids.length; row++) {
      if (ids[row].equals(measure)) {
        sums.add(values[row]);
      }
    }
    return sums.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double outcome(Outcome outcome, String column) {
    Table outcomes = plain.get(0);
    String[] codes = ((Table.Words) outcomes.columns().get(0)).values();
    String[] groups = ((Table.Words) outcomes.columns().get(1)).values();
    for (int row = 0; row < codes.length; row++) {
      if (codes[row].equals(outcome.code()) && groups[row].equals("all")) {
        return ((Table.Reals) outcomes.columns().get(column.equals("value") ? 3 : 4)).values()[row];
      }
    }
    throw new IllegalArgumentException(outcome.code());
  }
}
