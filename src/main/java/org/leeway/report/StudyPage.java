package org.leeway.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a study: an opening, sections of paragraphs, tables and charts in the order in which
 * they were added, and how to make the same run again. It is written as {@code report.html} with
 * its charts under {@code charts}; the same parts give the same bytes.
 */
public final class StudyPage {
  private final String title;
  private final List<String> subtitles;
  private final StudyRun run;
  private final List<Part> parts = new ArrayList<>();
  private boolean inSection;

  /** Something on the page. */
  @FunctionalInterface
  private interface Part {
    void write(Html page, Album album);
  }

  /**
   * A page without sections.
   *
   * @param title what the study is about, in one line
   * @param subtitles lines under the title
   * @param run the run behind it
   */
  public StudyPage(String title, List<String> subtitles, StudyRun run) {
    this.title = title;
    this.subtitles = List.copyOf(subtitles);
    this.run = run;
  }

  /** Begins a section, which will stand in the contents. */
  StudyPage section(String id, String heading) {
    endSection();
    inSection = true;
    return add((page, album) -> page.section(id, heading));
  }

  /** A heading within a section. */
  StudyPage heading(String text) {
    return leaf("h3", text, "");
  }

  StudyPage paragraph(String text) {
    return leaf("p", text, "");
  }

  /** A paragraph on how to read what stands beside it, in small print. */
  StudyPage note(String text) {
    return leaf("p", text, "note");
  }

  /** A paragraph that nobody may overlook. */
  StudyPage warning(String text) {
    return leaf("p", text, "warning");
  }

  /**
   * A finding in one sentence.
   *
   * @param text the sentence
   * @param clear false when it says that nothing clear was found; shown less loudly
   */
  record Headline(String text, boolean clear) {}

  /** The findings; nothing when there are none. */
  StudyPage headlines(List<Headline> findings) {
    return findings.isEmpty()
        ? this
        : add(
            (page, album) -> {
              page.open("ul", "class", "headlines");
              findings.forEach(
                  each ->
                      page.leaf("li", each.text(), "class", each.clear() ? "clear" : "unclear"));
              page.close();
            });
  }

  /** A table, unless it is empty. */
  StudyPage table(HtmlTable table) {
    return add(
        (page, album) -> {
          if (!table.isEmpty()) {
            table.write(page);
          }
        });
  }

  /** A chart; its name must be unique on the page. */
  StudyPage picture(Picture picture) {
    return add((page, album) -> album.show(page, picture));
  }

  private StudyPage leaf(String element, String text, String style) {
    return text.isBlank()
        ? this
        : style.isEmpty()
            ? add((page, album) -> page.leaf(element, text))
            : add((page, album) -> page.leaf(element, text, "class", style));
  }

  private StudyPage add(Part part) {
    parts.add(part);
    return this;
  }

  private void endSection() {
    if (inSection) {
      parts.add((page, album) -> page.close());
      inSection = false;
    }
  }

  /**
   * Writes {@code report.html} and {@code charts/*.png} into a directory. Files of an earlier page
   * are replaced.
   *
   * @throws IOException when a file cannot be written; an earlier page then still stands
   */
  public ReportFiles write(Path directory) throws IOException {
    return sheet().write(directory, Fonts::bundled);
  }

  /** The page alone, with the bundled fonts. */
  String page() throws IOException, Fonts.Unavailable {
    return sheet().page();
  }

  private Sheet sheet() {
    endSection();
    return new Sheet(title, run.version(), run.size(), this::write);
  }

  private void write(Html page, Album album) {
    page.open("header").leaf("p", "Leeway report", "class", "kicker").leaf("h1", title);
    subtitles.forEach(line -> page.leaf("p", line, "class", "size"));
    page.leaf("p", run.size(), "class", "size").close().contents();
    if (!run.failures().isEmpty()) {
      page.open("p", "class", "warning");
      page.text("Replicates that failed and are missing here: " + run.failures().size() + ". See ");
      page.link("which", "again").text(".").close();
    }
    page.leaf(
        "p",
        "These are outcomes of a simulation. They show what follows from the assumptions of the"
            + " model, not what will happen.",
        "class",
        "caution");
    parts.forEach(part -> part.write(page, album));
    again(page);
  }

  private void again(Html page) {
    page.section("again", "Make it again");
    if (!run.command().isBlank()) {
      page.open("pre", "tabindex", "0").leaf("code", run.command()).close();
    }
    page.open("dl");
    term(page, "Run", run.name());
    term(page, "Leeway", run.version());
    term(page, "Size", run.size());
    page.close();
    page.leaf(
        "p",
        "The same command with the same version gives the same figures, whatever the machine or the"
            + " number of threads.",
        "class",
        "note");
    if (!run.failures().isEmpty()) {
      page.leaf("h3", "Replicates that failed").open("ul");
      run.failures().forEach(failure -> page.leaf("li", failure));
      page.close();
    }
    page.close();
  }

  private static void term(Html page, String name, String value) {
    if (!value.isBlank()) {
      page.leaf("dt", name).leaf("dd", value);
    }
  }
}
