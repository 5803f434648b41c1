package org.leeway.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a page. Every text and every attribute is escaped on its way in, because scenario names,
 * questions and paths are written by strangers; only {@link #raw} lets markup through, for charts
 * and style sheets that Leeway itself made. The result is also well-formed XML.
 */
final class Html {
  /** Entries in a list of contents. */
  private static final int MOST_CONTENTS = 20;

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, String> sections = new LinkedHashMap<>();
  private int contentsAt = -1;

  /** Opens an element; attributes are name, value, name, value, ... */
  Html open(String element, String... attributes) {
    start(element, attributes).append('>');
    open.push(element);
    return this;
  }

  /** Opens a section with its heading; it will stand in the contents. */
  Html section(String id, String heading) {
    sections.put(id, heading);
    return open("section", "id", id).leaf("h2", heading);
  }

  /** The contents will stand here. */
  Html contents() {
    contentsAt = out.length();
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element with text in it. */
  Html leaf(String element, String text, String... attributes) {
    start(element, attributes).append('>').append(escape(text));
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** An element that holds nothing. */
  Html empty(String element, String... attributes) {
    start(element, attributes).append("/>\n");
    return this;
  }

  /** A link within running text, to a place on this page. */
  Html link(String text, String section) {
    start("a", "href", "#" + section).append('>').append(escape(text)).append("</a>");
    return this;
  }

  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** Markup that Leeway made itself. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** The page; every element must have been closed. */
  String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("element " + open.peek() + " was not closed");
    }
    if (contentsAt < 0) {
      return out.toString();
    }
    Html contents = new Html();
    contents.out.setLength(0);
    contents.open("nav", "aria-label", "Contents").open("ul");
    List<String> ids = List.copyOf(sections.keySet());
    // Nobody reads a longer list; tables link to the sections between the first and the last.
    List<String> shown =
        ids.size() <= MOST_CONTENTS ? ids : List.of(ids.get(0), ids.get(ids.size() - 1));
    shown.forEach(id -> contents.open("li").link(sections.getOrDefault(id, id), id).close());
    return new StringBuilder(out).insert(contentsAt, contents.close().close().out).toString();
  }

  private StringBuilder start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(attributes[i + 1])).append('"');
    }
    return out;
  }

  /** Text that no browser and no XML parser takes for markup. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> appendEscaped(escaped, c));
    return escaped.toString();
  }

  private static void appendEscaped(StringBuilder to, int codePoint) {
    switch (codePoint) {
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '&' -> to.append("&amp;");
      case '"' -> to.append("&quot;");
      case '\'' -> to.append("&#39;");
      default -> to.appendCodePoint(Clean.isPrintable(codePoint) ? codePoint : 0xFFFD);
    }
  }
}
