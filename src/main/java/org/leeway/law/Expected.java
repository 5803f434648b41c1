package org.leeway.law;

import java.util.List;
import org.leeway.scenario.Place;

/**
 * What a case expects of one question.
 *
 * @param written as the file has it
 * @param low least number that is right; NaN when no number is expected
 * @param high most
 * @param words the words or codes that are expected
 */
public record Expected(
    Question question, String written, double low, double high, List<String> words, Place place) {
  public Expected {
    words = List.copyOf(words);
  }

  /** Whether an answer is as expected. */
  boolean accepts(Answer answer) {
    return answer.isWithin(this);
  }
}
