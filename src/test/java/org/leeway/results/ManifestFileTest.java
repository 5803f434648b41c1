package org.leeway.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFileTest {
  @TempDir private Path run;

  private void write(String text) throws IOException {
    Files.writeString(run.resolve("manifest.json"), text);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Manifest manifest =
        Samples.manifest(3, "base", Samples.ODD)
            .failing(List.of(new ReplicateFailure("base", 0, 1, "Broke.", "./leeway")))
            .ended(
                RunStatus.FAILED,
                "2026-03-01T13:00:00Z",
                List.of(new TableContent("outcomes", 3, "0".repeat(64))));
    ManifestFile.write(run, manifest);
    assertThat(ManifestFile.read(run)).isEqualTo(manifest);
  }

  @Test
  void keysAndWordsAreThoseOfTheFormat() throws IOException {
    ManifestFile.write(run, Samples.manifest(3, "base"));
    assertThat(Files.readString(run.resolve("manifest.json")))
        .contains("\"format_version\" : 3,")
        .contains("\"status\" : \"running\",")
        .contains("\"first_seed\" : 1,")
        .contains("\"git_commit\" : \"unknown\",")
        .contains("\"unit_text\" : \"share of all\",")
        .doesNotContain("\r")
        .endsWith("}\n");
  }

  @Test
  void aManifestThatWasTamperedWithIsRefusedWithItsPlace() throws IOException {
    ManifestFile.write(run, Samples.manifest(3, "base"));
    String good = Files.readString(run.resolve("manifest.json"));
    for (String bad :
        List.of(
            "",
            "{",
            "null",
            "[]",
            good + "{}",
            good.replace("\"title\"", "\"titel\""),
            good.replace("\"title\" : \"A title\",", ""),
            good.replace("\"title\" : \"A title\"", "\"title\" : null"),
            good.replace("\"title\" : \"A title\"", "\"title\" : \"a\", \"title\" : \"b\""),
            good.replace("\"format_version\" : 3", "\"format_version\" : 1"),
            good.replace("\"tables\" : [ ]", "\"tables\" : [ \"outcomes\" ]"),
            good.replace(
                "\"content_hash\" : null", "\"content_hash\" : \"" + "0".repeat(64) + "\""),
            good.replace("\"like\" : null", "\"like\" : \"base\""),
            good.replace("\"rows\" : [", "\"rows\" : [ {\"number\" : 0, \"values\" : []},"),
            good.replace("\"status\" : \"running\"", "\"status\" : \"odd\""),
            good.replace("\"seeds\" : 3", "\"seeds\" : \"3\""),
            good.replace("\"seeds\" : 3", "\"seeds\" : 2.5"),
            good.replace("\"seeds\" : 3", "\"seeds\" : 2000000000"),
            good.replace("\"seeds\" : 3", "\"seeds\" : -1"),
            good.replace("\"values\" : [", "\"values\" : [ null, "),
            "[".repeat(1000))) {
      assertThat(bad).isNotEqualTo(good);
      write(bad);
      assertThatThrownBy(() -> ManifestFile.read(run))
          .as(bad.substring(0, Math.min(bad.length(), 400)))
          .isInstanceOf(ResultsException.class)
          .hasMessageStartingWith(run.resolve("manifest.json").toString())
          .hasMessageContaining("not a valid manifest")
          .message()
          .doesNotContain("org.leeway", "java.", "Deserialization", "Source:", "creator", "`");
    }
  }

  @Test
  void aHugeManifestIsNotRead() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(run.resolve("manifest.json").toFile(), "rw")) {
      file.setLength(1L << 32);
    }
    assertThatThrownBy(() -> ManifestFile.read(run))
        .isInstanceOf(ResultsException.class)
        .hasMessageContaining("larger than 64 MB");
  }

  @Test
  void theProgramDescribesItself() {
    Provenance provenance =
        Provenance.of(Instant.parse("2026-03-01T12:00:00.123Z"), List.of("leeway"));
    assertThat(provenance.started()).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(provenance.version()).isNotBlank();
    assertThat(provenance.gitCommit()).matches("unknown|[0-9a-f]{40,64}(-modified)?");
    assertThat(provenance.jdk()).startsWith(Runtime.version().toString());
  }
}
