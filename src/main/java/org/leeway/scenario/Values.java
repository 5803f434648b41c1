package org.leeway.scenario;

import java.util.Collection;
import java.util.function.Function;

/**
 * The parameter values in force in one week: an immutable view on the register after all overrides.
 * Each accessor names the unit that the caller relies on; asking for a path that does not exist, or
 * in another unit than the register's, is a fault of the program and throws {@link
 * IllegalArgumentException} with the path.
 */
public interface Values {
  /** A part of a whole; the register unit must be {@link Unit#SHARE}. */
  Share share(String path);

  /** A chance; the register unit must be {@link Unit#PROBABILITY}. */
  Probability probability(String path);

  /** A yearly rate; the register unit must be {@link Unit#PER_YEAR}. */
  RatePerYear rate(String path);

  /** A span of time; the register unit must be {@link Unit#WEEK}. */
  Weeks weeks(String path);

  /** A professional's time; the register unit must be {@link Unit#MINUTE}. */
  Minutes minutes(String path);

  /** Hours a week; the register unit must be {@link Unit#HOUR}. */
  Hours hours(String path);

  /** An amount of money; the register unit must be {@link Unit#EURO}. */
  Money money(String path);

  /** A whole number; the register unit must be {@link Unit#COUNT}. */
  int count(String path);

  /** Any numeric value as it stands, whatever its unit. */
  double number(String path);

  /** A switch; the register unit must be {@link Unit#YES_NO}. */
  boolean yes(String path);

  /** One of the words that the register allows; the register unit must be {@link Unit#CHOICE}. */
  String choice(String path);

  /** A rule in words; the register unit must be {@link Unit#TEXT}. */
  String text(String path);

  /** True when the register holds this exact path. */
  boolean has(String path);

  /** The child names directly under a path, in file order; empty when there are none. */
  Collection<String> children(String path);

  /**
   * Something that is made of these values and never changes after, such as the law or the rules of
   * a phase: the values of a loaded scenario keep it, so that it is made once for all replicates
   * instead of once for each reader of it.
   *
   * @param kind what it is; there is one of a kind
   * @param make makes it; two threads that ask at the same time may both make one, and get the same
   */
  default <T> T once(Class<T> kind, Function<Values, T> make) {
    return make.apply(this);
  }
}
