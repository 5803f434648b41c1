package org.leeway.report;

import java.awt.Color;
import java.util.List;
import org.leeway.scenario.Card;
import org.leeway.theory.Web;

/** The colours of the web: the group of a problem, the side on which a mechanism works. */
final class WebColours {
  /** The groups of problems in the order of their colours. */
  static final List<String> GROUPS = List.of("A", "B", "C", "D", "E", "F", "G");

  // As dark as the colours of the groups, and unlike all of them.
  private static final Color CLIENT = new Color(0x24407a);
  private static final Color EMPLOYER = new Color(0xa3152f);
  private static final Color BOTH = new Color(0x6d4c3d);

  private WebColours() {}

  static Color of(Web.Node node) {
    return switch (node.card().kind()) {
      case PROBLEM -> group(node.group());
      case MECHANISM -> side(node.group());
      default -> Palette.QUIET;
    };
  }

  /** What leaves a problem has its colour; what reaches or leaves a mechanism has that one's. */
  static Color of(Web web, Web.Strand strand) {
    Card.Kind from = strand.from().kind();
    Card coloured = from == Card.Kind.INSTRUMENT ? strand.to() : strand.from();
    return web.nodes().stream()
        .filter(node -> node.card().equals(coloured))
        .findFirst()
        .map(WebColours::of)
        .orElse(Palette.QUIET);
  }

  static Color group(String letter) {
    int place = GROUPS.indexOf(letter);
    return place < 0 ? Palette.QUIET : Palette.colour(place);
  }

  static Color side(String side) {
    return switch (side) {
      case "client" -> CLIENT;
      case "employer" -> EMPLOYER;
      default -> BOTH;
    };
  }
}
