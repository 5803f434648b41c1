package org.leeway.theory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Card;

/** Says of a card whether it does something, and if not, why not. */
final class Judge {
  private final Cards cards;
  private final Acts acts;
  private final Web web;
  private final Optional<Set<String>> used;

  Judge(Cards cards, Optional<Set<String>> used) {
    this.cards = cards;
    this.acts = new Acts(cards);
    this.web = Web.of(cards);
    this.used = used;
  }

  Coverage.Line line(Card card, String source) {
    Optional<Card> other = cards.from(card, "same as").stream().map(Link::to).findFirst();
    Card worker = other.orElse(card);
    List<Act> all = acts.of(worker);
    List<Act> read = all.stream().filter(act -> isRead(worker, act)).toList();
    String why = "";
    if (all.isEmpty()) {
      why =
          card.kind() == Card.Kind.POSITION
              ? "the file of its world is not there"
              : "no number in force moves anything";
    } else if (read.isEmpty()) {
      why = "the model reads none of the numbers by which it acts";
    } else if (isAlone(card)) {
      why = "nothing links to it";
    } else if (isForbidden(worker)) {
      why = "no scheme allows it";
    }
    Coverage.Status works = other.isPresent() ? Coverage.Status.THROUGH : Coverage.Status.WORKS;
    return new Coverage.Line(
        card.kind(),
        card.number(),
        card.code(),
        card.name(),
        why.isEmpty() ? works : Coverage.Status.INERT,
        other.map(Acts::named).orElse(""),
        (why.isEmpty() ? read : all).stream().map(Act::on).toList(),
        why,
        source);
  }

  /** Presets wait until a scenario chooses them: the model need not read them in this one. */
  private boolean isRead(Card card, Act act) {
    boolean preset = card.kind() == Card.Kind.STRATEGY || card.kind() == Card.Kind.POSITION;
    return preset
        || used.isEmpty()
        || act.paths().stream().anyMatch(path -> isRead(path, used.get()));
  }

  private static boolean isRead(String path, Set<String> paths) {
    return paths.contains(path) || paths.stream().anyMatch(each -> each.startsWith(path + "."));
  }

  /** True when a card hangs in the air: in the web, and among the cards that need it. */
  private boolean isAlone(Card card) {
    return switch (card.kind()) {
      case PROBLEM -> !touches(card, Card.Kind.GOAL) && !touches(card, Card.Kind.INSTRUMENT);
      case GOAL -> web.strands().stream().noneMatch(strand -> strand.to().equals(card));
      case INSTRUMENT -> !touches(card, Card.Kind.GOAL) && !touches(card, Card.Kind.PROBLEM);
      case MECHANISM -> web.strands().stream().noneMatch(strand -> strand.to().equals(card));
      case ANCHORING -> !touches(card, Card.Kind.MECHANISM);
      case CONNECTION -> !touches(card, Card.Kind.INSTRUMENT);
      case CONTEXT, STRATEGY, POSITION, FACTOR, SCHEME -> false;
    };
  }

  private boolean touches(Card card, Card.Kind kind) {
    return cards.to(card).stream().anyMatch(link -> link.from().kind() == kind && link.carries())
        || cards.from(card).stream().anyMatch(link -> link.to().kind() == kind && link.carries());
  }

  private boolean isForbidden(Card instrument) {
    return List.of(Scheme.values()).stream()
        .allMatch(
            scheme ->
                isNo("scheme." + scheme.code() + ".instrument." + instrument.code() + ".allowed")
                    || isNo(instrument.path() + ".allowed." + scheme.code()));
  }

  private boolean isNo(String path) {
    return cards.parameter(path).filter(allowed -> allowed.value().equals("no")).isPresent();
  }
}
