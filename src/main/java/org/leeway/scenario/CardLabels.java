package org.leeway.scenario;

import java.util.List;
import org.leeway.scenario.CardShape.Figure;

/**
 * The labels of the values on one card: what the card is, and what the form says of the value.
 *
 * @param form the form of its kind
 * @param name its English name
 * @param dutch its Dutch name; empty when not given
 * @param number its number in the literature; empty when it has none
 */
record CardLabels(CardForm form, String name, String dutch, String number) {
  /**
   * A figure with the labels of this card.
   *
   * @param names the names that lead to it, from the outermost
   */
  Figure of(Figure figure, List<String> names) {
    String of = number.isEmpty() ? "" : " (" + number + ")";
    return new Figure(
        figure.unit(),
        figure.possible(),
        figure.choices(),
        figure.evidence(),
        form.title() + " " + name + of + ": " + filled(figure.label(), names),
        dutch.isEmpty()
            ? ""
            : form.titleDutch() + " " + dutch + of + ": " + filled(figure.dutch(), names));
  }

  private static String filled(String label, List<String> names) {
    String filled = label;
    for (int i = 0; i < names.size(); i++) {
      filled = filled.replace("{" + i + "}", names.get(i));
    }
    return filled;
  }
}
