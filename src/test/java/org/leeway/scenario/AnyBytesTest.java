package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever bytes a file holds, it loads or it says why not. */
class AnyBytesTest {
  private static final String GOOD =
      """
      name: Half the caseload
      extends: BASE
      why: "What would half do?"
      regions: [Northland, Eastland]
      service.contact: { minutes: 45 minutes, wait: + 2, chance: 90 % }
      from week 52:
        organisation[type=municipality].caseload.norm: x 0.5
        organisation[*]:
          caseload: { norm: 65 }
        market.cycle: slack
      """;
  private static final List<String> SNIPPETS =
      List.of(
          "&a ",
          "*a",
          "!!int ",
          "? ",
          "- ",
          ": ",
          "\t",
          "\n",
          "\r\n",
          "[",
          "]",
          "{",
          "}",
          "'",
          "\"",
          "|\n",
          ">\n",
          "---\n",
          "...\n",
          "%YAML 9.9\n",
          "<<: ",
          "x 1e999",
          "[*]",
          "[a=",
          "from week ",
          "\u0000",
          "\uFEFF",
          "\u2028",
          "\uD83D\uDE00",
          "#",
          "null",
          "~",
          "1e400",
          ".inf",
          "@",
          "`");

  private static final Path DIRECTORY = makeDirectory();

  private static Path makeDirectory() {
    try {
      return Files.createTempDirectory("leeway-bytes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void removeDirectory() throws IOException {
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 600)
  void aMutatedScenarioLoadsOrSaysWhyNot(@ForAll long seed) throws IOException {
    String good = GOOD.replace("BASE", Fixture.BASE.toAbsolutePath().toString());
    holds(mutated(good, new Random(seed)));
  }

  @Property(tries = 150)
  void arbitraryBytesLoadOrSayWhyNot(@ForAll byte[] bytes) throws IOException {
    holds(bytes);
  }

  @Property(tries = 150)
  void arbitraryTextAsAValueLoadsOrSaysWhyNot(@ForAll("values") String value) throws IOException {
    String scenario =
        "name: v\nextends: "
            + Fixture.BASE.toAbsolutePath()
            + "\nservice.contact.minutes: "
            + value
            + "\n";
    holds(scenario.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void aMutatedRegisterOrDataPackLoadsOrSaysWhyNot(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path parameters = Files.createDirectories(DIRECTORY.resolve("parameters"));
    String register = Files.readString(Fixture.RESOURCES.resolve("parameters/service.yaml"));
    String pack = Files.readString(Fixture.RESOURCES.resolve("data.yaml"));
    boolean inPack = random.nextBoolean();
    Files.write(
        parameters.resolve("service.yaml"),
        inPack ? register.getBytes(StandardCharsets.UTF_8) : mutated(register, random));
    Files.write(
        DIRECTORY.resolve("data.yaml"),
        inPack ? mutated(pack, random) : pack.getBytes(StandardCharsets.UTF_8));
    String root = "name: r\nparameters: parameters\ndata: data.yaml\n";
    Path file = Files.writeString(DIRECTORY.resolve("root.yaml"), root);
    try {
      assertThat(Scenarios.load(file).resolved()).isNotEmpty();
    } catch (ScenarioException e) {
      hold(e);
    }
  }

  @Property(tries = 300)
  void mutatedCardsLoadOrSayWhyNot(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path cards = Files.createDirectories(DIRECTORY.resolve("cards"));
    boolean people = random.nextBoolean();
    for (String name : List.of("people.yaml", "service.yaml")) {
      String good = Files.readString(TheoryTest.BASE.resolveSibling("cards").resolve(name));
      Files.write(
          cards.resolve(name),
          people == name.equals("people.yaml")
              ? mutated(good, random)
              : good.getBytes(StandardCharsets.UTF_8));
    }
    Path file =
        Files.writeString(
            DIRECTORY.resolve("own.yaml"),
            "name: own\ntheory: cards\nextends: " + TheoryTest.BASE.toAbsolutePath() + "\n");
    try {
      assertThat(Scenarios.load(file).theory().cards()).isNotEmpty();
    } catch (ScenarioException e) {
      hold(e);
    }
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings().withChars("0123456789.eE+-x %_").ofMaxLength(12));
  }

  private static void holds(byte[] bytes) throws IOException {
    Path file = Files.write(DIRECTORY.resolve("any.yaml"), bytes);
    try {
      Scenario scenario = Scenarios.load(file);
      assertThat(scenario.at(52).number("service.contact.minutes")).isBetween(5.0, 240.0);
    } catch (ScenarioException e) {
      hold(e);
    }
  }

  private static void hold(ScenarioException e) {
    assertThat(e.problems()).isNotEmpty().hasSizeLessThan(102);
    for (Problem problem : e.problems()) {
      assertThat(problem.line()).isPositive();
      assertThat(problem.column()).isPositive();
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.toString().lines()).hasSize(1);
    }
  }

  private static byte[] mutated(String good, Random random) {
    StringBuilder text = new StringBuilder(good);
    for (int i = random.nextInt(4); i >= 0 && text.length() > 1; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(8));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.setCharAt(at, (char) random.nextInt(0x180));
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(5) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    }
    return bytes;
  }
}
