package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Choices;
import org.leeway.world.CountFile;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * Notes what was chosen for whom, so that it can be measured how far like cases are treated alike.
 * Cases are told apart by what people are, not by how the professional sees them: a difference in
 * seeing is a difference in treatment. Only the first choice for a client counts: what is chosen
 * for one client next depends on what was chosen before, so that later choices would make
 * professionals look more alike, or more apart, than they are.
 */
final class CaseNotes {
  private final long problems;

  CaseNotes(Values values) {
    long bits = 0;
    for (Problems.Problem problem : new Problems(values).owned()) {
      bits |= 1L << problem.place();
    }
    problems = bits;
  }

  /** Notes a choice for somebody who is counted, if it is the first since the count began. */
  void note(Region region, int row, Professional professional, int choice) {
    Jobseekers people = region.jobseekers();
    int cell = people.count.cell.get(row);
    if (cell == CountFile.NOT_COUNTED
        || people.service.lastContact.get(row) >= people.count.since.get(row)) {
      return;
    }
    boolean carries = (people.barriers.get(row) & problems) != 0;
    region
        .choices()
        .note(
            region.officeOf(row).organisation(),
            professional,
            Choices.kindOfCase(cell, carries),
            choice + 1);
  }
}
