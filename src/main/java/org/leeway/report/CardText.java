package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Card;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Unit;
import org.leeway.theory.Cards;
import org.leeway.theory.InForce;

/**
 * A card of the theory as the terminal shows it: what it is, what it does, what hangs together with
 * it, and the values in force.
 */
public final class CardText {
  private static final int HEADING = 20;
  private static final int INDENT = 2;
  private static final int LONGEST = 18;

  private final Cards cards;
  private final Card card;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private CardText(Cards cards, Card card, int width) {
    this.cards = cards;
    this.card = card;
    this.width = width;
  }

  /** The text in lines of at most {@code width} characters, unless one figure is wider. */
  public static String render(Cards cards, Card card, int width) {
    return new CardText(cards, card, width).text();
  }

  /** A card in one line, such as {@code I10 Debt restructuring [schuldsanering]}. */
  public static String title(Card card) {
    String dutch = card.dutch().isEmpty() ? "" : " [" + card.dutch() + "]";
    return Clean.line((card.number() + " " + card.name()).strip() + dutch);
  }

  private String text() {
    out.append(title(card)).append('\n');
    paragraph(INDENT, card.kind().word() + " " + card.code() + ", " + card.place().fileAndLine());
    if (!card.text().isBlank()) {
      out.append('\n');
      paragraph(INDENT, card.text());
    }
    out.append('\n');
    for (CardSection section : new CardSections(cards, card).all()) {
      section(section.heading(), String.join("; ", section.entries()));
    }
    section("Source", card.source());
    values();
    return out.toString();
  }

  private void section(String heading, String content) {
    List<String> lines = TextTable.wrap(Clean.line(content), width - INDENT - HEADING);
    String head = heading;
    for (String line : lines) {
      String plain = line.replace(CardSection.NO_BREAK, ' ');
      out.append(" ".repeat(INDENT))
          .append((head + " ".repeat(Math.max(1, HEADING - head.length())) + plain).stripTrailing())
          .append('\n');
      head = "";
    }
  }

  private void values() {
    List<InForce> all = cards.values(card);
    if (all.isEmpty()) {
      return;
    }
    out.append('\n');
    paragraph(INDENT, "Values in force, below " + card.path());
    TextTable table = new TextTable("2r2l2l2l2l");
    table.row(INDENT, "", "value", "unit", "plausible", "rests on", "given in");
    for (InForce value : all) {
      ResolvedValue given = value.given();
      table.row(
          INDENT,
          Clean.line(value.key() + from(given)),
          word(given),
          unit(given.unit()),
          CardSection.range(value).replace(CardSection.NO_BREAK, ' '),
          given.evidence().word() + (given.recalled() ? ", recalled" : ""),
          place(value));
    }
    out.append(table.render(width));
  }

  /** A text can be long, and stands above. */
  private static String word(ResolvedValue given) {
    String clean = Clean.line(given.value());
    return given.unit() == Unit.TEXT && clean.length() > LONGEST
        ? clean.substring(0, LONGEST - 3) + "..."
        : clean;
  }

  private static String unit(Unit unit) {
    return unit.isNumeric() && unit != Unit.NUMBER ? unit.word() : "";
  }

  private static String from(ResolvedValue given) {
    return given.fromWeek() == null ? "" : ", from week " + given.fromWeek();
  }

  private String place(InForce value) {
    ResolvedValue given = value.given();
    String line = given.line() == 0 ? "" : ":" + given.line();
    if (value.changed()) {
      return Clean.line("changed by " + given.file() + line);
    }
    boolean here = given.file().equals(card.place().file());
    return here ? "line " + given.line() : Clean.line(given.file() + line);
  }

  private void paragraph(int indent, String text) {
    List<String> lines = new ArrayList<>(TextTable.wrap(Clean.line(text), width - indent));
    lines.forEach(line -> out.append(" ".repeat(indent)).append(line).append('\n'));
  }
}
