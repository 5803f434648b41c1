package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leeway.domain.Status;
import org.leeway.results.Table;
import org.leeway.world.Ledger.Figure;
import org.leeway.world.World;

/** Collects what the country looks like week by week, at the scale of persons. */
public final class WeeklyFigures {
  private static final double MILLION = 1e6;

  private static final WeeklyMeasure[] MEASURES = WeeklyMeasure.values();

  private final int scale;
  private final WeekSums sums = new WeekSums();
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
    sums.read(world.regions());
    for (WeeklyMeasure measure : MEASURES) {
      weeks.add((long) week);
      measures.add(measure);
      values.add(value(measure));
    }
  }

  private double value(WeeklyMeasure measure) {
    return switch (measure) {
      case OPEN_VACANCIES -> sums.advertised() * scale;
      case IN_SERVICE -> sums.people(Status.SERVED) * scale;
      case OUTSIDE -> sums.people(Status.OUTSIDE) * scale;
      case PLACEMENTS -> scaled(Figure.SERVED_JOBS);
      case OUTSIDE_JOBS -> scaled(Figure.OUTSIDE_JOBS);
      case JOB_CHANGES -> scaled(Figure.JOB_CHANGES);
      case SEPARATIONS -> scaled(Figure.SEPARATIONS);
      case CONVERSATIONS -> scaled(Figure.CONVERSATIONS);
      case INSTRUMENTS -> scaled(Figure.INSTRUMENTS);
      case SANCTIONS -> scaled(Figure.SANCTIONS);
      case DEVIATIONS -> ratio(sums.figure(Figure.DEVIATIONS), sums.figure(Figure.INSTRUMENTS));
      case DIAGNOSIS_ERROR -> StrictMath.sqrt(perTalk(sums.figure(Figure.DIAGNOSIS_ERROR)));
      case FULL_TIMERS -> sums.fullTimers() * scale;
      case FOLLOW, DEVIATE, CONTROL, FEEDBACK, INPUT, GATHER, RECONSIDER, NONE ->
          perTalk(sums.responses(Objects.requireNonNull(measure.response())));
      case SECOND_LOOKS -> perTalk(sums.figure(Figure.SECOND_LOOKS));
      case TOLD -> perTalk(sums.figure(Figure.TOLD));
      case NET_STATE, NET_FUNDS, NET_MUNICIPALITIES, NET_EMPLOYERS, NET_PEOPLE, NET_PROVIDERS ->
          sums.flows().net(Objects.requireNonNull(measure.party())) * scale / MILLION;
      case COST_UNEMPLOYMENT,
          COST_SOCIAL_ASSISTANCE,
          COST_PARTIAL_DISABILITY,
          COST_YOUNG_DISABLED,
          COST_SICKNESS ->
          sums.flows().publicCost(Objects.requireNonNull(measure.scheme())) * scale / MILLION;
      case STRAIN -> ratio(sums.strain(), sums.professionals());
    };
  }

  private double scaled(Figure figure) {
    return sums.figure(figure) * scale;
  }

  private double perTalk(double sum) {
    return ratio(sum, sums.figure(Figure.CONVERSATIONS));
  }

  private static double ratio(double above, double below) {
    return below > 0 ? above / below : 0;
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
}
