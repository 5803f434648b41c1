package org.leeway.cli;

import java.util.List;

/**
 * What the user asked for cannot be done as asked. The message says what was looked for; the
 * details say more, one line each. The program ends with exit code 2.
 */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> details;

  InputException(String message, List<String> details) {
    super(message);
    this.details = List.copyOf(details);
  }

  List<String> details() {
    return details;
  }
}
