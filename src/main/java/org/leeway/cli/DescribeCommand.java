package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leeway.observe.Form;
import org.leeway.observe.Quantities;
import org.leeway.process.PhaseDescription;
import org.leeway.process.WeekPlan;
import org.leeway.trial.Attribute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the plan of a week, what can be measured, or what can be known of people. */
@Command(
    name = "describe",
    header = "Print what happens in a week, what can be measured, and of whom.",
    footer = {
      "",
      "Examples:",
      "  leeway describe",
      "  leeway describe outcomes",
      "  leeway describe attributes --json"
    })
final class DescribeCommand extends AbstractCommand {
  private static final String INDENT = "    ";

  /** What can be described. */
  enum Topic {
    week,
    outcomes,
    attributes
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      defaultValue = "week",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Topic topic = Topic.week;

  @Option(names = "--json", description = "Print a JSON list.")
  private boolean json;

  @Override
  public Integer call() {
    switch (topic) {
      case week -> week();
      case outcomes -> outcomes();
      case attributes -> attributes();
    }
    return ExitCode.OK;
  }

  private void week() {
    List<PhaseDescription> phases = WeekPlan.describe();
    if (json) {
      Json.print(console(), phases);
      return;
    }
    console().out().println("A week in Leeway, in this order:");
    for (PhaseDescription phase : phases) {
      console().out().println();
      console().out().println(String.format(Locale.ROOT, "%2d  %s", phase.number(), phase.name()));
      indented(phase.text());
    }
  }

  private void outcomes() {
    List<Form> forms = Quantities.forms();
    if (json) {
      Json.print(console(), forms);
      return;
    }
    paragraph(
        "What can be measured. T is a span such as 26 weeks, 6 months or 1 year, at most as long as"
            + " people are followed; a month is 52/12 weeks, rounded. At T is the end of the last"
            + " week, within T is all of its weeks. N is a number of hours; SCHEME, INSTRUMENT and"
            + " ATTRIBUTE are codes, MARKET a figure of the market. Whoever has left the model is"
            + " neither in work nor on a benefit.");
    for (Form form : forms) {
      console().out().println();
      console().out().println(form.form());
      indented(form.unit() + ": " + form.meaning());
    }
  }

  /** An attribute as it is listed. */
  private record Listed(
      String attribute, String unit, List<String> values, String conditions, String meaning) {
    static Listed of(Attribute attribute) {
      return new Listed(
          attribute.word(),
          attribute.kind().unit(),
          attribute.words(),
          attribute.kind().conditions(),
          attribute.meaning());
    }
  }

  private void attributes() {
    List<Listed> listed = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      listed.add(Listed.of(attribute));
    }
    if (json) {
      Json.print(console(), listed);
      return;
    }
    paragraph(
        "What can be known of people. A span takes in its first number and not its last, a span of"
            + " whole numbers both. Groups of people who are enrolled can also be told by their"
            + " order: 'lowest third', 'middle third', 'highest third', 'lower half', 'upper half',"
            + " 'lowest 20 %'.");
    for (Listed attribute : listed) {
      console().out().println();
      console().out().println(attribute.attribute());
      indented(attribute.meaning());
      indented(
          attribute.values().isEmpty()
              ? attribute.conditions()
              : String.join(", ", attribute.values()));
    }
  }

  private void paragraph(String text) {
    Words.wrap(text, console().columns()).forEach(console().out()::println);
  }

  private void indented(String text) {
    for (String line : Words.wrap(text, console().columns() - INDENT.length())) {
      console().out().println(INDENT + line);
    }
  }
}
