package org.leeway.report;

/** The weekly figures as charts. */
record OverTimeSection(Findings findings, Pictures pictures, Album album) implements Section {
  @Override
  public void write(Html page) {
    if (findings.comparison().series().isEmpty() || album.isEmpty()) {
      return;
    }
    page.section("over-time", "Week by week");
    for (String measure : findings.measures()) {
      pictures.series(measure).ifPresent(picture -> album.show(page, picture));
    }
    page.close();
  }
}
