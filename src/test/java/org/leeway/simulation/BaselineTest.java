package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.Small;
import org.leeway.experiment.HashedExperiment;

/**
 * The outcomes of one small run and the digests of all tables of a small comparison, to the last
 * bit. When this test fails the model or the shipped values have changed: that may be meant, but it
 * never goes unnoticed. The update tells what moved.
 */
final class BaselineTest {
  private static final Path FOLDER = Path.of("src/test/resources/baseline");
  private static final Path OUTCOMES = FOLDER.resolve("outcomes.csv");
  private static final Path DIGESTS = FOLDER.resolve("digests.txt");
  private static final String HOW =
      "%s. If the change of the results is meant, say so in the commit and store the new ones:"
          + " mvn test -Dtest=BaselineTest -Dleeway.update=true%n%s";

  @Test
  void theOutcomesAreThoseThatAreStored() throws IOException, InterruptedException {
    List<String> outcomes =
        Tables.lines(
            new MasonReplicate()
                .run(ReplicateTask.of(Small.regions(2), new ReplicateSettings(1, 60, 500, 0)), 1)
                .get(0));
    String moved = String.join("\n", Moved.between(stored(OUTCOMES), outcomes));
    store(OUTCOMES, outcomes, moved);
    boolean same = stored(OUTCOMES).equals(outcomes);
    assertThat(same).as(HOW, OUTCOMES, moved).isTrue();
  }

  /**
   * The digest is also that of other machines and other versions of Java, where tests run there.
   */
  @Test
  void theTablesHaveTheDigestsThatAreStored(@TempDir Path directory) throws IOException {
    List<String> digests = HashedExperiment.lines(directory.resolve("run"), 1);
    List<String> before = stored(DIGESTS);
    String moved =
        String.join(
            "\n",
            digests.stream().filter(line -> !before.contains(line)).map("  "::concat).toList());
    store(DIGESTS, digests, moved);
    assertThat(stored(DIGESTS)).as(HOW, DIGESTS, moved).isEqualTo(digests);
  }

  @Test
  void whatMovedMostIsToldFirst() {
    assertThat(
            Moved.between(
                List.of(
                    "outcomes,a,all,share,0.5,10.0",
                    "outcomes,b,all,share,2.0,10.0",
                    "t,c,d,e,1,1"),
                List.of(
                    "outcomes,a,all,share,0.6,10.0",
                    "outcomes,b,all,share,1.0,10.0",
                    "t,x,d,e,1,1")))
        .containsExactly(
            "2 of 3 rows moved",
            "  new: t,x,d,e = 1,1",
            "  gone: t,c,d,e",
            "  outcomes,b,all,share: 2.0 -> 1.0 (-50.00 %)",
            "  outcomes,a,all,share: 0.5 -> 0.6 (+20.00 %)");
  }

  private static List<String> stored(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static void store(Path file, List<String> lines, String moved) throws IOException {
    if (Boolean.getBoolean("leeway.update")) {
      Files.createDirectories(FOLDER);
      Files.write(file, lines);
      System.out.println(file + "\n" + moved);
    }
  }
}
