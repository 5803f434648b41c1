package org.leeway.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.leeway.domain.Outcome;
import org.leeway.method.SobolIndices;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.Spelling;
import org.leeway.sensitivity.Factor;
import org.leeway.sensitivity.Input;
import org.leeway.sensitivity.Method;
import org.leeway.sensitivity.Question;
import org.leeway.sensitivity.Selection;
import picocli.CommandLine.Option;

/** What a study of sensitivity moves, how it judges, and what it measures. */
final class SensitivityOptions {
  /** With more values than this, the first look is by group. */
  private static final int MOST_SINGLE = 60;

  private static final int WALKS = 4;
  private static final int WALKS_OF_GROUPS = 10;
  private static final int LEVELS = 4;
  private static final int USUAL_ROWS = 64;
  private static final long MOST_REPLICATES = 1_000_000;
  private static final List<String> METHODS = List.of("morris", "sobol");
  private static final List<String> BY = List.of("parameter", "group");

  /** What is measured when the user names nothing: what people get, and what it costs. */
  private static final List<Outcome> USUAL =
      List.of(
          Outcome.PLACED_52,
          Outcome.DURABLE_26,
          Outcome.BENEFIT_WEEKS,
          Outcome.CONTACTS,
          Outcome.OUTSIDE_JOBS,
          Outcome.COST,
          Outcome.PUBLIC_COST);

  @Option(
      names = "--parameters",
      paramLabel = "PATH",
      split = ",",
      description =
          "Move only these: paths or beginnings of paths, * for any step; may be repeated.")
  List<String> patterns = new ArrayList<>();

  @Option(
      names = "--evidence",
      paramLabel = "CLASS",
      split = ",",
      description =
          "Move only values that rest on this (default: experiment, survey, expert, calibrated,"
              + " assumption).")
  private List<String> evidence = new ArrayList<>();

