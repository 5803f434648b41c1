package org.leeway.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StudyFileTest {
  @TempDir private Path directory;

  record Line(String name, double value) {}

  record Found(String title, int firstSeed, List<Line> lines) {
    Found {
      lines = List.copyOf(lines);
    }

    boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  private static final Found FOUND =
      new Found("A \"title\"", 7, List.of(new Line("a", 0.1), new Line("b", Double.NaN)));

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    StudyFile.write(directory, "sweep", FOUND);

    assertThat(StudyFile.read(directory, "sweep", Found.class)).isEqualTo(FOUND);
    assertThat(Files.readString(directory.resolve("sweep.json")))
        .isEqualTo(StudyFile.text(FOUND))
        .contains("\"first_seed\" : 7", "\"value\" : 0.1", "\"value\" : null")
        .doesNotContain("empty")
        .endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{",
        "[]",
        "{\"title\": \"a\", \"lines\": []}",
        "{\"title\": null, \"first_seed\": 1, \"lines\": []}",
        "{\"title\": \"a\", \"first_seed\": 1, \"lines\": [null]}",
        "{\"title\": \"a\", \"first_seed\": \"1\", \"lines\": []}",
        "{\"title\": \"a\", \"first_seed\": 1, \"lines\": [], \"more\": 2}",
        "{\"title\": \"a\", \"first_seed\": 1, \"lines\": [{\"name\": \"a\", \"value\": \"1\"}]}",
        "{\"title\": \"a\", \"first_seed\": 1, \"lines\": [{\"name\": \"a\", \"value\": 1e999}]}"
      })
  void whatLeewayDidNotWriteIsRefused(String text) throws Exception {
    Files.writeString(directory.resolve("sweep.json"), text);

    assertThatThrownBy(() -> StudyFile.read(directory, "sweep", Found.class))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("sweep.json");
  }

  @Test
  void aStudyThatHasNotEndedHasNoResult() {
    assertThatThrownBy(() -> StudyFile.read(directory, "sweep", Found.class))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("has not ended");
  }
}
