package org.leeway.simulation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Distance;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.world.CountFile;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.World;

/** What became of everybody in a replicate, in a line each: who was there, and who found work. */
public final class Census {
  /** The week of a job that was never found. */
  public static final int NEVER = Jobseekers.NEVER;

  private final SortedMap<Long, Line> lines = new TreeMap<>();

  Census() {}

  /** What is known of a person; null when nobody of that name ever was there. */
  public @Nullable Line line(long person) {
    return lines.get(person);
  }

  /** Everybody, by name. */
  public SortedMap<Long, Line> lines() {
    return java.util.Collections.unmodifiableSortedMap(lines);
  }

  /** Looks at everybody at the end of a week. */
  void read(World world, int week) {
    for (Region region : world.regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (!people.is(row, Status.NOBODY)) {
          read(region, row, week);
        }
      }
    }
  }

  private void read(Region region, int row, int week) {
    Jobseekers people = region.jobseekers();
    Line line = lines.computeIfAbsent(people.id.get(row), id -> new Line(region.data().name()));
    if (line.cell == CountFile.NOT_COUNTED) {
      line.cell = people.count.cell.get(row);
    }
    boolean starts = people.work.started.get(row) == week;
    if (starts && line.job == NEVER && line.cell != CountFile.NOT_COUNTED) {
      line.job = week;
    }
  }

  /** One person. */
  public static final class Line {
    private final String region;
    private int cell = CountFile.NOT_COUNTED;
    private int job = NEVER;

    private Line(String region) {
      this.region = region;
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
