package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that no author wrote by mistake, and those that only look strange. */
class UntrustedFilesTest {
  private static final long MB = 1L << 20;

  @TempDir Path directory;

  @Test
  void aFileOf200MegabytesIsRefusedUnread() throws IOException {
    Path huge = directory.resolve("huge.yaml");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200 * MB);
    }

    assertThat(messages(huge))
        .containsExactly(huge + ":1:1: is too large; expected a file of at most 4 MB");
  }

  @Test
  void aDirectoryAndAMissingFileAreNamed() {
    Fixture.child(directory, "half-caseload.yaml", "");
    Path missing = directory.resolve("half-caselaod.yaml");

    assertThat(messages(directory))
        .containsExactly(directory + ":1:1: is a directory; expected a YAML file");
    assertThat(messages(missing))
        .containsExactly(
            missing
                + ":1:1: does not exist; expected a YAML file. Did you mean half-caseload.yaml?");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreTolerated() {
    Path file =
        Fixture.write(
            directory.resolve("windows.yaml"),
            "\uFEFFname: Windows\r\nextends: "
                + SourceFiles.shown(Fixture.BASE.toAbsolutePath())
                + "\r\nmarket.cycle: slack\r\n");

    Scenario scenario = Scenarios.load(file);
    assertThat(scenario.at(0).choice("market.cycle")).isEqualTo("slack");
    assertThat(scenario.name()).isEqualTo("Windows");
  }

  @Test
  void aFileWithThousandsOfMistakesIsCutShort() {
    String changes =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "market.cycle" + i + ": slack\n")
            .collect(Collectors.joining());
    List<String> messages = messages(Fixture.child(directory, "many.yaml", changes));

    assertThat(messages).hasSize(101);
    assertThat(messages.get(100)).endsWith("more problems follow that are not shown");
  }

  @Test
  void aChainOfManyParentsIsFollowedToItsRoot() {
    Fixture.child(directory, "s0.yaml", "");
    for (int i = 1; i <= 300; i++) {
      Fixture.write(
          directory.resolve("s" + i + ".yaml"),
          "name: s\nextends: s" + (i - 1) + ".yaml\nstaff.hours_per_year: + 1\n");
    }

    assertThat(Scenarios.load(directory.resolve("s300.yaml")).at(0).number("staff.hours_per_year"))
        .isEqualTo(1650);
  }

  @Test
  void anEarlierProblemOfAFileComesFirst() {
    List<String> messages =
        messages(
            Fixture.child(
                directory,
                "order.yaml",
                "regions: [Nowhere]\nmarket.cycle: slakc\nmarket.cycle: slack\nmarket.opn: no\n"));

    assertThat(messages).hasSize(4);
    assertThat(messages.get(0)).contains(":3:").contains("Nowhere");
    assertThat(messages.get(1)).contains(":4:").contains("slakc");
    assertThat(messages.get(2)).contains(":5:").contains("written before");
    assertThat(messages.get(3)).contains(":6:").contains("market.open?");
  }

  @Test
  void aMessageNeverCarriesControlCharactersOrEndlessText() {
    String endless = "z".repeat(100_000);
    List<String> messages =
        messages(
            Fixture.child(
                directory,
                "text.yaml",
                "market.cycle: "
                    + endless
                    + "\n\"market.\\e[31m\": 3\n"
                    + "? "
                    + endless
                    + "\n: 3\n"));

    assertThat(messages).isNotEmpty();
    assertThat(messages)
        .allSatisfy(
            message -> {
              assertThat(message).hasSizeLessThan(600);
              assertThat(message.chars().noneMatch(Character::isISOControl)).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          market.cycle             | --set market.cycle: does not say which value; expected path=value, such as market.cycle=slack
          market.cycle=            | --set market.cycle=: does not say which value; expected path=value, such as market.cycle=slack
          =slack                   | --set =slack: does not say which value; expected path=value, such as market.cycle=slack
          market.cycle=slakc       | --set market.cycle=slakc: market.cycle: 'slakc' is not one of its choices; expected one of tight, normal, slack. Did you mean slack?
          contact.minutes=30       | --set contact.minutes=30: contact.minutes: no such parameter. Did you mean service.contact.minutes?
          service[a=contact].wait=3 | --set service[a=contact].wait=3: service[a=contact].wait: service has no 'a' to select by; expected [contact]. Did you mean service[contact].wait?
          market.subsidy=NaN       | --set market.subsidy=NaN: market.subsidy: 'NaN' is not a number; expected a number (euro) of 0 or more
          market.subsidy=x 1e400   | --set market.subsidy=x 1e400: market.subsidy: is too large a number; expected a number (euro) of 0 or more
          from week 5=3            | --set from week 5=3: from week 5: stands inside other changes; expected weeks at the left margin
          """)
  void aMistakeOnTheCommandLineIsToldTheSameWay(String set, String message) {
    ScenarioException thrown =
        catchThrowableOfType(
            ScenarioException.class, () -> Scenarios.load(Fixture.BASE, List.of(set)));

    assertThat(thrown).hasMessage(message);
  }

  @Test
  void anUnreadableFileIsAProblemAndNotACrash() throws IOException {
    Path file = Fixture.child(directory, "locked.yaml", "");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file), "root reads everything");

    assertThat(messages(file))
        .containsExactly(file + ":1:1: cannot be read; expected a readable file");
  }

  @Test
  void anExpandingBombIsRefusedAtItsFirstAnchor() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [*a")
          .append(i - 1)
          .append(", *a");
      bomb.append(i - 1).append("]\n");
    }

    assertThat(messages(Fixture.write(directory.resolve("bomb.yaml"), bomb.toString())))
        .singleElement()
        .asString()
        .endsWith(":1:5: anchors (&) and aliases (*) are not allowed; expected plain values");
  }

  private static List<String> messages(Path file) {
    ScenarioException thrown =
        catchThrowableOfType(ScenarioException.class, () -> Scenarios.load(file));
    assertThat(thrown).isNotNull();
    assertThat(
            new String(
                thrown.getMessage().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(thrown.getMessage());
    return thrown.problems().stream().map(Problem::toString).toList();
  }
}
