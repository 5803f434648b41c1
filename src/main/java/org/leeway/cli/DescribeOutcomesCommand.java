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
    return list(
        Quantities.forms(),
        "What can be measured. T is a span such as 26 weeks, 6 months or 1 year, at most as long as"
            + " people are followed; a month is 52/12 weeks, rounded. At T is the end of the last"
            + " week, within T is all of its weeks. N is a number of hours; SCHEME, INSTRUMENT and"
            + " ATTRIBUTE are codes, MARKET a figure of the market. Whoever has left the model is"
            + " neither in work nor on a benefit.",
        Form::form,
        form -> List.of(form.unit() + ": " + form.meaning()));
  }
}
