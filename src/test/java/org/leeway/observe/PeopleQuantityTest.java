package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.trial.Attribute;
import org.leeway.trial.Vocabulary;

/** What is added up over people gives the levels that a hand would calculate. */
final class PeopleQuantityTest {
  private static final Vocabulary WORDS = Vocabulary.of(Small.regions(1));
  private static final int SERVED = Status.SERVED.ordinal();
  private static final int WORKING = Status.WORKING.ordinal();
  private static final int HIRED = WORKING | WeekCode.JOB_STARTED;

  @Test
  void aConstantHazardIsFoundInEverySpan() {
    for (String span : List.of("0 weeks to 4 weeks", "2 weeks to 8 weeks", "0 weeks to 2 months")) {
      for (String what : List.of("finding work", "leaving benefit")) {
        Quantity quantity = quantity("monthly hazard of " + what + " from " + span);
        double[] sums = new double[2];
        for (int person = 0; person < 1024; person++) {
          // Of those left, every second finds work in each week.
          add(quantity, sums, foundIn(Integer.numberOfTrailingZeros(person + 1024), 12));
        }
        assertThat(quantity.level(sums)).isCloseTo(0.5 * 52 / 12, within(1e-9));
      }
    }
  }

  @Test
  void jobsAreLostByTheTimeSinceTheyBegan() {
    Quantity early = quantity("monthly hazard of losing work from 0 weeks to 2 weeks");
    Quantity late = quantity("monthly hazard of losing work from 2 weeks to 4 weeks");
    // A job that ends in its third week, one that lasts, and one that ends in the week it began.
    List<Course> courses =
        List.of(
            course(SERVED, HIRED, WORKING, SERVED, SERVED, SERVED),
            course(HIRED, WORKING, WORKING, WORKING, WORKING, WORKING),
            course(SERVED, SERVED | WeekCode.JOB_STARTED, SERVED, SERVED, SERVED, SERVED));
    assertThat(sums(early, courses)).containsExactly(1, 5);
    assertThat(sums(late, courses)).containsExactly(1, 3);
  }

  @Test
  void whoLeftTheModelIsNotAtRiskAndNotInWork() {
    Course gone = course(SERVED, SERVED, WeekCode.GONE, WeekCode.GONE);
    assertThat(sums(quantity("monthly hazard of finding work from 0 weeks to 4 weeks"), gone))
        .containsExactly(0, 2);
    assertThat(sums(quantity("monthly hazard of leaving benefit from 0 weeks to 4 weeks"), gone))
        .containsExactly(1, 3);
    assertThat(sums(quantity("in work at 4 weeks"), gone)).containsExactly(0, 1);
    assertThat(sums(quantity("weeks until work within 4 weeks"), gone)).containsExactly(4, 1);
  }

  @Test
  void theMedianIsTheWeekByWhichHalfHaveFoundWork() {
    Quantity median = quantity("median weeks until work within 10 weeks");
    double[] sums = new double[median.sums()];
    for (int week : new int[] {1, 3, 3, 5, 20}) {
      add(median, sums, foundIn(week, 10));
    }
    assertThat(median.level(sums)).isCloseTo(3.75, within(1e-12));
    add(median, sums, foundIn(20, 10));
    add(median, sums, foundIn(20, 10));
    add(median, sums, foundIn(20, 10));
    assertThat(median.level(sums)).isCloseTo(6.0, within(1e-12));
    add(median, sums, foundIn(20, 10));
    assertThat(median.level(sums)).isNaN();
  }

  @Test
  void correlationsAndSlopesAreThoseOfTheTextbook() {
    double[] sums = new double[Moments.SUMS];
    double[] x = {1, 2, 3, 4, 5};
    double[] y = {2, 4, 5, 4, 5};
    for (int place = 0; place < x.length; place++) {
      Moments.add(sums, x[place], y[place]);
    }
    Moments.add(sums, Double.NaN, 7);
    Moments.add(sums, Double.NEGATIVE_INFINITY, 7);
    assertThat(Moments.slope(sums)).isCloseTo(0.6, within(1e-12));
    assertThat(Moments.correlation(sums)).isCloseTo(0.7745966692414834, within(1e-12));
    double[] flat = new double[Moments.SUMS];
    for (int place = 0; place < 1000; place++) {
      Moments.add(flat, 0.1, place);
    }
    assertThat(Moments.slope(flat)).isNaN();
    assertThat(Moments.correlation(flat)).isNaN();
  }

  @Test
  void anAttributeCanBeCorrelatedWithWhatBecomesOfPeople() {
    Quantity quantity = quantity("correlation of age with weeks in work within 4 weeks");
    double[] sums = new double[quantity.sums()];
    add(quantity, sums, foundIn(0, 4), 20);
    add(quantity, sums, foundIn(2, 4), 40);
    add(quantity, sums, foundIn(4, 4), 60);
    assertThat(quantity.level(sums)).isCloseTo(-1, within(1e-12));
  }

  private static Quantity quantity(String phrase) {
    return Quantities.read(phrase, WORDS);
  }

  private static double[] sums(Quantity quantity, Course... courses) {
    return sums(quantity, List.of(courses));
  }

  private static double[] sums(Quantity quantity, List<Course> courses) {
    double[] sums = new double[quantity.sums()];
    courses.forEach(course -> add(quantity, sums, course));
    return sums;
  }

  private static void add(Quantity quantity, double[] sums, Course course) {
    ((PeopleQuantity) quantity).add(course, sums);
  }

  private static void add(Quantity quantity, double[] sums, Told course, double age) {
    ((PeopleQuantity) quantity).add(new Told(course.codes, age), sums);
  }

  private static Told foundIn(int week, int weeks) {
    int[] codes = new int[weeks];
    Arrays.setAll(codes, at -> at < week ? SERVED : at == week ? HIRED : WORKING);
    return new Told(codes, 30);
  }

  private static Course course(int... codes) {
    return new Told(codes, 30);
  }

  /** A course as the test tells it. */
  private static final class Told implements Course {
    private final int[] codes;
    private final double age;

    Told(int[] codes, double age) {
      this.codes = codes;
      this.age = age;
    }

    @Override
    public int weeks() {
      return codes.length;
    }

    @Override
    public int atStart() {
      return SERVED;
    }

    @Override
    public int code(int week) {
      return codes[week];
    }

    @Override
    public double track(Track track, int week) {
      throw new IllegalArgumentException("not kept");
    }

    @Override
    public double attribute(Attribute attribute) {
      return age;
    }
  }
}
