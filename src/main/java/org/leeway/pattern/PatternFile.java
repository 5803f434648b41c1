package org.leeway.pattern;

import java.util.List;
import org.leeway.evidence.Check;
import org.leeway.evidence.Findings;
import org.leeway.scenario.ScenarioTemplate;

/**
 * A file of patterns.
 *
 * @param template the scenario to which they are put
 * @param report what the survey reported
 * @param market the findings that patterns of the labour market name
 * @param patterns the patterns, in the order of the file
 */
public record PatternFile(
    ScenarioTemplate template, SurveyReport report, Findings market, List<Pattern> patterns) {
  public PatternFile {
    patterns = List.copyOf(patterns);
  }

  /** What is expected for a pattern, in words: each figure with its bounds. */
  public List<String> expects(Pattern pattern) {
    if (pattern.isOfMarket()) {
      return market.findings().stream()
          .filter(finding -> finding.id().equals(pattern.finding()))
          .flatMap(finding -> finding.checks().stream())
          .filter(Check::needed)
          .map(check -> check.label() + ": " + check.accept().words())
          .toList();
    }
    return pattern.expectations().stream()
        .map(each -> each.measure().label() + ": " + each.bound().words())
        .toList();
  }

  /** The same with some of its patterns. */
  public PatternFile only(List<Pattern> some) {
    return new PatternFile(template, report, market, some);
  }
}
