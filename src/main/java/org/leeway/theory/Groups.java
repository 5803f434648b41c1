package org.leeway.theory;

import java.util.List;
import org.leeway.scenario.Card;

/** The groups by which the web is coloured. */
final class Groups {
  /** What a mechanism moves on the employer's side: the rest is moved in the client. */
  private static final List<String> EMPLOYER =
      List.of("signal", "offset", "vouching", "reach", "coaching");

  private Groups() {}

  static String of(Cards cards, Card card) {
    return switch (card.kind()) {
      case PROBLEM -> card.links("category").stream().findFirst().orElse("");
      case MECHANISM -> side(cards, card);
      default -> "";
    };
  }

  private static String side(Cards cards, Card mechanism) {
    List<String> moved =
        cards.values(mechanism, "moves").stream()
            .filter(InForce::moves)
            .map(InForce::leaf)
            .toList();
    if (moved.isEmpty() || moved.stream().noneMatch(EMPLOYER::contains)) {
      return "client";
    }
    return EMPLOYER.containsAll(moved) ? "employer" : "both";
  }
}
