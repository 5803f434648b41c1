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
import org.leeway.experiment.Comparison;

/**
 * The report of a run or a comparison: one page that needs nothing beside it (style, fonts and
 * charts are inside), and every chart as a picture for slides. The same comparison and context give
 * the same bytes; no clock is read.
 */
public final class Report {
  private static final String STYLE = "report.css";

  private final Findings findings;
  private final ReportContext context;

  private Report(Comparison comparison, ReportContext context) {
    this.findings = new Findings(comparison);
    this.context = context;
  }

  /**
   * Writes {@code report.html} and {@code charts/*.png} into a directory, which is made when it
   * does not exist. Files of an earlier report are replaced.
   *
   * @throws IOException when a file cannot be written; an earlier page then still stands
   */
  public static ReportFiles write(Comparison comparison, ReportContext context, Path directory)
      throws IOException {
    return write(comparison, context, directory, Fonts::bundled);
  }

  /** Gives the fonts or says why there are none; tests give a failing one. */
  @FunctionalInterface
  interface FontSource {
    Fonts fonts() throws Fonts.Unavailable;
  }

  static ReportFiles write(
      Comparison comparison, ReportContext context, Path directory, FontSource source)
      throws IOException {
    Report report = new Report(comparison, context);
    // Drawing needs no screen; without this, a display that cannot be reached would stop it.
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    try {
      return report.write(directory, Optional.of(source.fonts()), "");
    } catch (Fonts.Unavailable e) {
      return report.write(directory, Optional.empty(), String.valueOf(e.getMessage()));
    } catch (LinkageError | InternalError | AWTError e) {
      // The fonts came, but drawing met a library that is missing.
      String notice = String.valueOf(new Fonts.Unavailable(e).getMessage());
      return report.write(directory, Optional.empty(), notice);
    }
  }

  private ReportFiles write(Path directory, Optional<Fonts> fonts, String notice)
      throws IOException {
    Album album = new Album(fonts, OpeningSection.size(findings, Figures.PAGE) + source());
    byte[] page = page(album, notice).getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(directory);
    List<Path> charts = album.save(directory.resolve("charts"));
    return new ReportFiles(replace(directory.resolve("report.html"), page), charts, notice);
  }

  /** The page alone, with the bundled fonts. */
  static String page(Comparison comparison, ReportContext context)
      throws IOException, Fonts.Unavailable {
    Report report = new Report(comparison, context);
    return report.page(new Album(Optional.of(Fonts.bundled()), ""), "");
  }

  /** The program under a chart; twelve figures of the commit suffice to find it. */
  private String source() {
    String version = context.version().replaceAll("\\b([0-9a-f]{12})[0-9a-f]{28}\\b", "$1");
    return version.isBlank() ? "" : ". Leeway " + version;
  }

  private String page(Album album, String notice) throws IOException {
    Pictures pictures = new Pictures(findings);
    List<Section> sections =
        List.of(
            new OpeningSection(findings),
            new ChangesSection(findings),
            new EffectsSection(findings),
            new GroupsSection(findings, pictures, album),
            new CostsSection(findings),
            new LevelsSection(findings, pictures, album),
            new OverTimeSection(findings, pictures, album),
            new CertaintySection(findings),
            new SourcesSection(findings, context));
    Html page = new Html();
    page.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "generator", "content", ("Leeway " + context.version()).strip());
    page.leaf("title", findings.comparison().title());
    page.open("style").raw(style()).close();
    page.close().open("body").open("main");
    if (!notice.isEmpty()) {
      page.leaf("p", notice, "class", "warning");
    }
    sections.forEach(section -> section.write(page));
    page.close().close().close();
    return page.page();
  }

  private static String style() throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IOException(STYLE + " is missing from the program");
      }
      return fontFace("Regular", 400)
          + fontFace("Bold", 700)
          + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
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
