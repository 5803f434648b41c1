package org.leeway.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be written behind a parameter, as definitions of a JSON Schema: parameters with the same
 * unit and bounds share one, and so do parameters with the same choices.
 */
final class SchemaForms {
  private final String definitions;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Map<String, ObjectNode> forms = new LinkedHashMap<>();
  private final Map<List<String>, String> choices = new LinkedHashMap<>();

  /**
   * No forms yet.
   *
   * @param definitions where the definitions stand: the start of every reference
   */
  SchemaForms(String definitions) {
    this.definitions = definitions;
  }

  /** The reference to the form of a parameter. */
  String of(Parameter parameter) {
    String name =
        switch (parameter.unit()) {
          case YES_NO -> "yes-no";
          case TEXT -> "text";
          // Lists of words have no name of their own: that of the first who has them will do.
          case CHOICE ->
              choices.computeIfAbsent(
                  parameter.choices(), words -> "choices-of-" + parameter.path());
          default ->
              (parameter.unit() == Unit.COUNT ? "integer" : "number")
                  + bounds(parameter.possible());
        };
    forms.computeIfAbsent(name, each -> form(parameter));
    return definitions + name;
  }

  /** The forms by name, in the order in which they were first asked for. */
  Map<String, ObjectNode> shared() {
    return Collections.unmodifiableMap(forms);
  }

  private static String bounds(Bounds possible) {
    String low = possible.low() > -Double.MAX_VALUE ? "-from-" + Decimals.text(possible.low()) : "";
    String high = possible.high() < Double.MAX_VALUE ? "-to-" + Decimals.text(possible.high()) : "";
    return (low + high).isEmpty() ? "-any" : low + high;
  }

  private ObjectNode form(Parameter parameter) {
    ObjectNode form = nodes.objectNode();
    switch (parameter.unit()) {
      case YES_NO -> {
        ArrayNode words = form.putArray("enum").add(true).add(false);
        List.of("yes", "no", "true", "false", "on", "off").forEach(words::add);
      }
      case CHOICE -> parameter.choices().forEach(form.putArray("enum")::add);
      case TEXT -> form.put("type", "string");
      default -> {
        ArrayNode ways = form.putArray("anyOf");
        Bounds possible = parameter.possible();
        ObjectNode number =
            ways.addObject().put("type", parameter.unit() == Unit.COUNT ? "integer" : "number");
        if (possible.low() > -Double.MAX_VALUE) {
          number.put("minimum", Decimals.of(possible.low()));
        }
        if (possible.high() < Double.MAX_VALUE) {
          number.put("maximum", Decimals.of(possible.high()));
        }
        ways.addObject().put("$ref", definitions + "number");
      }
    }
    return form;
  }
}
