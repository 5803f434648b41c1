package org.leeway.world;

/**
 * What the data pack knows problems to go together with in a person. Each is held as a standard
 * normal number of which the lowest are those with most problems: the same number from which the
 * trait itself follows, so that a correlation of the pack holds for the trait as people have it.
 */
enum PersonTrait {
  /** Schooling, from low to high. */
  SCHOOLING,
  /** Non-western origin at the low end. */
  ORIGIN,
  /** Age, from old to young. */
  AGE,
  /** Lone parents at the low end. */
  HOUSEHOLD,
  /** Time without work, from long to short; who comes just now has none. */
  DURATION
}
