package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leeway.scenario.Card;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Prints what the model and its theory consist of; by itself it lists what can be described. */
@Command(
    name = "describe",
    header = "Print the theory, a week of the model, what can be measured, and of whom.",
    subcommands = {
      DescribeWeekCommand.class,
      DescribeOutcomesCommand.class,
      DescribeAttributesCommand.class,
      DescribeModelsCommand.class,
      DescribeWebCommand.class,
      DescribeCoverageCommand.class
    },
    synopsisSubcommandLabel = "[TOPIC]",
    footer = {
      "",
      "Examples:",
      "  leeway describe",
      "  leeway describe week",
      "  leeway describe instruments",
      "  leeway describe mechanisms M5",
      "  leeway describe web --out web.svg",
      "  leeway describe outcomes --json"
    })
final class DescribeCommand extends AbstractCommand {
  @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print JSON.")
  boolean json;

  /** A topic as it is listed. */
  private record Topic(String topic, String about) {}

  /** Gives the command a topic for each kind of card. */
  static void addKinds(CommandLine describe) {
    for (Card.Kind kind : Card.Kind.values()) {
      CommandLine topic = new CommandLine(new DescribeCardsCommand(kind));
      topic.getCommandSpec().usageMessage().header(DescribeCardsCommand.header(kind));
      topic
          .getCommandSpec()
          .usageMessage()
          .footer(
              "",
              "Examples:",
              "  leeway describe " + DescribeCardsCommand.plural(kind),
              "  leeway describe "
                  + DescribeCardsCommand.plural(kind)
                  + " "
                  + DescribeCardsCommand.example(kind));
      describe.addSubcommand(DescribeCardsCommand.plural(kind), topic);
    }
  }

  @Override
  public Integer call() {
    List<Topic> topics = new ArrayList<>();
    spec.subcommands()
        .forEach(
            (name, command) ->
                topics.add(
                    new Topic(
                        name, String.join(" ", command.getCommandSpec().usageMessage().header()))));
    if (json) {
      Json.print(console(), topics);
      return ExitCode.OK;
    }
    int widest = topics.stream().mapToInt(topic -> topic.topic().length()).max().orElse(0);
    console().out().println("What can be described:");
    console().out().println();
    for (Topic topic : topics) {
      console()
          .out()
          .println(
              String.format(Locale.ROOT, "  %-" + widest + "s  %s", topic.topic(), topic.about()));
    }
    console().out().println();
    console().out().println("leeway describe TOPIC --help shows examples.");
    return ExitCode.OK;
  }
}
