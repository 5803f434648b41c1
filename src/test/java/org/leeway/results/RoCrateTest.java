package org.leeway.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoCrateTest {
  @TempDir private Path root;

  @Test
  void theCrateDescribesTheRunAndEveryFileOfIt() throws IOException {
    Path run = root.resolve("run");
    Manifest manifest = Samples.manifest(1, "base");
    try (RunDirectory directory = RunDirectory.createAt(run, manifest, Samples.CLOCK)) {
      directory.store(manifest.replicates().get(0), Samples.tables(1));
      directory.finish();
    }
    Files.writeString(run.resolve("report.html"), "<html></html>");
    Files.writeString(Files.createDirectory(run.resolve("charts")).resolve("a.svg"), "<svg/>");
    RoCrate.refresh(run);

    JsonNode crate = new JsonMapper().readTree(run.resolve("ro-crate-metadata.json").toFile());
    assertThat(crate.get("@context").asText()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
    Map<String, JsonNode> entities = new LinkedHashMap<>();
    crate.get("@graph").forEach(each -> entities.put(each.get("@id").asText(), each));
    JsonNode descriptor = entities.get("ro-crate-metadata.json");
    assertThat(descriptor.at("/conformsTo/@id").asText())
        .isEqualTo("https://w3id.org/ro/crate/1.1");
    JsonNode dataset = entities.get(descriptor.at("/about/@id").asText());
    assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
    assertThat(dataset.get("datePublished").asText()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(dataset.findValuesAsText("@id"))
        .contains(
            "manifest.json", "outcomes.parquet", "weekly.parquet", "report.html", "charts/a.svg")
        .noneMatch(name -> name.contains(".lock") || name.contains("replicates"))
        .allSatisfy(id -> assertThat(entities).containsKey(id));
    assertThat(entities.get("charts/a.svg").get("encodingFormat").asText())
        .isEqualTo("image/svg+xml");
    JsonNode action = entities.get("#execution-1");
    assertThat(action.at("/endTime").asText()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(entities).containsKey(action.at("/instrument/@id").asText());
    assertThat(entities).containsKey(action.at("/object/0/@id").asText());
  }
}
