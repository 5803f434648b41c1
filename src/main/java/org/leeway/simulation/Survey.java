package org.leeway.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.leeway.domain.WeighingFactor;
import org.leeway.draw.AgentName;
import org.leeway.results.Table;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * What professionals would answer when asked how heavily each factor counts for them, beside how
 * heavily it does: a row per professional, as the table {@code professionals}.
 */
final class Survey {
  private Survey() {}

  /**
   * A professional.
   *
   * @param region name of the region
   * @param professional name in the region
   * @param organisation code of the organisation whose clients these are
   * @param employer code of the employer
   * @param occupation code of the occupation
   * @param archetype code of the kind of professional
   * @param age in years
   * @param tenure years in the job
   * @param awareness how far the professional knows what counts, 0 to 1
   * @param strain 0 to 1
   * @param caseload clients, in agents
   * @param reported how heavily each factor counts as the professional would say, 0 to 1, in the
   *     order of {@link WeighingFactor}; NaN where the professional does not know
   * @param weight how heavily it counts, 0 to 1
   */
  record Row(
      String region,
      String professional,
      String organisation,
      String employer,
      String occupation,
      String archetype,
      double age,
      double tenure,
      double awareness,
      double strain,
      int caseload,
      List<Double> reported,
      List<Double> weight) {
    Row {
      reported = List.copyOf(reported);
      weight = List.copyOf(weight);
    }
  }

  /** Asks every professional. */
  static Table of(World world, int week) {
    List<Row> rows = new ArrayList<>();
    for (Region region : world.regions()) {
      for (Office office : region.offices()) {
        for (Professional each : office.professionals()) {
          rows.add(row(region, office, each, week));
        }
      }
    }
    return table(rows);
  }

  private static Row row(Region region, Office office, Professional each, int week) {
    List<Double> reported = new ArrayList<>();
    List<Double> weight = new ArrayList<>();
    for (int factor = 0; factor < WeighingFactor.values().length; factor++) {
      reported.add(each.mind().reported(factor));
      weight.add(each.mind().weight(factor));
    }
    return new Row(
        region.data().name(),
        AgentName.professional(each.id()),
        office.organisation().code(),
        each.vita().employer().code(),
        each.vita().occupation().code(),
        each.archetype().code(),
        each.vita().age(week),
        each.vita().tenureYears(week),
        each.mind().awareness(),
        each.strain(),
        each.caseload(),
        reported,
        weight);
  }

  /** The table: words and numbers of each, then reported_ and weight_ with the code of a factor. */
  static Table table(List<Row> rows) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(words("region", rows, Row::region));
    columns.add(words("professional", rows, Row::professional));
    columns.add(words("organisation", rows, Row::organisation));
    columns.add(words("employer", rows, Row::employer));
    columns.add(words("occupation", rows, Row::occupation));
    columns.add(words("archetype", rows, Row::archetype));
    columns.add(reals("age", rows, Row::age));
    columns.add(reals("tenure", rows, Row::tenure));
    columns.add(reals("awareness", rows, Row::awareness));
    columns.add(reals("strain", rows, Row::strain));
    columns.add(reals("caseload", rows, Row::caseload));
    for (WeighingFactor factor : WeighingFactor.values()) {
      int place = factor.ordinal();
      columns.add(reals("reported_" + factor.code(), rows, row -> row.reported().get(place)));
    }
    for (WeighingFactor factor : WeighingFactor.values()) {
      int place = factor.ordinal();
      columns.add(reals("weight_" + factor.code(), rows, row -> row.weight().get(place)));
    }
    return new Table("professionals", columns);
  }

  private static Table.Column words(String name, List<Row> rows, Function<Row, String> value) {
    return new Table.Words(name, rows.stream().map(value).toArray(String[]::new));
  }

  private static Table.Column reals(String name, List<Row> rows, ToDoubleFunction<Row> value) {
    return new Table.Reals(name, rows.stream().mapToDouble(value).toArray());
  }
}
