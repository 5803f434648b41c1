package org.leeway.theory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leeway.scenario.Card;

/**
 * On what a card acts, from the values in force: a number of zero, a mechanism that is switched off
 * and a path that leads nowhere do not count.
 */
final class Acts {
  private static final String IN_MODEL = "in model";

  private final Cards cards;

  Acts(Cards cards) {
    this.cards = cards;
  }

  List<Act> of(Card card) {
    return switch (card.kind()) {
      case PROBLEM -> problem(card);
      case GOAL -> goal(card);
      case INSTRUMENT -> instrument(card);
      case MECHANISM -> mechanism(card);
      case ANCHORING -> numbers(card, "decay", "how fast gains fade");
      case CONNECTION -> numbers(card, "takes", "how soon the service takes a client");
      case CONTEXT -> context(card);
      case STRATEGY -> preset(card);
      case POSITION -> world(card);
      case FACTOR -> factor(card);
      case SCHEME -> List.of(new Act("what the law gives and asks", List.of(card.path())));
    };
  }

  /** A problem hinders, is a trait by which people are judged, or enters through other numbers. */
  private List<Act> problem(Card card) {
    List<Act> acts = new ArrayList<>();
    for (InForce hinders : moving(card, "hinders")) {
      acts.add(new Act(hinders.leaf(), List.of(hinders.given().path())));
    }
    cards
        .value(card, "state")
        .ifPresent(state -> acts.add(new Act("state " + state.given().value(), path(state))));
    for (String trait : card.links("trait")) {
      List<String> judged = judgedBy(trait).stream().filter(this::weighs).toList();
      if (!judged.isEmpty()) {
        acts.add(new Act("trait " + trait, judged));
      }
    }
    acts.addAll(paths(card));
    return acts;
  }

  /** The numbers by which employers judge a trait at the door. */
  private static List<String> judgedBy(String trait) {
    return switch (trait) {
      case "disabled" -> List.of("screening.disability");
      case "long-benefit" -> List.of("screening.spell.lacks", "screening.spell.tells");
      case "non-western" -> List.of("screening.non-western", "screening.prejudice-origin");
      case "record" -> List.of("screening.detention");
      default -> List.of("screening." + trait);
    };
  }

  private boolean weighs(String path) {
    return cards
        .parameter(path)
        .filter(weight -> Double.parseDouble(weight.value()) != 0)
        .isPresent();
  }

  private List<Act> goal(Card card) {
    List<Act> acts = new ArrayList<>();
    for (InForce test : moving(card, "test")) {
      acts.add(new Act(test.leaf() + " from " + test.given().value(), path(test)));
    }
    List<Link> clears = cards.from(card, "clears");
    cards
        .value(card, "clear-below")
        .filter(below -> !clears.isEmpty())
        .ifPresent(
            below ->
                acts.add(
                    new Act(
                        clears.size() + " problems below " + below.given().value(), path(below))));
    return acts;
  }

  private List<Act> instrument(Card card) {
    List<Act> acts = new ArrayList<>();
    for (Link dose : cards.from(card, "mechanism")) {
      InForce number = dose.number();
      if (number != null && number.moves() && !mechanism(dose.to()).isEmpty()) {
        acts.add(new Act(named(dose.to()), path(number)));
      }
    }
    return acts;
  }

  private List<Act> mechanism(Card card) {
    for (String needed : List.of("on", "strength")) {
      if (cards.value(card, needed).filter(value -> !value.moves()).isPresent()) {
        return List.of();
      }
    }
    List<Act> acts = new ArrayList<>();
    for (InForce moves : moving(card, "moves")) {
      acts.add(new Act(moves.leaf(), path(moves)));
    }
    for (InForce clears : moving(card, "clears")) {
      acts.add(new Act("problems that its instruments name", path(clears)));
    }
    return acts;
  }

  /** A factor acts by what it says of options, and by the needs and goals to which it answers. */
  private List<Act> factor(Card card) {
    List<Act> acts = new ArrayList<>();
    for (String key : List.of("fills", "clears", "says", "favours")) {
      for (InForce value : moving(card, key)) {
        acts.add(new Act(value.leaf(), path(value)));
      }
    }
    return acts;
  }

  private List<Act> numbers(Card card, String key, String words) {
    return moving(card, key).stream().map(value -> new Act(words, path(value))).toList();
  }

  /** The parameters elsewhere through which a card enters the model. */
  private List<Act> paths(Card card) {
    return card.links(IN_MODEL).stream()
        .filter(cards::isParameter)
        .map(path -> new Act(path, List.of(path)))
        .toList();
  }

  /** A context decides where a mechanism asks for its quantity, and through parameters. */
  private List<Act> context(Card card) {
    List<Act> acts = new ArrayList<>(paths(card));
    for (Card mechanism : cards.of(Card.Kind.MECHANISM)) {
      for (InForce value : cards.asking(mechanism, card.links(IN_MODEL))) {
        acts.add(new Act(value.leaf() + " in " + named(mechanism), path(value)));
      }
    }
    return acts;
  }

  /** A strategy acts by the values that it brings, once an organisation follows it. */
  private List<Act> preset(Card card) {
    List<String> brings =
        cards.values(card).stream()
            .filter(value -> value.moves() || Double.isNaN(value.number()))
            .map(value -> value.given().path())
            .toList();
    if (brings.isEmpty()) {
      return List.of();
    }
    String word = brings.size() == 1 ? "value" : "values";
    return List.of(new Act(String.format(Locale.ROOT, "%d %s", brings.size(), word), brings));
  }

  /** A position acts through the file of its world, seen from its cards or from beside them. */
  private static List<Act> world(Card card) {
    Path here = Path.of(card.place().file()).toAbsolutePath();
    return card.links("world").stream()
        .filter(
            file ->
                Files.isRegularFile(here.resolveSibling(file))
                    || Files.isRegularFile(here.resolveSibling("..").resolve(file)))
        .map(file -> new Act(file, List.of()))
        .toList();
  }

  private List<InForce> moving(Card card, String stem) {
    return cards.values(card, stem).stream().filter(InForce::moves).toList();
  }

  private static List<String> path(InForce value) {
    return List.of(value.given().path());
  }

  static String named(Card card) {
    return card.number().isEmpty() ? card.code() : card.number();
  }
}
