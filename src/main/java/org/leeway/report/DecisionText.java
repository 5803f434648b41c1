package org.leeway.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leeway.experiment.DecisionLine;

/** A decision as sentences. */
public final class DecisionText {
  private static final int MOST_FACTORS = 3;
  private static final int MOST_PATHS = 3;
  private static final String NOTHING = "nothing";
  private static final String NOBODY = "nobody";
  private static final String NOTE = "note";
  private static final String COLLEAGUE = "colleague";
  private static final String CLIENT = "client";
  private static final String OWN = "own";
  private static final String FIVE_STEPS = "five-steps";

  private DecisionText() {}

  /** What was chosen, from what, what set the options apart, and what was believed. */
  public static String sentence(DecisionLine line) {
    long open = line.options().stream().filter(DecisionLine.Option::open).count();
    return String.format(
        Locale.ROOT,
        "Seed %d, week %d: %s (%s%s), %s; %sbelieved employable %.2f (true"
            + " %.2f); %.0f minutes, %s path; %s. Drawn: %s. By %s.",
        line.seed(),
        line.week(),
        deed(line),
        line.response(),
        line.told() ? ", reasoning shared" : "",
        line.options().isEmpty() ? "no options compared" : "out of " + open,
        factors(line),
        line.belief(),
        line.truth(),
        line.minutes(),
        line.path(),
        frame(line) + explained(line),
        drawn(line),
        rule(line));
  }

  /** What was done with whom, and by whom: by the client, where the client decided. */
  private static String deed(DecisionLine line) {
    if (line.options().isEmpty() || line.chosen().equals(NOTHING)) {
      return isByClient(line)
          ? line.person() + " chose nothing with " + line.professional()
          : line.professional() + " " + withoutChoice(line);
    }
    return isByClient(line)
        ? line.person()
            + " chose "
            + line.chosen()
            + " with "
            + line.professional()
            + (besides(line.talk()).isEmpty() ? "" : ", who" + besides(line.talk()).substring(4))
        : line.professional()
            + " chose "
            + line.chosen()
            + " for "
            + line.person()
            + besides(line.talk());
  }

  private static boolean isByClient(DecisionLine line) {
    return line.model().equals(CLIENT) && !line.options().isEmpty();
  }

  private static String withoutChoice(DecisionLine line) {
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
        !line.strategy().equals(OWN)
            ? "strategy " + line.strategy() + " was carried out"
            : line.prescribed().equals(NOTHING)
                ? "nothing was prescribed"
                : line.prescribed() + " was prescribed";
    if (line.options().isEmpty()) {
      return prescribed;
    }
    if (isByClient(line)) {
      return prescribed + ", the client's wish decided";
    }
    if (!line.model().equals(FIVE_STEPS)) {
      prescribed += ", the model " + line.model() + " decided";
    }
    return prescribed + (line.room() ? ", felt free to leave that" : ", felt bound to that");
  }

  /** To whom a choice that leaves what is prescribed was explained, and what came of that. */
  private static String explained(DecisionLine line) {
    if (line.explained().equals(NOBODY)) {
      return "";
    }
    String to =
        line.explained().equals(NOTE) ? ", explained in a note" : ", explained to the manager";
    if (line.explained().equals(COLLEAGUE)) {
      to = ", explained to a colleague";
    }
    String took = String.format(Locale.ROOT, " (%.0f minutes)", line.explaining());
    String came = line.withdrawn() ? " and withdrawn: " + line.settled() + " was begun" : "";
    return to + took + came;
  }

  /** The draw that decided, which stands first, and what it added to what was chosen. */
  private static String drawn(DecisionLine line) {
    String first = line.luck().split("; ", 2)[0];
    String added =
        line.options().stream()
            .filter(option -> option.option().equals(line.chosen()) && option.unsteady() != 0)
            .map(
                option ->
                    String.format(
                        Locale.ROOT, ", which added %+.2f to %s", option.unsteady(), line.chosen()))
            .findFirst()
            .orElse("");
    return (first.isEmpty() ? NOTHING : first) + added;
  }

  /** The first of the parameters behind the rule; all are in the table. */
  private static String rule(DecisionLine line) {
    return Arrays.stream(line.parameters().split(" ", -1))
        .limit(MOST_PATHS)
        .collect(Collectors.joining(", "));
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
    if (!line.model().equals(FIVE_STEPS)) {
      return "no factors were weighed; ";
    }
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
