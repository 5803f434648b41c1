package org.leeway.results;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Version and commit of the running program: from the jar's own manifest, else from the git
 * checkout that the classes or the jar lie in.
 *
 * @param version version of Leeway; {@code development} outside a jar
 * @param commit commit of the source, or {@code unknown}
 */
record SourceVersion(String version, String commit) {
  private static final String UNKNOWN = "unknown";
  private static final int LONGEST_ANSWER = 64;
  private static final int SECONDS_FOR_GIT = 5;

  static SourceVersion ofThisProgram() {
    Path home = home();
    String version = "development";
    String commit = UNKNOWN;
    if (home != null && Files.isRegularFile(home)) {
      try (JarFile jar = new JarFile(home.toFile())) {
        Manifest manifest = jar.getManifest();
        if (manifest != null) {
          version = attribute(manifest, "Implementation-Version", version);
          commit = attribute(manifest, "Git-Commit", commit);
        }
      } catch (IOException unreadable) {
        // The version of a jar that cannot be read stays unknown; the run does not suffer.
        commit = UNKNOWN;
      }
    }
    if (commit.equals(UNKNOWN) && home != null) {
      commit = commitOfCheckout(home);
    }
    return new SourceVersion(version, commit);
  }

  private static String attribute(Manifest manifest, String name, String otherwise) {
    String value = manifest.getMainAttributes().getValue(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  private static @Nullable Path home() {
    CodeSource source = SourceVersion.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException notAFile) {
      return null;
    }
  }

  /** Only a checkout of Leeway itself counts, not any repository that happens to lie around it. */
  private static String commitOfCheckout(Path home) {
    for (Path folder = home.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return Files.isDirectory(folder.resolve("src/main/java/org/leeway"))
            ? commitIn(folder)
            : UNKNOWN;
      }
    }
    return UNKNOWN;
  }

  /** The commit, marked when the program's source was changed since. */
  private static String commitIn(Path checkout) {
    Answer head = askGit(checkout, "rev-parse", "HEAD");
    if (head.exitCode() != 0 || !head.text().matches("[0-9a-f]{40,64}")) {
      return UNKNOWN;
    }
    boolean changed =
        askGit(checkout, "diff", "--quiet", "HEAD", "--", "src/main", "pom.xml").exitCode() != 0;
    return changed ? head.text() + "-modified" : head.text();
  }

  private record Answer(int exitCode, String text) {}

  private static Answer askGit(Path checkout, String... question) {
    List<String> words = new ArrayList<>(List.of("git", "-C", checkout.toString()));
    words.addAll(List.of(question));
    try {
      Process git =
          new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      git.getOutputStream().close();
      try (InputStream answer = git.getInputStream()) {
        String text = new String(answer.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).strip();
        boolean ended = git.waitFor(SECONDS_FOR_GIT, TimeUnit.SECONDS);
        return new Answer(ended ? git.exitValue() : -1, text);
      } finally {
        git.destroy();
      }
    } catch (IOException noGit) {
      return new Answer(-1, "");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Answer(-1, "");
    }
  }
}
