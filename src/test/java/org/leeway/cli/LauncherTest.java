package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a stand-in for Maven, so that each claim takes a moment and no network. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "dirname",
          "basename",
          "readlink",
          "sed",
          "find",
          "head",
          "tail",
          "mkdir",
          "cat",
          "rm",
          "mv",
          "cp",
          "touch",
          "sleep",
          "stty",
          "ln");

  @TempDir private Path temporary;

  private Path home;
  private Path tools;
  private Path elsewhere;

  @BeforeEach
  void layOutAProject() throws IOException {
    home = Files.createDirectories(temporary.resolve("a project"));
    tools = Files.createDirectories(temporary.resolve("tools"));
    elsewhere = Files.createDirectories(temporary.resolve("some where else")).toRealPath();
    Files.copy(Path.of("leeway"), home.resolve("leeway"));
    assertThat(home.resolve("leeway").toFile().setExecutable(true)).isTrue();
    Files.createDirectories(home.resolve("src/main/java"));
    Files.writeString(home.resolve("src/main/java/Source.java"), "class Source {}");
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    age(home.resolve("src/main/java/Source.java"), home.resolve("src/main/java"));
    age(home.resolve("src/main"), home.resolve("pom.xml"));
    for (String tool : TOOLS) {
      script(tools.resolve(tool), "exec '" + onPath(tool) + "' \"$@\"");
    }
    Path probe = temporary.resolve("probe.jar");
    writeProbe(probe);
    mvn(
        """
        for option in "$@"; do case $option in -Dleeway.jar=*) jar=${option#*=} ;; esac; done
        sleep 1
        cp '%s' "$jar"
        """
            .formatted(probe));
  }

  @Test
  void firstUseBuildsSaysSoInOneLineAndHandsArgumentsOn() throws Exception {
    Ran ran = leeway("compare", "my base.yaml", "--set", "a.b=x 0.5");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err().lines()).singleElement().asString().contains("building", "first use");
    assertThat(ran.out())
        .contains("arguments=[compare, my base.yaml, --set, a.b=x 0.5]")
        .contains("directory=" + elsewhere)
        .contains("watched=false");
    assertThat(Files.exists(home.resolve("target/leeway-build.lock"))).isFalse();
  }

  @Test
  void anUnchangedProgramIsNotBuiltAgain() throws Exception {
    leeway();
    Ran second = leeway();

    assertThat(second.err()).isEmpty();
    assertThat(builds()).hasSize(1);
  }

  @Test
  void aNewerSourceIsBuilt() throws Exception {
    leeway();
    Files.writeString(home.resolve("src/main/java/Added.java"), "class Added {}");
    Ran second = leeway();

    assertThat(second.err()).contains("a source file is newer");
    assertThat(builds()).hasSize(2);
  }

  @Test
  void aLinkFromAnotherDirectoryFindsTheProject() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("lw"), home.resolve("leeway"));
    Path chain =
        Files.createSymbolicLink(
            temporary.resolve("chain"), Path.of(elsewhere.getFileName() + "/lw"));
    assertThat(run(link, Map.of()).code()).isZero();
    Ran ran = run(chain, Map.of());

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("directory=" + elsewhere);
    assertThat(Files.exists(home.resolve("target/leeway.jar"))).isTrue();
  }

  @Test
  void aFailedBuildShowsTheEndOfItsLogAndLeavesNoJar() throws Exception {
    mvn("echo 'Source.java:[1,1] cannot find symbol'; exit 1");
    Ran ran = leeway();

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("cannot find symbol", "the build failed", "leeway-build.log");
    assertThat(Files.exists(home.resolve("target/leeway.jar"))).isFalse();
    assertThat(Files.exists(home.resolve("target/leeway-build.lock"))).isFalse();
  }

  @Test
  void concurrentFirstUsesBuildOnce() throws Exception {
    List<Process> starts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      starts.add(start(home.resolve("leeway"), Map.of(), "run-" + i));
    }
    for (Process start : starts) {
      assertThat(start.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(start.exitValue()).isZero();
    }

    assertThat(builds()).hasSize(1);
  }

  @Test
  void theLockOfADeadBuildIsTakenOver() throws Exception {
    Path lock = Files.createDirectories(home.resolve("target/leeway-build.lock"));
    Process dead = new ProcessBuilder("sh", "-c", "exit 0").start();
    dead.waitFor();
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");

    assertThat(leeway().code()).isZero();
  }

  @Test
  void withoutMavenTheMessageSaysHowToGetIt() throws Exception {
    Files.delete(tools.resolve("mvn"));
    Ran ran = leeway();

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("Maven (mvn) was not found", "apt install maven");
  }

  @Test
  void withoutJavaTheMessageSaysHowToGetIt() throws Exception {
    Ran ran = run(home.resolve("leeway"), Map.of("JAVA_HOME", ""));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("no java was found", "17");
  }

  @Test
  void aWrongJavaHomeIsNamed() throws Exception {
    Ran ran = run(home.resolve("leeway"), Map.of("JAVA_HOME", "/no/such jdk"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("JAVA_HOME is /no/such jdk");
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    Path old = Files.createDirectories(temporary.resolve("jdk 11/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    script(old.resolve("bin/java"), "exit 0");
    Ran ran = run(home.resolve("leeway"), Map.of("JAVA_HOME", old.toString()));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("is Java 11.0.2", "17 or newer");
  }

  @Test
  void ownJavaOptionsOverrideTheDefaultHeap() throws Exception {
    Ran usual = leeway();
    Ran own =
        run(
            home.resolve("leeway"),
            Map.of("JAVA_HOME", System.getProperty("java.home"), "LEEWAY_JAVA_OPTS", "-Xmx100m"));

    assertThat(heap(usual)).isBetween(1000, 2000);
    assertThat(heap(own)).isLessThan(110);
  }

  private static int heap(Ran ran) {
    String line = ran.out().lines().filter(l -> l.startsWith("heap=")).findFirst().orElseThrow();
    return Integer.parseInt(line.substring("heap=".length()));
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(temporary.resolve("builds"));
  }

  private Ran leeway(String... arguments) throws Exception {
    return run(
        home.resolve("leeway"), Map.of("JAVA_HOME", System.getProperty("java.home")), arguments);
  }

  private Ran run(Path command, Map<String, String> environment, String... arguments)
      throws Exception {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.putAll(environment);
    Process process = start(command, all, arguments);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String name = String.valueOf(process.pid());
    return new Ran(
        process.exitValue(),
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        Files.readString(Files.move(temporary.resolve("err"), temporary.resolve("err-" + name))));
  }

  private Process start(Path command, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> words = new ArrayList<>(List.of(command.toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(elsewhere.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    builder.redirectError(temporary.resolve("err").toFile());
    return builder.start();
  }

  /** Stands in for Maven: notes that it was called, then does what the test wants. */
  private void mvn(String body) throws IOException {
    script(tools.resolve("mvn"), "echo \"$@\" >>'" + temporary.resolve("builds") + "'\n" + body);
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void age(Path... files) throws IOException {
    for (Path file : files) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }
  }

  private static Path onPath(String tool) {
    Pattern separator = Pattern.compile(Pattern.quote(File.pathSeparator));
    Optional<Path> found =
        separator
            .splitAsStream(System.getenv("PATH"))
            .map(directory -> Path.of(directory, tool))
            .filter(Files::isExecutable)
            .findFirst();
    assertThat(found).as("the launcher needs %s", tool).isPresent();
    return found.orElseThrow();
  }

  private static void writeProbe(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LauncherProbe.class.getName());
    String entry = LauncherProbe.class.getName().replace('.', '/') + ".class";
    try (InputStream in = LauncherProbe.class.getResourceAsStream("/" + entry);
        OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.putNextEntry(new JarEntry(entry));
      assertThat(in).isNotNull();
      in.transferTo(out);
    }
  }

  private record Ran(int code, String out, String err) {}
}
