package org.leeway.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands at the head of a card of any kind.
 *
 * @param number its number in the literature; empty when it has none
 * @param name its English name
 * @param dutch its Dutch name; empty when not given
 * @param text what it is, in a sentence; empty when not given
 * @param source where it stands in the literature
 */
record CardHead(String number, String name, String dutch, String text, String source) {
  private static final Set<String> LANGUAGES = new LinkedHashSet<>(List.of("en", "nl"));

  /** Stands in for a source that is missing, so that this is told once and not of every value. */
  private static final String MISSING = "missing";

  /** Reads the head, and adds a problem for each key that the form does not know. */
  static CardHead read(RawCard raw, CardForm form, Problems problems) {
    Keys keys = new Keys(raw.fields(), raw.path(), problems);
    keys.allowOnly(new LinkedHashSet<>(form.keys()));
    String name;
    String dutch = "";
    YamlNode.Field field = raw.fields().field("name");
    if (field != null && field.value() instanceof YamlNode.Fields languages) {
      Keys names = new Keys(languages, raw.path() + ".name", problems);
      names.allowOnly(LANGUAGES);
      name = names.requiredText("en", "the English name").orElse("");
      dutch = names.text("nl").orElse("");
    } else {
      name = keys.requiredText("name", "a name, as in '{ en: Debts, nl: schulden }'").orElse("");
    }
    String number = keys.text("number").orElse("");
    String source =
        keys.requiredText("source", "where it stands in the literature").orElse(MISSING);
    return new CardHead(number, name, dutch, keys.text("text").orElse(""), source);
  }
}
