package org.leeway.report;

import java.awt.AWTError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A page that needs nothing beside it (style, fonts and charts are inside), and its charts as
 * pictures for slides. The same content gives the same bytes; no clock is read.
 *
 * @param title title of the page, in the browser's tab
 * @param version version of Leeway that computed what the page shows; may be empty
 * @param underCharts what stands under every chart that travels without the page
 * @param content what the page holds
 */
record Sheet(String title, String version, String underCharts, Content content) {
  private static final String STYLE = "report.css";

  /** Writes what stands on the page and shows its pictures in the album. */
  @FunctionalInterface
  interface Content {
    void write(Html page, Album album);
  }

  /** Gives the fonts or says why there are none; tests give a failing one. */
  @FunctionalInterface
  interface FontSource {
    Fonts fonts() throws Fonts.Unavailable;
  }

  /**
   * Writes {@code report.html} and {@code charts/*.png} into a directory, which is made when it
   * does not exist. Files of an earlier page are replaced.
   *
   * @throws IOException when a file cannot be written; an earlier page then still stands
   */
  ReportFiles write(Path directory, FontSource source) throws IOException {
    // Drawing needs no screen; without this, a display that cannot be reached would stop it.
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    try {
      return write(directory, Optional.of(source.fonts()), "");
    } catch (Fonts.Unavailable e) {
      return write(directory, Optional.empty(), String.valueOf(e.getMessage()));
    } catch (LinkageError | InternalError | AWTError e) {
      // The fonts came, but drawing met a library that is missing.
      String notice = String.valueOf(new Fonts.Unavailable(e).getMessage());
      return write(directory, Optional.empty(), notice);
    }
  }

  private ReportFiles write(Path directory, Optional<Fonts> fonts, String notice)
      throws IOException {
    Album album = Album.kept(fonts, underCharts + program());
    byte[] page = page(album, notice).getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(directory);
    List<Path> charts = album.save(directory.resolve("charts"));
    return new ReportFiles(replace(directory.resolve("report.html"), page), charts, notice);
  }

  /** The page alone, with the bundled fonts. */
  String page() throws IOException, Fonts.Unavailable {
    return page(Album.ofPage(Optional.of(Fonts.bundled()), ""), "");
  }

  /** The program under a chart; twelve figures of the commit suffice to find it. */
  private String program() {
    String brief = version.replaceAll("\\b([0-9a-f]{12})[0-9a-f]{28}\\b", "$1");
    return brief.isBlank() ? "" : ". Leeway " + brief;
  }

  private String page(Album album, String notice) throws IOException {
    Html page = new Html();
    page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "generator", "content", ("Leeway " + version).strip());
    page.leaf("title", title);
    page.open("style").raw(style()).close();
    page.close().open("body").open("main");
    if (!notice.isEmpty()) {
      page.leaf("p", notice, "class", "warning");
    }
    content.write(page, album);
    page.close().close().close();
    return page.page();
  }

  private static String style() throws IOException {
    try (InputStream in = Sheet.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IOException(STYLE + " is missing from the program");
      }
      return fontFaces() + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The style rules that carry the fonts. */
  static String fontFaces() {
    return fontFace("Regular", 400) + fontFace("Bold", 700);
  }

  private static String fontFace(String face, int weight) {
    String data = Base64.getEncoder().encodeToString(Fonts.bytes("OpenSans-" + face + ".woff2"));
    return "@font-face{font-family:'%s';font-weight:%s;src:url(data:font/woff2;base64,%s)}\n"
        .formatted(Fonts.FAMILY, weight, data);
  }

  // A page half written is worse than the page before it.
  static Path replace(Path file, byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(fresh, content);
      return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
