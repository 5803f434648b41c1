package org.leeway.scenario;

import java.util.Optional;
import java.util.Set;

/**
 * The way in which a file of values is written: the register's own way, or that of a data pack.
 * Both give the same parameters.
 */
sealed interface Dialect permits RegisterDialect, DataPackDialect {
  /** The keys that an entry may have. */
  Set<String> keys();

  /** What goes by default into the keys at the top of the file that hold no entries. */
  Set<String> skipped();

  /** The unit that a text stands for. */
  Optional<Unit> unit(String text);

  /** What was expected instead of a text that is no unit. */
  String units();

  /** The values that make sense for a unit when the entry does not say. */
  Bounds possible(Unit unit, String unitText);

  /** What the value rests on. */
  Optional<Evidence> evidence(String word, String path);

  /** The words for what a value rests on. */
  Set<String> evidenceWords();

  /** True when the entry was written from memory. */
  boolean recalled(Keys entry);

  /** What the entry is, when it does not say. */
  Optional<String> defaultLabel(String path);

  /** Where the value was found, with its date and the note on how it was derived. */
  String source(String source, Keys entry);

  /** True when a number needs a plausible range. */
  boolean needsRange(Evidence evidence);
}