  @Option(
      names = "--outcome",
      paramLabel = "CODE",
      split = ",",
      description = "What is measured, such as placed-within-52-weeks (default: seven outcomes).")
  private List<String> outcomes = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "",
      description =
          "parameter: each value by itself; group: the values of a section of the register together"
              + " (default: group when there are more than 60 values).")
  private String by = "";

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = "morris",
      description = "morris: screening; sobol: shares of the variance (default: morris).")
  private String method = "morris";

  @Option(
      names = "--walks",
      paramLabel = "N",
      converter = WholeNumber.Walks.class,
      description =
          "Walks of the screening; more make it surer (default: 4; 10 by group, because the values"
              + " of a group can cancel out in a walk).")
  private long walks;

  @Option(
      names = "--sobol",
      paramLabel = "N",
      converter = WholeNumber.Rows.class,
      description =
          "Points per sample for Sobol indices; after a screening, of what matters most. Powers of"
              + " two serve best (with --method sobol: 64).")
  private long rows;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      converter = WholeNumber.Top.class,
      description = "How many get Sobol indices after the screening (default: ${DEFAULT-VALUE}).")
  private long top;

  @Option(
      names = "--design-seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = WholeNumber.Seed.class,
      description = "Another number gives another design (default: ${DEFAULT-VALUE}).")
  private long designSeed;

  List<Outcome> outcomes() {
    List<String> known = Arrays.stream(Outcome.values()).map(Outcome::code).toList();
    outcomes.forEach(code -> check("--outcome", code, known));
    return outcomes.isEmpty() ? USUAL : outcomes.stream().distinct().map(Outcome::byCode).toList();
  }

  List<Evidence> evidence() {
    List<String> known = Arrays.stream(Evidence.values()).map(Evidence::word).toList();
    evidence.forEach(word -> check("--evidence", word, known));
    return Arrays.stream(Evidence.values())
        .filter(
            each ->
                evidence.isEmpty()
                    ? each != Evidence.LEGAL && each != Evidence.ADMINISTRATIVE
                    : evidence.contains(each.word()))
        .toList();
  }

  List<Factor> factors(List<Input> inputs) {
    if (!by.isEmpty()) {
      check("--by", by, BY);
    }
    boolean group = by.isEmpty() ? inputs.size() > MOST_SINGLE : by.equals("group");
    return group ? Factor.sections(inputs) : Factor.single(inputs);
  }

  Method method(List<Factor> factors) {
    check("--method", method, METHODS);
    return method.equals("sobol")
        ? deeper()
        : new Method.Screening(walks(factors), LEVELS, designSeed);
  }

  private int walks(List<Factor> factors) {
    boolean group = factors.stream().anyMatch(Factor::isGroup);
    return walks == 0 ? (group ? WALKS_OF_GROUPS : WALKS) : Math.toIntExact(walks);
  }

  /** Sobol indices, by themselves or after a screening. */
  Method.Indices deeper() {
    return new Method.Indices(rows == 0 ? USUAL_ROWS : Math.toIntExact(rows), designSeed);
  }

  /** True when indices follow a screening. */
  boolean wantsSecond() {
    return rows > 0 && !method.equals("sobol");
  }

  int top() {
    return Math.toIntExact(top);
  }

  /** Refuses what cannot be done. */
  void check(Question question, List<Factor> factors) {
    long inputs = factors.stream().mapToLong(factor -> factor.inputs().size()).sum();
    boolean indices = method.equals("sobol");
    if (indices && inputs > SobolIndices.MOST_PARAMETERS) {
      throw new InputException(
          "Sobol indices take at most %s values, but these are %s; restrict them with --parameters"
              .formatted(SobolIndices.MOST_PARAMETERS, inputs),
          List.of());
    }
    long arms = question.alternative() == null ? 1 : 2;
    long replicates =
        (method(factors).points(factors.size()) + 1) * question.seeds() * arms
            + more(question.seeds(), factors.size()) * arms;
    if (replicates > MOST_REPLICATES) {
      throw new InputException(
          String.format(
              Locale.ROOT,
              "%,d replicates are more than %,d; move fewer values, or give fewer --seeds",
              replicates,
              MOST_REPLICATES),
          List.of());
    }
  }

  /** Replicates per scenario that the indices after the screening take at most. */
  long more(int seeds, int factors) {
    return wantsSecond() ? (deeper().points(Math.min(top(), factors)) + 1) * seeds : 0;
  }

  /** What follows the screening, in words; empty when nothing does. */
  String second(int perPoint, int factors) {
    return wantsSecond()
        ? ", then at most "
            + Words.count(more(perPoint, factors), "replicate")
            + " for Sobol indices"
        : "";
  }

  /** What is moved, in words. */
  String inWords(List<Factor> factors, Selection selection) {
    int inputs = selection.inputs().size();
    return factors.size() == inputs
        ? Words.count(inputs, "value")
        : inputs + " values in " + factors.size() + " groups (--by parameter moves each by itself)";
  }

  /** The words of a command that computes the indices of some factors and nothing else. */
  List<String> command(Question question, List<Factor> factors) {
    boolean group = factors.stream().anyMatch(Factor::isGroup);
    return List.of(
        "--parameters",
        String.join(",", factors.stream().map(Factor::name).toList()),
        "--evidence",
        String.join(",", evidence().stream().map(Evidence::word).toList()),
        "--outcome",
        String.join(",", question.outcomes().stream().map(Outcome::code).toList()),
        "--by",
        group ? "group" : "parameter",
        "--method",
        "sobol",
        "--sobol",
        String.valueOf(deeper().rows()),
        "--design-seed",
        String.valueOf(designSeed),
        "--seeds",
        String.valueOf(question.seeds()),
        "--first-seed",
        String.valueOf(question.firstSeed()),
        "--weeks",
        String.valueOf(question.weeks()),
        "--scale",
        String.valueOf(question.scale()));
  }

  private static void check(String option, String word, Collection<String> known) {
    if (!known.contains(word)) {
      String near = Spelling.nearest(word, known);
      throw new InputException(
          option
              + " '"
              + word
              + "' is not known; expected "
              + Words.either(List.copyOf(known))
              + (near.isEmpty() ? "" : ". Did you mean " + near + "?"),
          List.of());
    }
  }
}
