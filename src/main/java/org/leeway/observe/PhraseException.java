package org.leeway.observe;

/** A phrase that names no quantity: what is wrong, what was expected, what may have been meant. */
public final class PhraseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String expected;
  private final String suggestion;

  PhraseException(String message, String expected) {
    this(message, expected, "");
  }

  PhraseException(String message, String expected, String suggestion) {
    super(message);
    this.expected = expected;
    this.suggestion = suggestion;
  }

  /** What is wrong, without the rest. */
  public String problem() {
    return String.valueOf(getMessage());
  }

  /** What was expected instead. */
  public String expected() {
    return expected;
  }

  /** What may have been meant; empty when nothing comes close. */
  public String suggestion() {
    return suggestion;
  }
}
