package org.leeway.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.domain.Scheme;
import org.leeway.law.Law;
import org.leeway.report.LawText;
import org.leeway.scenario.Card;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the law of a scheme as a card. */
@Command(
    name = "show",
    header = "Show the law of a scheme as a card.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  leeway law show ww",
      "  leeway law show social-assistance --set law.participatiewet_bijstand.income_release_share=0.5"
    })
final class LawShowCommand extends AbstractCommand {
  @Mixin private TheoryOptions theory = new TheoryOptions();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Parameters(index = "0", paramLabel = "SCHEME", description = "Code of a scheme, such as ww.")
  private String code = "";

  @Override
  public Integer call() {
    Scenario scenario = theory.scenario();
    LawCommand.mustHaveLaw(scenario);
    Scheme scheme = scheme();
    Card card = scenario.theory().card(Card.Kind.SCHEME, scheme.code()).orElseThrow();
    if (json) {
      Json.print(console(), document(scenario, card));
    } else {
      console()
          .out()
          .print(
              LawText.render(
                  card,
                  scenario.at(0).once(Law.class, Law::new),
                  scheme,
                  scenario,
                  console().columns()));
    }
    return ExitCode.OK;
  }

  private Scheme scheme() {
    List<String> codes = Arrays.stream(Scheme.values()).map(Scheme::code).toList();
    int place = codes.indexOf(code);
    if (place < 0) {
      String near = Spelling.nearest(code, codes);
      throw new InputException(
          "there is no scheme '"
              + Words.plain(code)
              + "'; expected one of "
              + String.join(", ", codes)
              + (near.isEmpty() ? "" : ". Did you mean " + near + "?"),
          List.of());
    }
    return Scheme.values()[place];
  }

  private static Map<String, Object> document(Scenario scenario, Card card) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scheme", card.code());
    document.put("name", card.name());
    document.put("dutch", card.dutch());
    document.put("text", card.text());
    document.put("source", card.source());
    document.put("executor", String.join(", ", card.links("executor")));
    List<Map<String, Object>> values = new ArrayList<>();
    for (ResolvedValue value : LawText.values(scenario, card)) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("path", value.path());
      one.put("value", value.value());
      one.put("unit", value.unitText());
      one.put("evidence", value.evidence().word());
      one.put("recalled", value.recalled());
      one.put("source", value.source());
      values.add(one);
    }
    document.put("values", values);
    return document;
  }
}
