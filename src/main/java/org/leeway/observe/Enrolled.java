package org.leeway.observe;

import java.util.List;
import org.leeway.trial.Attribute;
import org.leeway.trial.Facts;
import org.leeway.world.Region;
import org.leeway.world.Roster;

/** Those of a cohort in a region, with what was asked of the moment of their enrolment. */
final class Enrolled {
  private final List<Attribute> attributes;
  private final int follow;
  private int[] lives = new int[0];
  private int[] starts = new int[0];
  private double[][] values = new double[0][];
  private int size;

  /**
   * @param attributes what is kept of the moment of enrolment
   * @param follow weeks that each is followed
   */
  Enrolled(List<Attribute> attributes, int follow) {
    this.attributes = attributes;
    this.follow = follow;
  }

  /** Notes those who came on the roster since the last look. */
  void look(Region region, Roster roster, Lives of, Facts facts) {
    while (size < roster.size()) {
      int row = roster.row(size);
      int week = roster.week(size);
      lives = Growing.ints(lives, size);
      starts = Growing.ints(starts, size);
      values = Growing.lists(values, size);
      lives[size] = of.follow(region, row, roster.id(size), week, follow);
      starts[size] = WeekCode.of(region, row, week, region.jobseekers().sanctionedUntil.get(row));
      double[] known = new double[attributes.size()];
      for (int place = 0; place < known.length; place++) {
        known[place] = facts.read(attributes.get(place), region, row, week);
      }
      values[size] = known;
      size++;
    }
  }

  int size() {
    return size;
  }

  /** Place among the lives of the region. */
  int life(int place) {
    return lives[place];
  }

  /** The week that was running at enrolment, as it stood then. */
  int start(int place) {
    return starts[place];
  }

  /** An attribute at enrolment. */
  double attribute(int place, Attribute attribute) {
    return values[place][attributes.indexOf(attribute)];
  }
}
