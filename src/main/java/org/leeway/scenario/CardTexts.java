package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands on a card as words: words of a list, texts for readers, and the names of other
 * cards.
 */
final class CardTexts {
  private final CardIndex index;
  private final CardLinks links;
  private final Problems problems;

  CardTexts(CardIndex index, CardLinks links, Problems problems) {
    this.index = index;
    this.links = links;
    this.problems = problems;
  }

  /** One word of a list. */
  void word(CardShape.Word word, YamlNode.Field field, String path) {
    String written =
        field.value() instanceof YamlNode.Text text && !text.isMissing() ? text.text().strip() : "";
    if (word.words().contains(written)) {
      links.add(path, written);
      return;
    }
    problems.add(
        field.value().place(),
        path,
        written.isEmpty()
            ? "is " + field.value().kind()
            : ValueSyntax.quote(written) + " is not one of its choices",
        word.expectation(),
        () -> Spelling.nearest(written, word.words()));
  }

  /** A text for readers. */
  void words(CardShape.Words words, YamlNode.Field field, String path) {
    if (field.value() instanceof YamlNode.Text text && !text.isMissing()) {
      links.add(path, text.text().strip());
    } else {
      problems.add(field.value().place(), path, "is " + field.value().kind(), words.what());
    }
  }

  /** Paths of the register, to be looked up later. */
  void paths(CardShape.Paths wanted, YamlNode.Field field, String path) {
    for (YamlNode.Text text : texts(field, path, wanted.expectation(), true)) {
      String named = text.text().strip();
      links.use(new CardLinks.PathUse(path, named, text.place(), wanted.quantities(), null));
      links.add(path, named);
    }
  }

  /**
   * The codes of the cards that a list of codes and numbers names, or the one that stands there
   * instead.
   *
   * @param many true when a list may stand there
   */
  List<YamlNode.Text> codes(
      Card.Kind target, YamlNode.Field field, String path, CardShape shape, boolean many) {
    List<YamlNode.Text> codes = new ArrayList<>();
    for (YamlNode.Text text : texts(field, path, shape.expectation(), many)) {
      String typed = text.text().strip();
      RawCard card = index.named(target, typed);
      if (card == null) {
        index.unknown(target, typed, text.place(), path, problems);
      } else {
        codes.add(new YamlNode.Text(text.place(), card.code(), false));
      }
    }
    return codes;
  }

  /** The texts of a list, or the one text that stands there instead. */
  private List<YamlNode.Text> texts(
      YamlNode.Field field, String path, String expected, boolean many) {
    List<YamlNode> nodes =
        field.value() instanceof YamlNode.Items list && many
            ? list.items()
            : List.of(field.value());
    List<YamlNode.Text> texts = new ArrayList<>();
    for (YamlNode node : nodes) {
      if (node instanceof YamlNode.Text text && !text.isMissing()) {
        texts.add(text);
      } else {
        String holds = node == field.value() ? "is " : "holds ";
        problems.add(node.place(), path, holds + node.kind(), expected);
      }
    }
    return texts;
  }
}
