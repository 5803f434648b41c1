package org.leeway.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a JSON document, in words that do not speak of the program's own classes. */
final class JsonTrouble {
  private static final Pattern FIELD = Pattern.compile("(Missing|Null).*?property '([^']*)'.*");
  private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'");

  private JsonTrouble() {}

  static String inWords(JsonProcessingException wrong) {
    String message = wrong.getOriginalMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    if (wrong instanceof JsonEOFException) {
      return "it ends in the middle";
    }
    if (wrong instanceof StreamReadException) {
      Matcher duplicate = DUPLICATE.matcher(first);
      return duplicate.find()
          ? "the field '" + duplicate.group(1) + "' stands in it twice"
          : "this is no JSON";
    }
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return "unknown field '" + unknown.getPropertyName() + "'";
    }
    if (wrong instanceof ValueInstantiationException refused) {
      Throwable cause = refused.getCause();
      return cause == null || cause.getMessage() == null ? "not possible" : cause.getMessage();
    }
    Matcher field = FIELD.matcher(first);
    if (field.matches()) {
      return "the field '"
          + field.group(2)
          + "' "
          + (field.group(1).equals("Null") ? "holds nothing" : "is missing");
    }
    return "a value of another kind is expected" + at(wrong);
  }

  private static String at(JsonProcessingException wrong) {
    StringBuilder path = new StringBuilder();
    if (wrong instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        path.append(path.isEmpty() || step.getFieldName() == null ? "" : ".");
        path.append(
            step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName());
      }
    }
    return path.isEmpty() ? "" : " at " + path;
  }
}
