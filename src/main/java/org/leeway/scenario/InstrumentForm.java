package org.leeway.scenario;

import static org.leeway.scenario.CardForm.each;
import static org.leeway.scenario.CardForm.figure;
import static org.leeway.scenario.CardForm.group;
import static org.leeway.scenario.CardForm.may;
import static org.leeway.scenario.CardForm.must;
import static org.leeway.scenario.CardForm.share;
import static org.leeway.scenario.CardForm.yesNo;

import java.util.List;
import org.leeway.scenario.CardShape.Linked;
import org.leeway.scenario.CardShape.Links;

/** The form of an instrument: its length and weight, and which mechanisms it sets to work. */
final class InstrumentForm {
  static final String SAME_AS = "same as";
  static final String GOAL = "goal";

  static final CardForm FORM =
      new CardForm(
          Card.Kind.INSTRUMENT,
          "Instrument",
          "Instrument",
          "process.Instrument",
          List.of(
              must(
                  GOAL,
                  new Linked(Card.Kind.GOAL, "goal to which it belongs", "bijbehorend tussendoel")),
              may(SAME_AS, new Links(Card.Kind.INSTRUMENT, false)),
              must("weeks", figure(Unit.WEEK, "duration", "duur")),
              must(
                  "hours",
                  figure(Unit.HOUR, "hours a week of the client", "uren per week van de klant")),
              must(
                  "minutes",
                  figure(
                      Unit.MINUTE,
                      "minutes a week of the professional per client",
                      "minuten per week van de professional per klant")),
              must("cost", figure(Unit.EURO, "price per person", "prijs per persoon")),
              must("group", yesNo("given in a group", "in een groep")),
              may(
                  "at-work",
                  yesNo(
                      "also for somebody who has work to keep",
                      "ook voor wie werk te behouden heeft")),
              must(
                  "difficulty",
                  share(
                      "how hard its tasks are (0: everybody succeeds)",
                      "hoe moeilijk de taken zijn (0: iedereen slaagt)")),
              may(
                  "connection",
                  new Linked(
                      Card.Kind.CONNECTION,
                      "connection that must be laid first",
                      "verbinding die eerst moet worden gelegd")),
              must(
                  "mechanism",
                  each(
                      Card.Kind.MECHANISM,
                      share("dose of mechanism {0}", "dosis van mechanisme {0}"))),
              may(
                  "clears",
                  each(
                      Card.Kind.PROBLEM,
                      share(
                          "part of problem {0} that the whole of it takes away",
                          "deel van probleem {0} dat het geheel wegneemt"))),
              must("believed", group(believed("short"), believed("middle"), believed("long"))),
              may(
                  "allowed",
                  each(
                      "scheme",
                      TheoryWords.SCHEMES,
                      yesNo("may be deployed under {0}", "mag worden ingezet bij {0}")))));

  private InstrumentForm() {}

  private static CardShape.Slot believed(String distance) {
    return must(
        distance,
        figure(
            Unit.PROBABILITY,
            "chance of success that professionals believe in at a " + distance + " distance",
            "kans op succes waarin professionals geloven bij afstand " + distance));
  }
}
