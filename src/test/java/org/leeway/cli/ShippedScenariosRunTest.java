package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.simulation.MasonReplicate;

/**
 * The shipped scenarios through every room, from the command line to the document, on few agents.
 */
final class ShippedScenariosRunTest {
  private static final String NETHERLANDS = "scenarios/netherlands.yaml";
  private static final String HALF = "scenarios/what-if/half-caseload.yaml";

  @TempDir private Path directory;

  @Test
  void aScenarioAgainstItselfDiffersByExactlyZero() throws IOException {
    JsonNode document = new ObjectMapper().readTree(compare(NETHERLANDS, "1", "same"));

    assertThat(document.get("outcomes")).isNotEmpty();
    document
        .get("outcomes")
        .forEach(row -> assertThat(row.get("difference").asDouble(0)).as("%s", row).isZero());
  }

  @Test
  void halvingTheCaseloadRaisesContactsAndTheNumberOfThreadsChangesNoByte() throws IOException {
    String one = compare(HALF, "1", "one");
    String two = compare(HALF, "2", "two");

    assertThat(two).isEqualTo(one);
    boolean found = false;
    for (JsonNode row : new ObjectMapper().readTree(one).get("outcomes")) {
      if (row.get("outcome").asText().equals("contacts-per-year")
          && row.get("group").asText().equals("all")) {
        found = true;
        assertThat(row.get("difference").asDouble()).isPositive();
      }
    }
    assertThat(found).isTrue();
  }

  private String compare(String alternative, String threads, String out) {
    Result result =
        Result.with(
            new MasonReplicate(),
            "compare",
            NETHERLANDS,
            alternative,
            "--seeds=2",
            "--weeks=60",
            "--scale=10000",
            "--threads=" + threads,
            "--json",
            "--quiet",
            "--out=" + directory.resolve(out));
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }
}
