package org.leeway.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What a report left on disk.
 *
 * @param page the page, {@code report.html}
 * @param charts the pictures under {@code charts/}; empty when charts could not be drawn
 * @param notice one line for the user when something was left out; empty otherwise
 */
public record ReportFiles(Path page, List<Path> charts, String notice) {
  public ReportFiles {
    charts = List.copyOf(charts);
  }
}
