package org.leeway.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.leeway.observe.Sampling;
import picocli.CommandLine.Option;

/** Of whom a run keeps the decisions of professionals. */
final class DecisionsOption {
  private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+");
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9-]+:[a-z-]+:(?:[a-z]+|-?[0-9]{1,4}):[0-9]{1,7}");

  @Option(
      names = "--decisions",
      paramLabel = "SHARE|NAMES",
      description =
          "Keep every weighing of professionals about a share of all people (0.02), or about some"
              + " by name, with commas between; see leeway decisions. Changes no outcome.")
  private String decisions = "";

  /** What the user asked for. */
  Sampling sampling() {
    if (decisions.isEmpty()) {
      return Sampling.NOBODY;
    }
    if (NUMBER.matcher(decisions).matches()) {
      double share = Double.parseDouble(decisions);
      if (share > 0 && share <= 1) {
        return Sampling.ofShare(share);
      }
      throw wrong(decisions);
    }
    List<String> names = List.of(decisions.split(",", -1));
    names.stream()
        .filter(name -> !NAME.matcher(name).matches())
        .findFirst()
        .ifPresent(
            name -> {
              throw wrong(name);
            });
    return Sampling.of(names);
  }

  private static InputException wrong(String word) {
    return new InputException(
        "--decisions '"
            + Words.plain(word)
            + "' is neither a share nor a name; expected a number above 0 and at most 1, such as"
            + " 0.02, or names such as groningen:ww:start:34",
        List.of());
  }
}
