package org.leeway.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand behind a key of a card. */
sealed interface CardShape {

  /** The shape in words, for messages. */
  String expectation();

  /**
   * A value that becomes a parameter of the register. In the labels, {@code {0}}, {@code {1}} stand
   * for the names that lead to it, from the outermost.
   *
   * @param evidence what it rests on when the card does not say
   * @param label what it is, in English
   * @param dutch what it is, in Dutch
   */
  record Figure(
      Unit unit,
      Bounds possible,
      List<String> choices,
      Evidence evidence,
      String label,
      String dutch)
      implements CardShape {
    @Override
    public String expectation() {
      return Parameter.expectation(unit, possible, choices)
          + (unit.isNumeric() ? " with its range, as in " + CardEntry.EXAMPLE : "");
    }
  }

  /** A value that is given, or read from the data pack at a path. */
  record FigureOrPath(Figure figure) implements CardShape {
    @Override
    public String expectation() {
      return figure.expectation()
          + ", or the path in the data pack of "
          + (figure.unit() == Unit.SHARE ? "a share" : "a value in " + figure.unit().word());
    }
  }

  /** One word of a list, by which readers sort cards; it stays with the card. */
  record Word(List<String> words) implements CardShape {
    @Override
    public String expectation() {
      return "one of " + String.join(", ", words);
    }
  }

  /** A text for readers, which stays with the card. */
  record Words(String what) implements CardShape {
    @Override
    public String expectation() {
      return what;
    }
  }

  /**
   * Codes (or numbers) of other cards.
   *
   * @param many true when a list may stand there
   * @param label what they are, in English, when the model follows them: then the codes stand in
   *     the register too, as a text with commas between them; empty when only readers do
   * @param dutch the same in Dutch
   */
  record Links(Card.Kind target, boolean many, String label, String dutch) implements CardShape {
    Links(Card.Kind target, boolean many) {
      this(target, many, "", "");
    }

    @Override
    public String expectation() {
      String one = "the code of " + Names.article(target.word());
      return many ? one + ", or a list of them" : one;
    }
  }

  /**
   * The code (or number) of one other card, which becomes a choice of the register: a scenario may
   * choose another card of that kind.
   */
  record Linked(Card.Kind target, String label, String dutch) implements CardShape {
    @Override
    public String expectation() {
      return "the code of " + Names.article(target.word());
    }
  }

  /**
   * Paths of parameters through which something enters the model.
   *
   * @param quantities true when quantities of a person and of the market may stand there too
   */
  record Paths(boolean quantities) implements CardShape {
    @Override
    public String expectation() {
      return "paths of the register" + (quantities ? ", or quantities" : "");
    }
  }

  /** A map with fixed keys. */
  record Group(List<Slot> slots) implements CardShape {
    @Override
    public String expectation() {
      return "a map with " + String.join(", ", keys());
    }

    List<String> keys() {
      return slots.stream().map(Slot::key).toList();
    }
  }

  /** A map whose keys are names, with the same shape behind each. */
  record Each(Names names, CardShape shape) implements CardShape {
    @Override
    public String expectation() {
      return "a map with " + names.plural() + " as keys";
    }
  }

  /** A key and what stands behind it. */
  record Slot(String key, boolean required, CardShape shape) {}

  /**
   * Which names a map may have as keys.
   *
   * @param kind the cards whose codes they are; null when they are words
   * @param words the words; empty, without a kind, when the author chooses the names
   * @param what one of them is
   */
  record Names(Card.@Nullable Kind kind, List<String> words, String what) {
    static Names codes(Card.Kind kind) {
      return new Names(kind, List.of(), kind.word());
    }

    static Names words(String what, List<String> words) {
      return new Names(null, words, what);
    }

    static Names free(String what) {
      return new Names(null, List.of(), what);
    }

    String plural() {
      return kind == null ? what + "s" : "codes of " + what + "s";
    }

    static String article(String noun) {
      return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
  }
}
