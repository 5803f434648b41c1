package org.leeway.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.leeway.experiment.Comparison;

/** The report of a run or a comparison: one page, and every chart as a picture for slides. */
public final class Report {
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

  static ReportFiles write(
      Comparison comparison, ReportContext context, Path directory, Sheet.FontSource source)
      throws IOException {
    return new Report(comparison, context).sheet().write(directory, source);
  }

  /** The page alone, with the bundled fonts. */
  static String page(Comparison comparison, ReportContext context)
      throws IOException, Fonts.Unavailable {
    return new Report(comparison, context).sheet().page();
  }

  private Sheet sheet() {
    return new Sheet(
        findings.comparison().title(),
        context.version(),
        OpeningSection.size(findings, Figures.PAGE),
        this::write);
  }

  private void write(Html page, Album album) {
    Pictures pictures = new Pictures(findings);
    List<Section> sections =
        List.of(
            new OpeningSection(findings),
            new ChangesSection(findings),
            new EffectsSection(findings),
            new GroupsSection(findings, pictures, album),
            new LeagueSection(findings),
            new CostsSection(findings),
            new LevelsSection(findings, pictures, album),
            new OverTimeSection(findings, pictures, album),
            new CertaintySection(findings),
            new SourcesSection(findings, context));
    sections.forEach(section -> section.write(page));
  }
}
