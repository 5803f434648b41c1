package org.leeway.robust;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeway.scenario.Draw;

/**
 * The worlds as a table for a spreadsheet or for R: a row per world, its parameters, and the effect
 * of every alternative on every outcome for everybody, as measured over the seeds of that world.
 */
public final class WorldsCsv {
  /** Name of the file in the run directory. */
  public static final String NAME = "worlds.csv";

  private static final MathContext DIGITS = new MathContext(9);

  private WorldsCsv() {}

  /** The table, with a line feed at its end. */
  public static String write(RobustPlan plan, RobustResult result) {
    List<Robustness> lines = result.lines().stream().filter(Robustness::ofEverybody).toList();
    List<String> paths =
        plan.worlds().stream()
            .flatMap(world -> world.values().keySet().stream())
            .distinct()
            .toList();
    StringBuilder text = new StringBuilder();
    List<String> heads = new ArrayList<>(List.of("world"));
    heads.addAll(paths);
    lines.forEach(line -> heads.add(quoted(line.alternative() + ": " + line.outcome())));
    text.append(String.join(",", heads)).append('\n');
    for (Draw world : plan.worlds()) {
      List<String> cells = new ArrayList<>(List.of(String.valueOf(world.number())));
      paths.forEach(path -> cells.add(world.values().getOrDefault(path, "")));
      lines.forEach(line -> cells.add(effect(line, world.number())));
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  private static String effect(Robustness line, int draw) {
    Optional<WorldEffect> effect =
        line.worlds().stream().filter(world -> world.draw() == draw).findFirst();
    return effect
        .map(each -> new BigDecimal(each.measured()).round(DIGITS).stripTrailingZeros())
        .map(BigDecimal::toPlainString)
        .orElse("");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
