package org.leeway.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts pictures into the page and keeps them as PNG files. Without fonts it stays empty: the page
 * then stands on its tables alone and says so once.
 */
final class Album {
  private final Optional<ChartStyle> style;
  private final String source;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Album(Optional<Fonts> fonts, String source) {
    this.style = fonts.map(ChartStyle::new);
    this.source = source;
  }

  boolean isEmpty() {
    return style.isEmpty();
  }

  /** Draws the picture where the page stands now. */
  void show(Html page, Picture picture) {
    if (style.isEmpty()) {
      return;
    }
    String svg = picture.svg(style.get());
    try {
      files.put(picture.name() + ".png", picture.png(style.get(), source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.open("figure").leaf("figcaption", picture.title());
    page.open("div", "class", "scroll", "tabindex", "0", "role", "group");
    page.raw(svg).close();
    page.leaf("p", picture.note(), "class", "note").close();
  }

  /** The pictures by file name, in the order of the page. */
  Map<String, byte[]> files() {
    return files;
  }
}
