package org.leeway.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.observe.Measure;
import org.leeway.results.Table;
import org.leeway.scenario.Values;
import org.leeway.simulation.Replicate;
import org.leeway.simulation.ReplicateTask;

/**
 * A model of an instant for studies of real scenario files: every outcome is one number that
 * follows from the values in week 0, plus luck that depends on the seed alone.
 */
public final class FakeStudyReplicate implements Replicate {
  /** What the world gives. */
  @FunctionalInterface
  public interface Response {
    double of(Values values);
  }

  private final Response response;

  /**
   * @param response the outcome without luck
   */
  public FakeStudyReplicate(Response response) {
    this.response = response;
  }

  @Override
  public List<Table> run(ReplicateTask task, int threads) throws InterruptedException {
    double luck = new SplittableRandom(task.settings().seed()).nextDouble() / 10;
    double level = response.of(task.scenario().at(0)) + luck;
    List<Table> tables = new ArrayList<>();
    tables.add(outcomes(level));
    tables.add(
        new Table(
            "weekly", List.of(new Table.Integers("week", new long[] {task.settings().weeks()}))));
    if (!task.observation().measures().isEmpty()) {
      tables.add(moments(task, level));
    }
    return tables;
  }

  private static Table outcomes(double level) {
    List<String> outcomes = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    List<String> units = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (Group group : outcome.perGroup() ? Group.inOrder() : List.of(Group.ALL)) {
        outcomes.add(outcome.code());
        groups.add(group.code());
        units.add(outcome.measure().unit());
      }
    }
    double[] levels = new double[outcomes.size()];
    Arrays.fill(levels, level);
    double[] weights = new double[outcomes.size()];
    Arrays.fill(weights, 100);
    return new Table(
        "outcomes",
        List.of(
            new Table.Words("outcome", outcomes.toArray(String[]::new)),
            new Table.Words("grp", groups.toArray(String[]::new)),
            new Table.Words("unit", units.toArray(String[]::new)),
            new Table.Reals("value", levels),
            new Table.Reals("weight", weights)));
  }

  /** The first sum is the level of a hundred people, all others count a hundred people. */
  private static Table moments(ReplicateTask task, double level) {
    List<String> measures = new ArrayList<>();
    List<Long> parts = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Measure measure : task.observation().measures()) {
      for (int part = 0; part < measure.quantity().sums(); part++) {
        measures.add(measure.id());
        parts.add((long) part);
        values.add(part == 0 ? 100 * level : 100);
      }
    }
    return new Table(
        "moments",
        List.of(
            new Table.Words("measure", measures.toArray(String[]::new)),
            new Table.Integers("part", parts.stream().mapToLong(Long::longValue).toArray()),
            new Table.Reals("value", values.stream().mapToDouble(Double::doubleValue).toArray())));
  }
}
