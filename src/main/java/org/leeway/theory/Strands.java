package org.leeway.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Card;

/** Finds what holds the web together. */
final class Strands {
  private final Cards cards;

  Strands(Cards cards) {
    this.cards = cards;
  }

  List<Web.Strand> all() {
    List<Web.Strand> strands = new ArrayList<>();
    for (Card problem : cards.of(Card.Kind.PROBLEM)) {
      for (Card instrument : cards.of(Card.Kind.INSTRUMENT)) {
        problemToInstrument(problem, instrument).ifPresent(strands::add);
      }
    }
    for (Card instrument : cards.of(Card.Kind.INSTRUMENT)) {
      for (Link dose : cards.from(itself(instrument), "mechanism")) {
        if (dose.carries() && isOn(dose.to())) {
          strands.add(strand(instrument, dose.to(), weight(dose), List.of()));
        }
      }
    }
    for (Card mechanism : cards.of(Card.Kind.MECHANISM)) {
      for (Card goal : cards.of(Card.Kind.GOAL)) {
        mechanismToGoal(mechanism, goal).ifPresent(strands::add);
      }
    }
    return strands;
  }

  private Optional<Web.Strand> problemToInstrument(Card problem, Card instrument) {
    Optional<Link> clears =
        cards.from(itself(instrument), "clears").stream()
            .filter(link -> link.to().equals(problem) && link.carries())
            .findFirst();
    boolean named =
        cards.from(problem).stream().anyMatch(link -> link.to().equals(instrument))
            || (clears.isPresent() && itself(instrument).equals(instrument));
    return named
        ? Optional.of(
            strand(problem, instrument, clears.map(Strands::weight).orElse(null), List.of()))
        : Optional.empty();
  }

  private Optional<Web.Strand> mechanismToGoal(Card mechanism, Card goal) {
    if (!isOn(mechanism)) {
      return Optional.empty();
    }
    List<String> through = new ArrayList<>();
    double most = 0;
    for (InForce test : cards.values(goal, "test")) {
      for (InForce moved : cards.values(mechanism, "moves")) {
        if (moved.moves() && test.moves() && Tested.states(test.leaf()).contains(moved.leaf())) {
          if (!through.contains(moved.leaf())) {
            through.add(moved.leaf());
          }
          most = Math.max(most, Math.abs(moved.number()));
        }
      }
    }
    for (Link cleared : clearedFor(mechanism, goal)) {
      if (!through.contains(cleared.to().code())) {
        through.add(cleared.to().code());
      }
      most = Math.max(most, cards.value(mechanism, "clears").map(InForce::number).orElse(0.0));
    }
    return through.isEmpty()
        ? Optional.empty()
        : Optional.of(strand(mechanism, goal, most, through));
  }

  /** The problems of a goal that some instrument clears through a mechanism. */
  private List<Link> clearedFor(Card mechanism, Card goal) {
    if (cards.value(mechanism, "clears").filter(InForce::moves).isEmpty()) {
      return List.of();
    }
    List<Card> wanted = cards.from(goal, "clears").stream().map(Link::to).toList();
    return cards.of(Card.Kind.INSTRUMENT).stream()
        .filter(
            instrument ->
                cards.from(instrument, "mechanism").stream()
                    .anyMatch(dose -> dose.to().equals(mechanism) && dose.carries()))
        .flatMap(instrument -> cards.from(instrument, "clears").stream())
        .filter(link -> link.carries() && wanted.contains(link.to()))
        .toList();
  }

  /** The card that does the work: another one for an instrument that is the same as another. */
  private Card itself(Card card) {
    return cards.from(card, "same as").stream().map(Link::to).findFirst().orElse(card);
  }

  private boolean isOn(Card mechanism) {
    return cards.value(mechanism, "on").map(InForce::moves).orElse(true)
        && cards.value(mechanism, "strength").map(InForce::moves).orElse(true);
  }

  private static @Nullable Double weight(Link link) {
    InForce number = link.number();
    return number == null ? null : (Double) Math.abs(number.number());
  }

  private static Web.Strand strand(
      Card from, Card to, @Nullable Double weight, List<String> through) {
    return new Web.Strand(from, to, weight, through);
  }
}
