package org.leeway.observe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leeway.trial.Attribute;

/** A quantity of the people of a cohort: each person adds to its sums. */
sealed interface PeopleQuantity extends Quantity
    permits ByOffice,
        PeopleQuantity.Correlation,
        PeopleQuantity.Mean,
        PeopleQuantity.Median,
        PeopleQuantity.Rate {
  /** The numbers per person that it is made of. */
  List<PersonValue> values();

  /** Adds a person to the sums. */
  void add(Course course, double[] sums);

  @Override
  default int weeks() {
    return values().stream().mapToInt(PersonValue::weeks).max().orElse(0);
  }

  /** What must be kept of every week. */
  default Stream<Track> tracks() {
    return values().stream().flatMap(value -> value.tracks().stream());
  }

  /** What must be kept of the moment of enrolment. */
  default Stream<Attribute> attributes() {
    return values().stream().flatMap(value -> value.attributes().stream());
  }

  /** A share or a mean over people: sum and number. */
  record Mean(String phrase, String unit, PersonValue value) implements PeopleQuantity {
    @Override
    public List<PersonValue> values() {
      return List.of(value);
    }

    @Override
    public int sums() {
      return 2;
    }

    @Override
    public void add(Course course, double[] sums) {
      double number = value.of(course);
      if (!Double.isNaN(number)) {
        sums[0] += number;
        sums[1]++;
      }
    }

    @Override
    public double level(double[] sums) {
      return sums[1] > 0 ? sums[0] / sums[1] : Double.NaN;
    }
  }

  /** Events over the time in which they could happen. */
  record Rate(String phrase, String unit, PersonValue events, PersonValue exposure, double factor)
      implements PeopleQuantity {
    @Override
    public List<PersonValue> values() {
      return List.of(events, exposure);
    }

    @Override
    public int sums() {
      return 2;
    }

    @Override
    public void add(Course course, double[] sums) {
      sums[0] += events.of(course);
      sums[1] += exposure.of(course);
    }

    @Override
    public double level(double[] sums) {
      return sums[1] > 0 ? factor * sums[0] / sums[1] : Double.NaN;
    }
  }

  /**
   * The week by which half of the people have had an event: a histogram by week, and those without
   * the event in the last place. NaN as long as fewer than half have had it.
   */
  record Median(String phrase, String unit, PersonValue time) implements PeopleQuantity {
    @Override
    public List<PersonValue> values() {
      return List.of(time);
    }

    @Override
    public int sums() {
      return time.weeks() + 1;
    }

    @Override
    public void add(Course course, double[] sums) {
      sums[(int) time.of(course)]++;
    }

    @Override
    public double level(double[] sums) {
      double half = Arrays.stream(sums).sum() / 2;
      double before = 0;
      for (int week = 0; half > 0 && week < sums.length - 1; week++) {
        if (before + sums[week] >= half) {
          return week + (half - before) / sums[week];
        }
        before += sums[week];
      }
      return Double.NaN;
    }
  }

  /** Pearson's correlation: number, sums, squares and product. */
  record Correlation(String phrase, PersonValue first, PersonValue second)
      implements PeopleQuantity {
    @Override
    public String unit() {
      return "correlation";
    }

    @Override
    public List<PersonValue> values() {
      return List.of(first, second);
    }

    @Override
    public int sums() {
      return Moments.SUMS;
    }

    @Override
    public void add(Course course, double[] sums) {
      Moments.add(sums, first.of(course), second.of(course));
    }

    @Override
    public double level(double[] sums) {
      return Moments.correlation(sums);
    }
  }
}
