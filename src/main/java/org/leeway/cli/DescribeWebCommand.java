package org.leeway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leeway.report.WebPicture;
import org.leeway.scenario.Card;
import org.leeway.scenario.Scenario;
import org.leeway.theory.Cards;
import org.leeway.theory.Web;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the web from problem to goal. */
@Command(
    name = "web",
    header = "Draw the web problem - instrument - mechanism - goal, as in force.",
    description = {
      "",
      "Links are as thick as their numbers: what an instrument takes away of a problem, the dose",
      "of a mechanism, how much of its strength moves what the goal asks. What is switched off or",
      "has the number 0 is left out.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  leeway describe web",
      "  leeway describe web --only M4 --out sanctions.png",
      "  leeway describe web --scenario my-theory.yaml --json"
    })
final class DescribeWebCommand extends AbstractDescribeCommand {
  @Mixin private TheoryOptions theory = new TheoryOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "web.svg",
      description = "An .svg or .png file to write (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("web.svg");

  @Option(
      names = "--only",
      paramLabel = "CODE",
      description = "Only what hangs together with this card: a number such as M4, or a code.")
  private @Nullable String only;

  @Override
  public Integer call() throws IOException {
    Scenario scenario = theory.scenario();
    Cards cards = Cards.of(scenario);
    Web web = Web.of(cards);
    if (web.nodes().isEmpty()) {
      throw new InputException(
          theory.file() + " has no cards: its root names no theory", List.of());
    }
    String title = "From problem to goal: " + scenario.name();
    if (only != null) {
      Card card = CardFinder.find(cards, Web.columns(), only, theory.file());
      web = web.around(card);
      title = (card.number() + " " + card.name()).strip() + " in the web: " + scenario.name();
    }
    if (json()) {
      Json.print(console(), CardJson.web(web));
      return ExitCode.OK;
    }
    check();
    new WebPicture(web, title, "Leeway, " + theory.file()).write(out);
    console().out().println("Web  " + out);
    return ExitCode.OK;
  }

  private void check() {
    String name = out.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".svg") && !name.endsWith(".png")) {
      throw new InputException(
          "--out takes a file that ends in .svg or .png, not '" + out + "'", List.of());
    }
    Path parent = out.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new InputException("there is no directory " + parent, List.of());
    }
    if (Files.isDirectory(out)) {
      throw new InputException(out + " is a directory", List.of());
    }
  }
}
