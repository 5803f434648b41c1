package org.leeway.observe;

import java.util.Arrays;
import java.util.List;
import org.leeway.domain.Status;
import org.leeway.trial.Facts;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * The weeks of everybody in a region whom some cohort follows, each person once. People are known
 * by row and name, because rows pass to others.
 */
final class Lives {
  private static final int NOBODY = -1;

  private final Facts facts;
  private final List<Track> tracks;
  private long[] ids = new long[0];
  private int[] rows = new int[0];
  private int[] since = new int[0];
  private int[] sanctions = new int[0];
  private int[][] codes = new int[0][];
  private final float[][][] amounts;
  private int[] byRow = new int[0];
  private int size;

  /**
   * @param facts how attributes are read
   * @param tracks what is kept of every week besides its code
   */
  Lives(Facts facts, List<Track> tracks) {
    this.facts = facts;
    this.tracks = tracks;
    this.amounts = new float[tracks.size()][0][];
  }

  /**
   * Follows the person in a row from this week for some weeks, or longer when some other cohort
   * asked for more.
   *
   * @return place of the person
   */
  int follow(Region region, int row, long id, int week, int weeks) {
    int place = row < byRow.length ? byRow[row] : NOBODY;
    if (place == NOBODY || ids[place] != id) {
      place = add(region.jobseekers(), row, id, week);
    }
    int length = week - since[place] + weeks;
    if (length > codes[place].length) {
      codes[place] = Arrays.copyOf(codes[place], length);
      for (float[][] ofTrack : amounts) {
        ofTrack[place] = Arrays.copyOf(ofTrack[place], length);
      }
    }
    return place;
  }

  private int add(Jobseekers people, int row, long id, int week) {
    int place = size;
    ids = Growing.longs(ids, size);
    rows = Growing.ints(rows, size);
    since = Growing.ints(since, size);
    sanctions = Growing.ints(sanctions, size);
    codes = Growing.lists(codes, size);
    for (int track = 0; track < amounts.length; track++) {
      amounts[track] = Growing.lists(amounts[track], size);
      amounts[track][place] = new float[0];
    }
    size++;
    ids[place] = id;
    rows[place] = row;
    since[place] = week;
    sanctions[place] = people.sanctionedUntil.get(row);
    codes[place] = new int[0];
    int before = byRow.length;
    if (row >= before) {
      byRow = Arrays.copyOf(byRow, people.rows());
      Arrays.fill(byRow, before, byRow.length, NOBODY);
    }
    byRow[row] = place;
    return place;
  }

  /**
   * Reads the week that ends.
   *
   * @param euroPerMinute what a minute of conversation costs
   */
  void read(Region region, int week, double euroPerMinute) {
    Jobseekers people = region.jobseekers();
    for (int place = 0; place < size; place++) {
      int since = week - this.since[place];
      if (since >= codes[place].length) {
        continue;
      }
      int row = rows[place];
      boolean there = people.id.get(row) == ids[place];
      if (there) {
        codes[place][since] = WeekCode.of(region, row, week, sanctions[place]);
        sanctions[place] = people.sanctionedUntil.get(row);
      } else {
        codes[place][since] = lastWeek(region, place);
      }
      for (int track = 0; track < amounts.length; track++) {
        amounts[track][place][since] =
            (float)
                (there
                    ? amount(region, row, week, tracks.get(track), euroPerMinute)
                    : amountOfTheGone(region, place, tracks.get(track)));
      }
    }
  }

  /** A benefit may have been paid in the week in which somebody left. */
  private int lastWeek(Region region, int place) {
    return region.ledger().hasLeft(ids[place]) ? WeekCode.GONE | WeekCode.PAID : WeekCode.GONE;
  }

  private double amount(Region region, int row, int week, Track track, double euroPerMinute) {
    Jobseekers people = region.jobseekers();
    if (track instanceof Track.Trait trait) {
      return facts.read(trait.attribute(), region, row, week);
    }
    return switch ((Track.Amount) track) {
      case HOURS -> people.is(row, Status.WORKING) ? people.work.hours.get(row) : 0;
      case MINUTES -> people.account.minutes(row, week);
      case SERVICE ->
          people.account.service(row, week) + people.account.minutes(row, week) * euroPerMinute;
      case BENEFIT -> people.account.benefit(row, week);
    };
  }

  private double amountOfTheGone(Region region, int place, Track track) {
    if (track instanceof Track.Trait) {
      return Double.NaN;
    }
    return track == Track.Amount.BENEFIT ? region.ledger().benefitOfLeaver(ids[place]) : 0;
  }

  /** A week of a person, counted from the start of the run. */
  int code(int place, int week) {
    return codes[place][week - since[place]];
  }

  double amount(int place, Track track, int week) {
    return amounts[tracks.indexOf(track)][place][week - since[place]];
  }
}
