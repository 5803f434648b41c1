package org.leeway.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query.
 *
 * @param columns names of the columns, in order; two may be equal
 * @param rows one list per row: {@code Long}, {@code Double}, {@code Boolean}, other numbers, text,
 *     or null
 */
public record QueryResult(List<String> columns, List<List<@Nullable Object>> rows) {
  public QueryResult {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(new ArrayList<>(rows));
  }
}
