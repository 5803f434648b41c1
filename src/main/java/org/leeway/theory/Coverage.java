package org.leeway.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leeway.scenario.Card;
import org.leeway.scenario.Scenario;

/**
 * Every code of the documents with what has become of it in a scenario, and every card of the
 * scenario's own. What a line says is computed from the cards and the numbers in force.
 *
 * @param lines kind by kind, in the order of the documents
 */
public record Coverage(List<Line> lines) {
  public Coverage {
    lines = List.copyOf(lines);
  }

  /** What has become of a code. */
  public enum Status {
    /** It is linked, and a number in force acts. */
    WORKS("works"),
    /** Another card does its work: the document names the same thing twice. */
    THROUGH("acts through"),
    /** There is a card, but it does nothing. */
    INERT("inert"),
    /** There is no card. */
    MISSING("missing");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The word in tables. */
    public String word() {
      return word;
    }

    /** True when something is wrong. */
    public boolean isGap() {
      return this == INERT || this == MISSING;
    }
  }

  /**
   * A code.
   *
   * @param kind what it is
   * @param number its number in the document
   * @param code its word in files
   * @param name its English name; empty when there is no card
   * @param status what has become of it
   * @param through the code that does its work; empty for most
   * @param actsOn on what it acts
   * @param why why it does nothing; empty when it works
   * @param source where the document, or the card, names it
   */
  public record Line(
      Card.Kind kind,
      String number,
      String code,
      String name,
      Status status,
      String through,
      List<String> actsOn,
      String why,
      String source) {
    public Line {
      actsOn = List.copyOf(actsOn);
    }
  }

  /**
   * Holds a scenario against the documents.
   *
   * @param used the parameters that the model reads; empty when that is not known
   */
  public static Coverage of(Scenario scenario, Optional<? extends Set<String>> used) {
    Cards cards = Cards.of(scenario);
    Judge judge = new Judge(cards, used.map(paths -> paths));
    List<Line> lines = new ArrayList<>();
    List<Card> own = new ArrayList<>(cards.all());
    for (Documented expected : Documented.all()) {
      Optional<Card> found = cards.all().stream().filter(expected::isMeantBy).findFirst();
      found.ifPresent(own::remove);
      lines.add(found.map(card -> judge.line(card, expected.source())).orElse(missing(expected)));
    }
    own.forEach(card -> lines.add(judge.line(card, card.source())));
    lines.sort(Comparator.comparing(Line::kind)); // stable: a kind's own cards come last
    return new Coverage(lines);
  }

  private static Line missing(Documented expected) {
    return new Line(
        expected.kind(),
        expected.number(),
        expected.code(),
        "",
        Status.MISSING,
        "",
        List.of(),
        "there is no card",
        expected.source());
  }

  /** The lines that say that something is missing or does nothing. */
  public List<Line> gaps() {
    return lines.stream().filter(line -> line.status().isGap()).toList();
  }

  /** Such as {@code 131 codes: 129 work, 1 acts through another, 1 inert}. */
  public String summary() {
    return lines.size()
        + " codes: "
        + List.of(Status.values()).stream()
            .filter(status -> count(status) > 0)
            .map(status -> count(status) + " " + words(status))
            .collect(Collectors.joining(", "));
  }

  private long count(Status status) {
    return lines.stream().filter(line -> line.status() == status).count();
  }

  private String words(Status status) {
    boolean one = count(status) == 1;
    return switch (status) {
      case WORKS -> one ? "works" : "work";
      case THROUGH -> (one ? "acts" : "act") + " through another";
      case INERT, MISSING -> status.word();
    };
  }
}
