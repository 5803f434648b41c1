package org.leeway.evidence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.observe.AuditQuantity;
import org.leeway.observe.Quantities;
import org.leeway.observe.Quantity;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Audit;
import org.leeway.trial.Letter;
import org.leeway.trial.Vocabulary;

/** Reads what is measured, and how long the world must last for it. */
final class Phrases {
  private static final Pattern LAST_WEEK = Pattern.compile("to week (\\d{1,4})\\b");

  /** Weeks over which a figure of the market is taken when no weeks are named. */
  private static final int YEAR = 52;

  private Phrases() {}

  /**
   * What is measured.
   *
   * @param follow weeks that people must be followed; 0 for figures of the market
   * @param lasts weeks that the simulation must last for figures of the market
   */
  record Phrase(Quantity quantity, int follow, int lasts) {
    boolean isOfMarket() {
      return follow == 0;
    }
  }

  /** A phrase; null, with a problem, when it names nothing that can be measured. */
  static @Nullable Phrase read(
      YamlNode.Text text,
      String path,
      Vocabulary vocabulary,
      @Nullable Audit audit,
      Problems problems) {
    AuditQuantity reply = AuditQuantity.of(text.text()).orElse(null);
    if (reply != null) {
      return reply(reply, text, path, audit, problems);
    }
    Quantity quantity = Quantities.read(text, path, vocabulary, problems);
    if (quantity == null) {
      return null;
    }
    int lasts = 0;
    if (quantity.weeks() == 0) {
      Matcher last = LAST_WEEK.matcher(quantity.phrase());
      lasts = last.find() ? Integer.parseInt(last.group(1)) : YEAR;
    }
    return new Phrase(quantity, quantity.weeks(), lasts);
  }

  private static @Nullable Phrase reply(
      AuditQuantity reply,
      YamlNode.Text text,
      String path,
      @Nullable Audit audit,
      Problems problems) {
    if (audit == null) {
      problems.add(
          text.place(), path, "asks for replies to letters", "an audit in the finding, or another");
      return null;
    }
    List<String> known = audit.letters().stream().map(Letter::name).toList();
    for (String name : reply.candidates().toList()) {
      if (!known.contains(name)) {
        problems.add(
            text.place(),
            path,
            "the audit has no candidate '" + name + "'",
            "one of " + String.join(", ", known),
            () -> Spelling.nearest(name, known));
        return null;
      }
    }
    return new Phrase(reply, 0, audit.until());
  }
}
