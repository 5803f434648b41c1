package org.leeway.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/**
 * The ranks on the card of a strategy, read as shares. A rank runs from 0 (absent or rejected) to 4
 * (core); {@code strategy-scale} says what each is worth, and a rank in between lies on the line
 * between its neighbours. What the card says for a scheme goes before what it says in general; what
 * it does not say at all is absent.
 */
final class StrategyRanks {
  private static final int HIGHEST = 4;

  private final Values values;
  private final String card;
  private final @Nullable Scheme scheme;
  private final double[] worth = new double[HIGHEST + 1];

  /**
   * @param card where the card stands in the register, such as {@code strategy.company-a}
   * @param scheme the scheme of the people whom it is about; null for people in general
   */
  StrategyRanks(Values values, String card, @Nullable Scheme scheme) {
    this.values = values;
    this.card = card;
    this.scheme = scheme;
    for (int rank = 1; rank <= HIGHEST; rank++) {
      worth[rank] = values.share("strategy-scale." + rank).value();
    }
  }

  /** What the rank behind a key is worth, 0 to 1; 0 where the card says nothing. */
  double share(String key) {
    String path = path(key);
    return values.has(path) ? worth(values.number(path)) : 0;
  }

  private double worth(double rank) {
    double within = Math.max(0, Math.min(HIGHEST, rank));
    int below = Math.min(HIGHEST - 1, (int) within);
    return worth[below] + (within - below) * (worth[below + 1] - worth[below]);
  }

  /** Weeks behind a key; another number where the card says nothing. */
  int weeks(String key, int otherwise) {
    String path = path(key);
    return values.has(path) ? values.weeks(path).whole() : otherwise;
  }

  /** The word behind a key, as the constant of that name; another where the card says nothing. */
  <E extends Enum<E>> E choice(String key, E otherwise) {
    String path = path(key);
    if (!values.has(path)) {
      return otherwise;
    }
    String name = values.choice(path).toUpperCase(Locale.ROOT).replace('-', '_');
    return Enum.valueOf(otherwise.getDeclaringClass(), name);
  }

  /** The switch behind a key; another where the card says nothing. */
  boolean yes(String key, boolean otherwise) {
    String path = path(key);
    return values.has(path) ? values.yes(path) : otherwise;
  }

  /** Where the card has what is behind a key; the card itself where it says nothing. */
  String where(String key) {
    String path = path(key);
    return values.has(path) ? path : card;
  }

  private String path(String key) {
    if (scheme != null) {
      String special = card + ".for." + scheme.code() + "." + key;
      if (values.has(special)) {
        return special;
      }
    }
    return card + "." + key;
  }
}
