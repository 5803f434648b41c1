package org.leeway.results;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Describes a run directory as a Research Object Crate 1.1, so that archives and catalogues
 * understand it without knowing Leeway: which files there are, which program made them from which
 * scenarios, when.
 */
public final class RoCrate {
  static final String NAME = "ro-crate-metadata.json";
  private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
  private static final String CONFORMS_TO = "https://w3id.org/ro/crate/1.1";
  private static final String PROGRAM = "#leeway";

  private RoCrate() {}

  /** Brings the description up to date after files were added, such as a report. */
  public static void refresh(Path runDirectory) {
    write(runDirectory, ManifestFile.read(runDirectory));
  }

  static void write(Path runDirectory, Manifest manifest) {
    Path file = runDirectory.resolve(NAME);
    try {
      DurableFiles.replace(
          file,
          ManifestFile.text(document(runDirectory, manifest)).getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw Faults.writing(file, trouble);
    }
  }

  private static ObjectNode document(Path runDirectory, Manifest manifest) throws IOException {
    ObjectNode document = object();
    document.put("@context", CONTEXT);
    ArrayNode graph = document.putArray("@graph");
    ObjectNode descriptor = entity(NAME, "CreativeWork");
    descriptor.set("conformsTo", reference(CONFORMS_TO));
    descriptor.set("about", reference("./"));
    graph.add(descriptor);

    List<String> files = files(runDirectory);
    ObjectNode root = entity("./", "Dataset");
    Provenance first = manifest.executions().get(0);
    root.put("name", manifest.title());
    root.put("description", description(manifest));
    root.put("datePublished", first.started());
    ArrayNode parts = root.putArray("hasPart");
    files.forEach(name -> parts.add(reference(name)));
    ArrayNode mentions = root.putArray("mentions");
    graph.add(root);
    for (String name : files) {
      ObjectNode part = entity(name, "File");
      part.put("name", name);
      part.put("encodingFormat", format(name));
      graph.add(part);
    }
    ArrayNode scenarios = object().putArray("scenarios");
    for (ManifestScenario scenario : manifest.scenarios()) {
      ObjectNode entity = entity("#scenario-" + RunNames.safe(scenario.id()), "CreativeWork");
      entity.put("name", scenario.name());
      entity.put("description", scenario.why());
      entity.put("identifier", scenario.fingerprint());
      scenarios.add(reference(entity.get("@id").asText()));
      graph.add(entity);
    }
    graph.add(program(first));
    for (int number = 0; number < manifest.executions().size(); number++) {
      Provenance execution = manifest.executions().get(number);
      ObjectNode action = entity("#execution-" + (number + 1), "CreateAction");
      action.put("name", String.join(" ", execution.commandLine()));
      action.put("startTime", execution.started());
      if (number == manifest.executions().size() - 1 && manifest.finished() != null) {
        action.put("endTime", manifest.finished());
      }
      action.put("description", "Java " + execution.jdk() + " on " + execution.os());
      action.set("instrument", reference(PROGRAM));
      action.set("object", scenarios.deepCopy());
      action.set("result", reference("./"));
      graph.add(action);
      mentions.add(reference(action.get("@id").asText()));
    }
    return document;
  }

  private static String description(Manifest manifest) {
    RunSettings settings = manifest.settings();
    return "Simulation with Leeway: "
        + settings.seeds()
        + " seeds from "
        + settings.firstSeed()
        + ", "
        + manifest.scenarios().stream().mapToInt(ManifestScenario::weeks).max().orElse(0)
        + " weeks, one agent for "
        + settings.scale()
        + " persons. Synthetic data: no person in it exists.";
  }

  private static ObjectNode program(Provenance provenance) {
    ObjectNode program = entity(PROGRAM, "SoftwareApplication");
    program.put("name", "Leeway");
    program.put("version", provenance.version());
    program.put("softwareVersion", provenance.version() + " " + provenance.gitCommit());
    return program;
  }

  /** Files at the top and one level below (charts), without replicates and hidden files. */
  private static List<String> files(Path runDirectory) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path entry : DurableFiles.list(runDirectory)) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".") || name.equals(NAME)) {
        continue;
      }
      if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
        names.add(RunNames.safe(name));
      } else if (!entry.equals(ReplicateFolders.of(runDirectory).root())) {
        for (Path inner : DurableFiles.list(entry)) {
          if (Files.isRegularFile(inner, LinkOption.NOFOLLOW_LINKS)) {
            names.add(RunNames.safe(name) + "/" + RunNames.safe(inner.getFileName().toString()));
          }
        }
      }
    }
    return names;
  }

  private static String format(String name) {
    int dot = name.lastIndexOf('.');
    return switch (dot < 0 ? "" : name.substring(dot)) {
      case ".json" -> "application/json";
      case ".parquet" -> "application/vnd.apache.parquet";
      case ".html" -> "text/html";
      case ".svg" -> "image/svg+xml";
      case ".png" -> "image/png";
      case ".csv" -> "text/csv";
      default -> "application/octet-stream";
    };
  }

  private static ObjectNode entity(String id, String type) {
    return object().put("@id", id).put("@type", type);
  }

  private static ObjectNode reference(String id) {
    return object().put("@id", id);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
