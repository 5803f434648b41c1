package org.leeway.trial;

import java.util.BitSet;

/** A condition made ready for numbers as {@link Facts} reads them. */
@FunctionalInterface
public interface ValueTest {
  /** True when a value fits; never for NaN. */
  boolean fits(double value);

  /**
   * The test of a condition.
   *
   * @throws IllegalArgumentException for a place in an order, and for a word that the scenario does
   *     not have
   */
  static ValueTest of(Condition condition, Vocabulary vocabulary) {
    if (condition.test() instanceof Condition.Between between) {
      return value -> value >= between.low() && value < between.high();
    }
    if (condition.test() instanceof Condition.OneOf words) {
      return oneOf(condition.attribute(), words, vocabulary);
    }
    throw new IllegalArgumentException(
        condition.attribute().word()
            + " is asked by its order among those enrolled, which is not known before they are;"
            + " who is enrolled must be told by values");
  }

  private static ValueTest oneOf(
      Attribute attribute, Condition.OneOf words, Vocabulary vocabulary) {
    long bits = 0;
    BitSet places = new BitSet();
    for (String word : words.words()) {
      int place = vocabulary.place(attribute, word);
      if (place < 0) {
        throw new IllegalArgumentException(
            "'" + word + "' is no " + attribute.word() + " in this scenario");
      }
      bits |= 1L << place;
      places.set(place);
    }
    if (attribute == Attribute.BARRIER) {
      long asked = bits;
      return value -> ((long) value & asked) != 0;
    }
    return value -> value >= 0 && places.get((int) value);
  }
}
