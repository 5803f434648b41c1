package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.results.Table;
import org.leeway.simulation.Replicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;

/** Outcomes that are a pure function of seed and lever, in an instant. */
final class FakeReplicate implements Replicate {
  /** A group that never has members. */
  static final Group EMPTY = Group.inOrder().get(1);

  @Override
  public List<Table> run(ReplicateTask task, int threads) throws InterruptedException {
    double lever = ((FakeScenario) task.scenario()).lever();
    SplittableRandom random = new SplittableRandom(task.settings().seed());
    List<String> outcomes = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    List<String> units = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (Group group : outcome.perGroup() ? Group.inOrder() : List.of(Group.ALL)) {
        outcomes.add(outcome.code());
        groups.add(group.code());
        units.add(outcome.measure().unit());
        values.add(random.nextDouble() + lever * (1 + 0.1 * random.nextDouble()));
        weights.add(group.equals(EMPTY) ? 0.0 : 100.0);
      }
    }
    return List.of(
        new Table(
            "outcomes",
            List.of(
                new Table.Words("outcome", outcomes.toArray(String[]::new)),
                new Table.Words("grp", groups.toArray(String[]::new)),
                new Table.Words("unit", units.toArray(String[]::new)),
                new Table.Reals("value", array(values)),
                new Table.Reals("weight", array(weights)))),
        weekly(task.settings(), random));
  }

  private static Table weekly(ReplicateSettings settings, SplittableRandom random) {
    int weeks = settings.weeks();
    long[] week = new long[weeks];
    String[] measure = new String[weeks];
    String[] label = new String[weeks];
    String[] unit = new String[weeks];
    double[] value = new double[weeks];
    for (int row = 0; row < weeks; row++) {
      week[row] = row;
      measure[row] = "open-vacancies";
      label[row] = "Open vacancies";
      unit[row] = "vacancies";
      value[row] = row + random.nextDouble();
    }
    return new Table(
        "weekly",
        List.of(
            new Table.Integers("week", week),
            new Table.Words("measure", measure),
            new Table.Words("label", label),
            new Table.Words("unit", unit),
            new Table.Reals("value", value)));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
