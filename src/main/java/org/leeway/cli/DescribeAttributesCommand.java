package org.leeway.cli;

import java.util.ArrayList;
import java.util.List;
import org.leeway.trial.Attribute;
import picocli.CommandLine.Command;

/** Prints what can be known of people. */
@Command(
    name = "attributes",
    header = "What can be known of people.",
    footer = {
      "",
      "Examples:",
      "  leeway describe attributes",
      "  leeway describe attributes --json"
    })
final class DescribeAttributesCommand extends AbstractDescribeCommand {
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

  @Override
  public Integer call() {
    List<Listed> listed = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      listed.add(Listed.of(attribute));
    }
    return list(
        listed,
        "What can be known of people. A span takes in its first number and not its last, a span of"
            + " whole numbers both. Groups of people who are enrolled can also be told by their"
            + " order: 'lowest third', 'middle third', 'highest third', 'lower half', 'upper half',"
            + " 'lowest 20 %'.",
        Listed::attribute,
        each ->
            List.of(
                each.meaning(),
                each.values().isEmpty() ? each.conditions() : String.join(", ", each.values())));
  }
}
