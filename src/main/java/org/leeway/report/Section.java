package org.leeway.report;

/** A part of the report. */
sealed interface Section
    permits ChangesSection,
        CertaintySection,
        CostsSection,
        EffectsSection,
        GroupsSection,
        LeagueSection,
        LevelsSection,
        OpeningSection,
        OverTimeSection,
        SourcesSection {
  /** Writes itself, or nothing when there is nothing to say. */
  void write(Html page);
}
