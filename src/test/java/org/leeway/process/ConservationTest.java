package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.world.CountFile;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/** People, jobs and vacancies neither appear from nowhere nor vanish without a trace. */
final class ConservationTest {
  private static final int PHASES = 11;
  private static final int ECONOMY = 0;
  private static final int INFLOW = 1;
  private static final int SCREENING = 8;
  private static final int WORK = 9;

  private record Person(Status status, int benefitWeeks, int started, int cell) {}

  private final Trial trial = new Trial(Small.regions(1), 1, 200).open();
  private int phase;
  private Map<Long, Person> before = people(trial.region());
  private Set<Long> open = open(trial.region());
  private final Set<Long> everOpen = new LinkedHashSet<>(open);
  private final int openAtFirst = open.size();
  private final Set<Long> gone = new LinkedHashSet<>();
  private final Set<Long> counted = new LinkedHashSet<>();
  private double opened;
  private double filled;
  private double sheltered;
  private int lapsed;
  private int left;
  private int departures;
  private int passedThrough;
  private int hired;

  @Test
  void everybodyAndEveryVacancyIsAccountedFor() {
    trial.afterEachPhase(this::look).weeks(26 + 120);
    int stillCounted = 0;
    for (Person person : before.values()) {
      stillCounted += person.cell() != CountFile.NOT_COUNTED ? 1 : 0;
    }
    assertThat(departures + stillCounted)
        .as("everybody who was ever counted is in the tally once")
        .isEqualTo(counted.size() + passedThrough);
    assertThat(opened).as("each vacancy has its own name").isEqualTo(everOpen.size() - openAtFirst);
    assertThat(openAtFirst + opened)
        .as("vacancies opened")
        .isEqualTo(filled + lapsed + open.size());
    assertThat(hired).as("a vacancy is filled by one person").isEqualTo((int) (filled + sheltered));
    assertThat(hired).isGreaterThan(300);
    assertThat(lapsed).isPositive();
    assertThat(left).isPositive();
  }

  private void look(Region region, Week week) {
    Map<Long, Person> now = people(region);
    Ledger ledger = region.ledger();
    int outsidersHired = 0;
    for (Map.Entry<Long, Person> entry : before.entrySet()) {
      long id = entry.getKey();
      Person was = entry.getValue();
      Person is = now.get(id);
      if (is == null) {
        gone.add(id);
        left++;
        assertThat(phase).as("the phase in which people leave").isIn(INFLOW, SCREENING, WORK);
        if (phase == SCREENING) {
          assertThat(was.status()).isEqualTo(Status.OUTSIDE);
          outsidersHired++;
        }
      } else {
        changed(was, is);
      }
    }
    if (phase == SCREENING) {
      hired += outsidersHired;
      filled += ledger.figure(Ledger.Figure.FILLED);
      sheltered += ledger.figure(Ledger.Figure.SHELTERED_JOBS);
      assertThat(ledger.figure(Ledger.Figure.FILLED))
          .isEqualTo(
              ledger.figure(Ledger.Figure.SERVED_JOBS)
                  + ledger.figure(Ledger.Figure.OUTSIDE_JOBS)
                  + ledger.figure(Ledger.Figure.JOB_CHANGES));
    }
    for (Map.Entry<Long, Person> entry : now.entrySet()) {
      if (!before.containsKey(entry.getKey())) {
        assertThat(phase).as("the phase in which people come").isEqualTo(INFLOW);
        assertThat(gone)
            .as("who has left does not come back as new")
            .doesNotContain(entry.getKey());
      }
      if (entry.getValue().cell() != CountFile.NOT_COUNTED) {
        counted.add(entry.getKey());
      }
    }
    vacancies(region);
    if (phase == INFLOW) {
      for (int place = 0; place < ledger.departures(); place++) {
        // Who is counted from this very phase on and leaves in it is never seen as counted.
        passedThrough += ledger.departure(place).since() == week.number() ? 1 : 0;
      }
    }
    if (phase == PHASES - 1) {
      departures += ledger.departures();
    }
    before = now;
    phase = (phase + 1) % PHASES;
  }

  private void changed(Person was, Person is) {
    if (is.benefitWeeks() != was.benefitWeeks()) {
      assertThat(was.status()).as("who gets a benefit").isEqualTo(Status.SERVED);
      assertThat(phase).isEqualTo(INFLOW);
    }
    if (is.started() != was.started()) {
      assertThat(was.status()).as("who has a job takes no second").isNotEqualTo(Status.WORKING);
      assertThat(is.status()).isEqualTo(Status.WORKING);
      assertThat(phase).isEqualTo(SCREENING);
      hired++;
    }
    if (was.cell() != CountFile.NOT_COUNTED) {
      assertThat(is.cell()).as("the group of somebody who is counted").isEqualTo(was.cell());
    }
  }

  private void vacancies(Region region) {
    Set<Long> now = open(region);
    assertThat(now).hasSize(region.vacancies().rows());
    Set<Long> fresh = new LinkedHashSet<>(now);
    fresh.removeAll(open);
    assertThat(fresh).as("vacancies that come back").noneMatch(everOpen::contains);
    everOpen.addAll(fresh);
    Set<Long> closed = new LinkedHashSet<>(open);
    closed.removeAll(now);
    if (phase == ECONOMY) {
      lapsed += closed.size();
      opened += region.ledger().figure(Ledger.Figure.OPENED);
    } else if (phase != SCREENING) {
      assertThat(now).isEqualTo(open);
    } else {
      assertThat((double) closed.size()).isEqualTo(region.ledger().figure(Ledger.Figure.FILLED));
      opened += region.ledger().figure(Ledger.Figure.LEFT_BEHIND);
    }
    open = now;
  }

  private static Map<Long, Person> people(Region region) {
    Map<Long, Person> all = new LinkedHashMap<>();
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (!people.is(row, Status.NOBODY)) {
        Person person =
            new Person(
                Status.values()[people.status.get(row)],
                people.count.benefitWeeks.get(row),
                people.work.started.get(row),
                people.count.cell.get(row));
        assertThat(all.put(people.id.get(row), person)).as("two people of one name").isNull();
      }
    }
    return all;
  }

  private static Set<Long> open(Region region) {
    Vacancies vacancies = region.vacancies();
    Set<Long> open = new LinkedHashSet<>();
    for (int row = 0; row < vacancies.rows(); row++) {
      open.add(vacancies.id.get(row));
    }
    return open;
  }
}
