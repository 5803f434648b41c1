package org.leeway.scenario;

/**
 * An amount in euro of 2019.
 *
 * @param euro any finite amount
 */
public record Money(double euro) {
  public Money {
    Range.check("euro", euro, -Double.MAX_VALUE, Double.MAX_VALUE);
  }
}
