package org.leeway.scenario;

import static org.leeway.scenario.CardForm.choice;
import static org.leeway.scenario.CardForm.each;
import static org.leeway.scenario.CardForm.may;
import static org.leeway.scenario.CardForm.must;
import static org.leeway.scenario.CardForm.share;

import java.util.List;
import org.leeway.scenario.CardShape.Links;

/** The form of an intermediate goal [tussendoel]: what it takes to have reached it. */
final class GoalForm {
  static final String TEST = "test";
  static final String CLEARS = "clears";
  static final String CLEAR_BELOW = "clear-below";

  static final CardForm FORM =
      new CardForm(
          Card.Kind.GOAL,
          "Goal",
          "Tussendoel",
          "process.Goals, process.Instrument",
          List.of(
              must(
                  "side",
                  choice(
                      List.of("supply", "match", "demand", "generic"),
                      "side of the labour market",
                      "kant van de arbeidsmarkt")),
              may(
                  TEST,
                  each(
                      "quantity",
                      TheoryWords.QUANTITIES,
                      share(
                          "least {0} at which it is reached",
                          "minste {0} waarbij het is bereikt"))),
              may(
                  CLEARS,
                  new Links(
                      Card.Kind.PROBLEM,
                      true,
                      "problems that must be out of the way",
                      "problemen die uit de weg moeten zijn")),
              may(
                  CLEAR_BELOW,
                  share(
                      "how bad each of its problems may still be",
                      "hoe erg elk van zijn problemen nog mag zijn"))));

  private GoalForm() {}
}
