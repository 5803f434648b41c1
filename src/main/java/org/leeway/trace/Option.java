package org.leeway.trace;

import java.util.List;

/**
 * One of several things that could be chosen.
 *
 * @param name what it is
 * @param value what it was worth to the one who chose, the unsteady part included
 * @param unsteady the part of the value that was drawn
 * @param factors what made up the rest
 */
public record Option(String name, double value, double unsteady, List<Factor> factors) {
  public Option {
    factors = List.copyOf(factors);
  }
}
