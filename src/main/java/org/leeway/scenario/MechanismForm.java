package org.leeway.scenario;

import static org.leeway.scenario.CardForm.choice;
import static org.leeway.scenario.CardForm.each;
import static org.leeway.scenario.CardForm.figure;
import static org.leeway.scenario.CardForm.group;
import static org.leeway.scenario.CardForm.may;
import static org.leeway.scenario.CardForm.move;
import static org.leeway.scenario.CardForm.must;
import static org.leeway.scenario.CardForm.share;
import static org.leeway.scenario.CardForm.yesNo;

import java.util.List;
import org.leeway.scenario.CardShape.Each;
import org.leeway.scenario.CardShape.Names;

/**
 * The form of a mechanism [gedragsmechanisme]: what must be so before it works, what helps and
 * hinders it, what it moves, how deep that is anchored, and what it does when it backfires.
 */
final class MechanismForm {
  static final String FAILS = "fails";
  static final String WHEN = "when";
  static final String BELOW = "below";

  static final CardForm FORM =
      new CardForm(
          Card.Kind.MECHANISM,
          "Mechanism",
          "Mechanisme",
          "process.Mechanisms",
          List.of(
              must("on", yesNo("takes part", "doet mee")),
              must(
                  "strength",
                  new CardShape.Figure(
                      Unit.NUMBER,
                      new Bounds(0, 100),
                      List.of(),
                      Evidence.ASSUMPTION,
                      "strength of a full dose in a week",
                      "sterkte van een volle dosis in een week")),
              must(
                  "takes-part",
                  yesNo(
                      "works only as far as the person takes part",
                      "werkt alleen zover iemand meedoet")),
              may("gate", quantities(share("least {0} at which it works", "minste {0}"))),
              may("helped-by", quantities(share("how much {0} helps", "hoeveel {0} helpt"))),
              may("hindered-by", quantities(share("how much {0} hinders", "hoeveel {0} hindert"))),
              may(
                  "moves",
                  states(TheoryWords.STATES, move("what it does to {0}", "wat het doet met {0}"))),
              may(
                  "specific",
                  states(
                      TheoryWords.STATES,
                      yesNo(
                          "moves {0} only by instruments that are meant for it",
                          "beweegt {0} alleen met instrumenten die ervoor bedoeld zijn"))),
              may(
                  "clears",
                  figure(
                      Unit.SHARE,
                      "how far it clears the problems that the instrument names",
                      "hoever het de problemen wegneemt die het instrument noemt")),
              must(
                  "anchoring",
                  choice(
                      TheoryWords.LEVELS,
                      "level at which the gain is anchored",
                      "niveau van verankering")),
              may(
                  "deeper",
                  group(
                      must(
                          "anchoring",
                          choice(
                              TheoryWords.LEVELS,
                              "level at which a gain of long service is anchored",
                              "niveau van verankering na lange dienstverlening")),
                      must(
                          "after",
                          figure(
                              Unit.WEEK,
                              "weeks of service from which it is anchored deeper",
                              "weken waarna het dieper verankert")),
                      must(
                          "trust",
                          share(
                              "least trust at which it is anchored deeper",
                              "minste vertrouwen waarbij het dieper verankert")))),
              may(
                  FAILS,
                  new Each(
                      Names.free("rule"),
                      group(
                          may(
                              WHEN,
                              quantities(
                                  share(
                                      "rule {0}: backfires from this {1}",
                                      "regel {0}: averechts vanaf deze {1}"))),
                          may(
                              BELOW,
                              quantities(
                                  share(
                                      "rule {0}: backfires up to this {1}",
                                      "regel {0}: averechts tot deze {1}"))),
                          must(
                              "moves",
                              states(
                                  TheoryWords.HARMED,
                                  move(
                                      "rule {0}: what it then does to {1}",
                                      "regel {0}: wat het dan doet met {1}"))))))));

  private MechanismForm() {}

  private static Each quantities(CardShape.Figure figure) {
    return each("quantity", TheoryWords.QUANTITIES, figure);
  }

  private static Each states(List<String> states, CardShape shape) {
    return each("state", states, shape);
  }
}
