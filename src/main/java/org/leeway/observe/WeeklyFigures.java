package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leeway.domain.Party;
import org.leeway.domain.Response;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.results.Table;
import org.leeway.world.Ledger.Figure;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.World;

/** Collects what the country looks like week by week, at the scale of persons. */
public final class WeeklyFigures {
  private static final double MILLION = 1e6;

  private final int scale;
  private final List<Long> weeks = new ArrayList<>();
  private final List<WeeklyMeasure> measures = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  /**
   * @param scale persons whom an agent stands for
   */
  public WeeklyFigures(int scale) {
    this.scale = scale;
  }

  /** Reads a week. */
  public void read(World world, int week) {
    for (WeeklyMeasure measure : WeeklyMeasure.values()) {
      weeks.add((long) week);
      measures.add(measure);
      values.add(value(world, measure));
    }
  }

  private double value(World world, WeeklyMeasure measure) {
    return switch (measure) {
      case OPEN_VACANCIES -> scaled(world, region -> region.vacancies().countAdvertised());
      case IN_SERVICE -> scaled(world, region -> region.count(Status.SERVED));
      case OUTSIDE -> scaled(world, region -> region.count(Status.OUTSIDE));
      case PLACEMENTS -> scaled(world, figure(Figure.SERVED_JOBS));
      case OUTSIDE_JOBS -> scaled(world, figure(Figure.OUTSIDE_JOBS));
      case SEPARATIONS -> scaled(world, figure(Figure.SEPARATIONS));
      case CONVERSATIONS -> scaled(world, figure(Figure.CONVERSATIONS));
      case INSTRUMENTS -> scaled(world, figure(Figure.INSTRUMENTS));
      case SANCTIONS -> scaled(world, figure(Figure.SANCTIONS));
      case DEVIATIONS -> ratio(world, figure(Figure.DEVIATIONS), figure(Figure.INSTRUMENTS));
      case DIAGNOSIS_ERROR ->
          StrictMath.sqrt(
              ratio(world, figure(Figure.DIAGNOSIS_ERROR), figure(Figure.CONVERSATIONS)));
      case FULL_TIMERS -> scaled(world, WeeklyFigures::fullTimers);
      case FOLLOW, DEVIATE, CONTROL, FEEDBACK, INPUT, GATHER, RECONSIDER, NONE ->
          ratio(world, responses(measure), figure(Figure.CONVERSATIONS));
      case SECOND_LOOKS -> ratio(world, figure(Figure.SECOND_LOOKS), figure(Figure.CONVERSATIONS));
      case TOLD -> ratio(world, figure(Figure.TOLD), figure(Figure.CONVERSATIONS));
      case NET_STATE, NET_FUNDS, NET_MUNICIPALITIES, NET_EMPLOYERS, NET_PEOPLE, NET_PROVIDERS -> {
        Party party = Objects.requireNonNull(measure.party());
        yield scaled(world, region -> region.ledger().flows().net(party)) / MILLION;
      }
      case COST_UNEMPLOYMENT,
          COST_SOCIAL_ASSISTANCE,
          COST_PARTIAL_DISABILITY,
          COST_YOUNG_DISABLED,
          COST_SICKNESS -> {
        Scheme scheme = Objects.requireNonNull(measure.scheme());
        yield scaled(world, region -> region.ledger().flows().publicCost(scheme)) / MILLION;
      }
      case STRAIN -> ratio(world, WeeklyFigures::strain, WeeklyFigures::professionals);
    };
  }

  private double scaled(World world, Reading reading) {
    return sum(world, reading) * scale;
  }

  private static double sum(World world, Reading reading) {
    double sum = 0;
    for (Region region : world.regions()) {
      sum += reading.of(region);
    }
    return sum;
  }

  private static double ratio(World world, Reading above, Reading below) {
    double divisor = sum(world, below);
    return divisor > 0 ? sum(world, above) / divisor : 0;
  }

  private static Reading figure(Figure figure) {
    return region -> region.ledger().figure(figure);
  }

  private static Reading responses(WeeklyMeasure measure) {
    Response response = Objects.requireNonNull(measure.response());
    return region -> region.ledger().responses(response);
  }

  private static double fullTimers(Region region) {
    double sum = 0;
    for (Office office : region.offices()) {
      sum += office.fullTimers();
    }
    return sum;
  }

  private static double professionals(Region region) {
    double sum = 0;
    for (Office office : region.offices()) {
      sum += office.professionals().size();
    }
    return sum;
  }

  private static double strain(Region region) {
    double sum = 0;
    for (Office office : region.offices()) {
      for (Professional professional : office.professionals()) {
        sum += professional.strain();
      }
    }
    return sum;
  }

  /** The figures: one row per week and measure. */
  public Table table() {
    return new Table(
        "weekly",
        List.of(
            new Table.Integers("week", weeks.stream().mapToLong(Long::longValue).toArray()),
            new Table.Words(
                "measure", measures.stream().map(WeeklyMeasure::code).toArray(String[]::new)),
            new Table.Words(
                "label", measures.stream().map(WeeklyMeasure::label).toArray(String[]::new)),
            new Table.Words(
                "unit", measures.stream().map(WeeklyMeasure::unit).toArray(String[]::new)),
            new Table.Reals("value", values.stream().mapToDouble(Double::doubleValue).toArray())));
  }

  @FunctionalInterface
  private interface Reading {
    double of(Region region);
  }
}
