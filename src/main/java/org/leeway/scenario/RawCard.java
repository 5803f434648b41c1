package org.leeway.scenario;

/**
 * A card as it stands in a file, not yet held against its form.
 *
 * @param place where its code stands
 * @param fields its keys, with nested maps for keys with dots
 */
record RawCard(Card.Kind kind, String code, Place place, YamlNode.Fields fields) {
  String path() {
    return kind.word() + "." + code;
  }

  /** The plain text behind a key; empty when there is none. */
  String text(String key) {
    YamlNode.Field field = fields.field(key);
    return field != null && field.value() instanceof YamlNode.Text text ? text.text().strip() : "";
  }
}
