package org.leeway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notebooks are stored as they were written: without output, which would age and hide changes. */
final class NotebooksTest {
  private static final Path FOLDER = Path.of("notebooks");

  @Test
  void thereAreThree() throws IOException {
    assertThat(notebooks()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void aStoredNotebookHoldsNoOutput(Path notebook) throws IOException {
    JsonNode cells = new ObjectMapper().readTree(notebook.toFile()).get("cells");
    assertThat(cells).isNotEmpty();
    for (JsonNode cell : cells) {
      if (cell.get("cell_type").asText().equals("code")) {
        assertThat(cell.get("outputs")).as(cell.get("id").asText()).isEmpty();
        assertThat(cell.get("execution_count").isNull()).as(cell.get("id").asText()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void theReadmeNamesTheNotebook(Path notebook) throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(notebook.toString());
  }

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }
}
