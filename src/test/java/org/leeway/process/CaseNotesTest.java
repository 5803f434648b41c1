package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.world.Choices;
import org.leeway.world.CountFile;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** Each client who is counted stands for one choice: what is chosen next depends on it. */
final class CaseNotesTest {
  private static final int ROW = 0;
  private final Trial trial = new Trial(Small.regions(1), 1, 1000).open();
  private final Region region = trial.region();
  private final Jobseekers people = trial.people();
  private final CaseNotes notes = new CaseNotes(trial.values());

  @Test
  void onlyTheFirstChoiceForAClientIsNoted() {
    Professional professional = region.professionalOf(ROW);
    int now = trial.week().number();
    people.count.cell.set(ROW, 3);
    people.count.since.set(ROW, now);
    people.service.lastContact.set(ROW, now - 5);
    long before = choices();
    notes.note(region, ROW, professional, 4);
    people.service.lastContact.set(ROW, now);
    notes.note(region, ROW, professional, 5);

    assertThat(people.is(ROW, Status.SERVED)).isTrue();
    assertThat(choices() - before).isEqualTo(1);
  }

  @Test
  void whoIsNotCountedIsNotNoted() {
    people.count.cell.set(ROW, CountFile.NOT_COUNTED);
    long before = choices();
    notes.note(region, ROW, region.professionalOf(ROW), 4);
    assertThat(choices()).isEqualTo(before);
  }

  private long choices() {
    long sum = 0;
    for (OrganisationType organisation : List.of(OrganisationType.values())) {
      for (Choices.Chosen chosen : region.choices().of(organisation)) {
        for (int kind = 0; kind < Choices.CASES; kind++) {
          sum += Arrays.stream(chosen.counts(kind)).sum();
        }
      }
    }
    return sum;
  }
}
