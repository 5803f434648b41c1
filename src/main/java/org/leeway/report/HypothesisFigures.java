package org.leeway.report;

import org.leeway.domain.Outcome.Measure;
import org.leeway.hypothesis.Finding;

/** The figures of hypotheses as readers see them: shares in points, no more digits than known. */
final class HypothesisFigures {
  private static final int MOST_DECIMALS = 5;
  private static final double POINTS = 100;

  private final Figures figures;

  HypothesisFigures(Figures figures) {
    this.figures = figures;
  }

  /** The number as charts scale it: shares times 100. */
  static double scaled(Finding finding, double value) {
    return isShare(finding) ? value * POINTS : value;
  }

  /** What a difference is measured in. */
  static String unit(Finding finding) {
    return isShare(finding) ? "points" : finding.unit();
  }

  private static boolean isShare(Finding finding) {
    return finding.unit().equals("share");
  }

  private static Measure measure(Finding finding) {
    return isShare(finding) ? Measure.SHARE : Measure.COUNT;
  }

  /** The effect with its sign. */
  String effect(Finding finding) {
    return figures.difference(measure(finding), finding.effect(), decimals(finding));
  }

  /** Its interval in brackets. */
  String interval(Finding finding) {
    return figures.interval(measure(finding), finding.low(), finding.high(), decimals(finding));
  }

  /** A level. */
  String level(Finding finding, double value) {
    return Double.isNaN(value)
        ? ""
        : figures.level(measure(finding), value, Math.max(1, decimals(finding)));
  }

  /** The band in which an effect counts as none. */
  String band(Finding finding) {
    double band = scaled(finding, finding.band());
    return figures.number(band, band >= 1 ? 1 : decimals(band)) + " " + unit(finding);
  }

  private static int decimals(Finding finding) {
    double half = scaled(finding, (finding.high() - finding.low()) / 2);
    return decimals(half > 0 ? half : scaled(finding, finding.band()));
  }

  private static int decimals(double size) {
    if (!Double.isFinite(size) || size <= 0) {
      return 2;
    }
    int needed = 1 - (int) Math.floor(StrictMath.log10(size));
    return Math.max(0, Math.min(MOST_DECIMALS, needed));
  }
}
