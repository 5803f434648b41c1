package org.leeway.cli;

import java.util.List;

/** Stands in for the program in tests of the launcher: prints how it was started. */
public final class LauncherProbe {
  private LauncherProbe() {}

  public static void main(String[] arguments) {
    System.out.println("arguments=" + List.of(arguments));
    System.out.println("directory=" + System.getProperty("user.dir"));
    System.out.println("watched=" + System.getProperty("leeway.watched"));
    System.out.println("heap=" + (Runtime.getRuntime().maxMemory() >> 20));
  }
}
