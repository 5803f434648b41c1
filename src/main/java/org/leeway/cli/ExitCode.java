package org.leeway.cli;

/** The exit codes of the program, as {@code leeway --help} documents them. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** The work itself failed: a replicate failed, the disk is full. */
  static final int FAILED = 1;

  /** The input or the command line is wrong; nothing was written. */
  static final int INPUT = 2;

  /** Interrupted with Ctrl-C; what was finished is kept. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
