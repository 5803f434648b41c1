package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leeway.report.CardText;
import org.leeway.scenario.Card;
import org.leeway.scenario.Scenario;
import org.leeway.theory.Cards;
import org.leeway.theory.Link;
import org.leeway.theory.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the cards of a kind, or shows one of them. */
@Command
final class DescribeCardsCommand extends AbstractDescribeCommand {
  private static final int MOST_LINKS = 6;

  private final Card.Kind kind;

  @Mixin private TheoryOptions theory = new TheoryOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      defaultValue = "",
      description = "Code or number of a card; without it all are listed.")
  private String code = "";

  DescribeCardsCommand(Card.Kind kind) {
    this.kind = kind;
  }

  /** The word for the cards of a kind. */
  static String plural(Card.Kind kind) {
    return switch (kind) {
      case STRATEGY -> "strategies";
      case ANCHORING -> "anchoring";
      default -> kind.word() + "s";
    };
  }

  static String header(Card.Kind kind) {
    return switch (kind) {
      case PROBLEM -> "What stands between people and work, or one problem.";
      case GOAL -> "Changes on the way to work, or one goal.";
      case INSTRUMENT -> "What a service can deploy, or one instrument.";
      case MECHANISM -> "How behaviour changes, or one mechanism.";
      case ANCHORING -> "How deep a change is anchored and how fast it fades, or one level.";
      case CONNECTION -> "Relations with others around the client, or one connection.";
      case CONTEXT -> "What decides whether a mechanism leads to an outcome, or one context.";
      case STRATEGY -> "Characteristic approaches of companies, or one strategy.";
      case POSITION -> "Views of what unemployment is, or one position.";
      case FACTOR -> "What professionals weigh when they decide on a client, or one factor.";
      case SCHEME -> "The law of each benefit, or that of one scheme.";
    };
  }

  static String example(Card.Kind kind) {
    return switch (kind) {
      case PROBLEM -> "P9";
      case GOAL -> "G3";
      case INSTRUMENT -> "I10 --scenario my-theory.yaml";
      case MECHANISM -> "sanction --json";
      case ANCHORING -> "L4";
      case CONNECTION -> "K1";
      case CONTEXT -> "C1";
      case STRATEGY -> "company-a";
      case POSITION -> "demand";
      case FACTOR -> "CLI9";
      case SCHEME -> "ww";
    };
  }

  @Override
  public Integer call() {
    Scenario scenario = theory.scenario();
    Cards cards = Cards.of(scenario);
    if (cards.of(kind).isEmpty()) {
      throw new InputException(
          theory.file() + " has no " + plural(kind) + ": its root names no theory that has any",
          List.of());
    }
    if (code.isBlank()) {
      list(cards);
    } else {
      show(cards, CardFinder.find(cards, List.of(kind), code, theory.file()));
    }
    return ExitCode.OK;
  }

  private void show(Cards cards, Card card) {
    if (json()) {
      Json.print(console(), CardJson.full(cards, card));
    } else {
      console().out().print(CardText.render(cards, card, console().columns()));
    }
  }

  private void list(Cards cards) {
    List<Card> all = cards.of(kind);
    if (json()) {
      Json.print(console(), all.stream().map(card -> CardJson.brief(cards, card)).toList());
      return;
    }
    TextTable table =
        new TextTable(List.of("no.", "code", "name", "Dutch", "links to", "linked from"));
    Web web = Web.of(cards);
    for (Card card : all) {
      table.add(
          List.of(
              card.number(),
              card.code(),
              card.name(),
              card.dutch(),
              brief(reached(cards, web, card)),
              brief(naming(cards, web, card))));
    }
    table.lines().forEach(console().out()::println);
    console().out().println();
    console()
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "leeway describe %s %s shows a card.",
                plural(kind),
                CardFinder.shortest(all.get(0))));
  }

  /** Mechanisms name no goals: what they move leads there. */
  private static List<Card> reached(Cards cards, Web web, Card card) {
    List<Card> reached = new ArrayList<>();
    if (card.kind() == Card.Kind.MECHANISM) {
      web.strands().stream()
          .filter(strand -> strand.from().equals(card))
          .forEach(strand -> reached.add(strand.to()));
    }
    cards.from(card).stream().filter(Link::carries).map(Link::to).forEach(reached::add);
    return reached;
  }

  private static List<Card> naming(Cards cards, Web web, Card card) {
    List<Card> naming = new ArrayList<>();
    cards.to(card).stream().filter(Link::carries).map(Link::from).forEach(naming::add);
    if (card.kind() == Card.Kind.GOAL) {
      web.strands().stream()
          .filter(strand -> strand.to().equals(card))
          .forEach(strand -> naming.add(strand.from()));
    }
    return naming;
  }

  private static String brief(List<Card> cards) {
    List<String> names = cards.stream().map(CardFinder::shortest).distinct().toList();
    String shown = names.stream().limit(MOST_LINKS).collect(Collectors.joining(" "));
    int more = names.size() - MOST_LINKS;
    return more > 0 ? shown + " +" + more : shown;
  }
}
