package org.leeway.experiment;

/** Words of a command line that a user can paste into a shell. */
final class ShellWords {
  private ShellWords() {}

  static String quote(String word) {
    return word.matches("[A-Za-z0-9_./:=@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
