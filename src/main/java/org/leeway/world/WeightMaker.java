package org.leeway.world;

import org.leeway.domain.Archetype;
import org.leeway.domain.WeighingFactor;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/**
 * Draws how heavily the 41 factors count for a professional. Each kind of professional has a
 * tendency per factor; the tables of tendencies are fitted so that all professionals together say
 * what the survey found (iterative proportional fitting, weighing.md 3.11 and 3.12). Without
 * awareness less is reported than acts, and some cannot say at all.
 */
final class WeightMaker {
  private static final int ROUNDS = 20;
  private static final int NONE = 0;
  private static final int UNKNOWN = 4;
  private static final int CATEGORIES = 5;
  private static final int SECOND_DRAW = 64;
  private static final String[] WORDS = {"none", "little", "bit", "much", "unknown"};
  private static final Archetype[] ARCHETYPES = Archetype.values();
  private static final WeighingFactor[] FACTORS = WeighingFactor.values();

  private final double[][][] chances = new double[FACTORS.length][ARCHETYPES.length][CATEGORIES];
  private final double[] unseen = new double[FACTORS.length];
  private final double[] levels = new double[UNKNOWN];
  private final double unsureUntil;

  WeightMaker(Values values, double[] archetypeShares) {
    unsureUntil = values.share("awareness.unsure-until").value();
    for (int category = NONE; category < UNKNOWN; category++) {
      levels[category] = values.share("weight-level." + WORDS[category]).value();
    }
    for (WeighingFactor factor : FACTORS) {
      String path = "factor." + factor.code() + ".";
      double[] marginal = new double[CATEGORIES];
      for (int category = 0; category < CATEGORIES; category++) {
        marginal[category] = values.share(path + "marginal." + WORDS[category]).value();
      }
      rescale(marginal);
      double[][] table = chances[factor.ordinal()];
      for (Archetype archetype : ARCHETYPES) {
        String code = values.choice(path + "code." + archetype.code());
        table[archetype.ordinal()] = start(values, code, marginal);
      }
      fit(table, marginal, archetypeShares);
      unseen[factor.ordinal()] = values.share(path + "unseen").value();
    }
  }

  /** How a kind of professional tends to answer, before it is fitted to what all say. */
  private static double[] start(Values values, String code, double[] marginal) {
    String[] tendencies = code.equals("open") ? new String[0] : code.split("-", -1);
    double[] chances = new double[CATEGORIES];
    boolean often = false;
    int shapes = 0;
    for (String tendency : tendencies) {
      if (tendency.equals(WORDS[UNKNOWN])) {
        often = true;
      } else {
        shapes++;
        for (int category = NONE; category < UNKNOWN; category++) {
          chances[category] +=
              values.share("factor-code." + tendency + "." + WORDS[category]).value();
        }
      }
    }
    if (shapes == 0) {
      System.arraycopy(marginal, 0, chances, 0, UNKNOWN);
    }
    chances[UNKNOWN] = 0;
    rescale(chances);
    double more = often ? values.number("factor-code.unknown-more") : 1;
    double unknown = Math.min(1, more * marginal[UNKNOWN]);
    for (int category = NONE; category < UNKNOWN; category++) {
      chances[category] *= 1 - unknown;
    }
    chances[UNKNOWN] = unknown;
    return chances;
  }

  /** Moves a table in turn to the answers of all and to one for each kind of professional. */
  private static void fit(double[][] table, double[] marginal, double[] shares) {
    for (int round = 0; round < ROUNDS; round++) {
      for (int category = 0; category < CATEGORIES; category++) {
        double all = 0;
        for (int row = 0; row < table.length; row++) {
          all += shares[row] * table[row][category];
        }
        for (double[] row : table) {
          row[category] = all > 0 ? row[category] * marginal[category] / all : 0;
        }
      }
      for (double[] row : table) {
        rescale(row);
      }
    }
  }

  private static void rescale(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int place = 0; place < shares.length && sum > 0; place++) {
      shares[place] /= sum;
    }
  }

  /**
   * Chance that a kind of professional gives an answer: none, little, a bit, much, unknown.
   *
   * @param category the answer, by its place
   */
  double chance(WeighingFactor factor, Archetype archetype, int category) {
    return chances[factor.ordinal()][archetype.ordinal()][category];
  }

  /**
   * Draws the weights of a professional.
   *
   * @param awareness at the time of hiring
   * @param weights to be filled
   * @return the factors of which the professional cannot say how they count, a bit each
   */
  long draw(Draws draws, long id, int archetype, double awareness, float[] weights) {
    long unknown = 0;
    for (int factor = 0; factor < FACTORS.length; factor++) {
      double[] row = chances[factor][archetype];
      double draw = draws.uniform(Purpose.WEIGHT, id, 0, factor);
      double known = 1 - row[UNKNOWN];
      if (draw >= known) {
        draw = (draw - known) / row[UNKNOWN]; // uniform again: how it counts all the same
        double tells = draws.uniform(Purpose.WEIGHT, id, 0, SECOND_DRAW + factor);
        unknown |= tells < (1 - awareness) / (1 - unsureUntil) ? 1L << factor : 0;
      } else {
        draw /= known;
      }
      double left = draw * known;
      int category = NONE;
      while (category < UNKNOWN - 1 && left >= row[category]) {
        left -= row[category];
        category++;
      }
      double weight = levels[category] + unseen[factor] * (1 - awareness);
      weights[factor] = (float) Math.min(1, weight);
    }
    return unknown;
  }

  /** The part of each weight that is not reported without awareness. */
  float[] unseen() {
    float[] parts = new float[FACTORS.length];
    for (int factor = 0; factor < parts.length; factor++) {
      parts[factor] = (float) unseen[factor];
    }
    return parts;
  }
}
