package org.leeway.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {
  private static final double OTHER_NAN = Double.longBitsToDouble(0x7ff8000000000001L);

  @TempDir private Path directory;
  private int files;

  private Path file(long seed, Table table) {
    Path file = directory.resolve("t" + files++ + ".parquet");
    try (ParquetWriter writer = new ParquetWriter()) {
      writer.write(file, new ReplicateKey("båse", 2, seed), table);
    }
    return file;
  }

  private static Table table(String word, long whole, double real) {
    return new Table(
        "outcomes",
        List.of(
            new Table.Words("outcome", new String[] {"first", word}),
            new Table.Integers("week", new long[] {-1, whole}),
            new Table.Reals("value", new double[] {0.1, real})));
  }

  private TableContent hash(String word, long whole, double real) {
    return ContentHash.of("outcomes", List.of(file(7, table(word, whole, real))));
  }

  /** The definition once more, in other words: an archive can check a run without Leeway. */
  @Test
  void theDigestIsThatOfTheDocumentedBytes() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    word(data, "outcomes");
    data.writeLong(6);
    for (String column : List.of("wscenario", "idraw", "iseed", "woutcome", "iweek", "rvalue")) {
      word(data, column.substring(1));
      data.writeLong(column.charAt(0));
    }
    for (int row = 0; row < 2; row++) {
      word(data, "båse");
      data.writeLong(2);
      data.writeLong(7);
      word(data, row == 0 ? "first" : "second");
      data.writeLong(row == 0 ? -1 : 4);
      data.writeDouble(row == 0 ? 0.1 : -0.0);
    }
    data.writeLong(2);
    String expected = sha256(bytes.toByteArray());
    assertThat(hash("second", 4, -0.0)).isEqualTo(new TableContent("outcomes", 2, expected));

    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream run = new DataOutputStream(all);
    word(run, "outcomes");
    word(run, expected);
    assertThat(ContentHash.of(List.of(new TableContent("outcomes", 2, expected))))
        .isEqualTo(sha256(all.toByteArray()));
  }

  private static void word(DataOutputStream data, String word) throws IOException {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    data.writeLong(bytes.length);
    data.write(bytes);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void everyBitOfEveryCellCounts() {
    String hash = hash("a", 1, 0.5).sha256();
    assertThat(hash("a", 1, 0.5).sha256()).isEqualTo(hash);
    assertThat(hash("b", 1, 0.5).sha256()).isNotEqualTo(hash);
    assertThat(hash("a", 2, 0.5).sha256()).isNotEqualTo(hash);
    assertThat(hash("a", 1, Math.nextUp(0.5)).sha256()).isNotEqualTo(hash);
    assertThat(hash("a", 1, 0.0).sha256()).isNotEqualTo(hash("a", 1, -0.0).sha256());
    assertThat(hash("a", 1, Double.NaN).sha256()).isEqualTo(hash("a", 1, OTHER_NAN).sha256());
  }

  @Test
  void theNamesOfTableAndColumnsCount() {
    Path file = file(1, table("a", 1, 1));
    assertThat(ContentHash.of("other", List.of(file)).sha256())
        .isNotEqualTo(ContentHash.of("outcomes", List.of(file)).sha256());
  }

  @Test
  void howRowsAreSpreadOverFilesDoesNotCount() {
    List<Path> parts = new ArrayList<>();
    for (int seed = 1; seed <= 3; seed++) {
      parts.add(file(seed, table("x".repeat(seed * 40_000), seed, seed)));
    }
    Path joined = directory.resolve("joined.parquet");
    try (ParquetWriter writer = new ParquetWriter()) {
      writer.join(parts, joined);
    }
    assertThat(ContentHash.of("outcomes", List.of(joined)))
        .isEqualTo(ContentHash.of("outcomes", parts))
        .isNotEqualTo(ContentHash.of("outcomes", parts.subList(0, 2)));
  }

  @Test
  void aRunThatEndedSaysWhatItsTablesHoldAndAResumedOneSaysNothingYet() {
    Manifest wanted = Samples.manifest(2, "base");
    Path path;
    try (RunDirectory run =
        RunDirectory.create(directory.resolve("runs"), "base", wanted, Samples.CLOCK)) {
      path = run.path();
      run.store(new ReplicateKey("base", 0, 1), Samples.tables(1));
      assertThat(run.manifest().contentHash()).isNull();
      run.finish();
    }
    Manifest partly = StoredRun.open(path).manifest();
    assertThat(partly.contentHash()).matches("[0-9a-f]{64}");
    assertThat(partly.tables()).extracting(TableContent::rows).containsExactly(3L, 2L);
    try (RunDirectory run = RunDirectory.resume(path, wanted, Samples.CLOCK)) {
      assertThat(run.manifest().contentHash()).isNull();
      run.store(new ReplicateKey("base", 0, 2), Samples.tables(2));
      run.finish();
    }
    Manifest whole = StoredRun.open(path).manifest();
    assertThat(whole.contentHash()).isNotEqualTo(partly.contentHash());
    assertThat(whole.tables()).extracting(TableContent::rows).containsExactly(6L, 4L);
  }
}
