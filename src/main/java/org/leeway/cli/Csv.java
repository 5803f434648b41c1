package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated values as RFC 4180 describes them; numbers in full. */
final class Csv {
  private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

  private Csv() {}

  static List<String> lines(List<String> columns, List<List<@Nullable Object>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(columns.stream().map(Csv::cell).collect(Collectors.joining(",")));
    for (List<@Nullable Object> row : rows) {
      lines.add(row.stream().map(Csv::cell).collect(Collectors.joining(",")));
    }
    return lines;
  }

  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
