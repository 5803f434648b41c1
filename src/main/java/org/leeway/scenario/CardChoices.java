package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes the choices of the register with the cards of the theory: {@code strategy.*} among the
 * choices of a parameter stands for the code of every strategy that has a card, those of the user's
 * own included.
 */
final class CardChoices {
  private static final String EVERY = ".*";
  private static final Pattern CODE = Pattern.compile(PathPattern.NAME);
  private static final List<String> KINDS =
      Stream.of(Card.Kind.values()).map(kind -> kind.word() + EVERY).toList();

  private CardChoices() {}

  /**
   * True when choices leave room for cards that are not read yet, and a word could name one.
   * Whether it does is seen when they are completed.
   */
  static boolean mayBeCard(String word, List<String> choices) {
    return choices.stream().anyMatch(choice -> choice.endsWith(EVERY))
        && CODE.matcher(word).matches();
  }

  /** Puts codes where choices say {@code KIND.*}, and holds the register's own value to them. */
  static void complete(Register register, Theory theory, Problems problems) {
    for (Parameter parameter : List.copyOf(register.parameters())) {
      if (parameter.choices().stream().anyMatch(choice -> choice.endsWith(EVERY))) {
        int before = problems.size();
        Parameter complete = parameter.withChoices(codes(parameter, theory, problems));
        register.replace(complete);
        if (problems.size() == before) {
          checkValue(complete, problems);
        }
      }
    }
  }

  private static void checkValue(Parameter parameter, Problems problems) {
    String word = parameter.value().text();
    if (!parameter.choices().contains(word)) {
      problems.add(
          parameter.place(),
          parameter.path(),
          ValueSyntax.quote(word) + " is not one of its choices",
          parameter.expectation(),
          () -> Spelling.nearest(word, parameter.choices()));
    }
  }

  private static List<String> codes(Parameter parameter, Theory theory, Problems problems) {
    List<String> codes = new ArrayList<>();
    for (String choice : parameter.choices()) {
      Optional<Card.Kind> kind =
          choice.endsWith(EVERY)
              ? Card.Kind.of(choice.substring(0, choice.length() - EVERY.length()))
              : Optional.empty();
      if (kind.isPresent()) {
        theory.of(kind.get()).stream()
            .filter(card -> card.links(InstrumentForm.SAME_AS).isEmpty())
            .forEach(card -> codes.add(card.code()));
      } else if (choice.endsWith(EVERY)) {
        problems.add(
            parameter.place(),
            parameter.path() + ".choices",
            ValueSyntax.quote(choice) + " names no kind of card",
            "words, or a kind of card with .* behind it, such as strategy.*",
            () -> Spelling.nearest(choice, KINDS));
      } else {
        codes.add(choice);
      }
    }
    return codes;
  }
}
