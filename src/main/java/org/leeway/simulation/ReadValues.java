package org.leeway.simulation;

import java.util.Collection;
import java.util.Set;
import org.leeway.scenario.Hours;
import org.leeway.scenario.Minutes;
import org.leeway.scenario.Money;
import org.leeway.scenario.Probability;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Share;
import org.leeway.scenario.Values;
import org.leeway.scenario.Weeks;

/**
 * Values that remember which of them were read. Asking whether a path exists, or for the names
 * below it, is not reading: what stands there makes no difference to the answer.
 */
record ReadValues(Values values, Set<String> read) implements Values {
  private Values noting(String path) {
    read.add(path);
    return values;
  }

  @Override
  public Share share(String path) {
    return noting(path).share(path);
  }

  @Override
  public Probability probability(String path) {
    return noting(path).probability(path);
  }

  @Override
  public RatePerYear rate(String path) {
    return noting(path).rate(path);
  }

  @Override
  public Weeks weeks(String path) {
    return noting(path).weeks(path);
  }

  @Override
  public Minutes minutes(String path) {
    return noting(path).minutes(path);
  }

  @Override
  public Hours hours(String path) {
    return noting(path).hours(path);
  }

  @Override
  public Money money(String path) {
    return noting(path).money(path);
  }

  @Override
  public int count(String path) {
    return noting(path).count(path);
  }

  @Override
  public double number(String path) {
    return noting(path).number(path);
  }

  @Override
  public boolean yes(String path) {
    return noting(path).yes(path);
  }

  @Override
  public String choice(String path) {
    return noting(path).choice(path);
  }

  @Override
  public String text(String path) {
    return noting(path).text(path);
  }

  @Override
  public boolean has(String path) {
    return values.has(path);
  }

  @Override
  public Collection<String> children(String path) {
    return values.children(path);
  }
}
