import java.nio.file.Path;
import java.util.List;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.Experiment;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Progress;
import org.leeway.experiment.RunOptions;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Scenarios;

/** A what-if from Java: load, set, run, read. Start it with java -cp target/leeway.jar notebooks/WhatIf.java */
public final class WhatIf {
  public static void main(String[] arguments) throws Exception {
    ask(new ExperimentSettings(8, 1, 104, 200), Path.of("output")); // seeds, first seed, weeks, persons per agent
  }

  static Comparison ask(ExperimentSettings size, Path output) throws Exception {
    Scenario usual = Scenarios.load(Path.of("scenarios/netherlands.yaml"));
    Scenario half = Scenarios.load(Path.of("scenarios/netherlands.yaml"), List.of("organisation[*].caseload.norm=x 0.5"));
    Experiment experiment = Experiment.local(2); // threads
    Comparison comparison = experiment.compare(usual, List.of(half), size, RunOptions.under(output), Progress.NONE).comparison();
    comparison.effects().stream()
        .filter(effect -> effect.group().code().equals("all"))
        .forEach(effect -> System.out.printf("%-24s %+.4f [%+.4f, %+.4f] %s%n",
            effect.outcome().code(), effect.difference(), effect.low(), effect.high(), effect.outcome().measure().unit()));
    return comparison;
  }
}
