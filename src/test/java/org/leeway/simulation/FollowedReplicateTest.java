package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.Small;
import org.leeway.draw.AgentName;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.trace.Decision;
import org.leeway.trace.Deed;
import org.leeway.trace.Entry;
import org.leeway.trace.Event;
import org.leeway.trace.Factor;
import org.leeway.trace.Life;
import org.leeway.trace.Option;

/** The records of people who are followed: they change nothing, and they are complete. */
final class FollowedReplicateTest {
  private static final int WEEKS = 40;
  private static final int SCALE = 500;

  private static final Scenario SCENARIO =
      Small.dated(Small.regions(2), 10, Small.regions(2, "duty.ww.strictness=1"));
  private static Collection<Long> everybody = List.of();
  private static Followed all = followed(List.of(), 1);

  @BeforeAll
  static void followEverybody() {
    everybody = all.census().lines().keySet();
    all = followed(everybody, 1);
  }

  @Test
  void followingEverybodyChangesNothing() throws InterruptedException {
    assertThat(lines(all.tables())).isEqualTo(lines(new MasonReplicate().run(task(), 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void theNumberOfThreadsChangesNoRecord(int threads) {
    assertThat(followed(everybody, threads).lives()).isEqualTo(all.lives());
  }

  @Test
  void whoIsFollowedAloneHasTheSameRecordAsAmongAll() {
    List<Long> few = new ArrayList<>(everybody).subList(400, 403);
    assertThat(followed(few, 1).lives())
        .isEqualTo(new TreeMap<>(all.lives().subMap(few.get(0), few.get(2) + 1)));
  }

  /** Nothing is forgotten and nothing told twice: the records add up to the weekly figures. */
  @Test
  void theRecordsOfEverybodyAddUpToTheFiguresOfEveryWeek() {
    addUp("conversations", event -> event.deed() == Deed.CONVERSATION);
    addUp(
        "instruments", event -> event.deed() == Deed.CHOICE && !event.response().equals("nothing"));
    addUp("sanctions", event -> event.response().equals("cuts the benefit"));
    addUp("separations", event -> event.deed() == Deed.JOB && event.response().equals("ends"));
    addUp(
        "placements",
        event ->
            event.deed() == Deed.HIRING
                && event.factors().stream()
                    .anyMatch(f -> f.name().equals("from the service") && f.value() == 1));
  }

  @Test
  void theChoiceIsTheOptionThatWasWorthMostAndItsFactorsAddUp() {
    List<Decision> choices = decisions(Deed.CHOICE);
    assertThat(choices).hasSizeGreaterThan(100);
    for (Decision choice : choices) {
      Option best =
          choice.options().stream()
              .max((one, other) -> Double.compare(one.value(), other.value()))
              .orElseThrow();
      assertThat(choice.response()).isEqualTo(best.name());
      for (Option option : choice.options()) {
        double sum = option.unsteady();
        for (Factor factor : option.factors()) {
          sum += factor.value() * factor.weight();
        }
        assertThat(sum).as(option.toString()).isCloseTo(option.value(), within(1e-9));
      }
    }
  }

  @Test
  void aCutAnEndAndAnAcceptanceFollowFromChanceAndDraw() {
    // What is found may still end in a warning.
    assertThat(decisions(Deed.DUTY).stream().filter(d -> !d.response().equals("warns")))
        .isNotEmpty()
        .allSatisfy(d -> follows(d, "cuts the benefit"));
    assertThat(decisions(Deed.JOB)).isNotEmpty().allSatisfy(d -> follows(d, "ends"));
    assertThat(decisions(Deed.OFFER)).isNotEmpty().allSatisfy(d -> follows(d, "accepts"));
  }

  @Test
  void theCensusSaysWhenTheFirstJobBegan() {
    all.census()
        .lines()
        .forEach(
            (person, line) -> {
              if (line.job() != Census.NEVER) {
                assertThat(all.lives().get(person).in(line.job()))
                    .as(AgentName.jobseeker(line.region(), person))
                    .anyMatch(event -> event.deed() == Deed.HIRING);
              }
            });
  }

  private static void follows(Decision decision, String response) {
    double chance = decision.factors().get(0).value();
    boolean happens = decision.luck().get(0).uniform() < chance;
    assertThat(decision.response().equals(response)).as(decision.toString()).isEqualTo(happens);
  }

  private static List<Decision> decisions(Deed deed) {
    return all.lives().values().stream()
        .flatMap(life -> life.entries().stream())
        .map(Entry::event)
        .filter(event -> event.deed() == deed)
        .map(Decision.class::cast)
        .toList();
  }

  private static void addUp(String measure, Predicate<Event> wanted) {
    assertThat(counted(wanted)).as(measure).isEqualTo(weekly(measure));
  }

  private static SortedMap<Integer, Double> counted(Predicate<Event> wanted) {
    SortedMap<Integer, Double> counts = new TreeMap<>();
    for (int week = 0; week < WEEKS; week++) {
      counts.put(week, 0.0);
    }
    for (Life life : all.lives().values()) {
      for (Entry entry : life.entries()) {
        if (entry.week() >= 0 && wanted.test(entry.event())) {
          counts.merge(entry.week(), (double) SCALE, Double::sum);
        }
      }
    }
    return counts;
  }

  private static SortedMap<Integer, Double> weekly(String measure) {
    Table table = all.tables().stream().filter(t -> t.name().equals("weekly")).findFirst().get();
    SortedMap<Integer, Double> figures = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      if (((Table.Words) table.columns().get(1)).values()[row].equals(measure)) {
        long week = ((Table.Integers) table.columns().get(0)).values()[row];
        figures.put((int) week, ((Table.Reals) table.columns().get(4)).values()[row]);
      }
    }
    return figures;
  }

  private static Followed followed(Collection<Long> people, int threads) {
    try {
      return FollowedReplicate.run(task(), people, threads);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReplicateTask task() {
    return ReplicateTask.of(SCENARIO, new ReplicateSettings(1, WEEKS, SCALE, 0));
  }

  private static List<String> lines(List<Table> tables) {
    return tables.stream().flatMap(table -> Tables.lines(table).stream()).toList();
  }
}
