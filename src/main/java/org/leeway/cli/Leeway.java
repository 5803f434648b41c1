package org.leeway.cli;

/** Entry point of the command line. */
public final class Leeway {
  private Leeway() {}

  public static void main(String[] arguments) {}
}
