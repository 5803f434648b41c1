package org.leeway.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Distance;
import org.leeway.domain.Group;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.results.Table;
import org.leeway.world.Applications;
import org.leeway.world.CountFile;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;
import org.leeway.world.World;

/**
 * What became of everybody in a replicate, in a line each: who was there, what the service set in
 * motion, how far on the way to a job, and who found work.
 */
public final class Census {
  /** The week of a job that was never found. */
  public static final int NEVER = Jobseekers.NEVER;

  private final SortedMap<Long, Line> lines = new TreeMap<>();
  private final int follow;
  private final boolean everybody;
  private Line[][] byRow = new Line[0][];

  /** Of everybody, to the end of the run. */
  Census() {
    this.follow = Integer.MAX_VALUE;
    this.everybody = true;
  }

  /**
   * Of those who are counted.
   *
   * @param follow weeks for which a person's line is written, from the start of that person's count
   */
  Census(int follow) {
    this.follow = follow;
    this.everybody = false;
  }

  /** What is known of a person; null when nobody of that name ever was there. */
  public @Nullable Line line(long person) {
    return lines.get(person);
  }

  /** Everybody, by name. */
  public SortedMap<Long, Line> lines() {
    return Collections.unmodifiableSortedMap(lines);
  }

  /** Looks at everybody at the end of a week. */
  void read(World world, int week) {
    if (byRow.length < world.regions().size()) {
      byRow = new Line[world.regions().size()][0];
    }
    for (int place = 0; place < world.regions().size(); place++) {
      Region region = world.regions().get(place);
      Jobseekers people = region.jobseekers();
      if (byRow[place].length < people.rows()) {
        byRow[place] = Arrays.copyOf(byRow[place], people.rows() + people.rows() / 2);
      }
      for (int row = 0; row < people.rows(); row++) {
        if (belongs(people, row)) {
          line(region, place, row).read(people, row, week, follow);
        }
      }
      market(region, place);
    }
  }

  private boolean belongs(Jobseekers people, int row) {
    return !people.is(row, Status.NOBODY)
        && (everybody || people.count.cell.get(row) != CountFile.NOT_COUNTED);
  }

  /** The line of the person in a row; rows pass to others, names do not. */
  private Line line(Region region, int place, int row) {
    long id = region.jobseekers().id.get(row);
    Line line = byRow[place][row];
    if (line == null || line.person != id) {
      line = lines.computeIfAbsent(id, name -> new Line(name, region.data().name()));
      byRow[place][row] = line;
    }
    return line;
  }

  /** Who applied somewhere this week, and whom employers have in mind. */
  private void market(Region region, int place) {
    Jobseekers people = region.jobseekers();
    Applications applications = region.applications();
    for (int each = 0; each < applications.size(); each++) {
      int row = applications.row(each);
      if (belongs(people, row)) {
        line(region, place, row).reach(Line.APPLIED);
      }
    }
    Vacancies vacancies = region.vacancies();
    for (int vacancy = 0; vacancy < vacancies.rows(); vacancy++) {
      int row = vacancies.bestRow(vacancy);
      if (row != Vacancies.NOBODY
          && belongs(people, row)
          && people.id.get(row) == vacancies.bestId(vacancy)) {
        line(region, place, row).reach(Line.IN_MIND);
      }
    }
  }

  /** A row for everybody who was counted; weeks are counted from the start of that count. */
  Table table() {
    List<Line> counted = lines.values().stream().filter(Line::counts).toList();
    List<Table.Column> columns = new ArrayList<>();
    columns.add(
        new Table.Words(
            "grp",
            counted.stream()
                .map(line -> Group.of(line.scheme(), line.distance()).code())
                .toArray(String[]::new)));
    columns.add(numbers("person", counted, line -> line.person));
    columns.add(numbers("since", counted, line -> line.since));
    columns.add(numbers("placed", counted, line -> after(line.placed, line.since)));
    columns.add(numbers("goals", counted, line -> line.goals));
    columns.add(numbers("mechanisms", counted, line -> line.mechanisms));
    columns.add(numbers("looked", counted, line -> line.looked));
    columns.add(numbers("written", counted, line -> line.written));
    columns.add(numbers("reach", counted, line -> line.reach));
    columns.add(numbers("contacts", counted, line -> line.contacts));
    columns.add(numbers("helped", counted, line -> line.helped));
    columns.add(numbers("refused", counted, line -> line.refused ? 1 : 0));
    return new Table("census", columns);
  }

  /** Weeks until an event; -1 when it did not happen. */
  private static int after(int event, int since) {
    return event == NEVER ? -1 : event - since;
  }

  private static Table.Column numbers(
      String name, List<Line> lines, java.util.function.ToLongFunction<Line> value) {
    return new Table.Integers(name, lines.stream().mapToLong(value).toArray());
  }

  /** One person. */
  public static final class Line {
    private static final int APPLIED = 1;
    private static final int IN_MIND = 2;

    private final long person;
    private final String region;
    private byte cell = CountFile.NOT_COUNTED;
    private byte reach;
    private boolean looks;
    private boolean refused;
    private short looked;
    private short contacts;
    private short helped;
    private int since = NEVER;
    private int job = NEVER;
    private int placed = NEVER;
    private int goals;
    private int mechanisms;
    private int written;

    private Line(long person, String region) {
      this.person = person;
      this.region = region;
    }

    private void read(Jobseekers people, int row, int week, int follow) {
      looks = false;
      if (cell == CountFile.NOT_COUNTED) {
        cell = people.count.cell.get(row);
        since = people.count.since.get(row);
        if (cell == CountFile.NOT_COUNTED) {
          return;
        }
      }
      if (job == NEVER && people.work.started.get(row) == week) {
        job = week;
      }
      if (week - since >= follow) {
        return;
      }
      boolean without = placed == NEVER;
      placed = people.count.placed.get(row);
      goals = people.goalsReached.get(row);
      mechanisms = people.mechanismsFired.get(row);
      looks = without && people.is(row, Status.SERVED);
      if (looks) {
        looked++;
        written += people.applied.get(row);
        service(people, row, week);
      }
    }

    /** What the service did this week, or would not do. */
    private void service(Jobseekers people, int row, int week) {
      boolean begins = people.service.started.get(row) == week;
      if (people.service.lastContact.get(row) == week) {
        contacts++;
      }
      if (begins || !people.service.programme.isEmpty(row)) {
        helped++;
      }
      refused |= people.kept.get(row) == 0;
    }

    private void reach(int stage) {
      if (looks && reach < stage) {
        reach = (byte) stage;
      }
    }

    /** Name of the region. */
    public String region() {
      return region;
    }

    /** True when the person was in the service while counting. */
    public boolean counts() {
      return cell != CountFile.NOT_COUNTED;
    }

    /** Scheme when counting started. */
    public Scheme scheme() {
      return Scheme.values()[cell / Distance.values().length];
    }

    /** Distance to work when counting started. */
    public Distance distance() {
      return Distance.values()[cell % Distance.values().length];
    }

    /** Week in which the first job since then began; {@link #NEVER} without. */
    public int job() {
      return job;
    }
  }
}
