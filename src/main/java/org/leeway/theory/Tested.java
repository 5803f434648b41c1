package org.leeway.theory;

import java.util.List;

/**
 * Which states stand behind a quantity that gates and goals name. Most quantities are a state; a
 * few are made of several, and some of none that a mechanism moves.
 */
final class Tested {
  private Tested() {}

  static List<String> states(String quantity) {
    return switch (quantity) {
      case "will" -> List.of("motivation", "pressure");
      case "extrinsic" -> List.of("pressure");
      case "self-direction" ->
          List.of("initiative", "goal-setting", "planning", "carrying-out", "reflection");
      case "employability" -> List.of("skill", "rhythm", "conduct", "presentation", "language");
      default -> List.of(quantity);
    };
  }
}
