package org.leeway.cli;

import java.util.List;
import org.leeway.observe.Form;
import org.leeway.observe.Quantities;
import picocli.CommandLine.Command;

/** Prints what can be measured. */
@Command(
    name = "outcomes",
    header = "What can be measured.",
    footer = {"", "Examples:", "  leeway describe outcomes", "  leeway describe outcomes --json"})
final class DescribeOutcomesCommand extends AbstractDescribeCommand {
  @Override
  public Integer call() {
    List<Form> forms = Quantities.forms();
    if (json()) {
      Json.print(console(), forms);
      return ExitCode.OK;
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
    return ExitCode.OK;
  }
}
