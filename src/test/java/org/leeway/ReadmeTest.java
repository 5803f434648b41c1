package org.leeway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the README, in the order in which it stands there, in one shell that stops at
 * the first that fails. Three things differ from what a reader does, to save network and time:
 * {@code git clone} copies the scenarios, {@code mvn} does nothing (it is running this test), and
 * {@code run} and {@code compare} get {@value #SIZE}, {@code twin} gets {@value #TWIN_SIZE}, {@code
 * bench} {@value #BENCH_SIZE}, studies {@value #STUDY_SIZE} and few points. The programs are
 * compiled quickly rather than well: each runs for some seconds only.
 */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
final class ReadmeTest {
  private static final String SIZE = "--seeds 2 --weeks 60 --scale 10000";
  private static final String TWIN_SIZE = "--weeks 80 --scale 1000";
  private static final String WHY_SIZE = "--seeds 2 --weeks 60 --follow 40 --scale 10000";
  private static final String BENCH_SIZE = "--weeks 4";
  private static final String STUDY_SIZE = "--seeds 2 --scale 20000";
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  @TempDir private Path directory;

  @Test
  void everyCommandOfTheReadmeWorks() throws Exception {
    List<String> blocks = blocks();
    assertThat(blocks).hasSizeGreaterThan(4);
    Path script = directory.resolve("readme.sh");
    Files.writeString(script, preparations() + String.join("\n", blocks));

    Path log = directory.resolve("log");
    Process shell =
        new ProcessBuilder("sh", "-eux", script.toString())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = shell.waitFor(10, TimeUnit.MINUTES);
    shell.destroyForcibly();

    assertThat(ended).as(Files.readString(log)).isTrue();
    assertThat(shell.waitFor()).as(Files.readString(log)).isZero();
    assertThat(directory.resolve("leeway/output/first/report.html")).isNotEmptyFile();
    assertThat(directory.resolve("leeway/weekly.csv")).isNotEmptyFile();
  }

  @Test
  void everyFileThatTheReadmeLinksToIsThere() throws IOException {
    String text = Files.readString(Path.of("README.md"));
    List<String> links =
        Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(text).results().map(m -> m.group(1)).toList();

    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link)).exists());
  }

  private static List<String> blocks() throws IOException {
    String text = Files.readString(Path.of("README.md"));
    return BLOCK.matcher(text).results().map((MatchResult block) -> block.group(1)).toList();
  }

  private String preparations() throws IOException {
    Path launcher = directory.resolve("leeway-of-the-test");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        case "$1" in
          run | compare) case "$*" in *--help*) ;; *) set -- "$@" %s ;; esac ;;
          twin) set -- "$@" %s ;;
          why) set -- "$@" %s ;;
          bench) set -- "$@" %s ;;
          sweep | curve | pattern | robust | validate | hypothesis | calibrate | sensitivity)
            case "$2" in list | --list) ;; *) set -- "$@" %s ;; esac
            case "$1" in
              sensitivity) set -- "$@" --walks 1 --weeks 40 ;;
              curve | pattern) case "$2" in list | --list) ;; *) set -- "$@" --weeks 60 ;; esac ;;
              robust) set -- "$@" --worlds 3 ;;
              calibrate) set -- "$@" --draws 4 ;;
            esac ;;
        esac
        exec '%s' -Xmx1g -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp '%s' org.leeway.cli.Leeway "$@"
        """
            .formatted(
                SIZE,
                TWIN_SIZE,
                WHY_SIZE,
                BENCH_SIZE,
                STUDY_SIZE,
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path")));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    return """
        git() { mkdir leeway; cp -r '%s' leeway/scenarios; cp '%s' leeway/leeway; }
        mvn() { :; }
        """
        .formatted(Path.of("scenarios").toAbsolutePath(), launcher);
  }
}
