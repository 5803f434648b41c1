package org.leeway.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts pictures into the page and keeps them as PNG files. Without fonts it stays empty: the page
 * then stands on its tables alone and says so once.
 */
final class Album {
  private final Optional<ChartStyle> style;
  private final String source;
  private final List<Picture> shown = new ArrayList<>();
  private final Optional<Darkroom> darkroom;

  private Album(Optional<Fonts> fonts, String source, Optional<Darkroom> darkroom) {
    this.style = fonts.map(ChartStyle::new);
    this.source = source;
    this.darkroom = darkroom;
  }

  /** An album for a page alone: no picture is kept as a file. */
  static Album ofPage(Optional<Fonts> fonts, String source) {
    return new Album(fonts, source, Optional.empty());
  }

  /** An album of which every picture becomes a file too, drawn while the page goes on. */
  static Album kept(Optional<Fonts> fonts, String source) {
    return new Album(fonts, source, Optional.of(new Darkroom()));
  }

  boolean isEmpty() {
    return style.isEmpty();
  }

  /** Draws the picture where the page stands now. */
  void show(Html page, Picture picture) {
    if (style.isEmpty()) {
      return;
    }
    darkroom.ifPresent(room -> room.draw(() -> picture.png(style.get(), source)));
    String svg = picture.svg(style.get());
    shown.add(picture);
    page.open("figure").leaf("figcaption", picture.title());
    page.open("div", "class", "scroll", "tabindex", "0", "role", "group");
    page.raw(svg).close();
    page.leaf("p", picture.note(), "class", "note").close();
  }

  /** Writes the pictures that the page shows into a directory, in the order of the page. */
  List<Path> save(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    if (darkroom.isPresent() && !shown.isEmpty()) {
      Files.createDirectories(directory);
      for (Picture picture : shown) {
        byte[] png = darkroom.get().next();
        files.add(Sheet.replace(directory.resolve(picture.name() + ".png"), png));
      }
    }
    return files;
  }
}
