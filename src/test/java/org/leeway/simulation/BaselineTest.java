package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;

/**
 * The outcomes of one small run, to the last bit. When this test fails the model or the shipped
 * values have changed: that may be meant, but it never goes unnoticed.
 */
final class BaselineTest {
  private static final Path STORED = Path.of("src/test/resources/baseline/outcomes.csv");

  @Test
  void theOutcomesAreThoseThatAreStored() throws IOException, InterruptedException {
    List<String> outcomes =
        Tables.lines(
            new MasonReplicate()
                .run(ReplicateTask.of(Small.regions(2), new ReplicateSettings(1, 60, 500, 0)), 1)
                .get(0));
    if (Boolean.getBoolean("leeway.update")) {
      Files.createDirectories(STORED.getParent());
      Files.write(STORED, outcomes);
    }
    assertThat(outcomes)
        .as(
            "%s. If the change of the results is meant, say so in the commit and store the new ones:"
                + " mvn test -Dtest=BaselineTest -Dleeway.update=true",
            STORED)
        .isEqualTo(Files.readAllLines(STORED));
  }
}
