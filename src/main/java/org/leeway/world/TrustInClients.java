package org.leeway.world;

/**
 * A professional's trust in clients in general, 0 to 1. Agreements that one client keeps or breaks
 * move it for all, so that the next client meets what the last one did (self-direction.md SD8).
 * There is no way back by itself: agreements are looked at every week, and those that are kept
 * bring it back.
 */
public final class TrustInClients {
  private final double usual;
  private double level;

  /**
   * @param usual where somebody starts, above 0 to 1
   */
  TrustInClients(double usual) {
    this.usual = usual;
    level = usual;
  }

  /** How far clients are trusted now, 0 to 1. */
  public double level() {
    return level;
  }

  /** The same against the usual: 1 at the start. */
  public double againstUsual() {
    return usual > 0 ? level / usual : 1;
  }

  /**
   * An agreement was seen to be kept in part, and to be broken for the rest.
   *
   * @param rise part of the way to full trust that is gone for what was kept
   * @param fall part of the trust that is lost for what was broken
   */
  public void see(double rise, double fall) {
    level += rise * (1 - level) - fall * level;
  }
}
