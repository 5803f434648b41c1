package org.leeway.results;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.leeway.decision.DecisionModels;

/**
 * Who computed a run, when, and with what.
 *
 * @param started time at which the execution began, ISO 8601 in UTC
 * @param version version of Leeway, and the decision models that were supplied to it
 * @param gitCommit commit of Leeway's source; {@code unknown} when it cannot be told
 * @param jdk Java runtime
 * @param os operating system
 * @param commandLine the words of the command
 */
public record Provenance(
    String started,
    String version,
    String gitCommit,
    String jdk,
    String os,
    List<String> commandLine) {
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40,64}");

  public Provenance {
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(gitCommit, "git_commit");
    Objects.requireNonNull(jdk, "jdk");
    Objects.requireNonNull(os, "os");
    commandLine = List.copyOf(commandLine);
  }

  /** Describes this program on this machine. */
  public static Provenance of(Instant started, List<String> commandLine) {
    SourceVersion source = SourceVersion.ofThisProgram();
    return new Provenance(
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        withModels(source.version()),
        source.commit(),
        Runtime.version() + " " + System.getProperty("java.vendor", ""),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        commandLine);
  }

  /** Decision models that a user supplies are part of the program that computes. */
  private static String withModels(String version) {
    String models = DecisionModels.installed().suppliedBy();
    return models.isEmpty() ? version : version + " with decision models " + models;
  }

  /** Version and commit, such as {@code 1.0 (commit 1a2b3c)}. */
  public String program() {
    return version + " (commit " + gitCommit + ")";
  }

  /** True when the commit says all: the source was known and had no changes of its own. */
  public boolean namedByCommit() {
    return COMMIT.matcher(gitCommit).matches();
  }

  /** True when both were computed by the same version of Leeway. */
  public boolean sameProgramAs(Provenance other) {
    return version.equals(other.version) && gitCommit.equals(other.gitCommit);
  }
}
