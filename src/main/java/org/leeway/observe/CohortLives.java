package org.leeway.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.leeway.trial.Attribute;
import org.leeway.trial.Cohort;
import org.leeway.trial.Condition;
import org.leeway.trial.Facts;
import org.leeway.trial.ValueTest;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;
import org.leeway.world.Region;
import org.leeway.world.Roster;

/** A cohort over all regions: who is in it, who of them is in a part or group of it. */
final class CohortLives {
  private final Cohort cohort;
  private final int place;
  private final List<Enrolled> enrolled = new ArrayList<>();

  /**
   * @param place place of the cohort in the observation
   * @param attributes what is kept of the moment of enrolment
   */
  CohortLives(Cohort cohort, int place, List<Attribute> attributes, int regions) {
    this.cohort = cohort;
    this.place = place;
    for (int region = 0; region < regions; region++) {
      enrolled.add(new Enrolled(attributes, cohort.follow()));
    }
  }

  Cohort cohort() {
    return cohort;
  }

  /** Notes who was enrolled in a region. */
  void look(int region, Region its, Lives lives, Facts facts) {
    enrolled.get(region).look(its, roster(its), lives, facts);
  }

  private Roster roster(Region region) {
    return region.rosters().get(place);
  }

  /** Adds up a quantity over a part and a group of those who are followed long enough. */
  double[] sums(
      Measure measure,
      PeopleQuantity quantity,
      List<Region> regions,
      List<Lives> lives,
      int weeks,
      Vocabulary vocabulary) {
    double[] sums = new double[quantity.sums()];
    List<boolean[]> group = group(measure.group(), regions, vocabulary);
    for (int region = 0; region < regions.size(); region++) {
      Roster roster = roster(regions.get(region));
      Person person = new Person(enrolled.get(region), lives.get(region), roster);
      for (int one = 0; one < enrolled.get(region).size(); one++) {
        int last = Math.min(weeks, roster.week(one) + cohort.follow());
        if (group.get(region)[one]
            && isIn(measure.part(), roster.isAssigned(one))
            && roster.week(one) + quantity.weeks() <= last) {
          person.turnTo(one, last - roster.week(one));
          quantity.add(person, sums);
        }
      }
    }
    return sums;
  }

  private static boolean isIn(Measure.Part part, boolean assigned) {
    return switch (part) {
      case EVERYBODY -> true;
      case ASSIGNED -> assigned;
      case OTHERS -> !assigned;
    };
  }

  /** Who of each region is in a group. */
  private List<boolean[]> group(Who who, List<Region> regions, Vocabulary vocabulary) {
    List<boolean[]> in = new ArrayList<>();
    for (Enrolled ofRegion : enrolled) {
      boolean[] everybody = new boolean[ofRegion.size()];
      Arrays.fill(everybody, true);
      in.add(everybody);
    }
    for (Condition condition : who.conditions()) {
      if (condition.test() instanceof Condition.Part part) {
        keepPart(in, condition.attribute(), part, regions);
      } else {
        ValueTest test = ValueTest.of(condition, vocabulary);
        for (int region = 0; region < in.size(); region++) {
          for (int one = 0; one < in.get(region).length; one++) {
            in.get(region)[one] &=
                test.fits(enrolled.get(region).attribute(one, condition.attribute()));
          }
        }
      }
    }
    return in;
  }

  private record Ranked(int region, int one, double value, long id) {}

  /** The order is that of everybody enrolled, assigned or not; equals come by name. */
  private void keepPart(
      List<boolean[]> in, Attribute attribute, Condition.Part part, List<Region> regions) {
    List<Ranked> order = new ArrayList<>();
    for (int region = 0; region < in.size(); region++) {
      Roster roster = roster(regions.get(region));
      for (int one = 0; one < in.get(region).length; one++) {
        double value = enrolled.get(region).attribute(one, attribute);
        if (Double.isNaN(value)) {
          in.get(region)[one] = false;
        } else {
          order.add(new Ranked(region, one, value, roster.id(one)));
        }
      }
    }
    order.sort(
        Comparator.comparingDouble(Ranked::value).thenComparing(Ranked::id, Long::compareUnsigned));
    for (int rank = 0; rank < order.size(); rank++) {
      Ranked ranked = order.get(rank);
      boolean inPart =
          rank >= Math.rint(part.from() * order.size())
              && rank < Math.rint(part.to() * order.size());
      in.get(ranked.region())[ranked.one()] &= inPart;
    }
  }

  /** Looks at one person after the other. */
  private static final class Person implements Course {
    private final Enrolled enrolled;
    private final Lives lives;
    private final Roster roster;
    private int one;
    private int weeks;

    Person(Enrolled enrolled, Lives lives, Roster roster) {
      this.enrolled = enrolled;
      this.lives = lives;
      this.roster = roster;
    }

    void turnTo(int next, int weeksOfNext) {
      one = next;
      weeks = weeksOfNext;
    }

    @Override
    public int weeks() {
      return weeks;
    }

    @Override
    public int atStart() {
      return enrolled.start(one);
    }

    @Override
    public int code(int week) {
      return lives.code(enrolled.life(one), roster.week(one) + week);
    }

    @Override
    public double track(Track track, int week) {
      return lives.amount(enrolled.life(one), track, roster.week(one) + week);
    }

    @Override
    public double attribute(Attribute attribute) {
      return enrolled.attribute(one, attribute);
    }
  }
}
