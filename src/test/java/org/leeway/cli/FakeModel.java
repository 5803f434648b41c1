package org.leeway.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.observe.Measure;
import org.leeway.observe.Observation;
import org.leeway.results.Table;
import org.leeway.simulation.Replicate;
import org.leeway.simulation.ReplicateTask;

/** A model of an instant: outcomes are a function of the seed and of the scenario's values. */
final class FakeModel implements Replicate {
  /** For commands that simulate nothing. */
  static final Replicate NONE =
      (task, threads) -> {
        throw new AssertionError("nothing was to be simulated");
      };

  @Override
  public List<Table> run(ReplicateTask task, int threads) {
    SplittableRandom random = new SplittableRandom(task.settings().seed());
    StringBuilder values = new StringBuilder();
    task.scenario().resolved().forEach(value -> values.append(value.value()).append(';'));
    double lever = Math.floorMod(values.toString().hashCode(), 1000) / 10_000.0;
    List<String> outcomes = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    List<String> units = new ArrayList<>();
    List<Double> levels = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (Group group : outcome.perGroup() ? Group.inOrder() : List.of(Group.ALL)) {
        outcomes.add(outcome.code());
        groups.add(group.code());
        units.add(outcome.measure().unit());
        levels.add(random.nextDouble(0.1, 0.2) + lever);
      }
    }
    double[] weights = new double[levels.size()];
    Arrays.fill(weights, 1000);
    List<Table> tables = new ArrayList<>();
    tables.add(
        new Table(
            "outcomes",
            List.of(
                new Table.Words("outcome", outcomes.toArray(String[]::new)),
                new Table.Words("grp", groups.toArray(String[]::new)),
                new Table.Words("unit", units.toArray(String[]::new)),
                new Table.Reals("value", levels.stream().mapToDouble(x -> x).toArray()),
                new Table.Reals("weight", weights))));
    tables.add(
        new Table(
            "weekly",
            List.of(
                new Table.Integers("week", new long[] {0, 1}),
                new Table.Words("measure", new String[] {"open-vacancies", "open-vacancies"}),
                new Table.Words("label", new String[] {"Open vacancies", "Open vacancies"}),
                new Table.Words("unit", new String[] {"vacancies", "vacancies"}),
                new Table.Reals("value", new double[] {random.nextDouble(), 1}))));
    if (!task.observation().measures().isEmpty()) {
      tables.add(moments(task.observation(), random, lever));
    }
    return List.copyOf(tables);
  }

  /** What is asked of a thousand people: shares between a tenth and three tenths. */
  private static Table moments(Observation observation, SplittableRandom random, double lever) {
    List<String> measures = new ArrayList<>();
    List<Long> parts = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Measure measure : observation.measures()) {
      for (int part = 0; part < measure.quantity().sums(); part++) {
        measures.add(measure.id());
        parts.add((long) part);
        values.add(part == 1 ? 1000 : 1000 * (random.nextDouble(0.1, 0.2) + lever));
      }
    }
    return new Table(
        "moments",
        List.of(
            new Table.Words("measure", measures.toArray(String[]::new)),
            new Table.Integers("part", parts.stream().mapToLong(x -> x).toArray()),
            new Table.Reals("value", values.stream().mapToDouble(x -> x).toArray())));
  }
}
