package org.leeway.report;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption; the first column names the row, figures stand to the right. */
final class HtmlTable {
  /** For tables of words. */
  static final int NO_FIGURES = -1;

  private final String caption;
  private final List<String> heads;
  private final int firstFigure;
  private final int lastFigure;
  private final List<Row> rows = new ArrayList<>();

  private record Row(String style, List<String> cells) {}

  /** Columns from {@code firstFigure} up to and including {@code lastFigure} hold figures. */
  HtmlTable(String caption, int firstFigure, int lastFigure, String... heads) {
    this.caption = caption;
    this.heads = List.of(heads);
    this.firstFigure = firstFigure;
    this.lastFigure = lastFigure;
  }

  HtmlTable row(String... cells) {
    return styled("", cells);
  }

  /** A row of which the difference cannot be told from zero, shown less loudly. */
  HtmlTable styled(String style, String... cells) {
    rows.add(new Row(style, List.of(cells)));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void write(Html page) {
    page.open("div", "class", "scroll", "tabindex", "0", "role", "group");
    page.open("table").leaf("caption", caption).open("thead").open("tr");
    for (int i = 0; i < heads.size(); i++) {
      page.leaf("th", heads.get(i), "scope", "col", "class", style(i));
    }
    page.close().close().open("tbody");
    for (Row row : rows) {
      page.open("tr", "class", row.style());
      for (int i = 0; i < row.cells().size(); i++) {
        if (i == 0) {
          page.leaf("th", row.cells().get(i), "scope", "row", "class", style(i));
        } else {
          page.leaf("td", row.cells().get(i), "class", style(i));
        }
      }
      page.close();
    }
    page.close().close().close();
  }

  private String style(int column) {
    return column >= firstFigure && column <= lastFigure ? "figure" : "words";
  }
}
