package org.leeway.report;

import org.leeway.experiment.EffectLine;

/**
 * What an interval allows one to say about a difference. Everything the report claims in words goes
 * through here: a difference is called more or less only when its interval lies wholly on that side
 * of zero.
 */
enum Verdict {
  /** The interval lies above zero. */
  MORE,
  /** The interval lies below zero. */
  LESS,
  /** The interval includes zero. */
  UNCLEAR,
  /** No replicate differed. */
  SAME,
  /** Too few replicates for an interval. */
  NO_INTERVAL,
  /** Nothing was measured: the group had no members. */
  NOT_MEASURED;

  static Verdict of(EffectLine effect) {
    if (effect.replicates() == 0 || !Double.isFinite(effect.difference())) {
      return NOT_MEASURED;
    }
    if (effect.replicates() < 2
        || !Double.isFinite(effect.low())
        || !Double.isFinite(effect.high())) {
      return NO_INTERVAL;
    }
    if (effect.low() == 0 && effect.high() == 0) {
      return SAME;
    }
    if (effect.low() > 0) {
      return MORE;
    }
    return effect.high() < 0 ? LESS : UNCLEAR;
  }

  /** The verdict in the last column of tables; empty when the difference is clear. */
  String remark() {
    return switch (this) {
      case MORE, LESS -> "";
      case UNCLEAR -> "no clear effect";
      case SAME -> "no difference";
      case NO_INTERVAL -> "one seed: no interval";
      case NOT_MEASURED -> "nobody in this group";
    };
  }

  boolean isClear() {
    return this == MORE || this == LESS;
  }
}
