package org.leeway.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Version, the commit it was built from, and the Java that runs it. */
final class BuildVersion implements IVersionProvider {
  private static final String RESOURCE = "/org/leeway/results/build.properties";

  @Override
  public String[] getVersion() {
    Properties build = new Properties();
    try (InputStream in = BuildVersion.class.getResourceAsStream(RESOURCE)) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String commit = build.getProperty("git.commit.id.abbrev", "unknown");
    String changed = Boolean.parseBoolean(build.getProperty("git.dirty")) ? ", changed since" : "";
    return new String[] {
      "leeway "
          + build.getProperty("git.build.version", "of an unknown version")
          + " (commit "
          + commit
          + changed
          + ")",
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
    };
  }
}
