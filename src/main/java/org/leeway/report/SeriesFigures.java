package org.leeway.report;

/** Weekly figures in words, with three or so digits whatever their size. */
final class SeriesFigures {
  private SeriesFigures() {}

  static String figure(double value) {
    double size = Math.abs(value);
    return Figures.PAGE.number(value, size >= 100 ? 0 : size >= 1 ? 1 : 3);
  }
}
