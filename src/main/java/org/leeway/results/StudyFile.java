package org.leeway.results;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a study found, as {@code <kind>.json} in its run directory: a tree of records, with names
 * such as {@code first_seed}. The page of the study is made of this file alone, so that it can be
 * made again. Numbers that do not exist (NaN) stand as null, and nothing else may. Reading is as
 * strict as that of a manifest, because the file may come from anybody.
 */
public final class StudyFile {
  private StudyFile() {}

  /** True when the directory holds the result of a study of this kind. */
  public static boolean existsIn(Path runDirectory, String kind) {
    return Files.isRegularFile(runDirectory.resolve(kind + ".json"), LinkOption.NOFOLLOW_LINKS);
  }

  /** The document as it stands in the file and on the screen, with a line feed at its end. */
  public static String text(Object result) {
    return ManifestFile.text(mapper(), result);
  }

  /** Writes the result of a study. */
  public static void write(Path runDirectory, String kind, Object result) {
    writeText(runDirectory, kind + ".json", text(result));
  }

  /** Writes another document beside it, such as a table for a spreadsheet. */
  public static void writeText(Path runDirectory, String name, String text) {
    Path file = runDirectory.resolve(name);
    try {
      DurableFiles.replace(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw Faults.writing(file, trouble);
    }
  }

  /**
   * Reads the result of a study.
   *
   * @throws ResultsException when there is none, or when it is damaged
   */
  public static <T> T read(Path runDirectory, String kind, Class<T> type) {
    Path file = runDirectory.resolve(kind + ".json");
    if (!existsIn(runDirectory, kind)) {
      throw new ResultsException(
          runDirectory + " has no " + kind + ".json: the study has not ended",
          "Finish it by the same command with --resume.");
    }
    return ManifestFile.read(file, mapper(), type, "result of a study");
  }

  private static JsonMapper mapper() {
    SimpleModule numbers = new SimpleModule();
    numbers.addSerializer(double.class, new Writer());
    numbers.addSerializer(Double.class, new Writer());
    numbers.addDeserializer(double.class, new Reader());
    numbers.addDeserializer(Double.class, new Reader());
    return ManifestFile.mapper()
        .rebuild()
        .addModule(numbers)
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // answers about a record are no part of it
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .build();
  }

  private static final class Writer extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator to, SerializerProvider all)
        throws IOException {
      if (Double.isFinite(value)) {
        to.writeNumber(value == 0 ? 0.0 : value);
      } else {
        to.writeNull();
      }
    }
  }

  private static final class Reader extends StdDeserializer<Double> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Double.class);
    }

    @Override
    public @Nullable Double deserialize(JsonParser from, DeserializationContext context)
        throws IOException {
      if (from.currentToken() != JsonToken.VALUE_NUMBER_FLOAT
          && from.currentToken() != JsonToken.VALUE_NUMBER_INT) {
        context.reportInputMismatch(this, "expected a number");
      }
      double value = from.getDoubleValue();
      if (!Double.isFinite(value)) {
        context.reportInputMismatch(this, "the number is too large");
      }
      return value;
    }

    @Override
    public Double getNullValue(DeserializationContext context) {
      return Double.NaN;
    }
  }
}
