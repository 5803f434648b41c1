package org.leeway.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (draft 7, which editors know best) that a scenario's first line points to:
 * completion, hover texts and red underlining while writing. It knows every parameter of the
 * register with its label, unit and bounds. It leaves to the loader what a schema cannot say:
 * selectors, and relative changes that leave the possible range.
 */
public final class JsonSchema {
  private static final String REF = "$ref";
  private static final String DEFINITIONS = "#/definitions/";
  private static final String VALUES = DEFINITIONS + "values/properties/";
  private static final String SELECTED = "^[A-Za-z0-9_.-]+\\[.*$";
  private static final String DOTTED = "^[A-Za-z0-9_-]+[.\\[].*$";
  private static final String WRITTEN_NUMBER =
      "^\\s*([x\u00d7]\\s*|[-+]\\s+)?[-+]?[0-9.]+([eE][-+]?[0-9]+)?(\\s*[A-Za-z%][a-z ]*)?\\s*$";

  private final ObjectMapper json = new ObjectMapper();
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Register register;
  private final List<RegionData> regions;
  private final SchemaForms forms = new SchemaForms(DEFINITIONS);

  private JsonSchema(LoadedScenario root) {
    this.register = root.register();
    this.regions = root.regions();
  }

  /**
   * The schema for every scenario that shares the register of the given one.
   *
   * @param root a scenario file without parent, such as {@code scenarios/netherlands.yaml}
   * @throws ScenarioException when that file cannot be loaded
   */
  public static String generate(Path root) {
    if (Scenarios.load(root) instanceof LoadedScenario loaded) {
      return new JsonSchema(loaded).text();
    }
    throw new IllegalStateException("a loaded scenario has a register");
  }

