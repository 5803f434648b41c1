package org.leeway.pattern;

import java.util.List;
import org.leeway.scenario.ScenarioTemplate;

/**
 * A file of patterns.
 *
 * @param template the scenario to which they are put
 * @param report what the survey reported
 * @param patterns the patterns, in the order of the file
 */
public record PatternFile(ScenarioTemplate template, SurveyReport report, List<Pattern> patterns) {
  public PatternFile {
    patterns = List.copyOf(patterns);
  }

  /** The same with some of its patterns. */
  public PatternFile only(List<Pattern> some) {
    return new PatternFile(template, report, some);
  }
}
