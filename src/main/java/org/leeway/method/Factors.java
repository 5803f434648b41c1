package org.leeway.method;

import java.util.ArrayList;
import java.util.List;

/**
 * What is moved in an analysis of sensitivity: each factor is one parameter, or several that move
 * at once, so that a first look at hundreds of parameters costs no more than one at a dozen.
 *
 * @param parameters number of parameters
 * @param members the parameters of each factor, counted from 0; every parameter is in exactly one
 */
public record Factors(int parameters, List<List<Integer>> members) {
  public Factors {
    members = members.stream().map(List::copyOf).toList();
    List<Integer> all = members.stream().flatMap(List::stream).sorted().toList();
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place) != place) {
        throw new IllegalArgumentException("every parameter belongs to exactly one factor");
      }
    }
    if (all.size() != parameters || parameters < 1 || members.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("every factor has a parameter, and every parameter one");
    }
  }

  /** A factor per parameter. */
  public static Factors single(int parameters) {
    List<List<Integer>> members = new ArrayList<>();
    for (int parameter = 0; parameter < parameters; parameter++) {
      members.add(List.of(parameter));
    }
    return new Factors(parameters, members);
  }

  /** How many factors there are. */
  public int size() {
    return members.size();
  }

  /** A point that takes the parameters of one factor from another point. */
  double[] exchanged(double[] point, double[] other, int factor) {
    double[] exchanged = point.clone();
    members.get(factor).forEach(parameter -> exchanged[parameter] = other[parameter]);
    return exchanged;
  }
}
