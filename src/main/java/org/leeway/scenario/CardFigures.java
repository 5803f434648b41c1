package org.leeway.scenario;

import java.util.List;
import org.leeway.scenario.CardShape.Figure;
import org.leeway.scenario.CardShape.FigureOrPath;

/** Puts the values of one card in the register, under the labels of the card. */
final class CardFigures {
  private final CardLabels labels;
  private final String source;
  private final String usedBy;
  private final Register register;
  private final CardLinks links;
  private final Problems problems;

  CardFigures(CardHead head, CardForm form, Register register, CardLinks links, Problems problems) {
    this.labels = new CardLabels(form, head.name(), head.dutch(), head.number());
    this.source = head.source();
    this.usedBy = form.usedBy();
    this.register = register;
    this.links = links;
    this.problems = problems;
  }

  /**
   * A value as the form has it.
   *
   * @param names the names that lead to it, from the outermost
   */
  void figure(Figure figure, YamlNode.Field field, String path, List<String> names) {
    new CardEntry(labels.of(figure, names), path, source, usedBy, problems)
        .read(field)
        .ifPresent(
            parameter -> {
              register.add(parameter, problems);
              if (figure.unit() == Unit.CHOICE) {
                links.add(path, parameter.value().text());
              }
            });
  }

  /** A value, or the path at which the data pack has it. */
  void figureOrPath(FigureOrPath either, YamlNode.Field field, String path, List<String> names) {
    String written = field.value() instanceof YamlNode.Text text ? text.text().strip() : "";
    if (!isPath(either, written)) {
      figure(either.figure(), field, path, names);
      return;
    }
    links.use(
        new CardLinks.PathUse(path, written, field.value().place(), false, either.figure().unit()));
    Figure text =
        form(
            Unit.TEXT,
            List.of(),
            either.figure().label() + ", as the data pack has it at this path",
            either.figure().dutch() + ", uit het gegevenspakket");
    figure(text, field, path + ".as", names);
  }

  /** A switch is written in letters as a path is, but without dots. */
  private static boolean isPath(FigureOrPath either, String written) {
    return !written.isEmpty()
        && Character.isLetter(written.codePointAt(0))
        && (either.figure().unit() != Unit.YES_NO || written.indexOf('.') >= 0);
  }

  /**
   * Codes of other cards, as one text with commas between them.
   *
   * @param all the codes of that kind: those that a scenario may put in their place
   */
  void codes(
      CardShape.Links wanted,
      List<String> all,
      List<YamlNode.Text> codes,
      YamlNode.Field field,
      String path,
      List<String> names) {
    String joined = String.join(", ", codes.stream().map(YamlNode.Text::text).toList());
    YamlNode text = new YamlNode.Text(field.value().place(), joined, true);
    Figure figure = form(Unit.TEXT, List.of(), wanted.label(), wanted.dutch());
    new CardEntry(labels.of(figure, names), path, source, usedBy, problems)
        .read(new YamlNode.Field(field.place(), field.key(), text))
        .ifPresent(parameter -> register.add(parameter.withChoices(all), problems));
  }

  /**
   * The code of another card, as a choice among all of its kind.
   *
   * @param choices the codes of that kind
   */
  void choice(
      CardShape.Linked wanted,
      List<String> choices,
      YamlNode.Text code,
      YamlNode.Field field,
      String path,
      List<String> names) {
    figure(
        form(Unit.CHOICE, choices, wanted.label(), wanted.dutch()),
        new YamlNode.Field(field.place(), field.key(), code),
        path,
        names);
  }

  private static Figure form(Unit unit, List<String> choices, String label, String dutch) {
    return new Figure(unit, Bounds.of(unit), choices, Evidence.EXPERT, label, dutch);
  }
}
