package org.leeway.evidence;

import java.util.List;

/**
 * What the validation of a file of findings gave.
 *
 * @param findings a line per finding, in the order of the file
 * @param title title of the file
 * @param file the file
 * @param scenario the scenario below all of it
 * @param partial share of units in a partial design, where the file leaves it open
 * @param missing replicates that were planned and are not in
 */
public record Validation(
    List<FindingResult> findings,
    String title,
    String file,
    String scenario,
    double partial,
    int missing) {
  /** What the result is kept as in its run directory. */
  public static final String KIND = "validate";

  public Validation {
    findings = List.copyOf(findings);
  }

  /** The topics in the order of the file. */
  public List<String> topics() {
    return findings.stream().map(FindingResult::topic).distinct().toList();
  }

  /** How many findings of a topic have a verdict. */
  public long count(String topic, Verdict verdict) {
    return findings.stream()
        .filter(each -> each.topic().equals(topic) && each.verdict().equals(verdict.word()))
        .count();
  }

  /** How many findings of a role have a verdict. */
  public long count(Role role, Verdict verdict) {
    return findings.stream()
        .filter(each -> each.role().equals(role.word()) && each.verdict().equals(verdict.word()))
        .count();
  }
}
