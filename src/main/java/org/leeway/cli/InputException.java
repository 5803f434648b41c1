package org.leeway.cli;

/**
 * What the user asked for cannot be done as asked. The message says what was looked for and, where
 * possible, what was meant; the program ends with exit code 2.
 */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