  private String text() {
    ObjectNode schema = nodes.objectNode();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "Leeway scenario");
    schema.put("type", "object");
    schema.putArray("required").add("name");
    ArrayNode kinds = schema.putArray("anyOf");
    kinds.addObject().putArray("required").add("extends");
    kinds.addObject().putArray("required").add("parameters").add("data");
    ObjectNode head = schema.putObject("properties");
    text(head, "name", "The name that reports show, such as 'Half the caseload'");
    text(head, "extends", "The scenario that this one changes: a file, seen from this one");
    text(head, "why", "The question that this scenario is to answer");
    text(head, "parameters", "Directory of the register; only in a scenario without extends");
    text(head, "data", "The data pack; only in a scenario without extends");
    text(head, "theory", "Directory of cards of the theory, seen from this file");
    text(head, "schemes", "Directory of the law, a card of each scheme, seen from this file");
    regions(head.putObject("regions"));
    text(
            head,
            Blocks.FROM,
            "The week from which every undated change of this file holds: 'week 52'")
        .put("pattern", "^\\s*week\\s+[0-9]+\\s*$");
    series(head.putObject(Series.KEY));
    ObjectNode dated = schema.putObject("patternProperties").putObject("^from\\s+week\\s+[0-9]+$");
    dated.put("description", "Changes that hold from this week on");
    dated.put(REF, DEFINITIONS + "changes");
    schema.putArray("allOf").addObject().put(REF, DEFINITIONS + "values");
    ArrayNode names = schema.putObject("propertyNames").putArray("anyOf");
    names.addObject().put(REF, DEFINITIONS + "names");
    ArrayNode headNames = names.addObject().putArray("enum");
    ScenarioFile.HEAD.forEach(headNames::add);
    names.addObject().put("pattern", "^from\\s+week\\s+[0-9]+$");
    schema.set("definitions", definitions());
    return lines(schema);
  }

  private static ObjectNode text(ObjectNode properties, String key, String description) {
    return properties.putObject(key).put("description", description).put("type", "string");
  }

  private static void series(ObjectNode property) {
    property.put("description", "Values that follow each other at equal times, by parameter");
    property.put("type", "object").put("minProperties", 1);
    property.putObject("propertyNames").put(REF, DEFINITIONS + "names");
    ObjectNode each = property.putObject("additionalProperties").put("type", "object");
    each.putArray("required").add(Series.FROM).add(Series.EVERY).add(Series.VALUES);
    each.put("additionalProperties", false);
    ObjectNode keys = each.putObject("properties");
    text(keys, Series.FROM, "The week of the first value: 'week 0'");
    text(keys, Series.EVERY, "Time from one value to the next: week, quarter, year or '4 weeks'");
    keys.putObject(Series.VALUES).put("type", "array").put("minItems", 1);
  }

  private void regions(ObjectNode property) {
    property.put("description", "Only these labour-market regions take part; all when left out");
    property.put("type", "array").put("minItems", 1).put("uniqueItems", true);
    ArrayNode names = property.putObject("items").putArray("enum");
    regions.forEach(region -> names.add(region.name()));
    regions.forEach(region -> names.add(region.code()));
  }

  private ObjectNode definitions() {
    ObjectNode definitions = nodes.objectNode();
    definitions.putObject("number").put("type", "string").put("pattern", WRITTEN_NUMBER);
    ObjectNode changes = definitions.putObject("changes").put("type", "object");
    changes.put("minProperties", 1);
    changes.putArray("allOf").addObject().put(REF, DEFINITIONS + "values");
    changes.putObject("propertyNames").put(REF, DEFINITIONS + "names");
    List<String> known = new ArrayList<>(register.groups());
    known.remove("");
    known.addAll(register.paths());
    ObjectNode values = definitions.putObject("values").putObject("properties");
    ArrayNode names = definitions.putObject("names").putArray("anyOf");
    names.addObject().put("pattern", SELECTED);
    ArrayNode listed = names.addObject().putArray("enum");
    for (String path : known) {
      Parameter parameter = register.get(path);
      values.set(path, parameter == null ? group(path) : value(parameter));
      listed.add(path);
    }
    forms.shared().forEach(definitions::set);
    return definitions;
  }

  private ObjectNode group(String path) {
    ObjectNode group = nodes.objectNode().put("type", "object").put("minProperties", 1);
    ObjectNode properties = group.putObject("properties");
    for (String child : register.children(path)) {
      properties.putObject(child).put(REF, VALUES + path + "." + child);
    }
    group.putObject("patternProperties").putObject(DOTTED);
    return group.put("additionalProperties", false);
  }

  /** Beside a reference, draft 7 passes over all else: the hint stands beside a list of one. */
  private ObjectNode value(Parameter parameter) {
    ObjectNode value = nodes.objectNode();
    value.put("description", description(parameter));
    value.putArray("allOf").addObject().put(REF, forms.of(parameter));
    return value;
  }

  private static String description(Parameter parameter) {
    StringBuilder text = new StringBuilder(parameter.label());
    if (!parameter.labelDutch().isEmpty()) {
      text.append(" [").append(parameter.labelDutch()).append(']');
    }
    text.append("\nUnit: ").append(parameter.unitText());
    text.append("\nRegister: ").append(parameter.value().text());
    Double low = parameter.low();
    Double high = parameter.high();
    if (low != null && high != null) {
      text.append(" (plausible ").append(Decimals.text(low)).append(" to ");
      text.append(Decimals.text(high)).append(')');
    }
    return text.append("\nEvidence: ").append(parameter.evidence().word()).toString();
  }

  /** One line for each key at the top, each definition and each value: changes read well so. */
  private String lines(ObjectNode schema) {
    JsonNode all = schema.path("definitions");
    List<String> values = lines("        ", all.path("values").path("properties"), "");
    List<String> definitions = lines("    ", all, "values");
    definitions.add(
        "    \"values\": {\n      \"properties\": {\n"
            + String.join(",\n", values)
            + "\n      }\n    }");
    List<String> top = lines("  ", schema, "definitions");
    top.add("  \"definitions\": {\n" + String.join(",\n", definitions) + "\n  }");
    return "{\n" + String.join(",\n", top) + "\n}\n";
  }

  private List<String> lines(String indent, JsonNode fields, String except) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : fields.properties()) {
      if (!entry.getKey().equals(except)) {
        lines.add(indent + line(entry.getKey(), entry.getValue()));
      }
    }
    return lines;
  }

  private String line(String key, JsonNode node) {
    return line(key) + ": " + line(node);
  }

  private String line(Object node) {
    try {
      return json.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of nodes can always be written", e);
    }
  }
}
