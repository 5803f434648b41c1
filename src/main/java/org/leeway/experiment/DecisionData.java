package org.leeway.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.results.ResultsException;
import org.leeway.results.StoredRun;
import org.leeway.results.Table;

/** The decisions that a run kept. */
public final class DecisionData {
  private static final String DECISIONS = "decisions";
  private static final String WEIGHINGS = "weighings";

  /** A decision within its run. */
  private record Key(String scenario, long draw, long seed, long seq) {}

  private DecisionData() {}

  /** True when the run kept decisions. */
  public static boolean isIn(StoredRun run) {
    return run.tables().contains(DECISIONS) && run.tables().contains(WEIGHINGS);
  }

  /**
   * The decisions of a run, in the order of arms, seeds, regions and weeks.
   *
   * @throws ResultsException when the run kept none
   */
  public static List<DecisionLine> of(StoredRun run) {
    if (!isIn(run)) {
      throw new ResultsException(
          run.directory() + " holds no decisions",
          "Run or compare again with --decisions 0.02, or with the names of some people.");
    }
    return of(run.table(DECISIONS), run.table(WEIGHINGS));
  }

  /** The decisions of one arm of a run that kept them. */
  public static List<DecisionLine> of(StoredRun run, String arm) {
    return of(run.table(DECISIONS, "scenario", arm), run.table(WEIGHINGS, "scenario", arm));
  }

  private static List<DecisionLine> of(Table decisions, Table weighings) {
    Map<Key, List<DecisionLine.Option>> options = new LinkedHashMap<>();
    Map<Key, List<DecisionLine.Factor>> factors = new LinkedHashMap<>();
    gather(weighings, options, factors);
    TableColumns columns = new TableColumns(decisions);
    Key[] keys = keys(decisions);
    long[] week = columns.integers("week");
    String[] person = columns.words("person");
    String[] professional = columns.words("professional");
    String[] region = columns.words("region");
    String[] organisation = columns.words("organisation");
    String[] scheme = columns.words("scheme");
    String[] distance = columns.words("distance");
    String[] model = columns.words("model");
    String[] strategy = columns.words("strategy");
    String[] path = columns.words("path");
    String[] response = columns.words("response");
    String[] talk = columns.words("talk");
    String[] told = columns.words("told");
    double[] minutes = columns.reals("minutes");
    double[] belief = columns.reals("belief");
    double[] truth = columns.reals("truth");
    double[] motivation = columns.reals("motivation");
    double[] burden = columns.reals("burden");
    String[] chosen = columns.words("chosen");
    String[] prescribed = columns.words("prescribed");
    String[] room = columns.words("room");
    String[] explained = columns.words("explained");
    double[] explaining = columns.reals("explaining");
    String[] withdrawn = columns.words("withdrawn");
    String[] settled = columns.words("settled");
    String[] luck = columns.words("luck");
    String[] parameters = columns.words("parameters");
    List<DecisionLine> lines = new ArrayList<>();
    for (int row = 0; row < decisions.rows(); row++) {
      lines.add(
          new DecisionLine(
              keys[row].scenario(),
              keys[row].draw(),
              keys[row].seed(),
              week[row],
              person[row],
              professional[row],
              region[row],
              organisation[row],
              scheme[row],
              distance[row],
              model[row],
              strategy[row],
              path[row],
              response[row],
              talk[row],
              told[row].equals("yes"),
              minutes[row],
              belief[row],
              truth[row],
              motivation[row],
              burden[row],
              chosen[row],
              prescribed[row],
              room[row].equals("yes"),
              explained[row],
              explaining[row],
              withdrawn[row].equals("yes"),
              settled[row],
              luck[row],
              parameters[row],
              options.getOrDefault(keys[row], List.of()),
              factors.getOrDefault(keys[row], List.of())));
    }
    return lines;
  }

  private static Key[] keys(Table table) {
    TableColumns columns = new TableColumns(table);
    String[] scenario = columns.words("scenario");
    long[] draw = columns.integers("draw");
    long[] seed = columns.integers("seed");
    long[] seq = columns.integers("seq");
    Key[] keys = new Key[table.rows()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = new Key(scenario[row], draw[row], seed[row], seq[row]);
    }
    return keys;
  }

  private static void gather(
      Table table,
      Map<Key, List<DecisionLine.Option>> options,
      Map<Key, List<DecisionLine.Factor>> factors) {
    TableColumns columns = new TableColumns(table);
    Key[] keys = keys(table);
    String[] option = columns.words("option");
    String[] factor = columns.words("factor");
    String[] open = columns.words("open");
    double[] value = columns.reals("value");
    double[] unsteady = columns.reals("unsteady");
    double[] success = columns.reals("success");
    double[] weight = columns.reals("weight");
    double[] reported = columns.reals("reported");
    double[] moved = columns.reals("moved");
    for (int row = 0; row < keys.length; row++) {
      if (factor[row].isEmpty()) {
        options
            .computeIfAbsent(keys[row], key -> new ArrayList<>())
            .add(
                new DecisionLine.Option(
                    option[row], open[row].equals("yes"), value[row], unsteady[row], success[row]));
      } else {
        factors
            .computeIfAbsent(keys[row], key -> new ArrayList<>())
            .add(new DecisionLine.Factor(factor[row], weight[row], reported[row], moved[row]));
      }
    }
  }
}
