package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;

/**
 * What each party is out of pocket in a week, and what goes out of public money for the people of
 * each scheme, added up over regions: all at once, since the flows of a region are many.
 */
public final class FlowSums {
  private static final Party[] PARTY = Party.values();
  private static final Scheme[] SCHEMES = Scheme.values();

  private final double[] pairs = new double[PARTY.length * PARTY.length];
  private final double[] net = new double[PARTY.length];
  private final double[] publicCost = new double[SCHEMES.length];

  /** Starts anew, with nothing added up. */
  public void clear() {
    Arrays.fill(net, 0);
    Arrays.fill(publicCost, 0);
  }

  /** Adds the flows of a region. */
  public void add(Flows flows) {
    Arrays.fill(pairs, 0);
    flows.addPairs(pairs);
    for (int party = 0; party < PARTY.length; party++) {
      net[party] += netOfPairs(party);
    }
    for (Scheme scheme : SCHEMES) {
      publicCost[scheme.ordinal()] += flows.publicCost(scheme);
    }
  }

  private double netOfPairs(int party) {
    double sum = 0;
    for (int other = 0; other < PARTY.length; other++) {
      sum += pairs[party * PARTY.length + other] - pairs[other * PARTY.length + party];
    }
    return sum;
  }

  /** What a party is out of pocket: what it paid less what it got. */
  public double net(Party party) {
    return net[party.ordinal()];
  }

  /** What the state, the funds and the municipalities together paid out for people of a scheme. */
  public double publicCost(Scheme scheme) {
    return publicCost[scheme.ordinal()];
  }
}
