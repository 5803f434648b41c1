package org.leeway.evidence;

import java.util.List;

/**
 * What was found of a finding. The figures are those of its first check.
 *
 * @param id name in its file
 * @param role what it may be used for
 * @param verdict whether the model gives it
 * @param effect the figure; NaN when there is none
 * @param low lower end of its 90% interval
 * @param high upper end
 * @param unit what it is measured in
 * @param replicates independent seeds behind it
 * @param accept what was accepted, in words
 * @param title what it says, in a few words
 * @param topic what it is about
 * @param core true for those that matter most
 * @param tier how well its design carries causes
 * @param country where it was found
 * @param citation who, when, where
 * @param url where the figure was read
 * @param published the figures as published
 * @param status whether the published figure was read or recalled
 * @param reason why there is no verdict; empty otherwise
 * @param checks every figure that was looked at
 */
public record FindingResult(
    String id,
    String role,
    String verdict,
    double effect,
    double low,
    double high,
    String unit,
    int replicates,
    String accept,
    String title,
    String topic,
    boolean core,
    String tier,
    String country,
    String citation,
    String url,
    String published,
    String status,
    String reason,
    List<CheckResult> checks) {
  public FindingResult {
    checks = List.copyOf(checks);
  }

  static FindingResult of(
      Finding finding, Verdict verdict, String reason, List<CheckResult> checks) {
    boolean none = checks.isEmpty();
    Source source = finding.source();
    return new FindingResult(
        finding.id(),
        finding.role().word(),
        verdict.word(),
        none ? Double.NaN : checks.get(0).effect(),
        none ? Double.NaN : checks.get(0).low(),
        none ? Double.NaN : checks.get(0).high(),
        none ? "" : checks.get(0).unit(),
        none ? 0 : checks.get(0).replicates(),
        none ? "" : checks.get(0).accept(),
        finding.title(),
        finding.topic(),
        finding.core(),
        source.tier(),
        source.country(),
        source.citation(),
        source.url(),
        source.published(),
        source.status(),
        reason,
        checks);
  }
}
