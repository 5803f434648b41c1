package org.leeway.report;

import java.util.StringJoiner;
import org.leeway.theory.Web;

/** The web in words, for those who cannot see it. */
final class WebWords {
  private WebWords() {}

  static String of(Web web) {
    StringJoiner words = new StringJoiner(" ");
    for (Web.Node node : web.nodes()) {
      StringJoiner to = new StringJoiner(", ");
      for (Web.Strand strand : web.strands()) {
        if (strand.from().equals(node.card())) {
          to.add(strand.to().name());
        }
      }
      if (to.length() > 0) {
        words.add(node.card().name() + " leads to " + to + ".");
      }
    }
    return words.toString();
  }
}
