package org.leeway.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table with a caption; the first column names the row, figures stand to the right. */
final class HtmlTable {
  /** For tables of words. */
  static final int NO_FIGURES = -1;

  private final String caption;
  private final List<String> heads;
  private final boolean[] figures;
  private final List<Row> rows = new ArrayList<>();

  /**
   * What stands in a cell.
   *
   * @param text the words or the figure
   * @param link where it leads: a place on this page ({@code #place}) or on the web; empty when it
   *     leads nowhere
   */
  record Cell(String text, String link) {
    /** Links come from strangers: whatever is no plain address is no link. */
    Cell {
      link = link.matches("#[\\w-]+|https?://[^\\s\"'<>]+") ? link : "";
    }

    static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  private record Row(String style, List<Cell> cells) {}

  /** Columns from {@code firstFigure} up to and including {@code lastFigure} hold figures. */
  HtmlTable(String caption, int firstFigure, int lastFigure, String... heads) {
    this.caption = caption;
    this.heads = List.of(heads);
    this.figures = new boolean[heads.length];
    if (firstFigure >= 0) {
      Arrays.fill(figures, firstFigure, lastFigure + 1, true);
    }
  }

  /** One letter per column: {@code l} for words, to the left; {@code r} for figures. */
  HtmlTable(String caption, String columns, List<String> heads) {
    if (columns.length() != heads.size()) {
      throw new IllegalArgumentException(columns + " does not stand for " + heads);
    }
    this.caption = caption;
    this.heads = List.copyOf(heads);
    this.figures = new boolean[heads.size()];
    for (int column = 0; column < figures.length; column++) {
      figures[column] = columns.charAt(column) == 'r';
    }
  }

  HtmlTable row(String... cells) {
    return styled("", cells);
  }

  /** A row of which the difference cannot be told from zero, shown less loudly. */
  HtmlTable styled(String style, String... cells) {
    return styled(style, Stream.of(cells).map(Cell::of).toList());
  }

  /** A row whose cells may lead elsewhere. */
  HtmlTable styled(String style, List<Cell> cells) {
    rows.add(new Row(style, List.copyOf(cells)));
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
        write(page, i, row.cells().get(i));
      }
      page.close();
    }
    page.close().close().close();
  }

  private void write(Html page, int column, Cell cell) {
    String[] attributes =
        column == 0
            ? new String[] {"scope", "row", "class", style(column)}
            : new String[] {"class", style(column)};
    String element = column == 0 ? "th" : "td";
    if (cell.link().isEmpty()) {
      page.leaf(element, cell.text(), attributes);
    } else {
      page.open(element, attributes).leaf("a", cell.text(), "href", cell.link()).close();
    }
  }

  private String style(int column) {
    return figures[column] ? "figure" : "words";
  }
}
