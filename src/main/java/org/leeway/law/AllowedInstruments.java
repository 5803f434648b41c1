package org.leeway.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/**
 * Which instruments a scheme allows, and how long, how many hours and at what price; an instrument
 * may say on its own card that a scheme does not allow it.
 */
public final class AllowedInstruments {
  /** The bounds of one instrument; infinite where the law sets none. */
  private record Bound(boolean allowed, double months, double hours, double euro) {
    static final Bound NONE =
        new Bound(
            true, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  private final Map<String, Bound> bounds = new LinkedHashMap<>();
  private final List<String> all;

  AllowedInstruments(Values values, Facts facts, Scheme scheme) {
    all = List.copyOf(values.children("instrument"));
    for (String code : all) {
      Facts own = facts.below("instrument." + code);
      String card = "instrument." + code + ".allowed." + scheme.code();
      boolean onCard = !values.has(card) || values.yes(card);
      if (!onCard || facts.has("instrument." + code)) {
        bounds.put(
            code,
            new Bound(
                onCard && own.yes("allowed", true),
                own.number("months", Double.POSITIVE_INFINITY),
                own.number("hours", Double.POSITIVE_INFINITY),
                own.number("euro", Double.POSITIVE_INFINITY)));
      }
    }
  }

  /** The instruments that may be deployed, in the order of their cards. */
  public List<String> allowed() {
    return all.stream().filter(this::isAllowed).toList();
  }

  /** Whether an instrument may be deployed; one of which the law says nothing may. */
  public boolean isAllowed(String code) {
    return bound(code).allowed();
  }

  /** The most months of an instrument. */
  public double months(String code) {
    return bound(code).months();
  }

  /** The most hours a week of an instrument. */
  public double hours(String code) {
    return bound(code).hours();
  }

  /** The highest price of an instrument in euro. */
  public double euro(String code) {
    return bound(code).euro();
  }

  private Bound bound(String code) {
    return bounds.getOrDefault(code, Bound.NONE);
  }
}
