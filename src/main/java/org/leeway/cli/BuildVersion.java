package org.leeway.cli;

import java.time.Instant;
import java.util.List;
import org.leeway.results.Provenance;
import picocli.CommandLine.IVersionProvider;

/** Version, the commit it was built from, and the Java that runs it. */
final class BuildVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Provenance program = Provenance.of(Instant.EPOCH, List.of());
    return new String[] {
      "leeway " + program.version() + " (commit " + program.gitCommit() + ")",
      "Java " + program.jdk()
    };
  }
}
