package org.leeway.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Reads and writes {@code manifest.json}. Reading is strict, because the file may come from
 * anybody: a size limit, no unknown or missing keys, no duplicates, no loose types.
 */
final class ManifestFile {
  static final String NAME = "manifest.json";
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final int DEEPEST = 32;

  private ManifestFile() {}

  static boolean existsIn(Path runDirectory) {
    return Files.isRegularFile(runDirectory.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  static void write(Path runDirectory, Manifest manifest) {
    Path file = runDirectory.resolve(NAME);
    try {
      DurableFiles.replace(file, text(manifest).getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw Faults.writing(file, trouble);
    }
  }

  static Manifest read(Path runDirectory) {
    Path file = runDirectory.resolve(NAME);
    if (!existsIn(runDirectory)) {
      throw new ResultsException(
          runDirectory + " is not a run directory: it has no " + NAME,
          "Give a directory that leeway run or leeway compare has written, such as output/<run>.");
    }
    return read(file, mapper(), Manifest.class, "manifest");
  }

  /** Reads a document strictly; {@code what} names it in messages. */
  static <T> T read(Path file, JsonMapper mapper, Class<T> type, String what) {
    try {
      byte[] bytes = DurableFiles.read(file, LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new ResultsException(
            file + " is larger than " + LARGEST / 1024 / 1024 + " MB: no " + what + " of Leeway's",
            "");
      }
      T document = mapper.readValue(bytes, type);
      if (document == null) {
        throw new ResultsException(file + ": not a valid " + what + ": it holds nothing", "");
      }
      return document;
    } catch (JsonProcessingException wrong) {
      throw new ResultsException(
          file + place(wrong) + ": not a valid " + what + ": " + JsonTrouble.inWords(wrong),
          "It is damaged, edited by hand, or written by another version of Leeway.",
          wrong);
    } catch (IOException trouble) {
      throw Faults.reading(file, trouble);
    }
  }

  static String text(Object document) {
    return text(mapper(), document);
  }

  static String text(JsonMapper mapper, Object document) {
    try {
      DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
      layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      layout.indentArraysWith(new ShallowIndenter());
      return mapper.writer(layout).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot be written as JSON", impossible);
    }
  }

  /** Rows of a table stand on one line each; whatever lies less deep has lines of its own. */
  private static final class ShallowIndenter extends DefaultPrettyPrinter.NopIndenter {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 5;

    private final DefaultIndenter lines = new DefaultIndenter("  ", "\n");

    @Override
    public boolean isInline() {
      return false;
    }

    @Override
    public void writeIndentation(JsonGenerator generator, int level) throws IOException {
      if (level < ROWS) {
        lines.writeIndentation(generator, level);
      } else {
        generator.writeRaw(' ');
      }
    }
  }

  private static String place(JsonProcessingException wrong) {
    return wrong.getLocation() == null
        ? ""
        : ":" + wrong.getLocation().getLineNr() + ":" + wrong.getLocation().getColumnNr();
  }

  /** The number writer is Jackson's own, because Double.toString differs between JDK 17 and 19. */
  static JsonMapper mapper() {
    return JsonMapper.builder(
            JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxDocumentLength(LARGEST)
                        .build())
                .build())
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .build();
  }
}
