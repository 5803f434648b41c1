package org.leeway.world;

/**
 * What talking cases over with colleagues has done to a professional: more awareness of what
 * counts, less holding on to first pictures, and a more common reading of the room there is.
 */
public final class Reflection {
  private double aware;
  private double held = 1;
  private double ownReading = 1;

  /** Part of the way to full awareness that reflection has gone, 0 to 1. */
  public double aware() {
    return aware;
  }

  /** Part of the bias that is left, 0 to 1. */
  public double held() {
    return held;
  }

  /** Part of the own reading of unclear frames that is left, 0 to 1. */
  public double ownReading() {
    return ownReading;
  }

  /** A meeting moves each of them a share of the way. */
  public void meet(double awareness, double bias, double reading) {
    aware += awareness * (1 - aware);
    held *= 1 - bias;
    ownReading *= 1 - reading;
  }
}
