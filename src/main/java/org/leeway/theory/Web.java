package org.leeway.theory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Card;

/**
 * The web from problem to goal as it is in force: a problem asks for instruments, an instrument
 * sets mechanisms to work, a mechanism moves what goals test. A mechanism that is switched off and
 * a dose of zero carry nothing.
 *
 * @param nodes the cards that take part, column by column
 * @param strands what holds them together
 */
public record Web(List<Node> nodes, List<Strand> strands) {
  /** The columns, from left to right. */
  private static final List<Card.Kind> COLUMNS =
      List.of(Card.Kind.PROBLEM, Card.Kind.INSTRUMENT, Card.Kind.MECHANISM, Card.Kind.GOAL);

  public Web {
    nodes = List.copyOf(nodes);
    strands = List.copyOf(strands);
  }

  /**
   * A card in the web.
   *
   * @param group problems: their category A to G; mechanisms: whose behaviour they change; empty
   *     for others
   */
  public record Node(Card card, String group) {}

  /**
   * A strand between cards of neighbouring columns.
   *
   * @param weight how much: the part of the problem that a completed run takes away, the dose, the
   *     part of its strength with which a mechanism moves a state; null where only the link is
   *     given
   * @param through the states or problems by which a mechanism reaches a goal; empty elsewhere
   */
  public record Strand(Card from, Card to, @Nullable Double weight, List<String> through) {
    public Strand {
      through = List.copyOf(through);
    }
  }

  /** The columns, from left to right. */
  public static List<Card.Kind> columns() {
    return COLUMNS;
  }

  /** The whole web of a scenario. */
  public static Web of(Cards cards) {
    List<Node> nodes = new ArrayList<>();
    for (Card.Kind kind : COLUMNS) {
      cards.of(kind).forEach(card -> nodes.add(new Node(card, Groups.of(cards, card))));
    }
    return new Web(nodes, new Strands(cards).all());
  }

  /** The cards of a column. */
  public List<Node> column(Card.Kind kind) {
    return nodes.stream().filter(node -> node.card().kind() == kind).toList();
  }

  /** What hangs together with a card: everything before it and everything behind it. */
  public Web around(Card card) {
    Set<Card> kept = new LinkedHashSet<>(List.of(card));
    List<Strand> all = new ArrayList<>();
    spread(card, true, kept, all);
    spread(card, false, kept, all);
    return new Web(
        nodes.stream().filter(node -> kept.contains(node.card())).toList(),
        strands.stream().filter(all::contains).toList());
  }

  private void spread(Card from, boolean forward, Set<Card> kept, List<Strand> into) {
    for (Strand strand : strands) {
      Card near = forward ? strand.from() : strand.to();
      Card far = forward ? strand.to() : strand.from();
      if (near.equals(from)) {
        into.add(strand);
        kept.add(far);
        spread(far, forward, kept, into);
      }
    }
  }
}
