package org.leeway.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leeway.experiment.DecisionLine;

/** A decision as sentences. */
public final class DecisionText {
  private static final int MOST_FACTORS = 3;
  private static final String NOTHING = "nothing";

  private DecisionText() {}

  /** What was chosen, from what, what set the options apart, and what was believed. */
  public static String sentence(DecisionLine line) {
    long open = line.options().stream().filter(DecisionLine.Option::open).count();
    return String.format(
        Locale.ROOT,
        "Seed %d, week %d: %s %s (%s%s), %s; %sbelieved employable %.2f (true"
            + " %.2f); %.0f minutes, %s path; %s.",
        line.seed(),
        line.week(),
        line.professional(),
        deed(line),
        line.response(),
        line.told() ? ", reasoning shared" : "",
        line.options().isEmpty() ? "no options compared" : "out of " + open,
        factors(line),
        line.belief(),
        line.truth(),
        line.minutes(),
        line.path(),
        frame(line));
  }

  /** What the professional did with whom. */
  private static String deed(DecisionLine line) {
    if (!line.chosen().equals(NOTHING)) {
      return "chose " + line.chosen() + " for " + line.person() + besides(line.talk());
    }
    String words =
        switch (line.response()) {
          case "control" -> "took control with";
          case "feedback" -> "gave feedback to";
          case "input" -> "gave information and advice to";
          case "gather" -> "first gathered information about";
          case "reconsider" -> "took the plan back for";
          default -> "let things be for";
        };
    return words + " " + line.person();
  }

  /** What was done in the talk beside starting something. */
  private static String besides(String talk) {
    return switch (talk) {
      case "control" -> " and took control";
      case "feedback" -> " and gave feedback";
      case "input" -> " and gave information and advice";
      default -> "";
    };
  }

  private static String frame(DecisionLine line) {
    String prescribed =
        line.prescribed().equals(NOTHING)
            ? "nothing was prescribed"
            : line.prescribed() + " was prescribed";
    if (line.options().isEmpty()) {
      return prescribed;
    }
    return prescribed + (line.room() ? ", felt free to leave that" : ", felt bound to that");
  }

  /** The factors that set the options apart most, the strongest first. */
  private static String factors(DecisionLine line) {
    if (line.options().isEmpty()) {
      return "";
    }
    List<DecisionLine.Factor> moving =
        line.factors().stream()
            .filter(factor -> factor.moved() > 0)
            .sorted(Comparator.comparingDouble(DecisionLine.Factor::moved).reversed())
            .limit(MOST_FACTORS)
            .toList();
    return moving.isEmpty()
        ? "no factor set the options apart; "
        : moving.stream()
                .map(
                    factor ->
                        String.format(
                            Locale.ROOT, "%s (weight %.2f)", factor.factor(), factor.weight()))
                .collect(Collectors.joining(", "))
            + " set the options apart most; ";
  }
}
