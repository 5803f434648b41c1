package org.leeway.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leeway.domain.Household;
import org.leeway.domain.Offence;
import org.leeway.domain.Scheme;
import org.leeway.law.Client;
import org.leeway.law.Law;
import org.leeway.law.Sanction;
import org.leeway.law.SchemeLaw;
import org.leeway.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the schemes with what tells them apart. */
@Command(
    name = "list",
    header = "List the schemes: who pays, what is demanded, what a job brings.",
    sortOptions = false,
    footer = {"", "Examples:", "  leeway law list", "  leeway law list --json"})
final class LawListCommand extends AbstractCommand {
  private static final double HOURS = 24;

  @Mixin private TheoryOptions theory = new TheoryOptions();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() {
    Scenario scenario = theory.scenario();
    LawCommand.mustHaveLaw(scenario);
    Law law = scenario.at(0).once(Law.class, Law::new);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      rows.add(row(law, law.of(scheme)));
    }
    if (json) {
      Json.print(console(), Map.of("schemes", rows));
      return ExitCode.OK;
    }
    TextTable table =
        new TextTable(
            List.of("scheme", "paid by", "saved for", "applications", "cut", "months", "net gain"));
    for (Map<String, Object> row : rows) {
      table.add(row.values().stream().map(String::valueOf).toList());
    }
    table.lines().forEach(console().out()::println);
    console().out().println();
    Words.wrap(
            "Applications are those a month of who is not exempt; the cut is that of a first time of too"
                + " little search; the net gain, in euro a month, is that of a single of 24 hours at the"
                + " minimum wage whose last job was full-time at that wage.",
            console().columns())
        .forEach(console().out()::println);
    return ExitCode.OK;
  }

  private static Map<String, Object> row(Law law, SchemeLaw scheme) {
    Sanction cut = scheme.ladder().sanction(Offence.SEARCH, 1);
    double former = law.earnings(38, law.leastWage());
    Client client = Client.entering(scheme.scheme(), Household.SINGLE, former);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("scheme", scheme.scheme().code());
    row.put("paid_by", scheme.paysBenefit().code());
    row.put("saved_for", scheme.keepsSavings().code());
    row.put("applications", text(scheme.duties().applicationsPerWeek() * 52 / 12, "%.1f"));
    row.put("cut", text(cut.share() * 100, "%.0f %%"));
    row.put("months", text(cut.months(), "%.0f"));
    row.put("net_gain", text(law.gain(client, HOURS, law.leastWage()), "%.0f"));
    return row;
  }

  private static String text(double number, String form) {
    return String.format(Locale.ROOT, form, number);
  }
}
