package org.leeway.world;

/**
 * What talking cases over with colleagues has done to a professional: less holding on to first
 * pictures, and a more common reading of the room there is.
 */
public final class Reflection {
  private double held = 1;
  private double ownReading = 1;

  /** Part of the bias that is left, 0 to 1. */
  public double held() {
    return held;
  }

  /** Part of the own reading of unclear frames that is left, 0 to 1. */
  public double ownReading() {
    return ownReading;
  }

  /** A meeting takes a share of each away. */
  public void meet(double bias, double reading) {
    held *= 1 - bias;
    ownReading *= 1 - reading;
  }
}
