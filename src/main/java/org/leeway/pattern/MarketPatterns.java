package org.leeway.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.evidence.Check;
import org.leeway.evidence.CheckResult;
import org.leeway.evidence.EvidencePlan;
import org.leeway.evidence.Finding;
import org.leeway.evidence.FindingResult;
import org.leeway.evidence.Judge;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyData;
import org.leeway.scenario.Draw;

/** Patterns of the labour market: findings whose checks are the figures. */
final class MarketPatterns {
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final EvidencePlan plan;

  MarketPatterns(PatternFile file) {
    for (Pattern pattern : file.patterns()) {
      for (Finding finding : file.market().runnable()) {
        if (finding.id().equals(pattern.finding())) {
          findings.put(pattern.finding(), finding);
        }
      }
    }
    plan = EvidencePlan.of(file.market().template(), List.copyOf(findings.values()));
  }

  /** The arms that must be simulated; none when no such pattern is asked. */
  List<StudyArm> arms() {
    return plan.arms();
  }

  /** The verdict on a pattern. */
  PatternResults.Line judge(Pattern pattern, StudyData data) {
    Finding finding = findings.get(pattern.finding());
    if (finding == null) {
      throw new IllegalArgumentException(pattern.id() + " is not part of the plan");
    }
    FindingResult found = new Judge(plan, data::sums, Draw.REGISTER.number()).judge(finding);
    List<PatternResults.Part> parts = new ArrayList<>();
    int number = 0;
    List<String> asked = finding.checks().stream().map(Check::label).toList();
    for (CheckResult check : found.checks()) {
      if (asked.contains(check.outcome())) {
        parts.add(part(pattern.id() + "-" + ++number, check));
      }
    }
    boolean reproduced = found.verdict().equals(org.leeway.evidence.Verdict.REPRODUCED.word());
    return PatternResults.Line.of(
        pattern, reproduced ? Verdict.REPRODUCED : Verdict.NOT_REPRODUCED, reason(found), parts);
  }

  private static PatternResults.Part part(String measure, CheckResult check) {
    return new PatternResults.Part(
        measure,
        check.outcome(),
        check.unit(),
        check.effect(),
        check.low(),
        check.high(),
        check.needed() ? check.accept() : "anything",
        check.acceptLow(),
        check.acceptHigh(),
        !check.needed() || check.verdict().equals(org.leeway.evidence.Verdict.REPRODUCED.word()));
  }

  private static String reason(FindingResult found) {
    if (!found.reason().isEmpty()) {
      return found.reason();
    }
    return switch (found.verdict()) {
      case "reproduced" -> "";
      case "undecided" -> "undecided with these seeds: an interval is not within its bounds";
      default -> "a figure is out of bounds";
    };
  }
}
