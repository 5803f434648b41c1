package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.ResolvedValue;

/**
 * What a report says about the run that a comparison does not know.
 *
 * @param runName name of the run directory
 * @param version version of Leeway, with the commit where known; may be empty
 * @param commandLine the command that reproduces the run; may be empty
 * @param evidence how many values of the register rest on what, in the order of the table; may be
 *     empty
 * @param register the values of the base, so that the report can say what a moved value rests on;
 *     may be empty
 */
public record ReportContext(
    String runName,
    String version,
    String commandLine,
    List<EvidenceCount> evidence,
    List<ResolvedValue> register) {
  public ReportContext {
    evidence = List.copyOf(evidence);
    register = List.copyOf(register);
  }

  /**
   * A number of values that rest on one kind of evidence.
   *
   * @param word the word of the evidence class, such as {@code assumption}
   * @param count number of values
   */
  public record EvidenceCount(String word, int count) {}

  /** A context that counts the evidence of the values of the base scenario itself. */
  public static ReportContext of(
      String runName, String version, String commandLine, List<ResolvedValue> register) {
    List<EvidenceCount> counts = new ArrayList<>();
    for (Evidence evidence : Evidence.values()) {
      List<ResolvedValue> resting =
          register.stream().filter(v -> v.evidence() == evidence && v.fromWeek() == null).toList();
      if (!resting.isEmpty()) {
        counts.add(new EvidenceCount(evidence.word(), resting.size()));
      }
    }
    return new ReportContext(runName, version, commandLine, counts, register);
  }
}
