package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Distance;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.results.Table;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Departure;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Ledger.Count;
import org.leeway.world.Ledger.Figure;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.World;

/** Collects the outcomes of a replicate, from the week in which counting starts to the end. */
public final class Outcomes {
  private static final double MILLION = 1e6;
  private static final Count[] COUNTS = Count.values();
  private static final Figure[] FIGURES = Figure.values();

  private final int scale;
  private final CohortTally cohort;
  private final double[][] counts = new double[COUNTS.length][Ledger.CELLS];
  private final double[] figures = new double[FIGURES.length];
  private final YearOn yearOn = new YearOn();
  private final Rush rush;
  private EqualTreatment treatment = new EqualTreatment();
  private double strain;
  private double professionals;
  private int weeksCounted;

  /**
   * @param weeks weeks of the run
   * @param scale persons whom an agent stands for
   * @param countFrom week in which counting starts
   * @param values the periods over which targets are counted
   */
  public Outcomes(int weeks, int scale, int countFrom, Values values) {
    this.scale = scale;
    this.cohort = new CohortTally(weeks, countFrom);
    this.rush = new Rush(values);
  }

  /** Reads a week, region by region in their order. */
  public void read(World world, int week) {
    weeksCounted++;
    yearOn.read(world, week);
    rush.read(world, week);
    for (Region region : world.regions()) {
      Ledger ledger = region.ledger();
      for (Count count : COUNTS) {
        for (int cell = 0; cell < Ledger.CELLS; cell++) {
          counts[count.ordinal()][cell] += ledger.count(count, cell);
        }
      }
      for (Figure figure : FIGURES) {
        figures[figure.ordinal()] += ledger.figure(figure);
      }
      for (int place = 0; place < ledger.departures(); place++) {
        cohort.add(ledger.departure(place));
      }
      for (Office office : region.offices()) {
        for (Professional professional : office.professionals()) {
          strain += professional.strain();
          professionals++;
        }
      }
    }
  }

  /** Reads those who are still there when the run ends. */
  public void readLast(World world) {
    treatment = EqualTreatment.of(world);
    for (Region region : world.regions()) {
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (!people.is(row, Status.NOBODY) && people.count.cell.get(row) >= 0) {
          cohort.add(Departure.of(people, row));
        }
      }
    }
  }

  /** The outcomes: one row per outcome and group. */
  public Table table() {
    List<String> outcome = new ArrayList<>();
    List<String> group = new ArrayList<>();
    List<String> unit = new ArrayList<>();
    List<Double> value = new ArrayList<>();
    List<Double> weight = new ArrayList<>();
    for (Outcome what : Outcome.values()) {
      List<Group> groups = what.perGroup() ? Group.inOrder() : List.of(Group.ALL);
      for (Group whom : groups) {
        Mean mean = mean(what, whom);
        outcome.add(what.code());
        group.add(whom.code());
        unit.add(what.measure().unit());
        value.add(mean.value());
        weight.add(mean.weight());
      }
    }
    return new Table(
        "outcomes",
        List.of(
            new Table.Words("outcome", outcome.toArray(String[]::new)),
            new Table.Words("grp", group.toArray(String[]::new)),
            new Table.Words("unit", unit.toArray(String[]::new)),
            new Table.Reals("value", value.stream().mapToDouble(Double::doubleValue).toArray()),
            new Table.Reals("weight", weight.stream().mapToDouble(Double::doubleValue).toArray())));
  }

  /**
   * Whom the organisations took, and what became of those: a row per scheme and distance. Outcomes
   * for which the run is too short are not numbers.
   */
  public Table intake() {
    List<String> groups = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      for (Distance distance : Distance.values()) {
        groups.add(Group.of(scheme, distance).code());
      }
    }
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Words("grp", groups.toArray(String[]::new)));
    for (Intake what : Intake.values()) {
      double[] numbers = new double[Ledger.CELLS];
      for (int cell = 0; cell < Ledger.CELLS; cell++) {
        numbers[cell] =
            what.needsTwoYears() && !cohort.twoYears() ? Double.NaN : cohort.intake(what, cell);
      }
      columns.add(new Table.Reals(what.column(), numbers));
    }
    return new Table("intake", columns);
  }

  private Mean mean(Outcome outcome, Group group) {
    int[] cells = Cells.of(group);
    return switch (outcome) {
      case PLACED_52, PLACED_104, DURABLE_26, BENEFIT_WEEKS -> {
        double sum = 0;
        double people = 0;
        for (int cell : cells) {
          sum += cohort.sum(outcome, cell);
          people += cohort.people(outcome, cell);
        }
        yield Mean.of(sum, people);
      }
      case CONTACTS -> {
        Mean perWeek = Mean.of(sum(Count.CONTACTS, cells), sum(Count.SERVED_WEEKS, cells));
        yield new Mean(perWeek.value() * RatePerYear.WEEKS_PER_YEAR, perWeek.weight());
      }
      case MINUTES -> Mean.of(sum(Count.MINUTES, cells), sum(Count.CONTACTS, cells));
      case VACANCIES_FILLED -> yearly(figure(Figure.FILLED));
      case OUTSIDE_JOBS -> yearly(figure(Figure.OUTSIDE_JOBS));
      case JOB_CHANGES -> yearly(figure(Figure.JOB_CHANGES));
      case COST -> yearly(serviceEuro() / MILLION);
      case BENEFITS_PAID -> yearly(figure(Figure.BENEFIT_EURO) / MILLION);
      case PUBLIC_COST -> yearly((serviceEuro() + figure(Figure.BENEFIT_EURO)) / MILLION);
      case ATTENTION -> attention();
      case UNSEEN -> Mean.of(yearOn.unseen(cells), yearOn.served(cells));
      case BETWEEN -> spread(treatment.professionals());
      case TAILORING -> spread(treatment.cases());
      case STRAIN_OF_STAFF -> Mean.of(strain, professionals);
      case TRUST_OF_CLIENTS -> Mean.of(yearOn.trust(cells), yearOn.present(cells));
      case BUNCHING -> Mean.of(rush.atEnds(), rush.evenly());
    };
  }

  /** Minutes per week in the service of those near work, against those far from it. */
  private Mean attention() {
    double near = minutesPerWeek(Distance.SHORT);
    double far = minutesPerWeek(Distance.LONG);
    return near > 0 && far > 0
        ? new Mean(near / far, sum(Count.MINUTES, Cells.of(Group.ALL)))
        : new Mean(0, 0);
  }

  private double minutesPerWeek(Distance distance) {
    int[] cells = Cells.of(Group.of(distance));
    return Mean.of(sum(Count.MINUTES, cells), sum(Count.SERVED_WEEKS, cells)).value();
  }

  private static Mean spread(Spread spread) {
    return new Mean(spread.share(), spread.choices());
  }

  private double serviceEuro() {
    return figure(Figure.STAFF_EURO) + figure(Figure.INSTRUMENT_EURO);
  }

  private double figure(Figure figure) {
    return figures[figure.ordinal()];
  }

  private double sum(Count count, int[] cells) {
    double sum = 0;
    for (int cell : cells) {
      sum += counts[count.ordinal()][cell];
    }
    return sum;
  }

  private Mean yearly(double total) {
    double years = weeksCounted / (double) RatePerYear.WEEKS_PER_YEAR;
    return new Mean(total * scale / years, weeksCounted);
  }

  /** A mean and how many persons or events stand behind it. */
  private record Mean(double value, double weight) {
    static Mean of(double sum, double weight) {
      return new Mean(weight > 0 ? sum / weight : 0, weight);
    }
  }
}
