package org.leeway.report;

import org.leeway.evidence.CheckResult;
import org.leeway.evidence.FindingResult;

/** The figures of findings as a reader sees them: no more digits than an interval supports. */
record EvidenceWords(Figures figures) {
  private static final int MOST_DECIMALS = 4;
  private static final String CORE = "*";

  /** Figure, interval and unit. */
  String figure(CheckResult check) {
    if (Double.isNaN(check.effect())) {
      return Figures.NONE;
    }
    int decimals = decimals(check);
    String value = figures.number(check.effect(), decimals);
    String interval =
        Double.isNaN(check.low())
            ? ""
            : " ["
                + figures.number(check.low(), decimals)
                + ", "
                + figures.number(check.high(), decimals)
                + "]";
    return value + interval + (isBare(check.unit()) ? "" : " " + check.unit());
  }

  private static boolean isBare(String unit) {
    return unit.isEmpty() || unit.endsWith("ratio") || unit.equals("share");
  }

  private static int decimals(CheckResult check) {
    double half = (check.high() - check.low()) / 2;
    double size = half > 0 ? half : Math.abs(check.effect());
    if (!(size > 0)) {
      return 1;
    }
    int supported = 1 - (int) Math.floor(StrictMath.log10(size));
    return Math.max(0, Math.min(MOST_DECIMALS, supported));
  }

  /** What was accepted; empty when nothing was asked. */
  String accept(CheckResult check) {
    return figures == Figures.PAGE
        ? check.accept().replaceAll("-(?=\\d)", "\u2212")
        : check.accept();
  }

  /** The verdict, with the seeds that may decide. */
  String verdict(CheckResult check) {
    if (check.accept().isEmpty()) {
      return check.naive() ? "naive" : "reported";
    }
    return check.seedsThatDecide() > check.replicates()
        ? check.verdict() + " (about " + figures.count(check.seedsThatDecide()) + " seeds)"
        : check.verdict();
  }

  /** Name and title, core findings marked. */
  String name(FindingResult finding) {
    return finding.id() + (finding.core() ? CORE : "") + "  " + finding.title();
  }
}
