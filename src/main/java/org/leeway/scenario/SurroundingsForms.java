package org.leeway.scenario;

import static org.leeway.scenario.CardForm.figure;
import static org.leeway.scenario.CardForm.may;
import static org.leeway.scenario.CardForm.must;

import java.util.List;
import org.leeway.scenario.CardShape.Links;
import org.leeway.scenario.CardShape.Paths;
import org.leeway.scenario.CardShape.Word;
import org.leeway.scenario.CardShape.Words;

/** The forms of the cards that say what surrounds problem, instrument and mechanism. */
final class SurroundingsForms {
  /** How deep a change is anchored, and how fast it fades once its stimulus has stopped. */
  static final CardForm ANCHORING =
      new CardForm(
          Card.Kind.ANCHORING,
          "Anchoring",
          "Verankering",
          "process.LifeOutside",
          List.of(
              must(
                  "decay",
                  figure(
                      Unit.PER_YEAR,
                      "gains that fade once their stimulus has stopped",
                      "winst die vervaagt als de prikkel ophoudt"))));

  /** A relation with another service, without which some instruments do not come about. */
  static final CardForm CONNECTION =
      new CardForm(
          Card.Kind.CONNECTION,
          "Connection",
          "Verbinding",
          "process.Connections",
          List.of(
              must(
                  "takes",
                  figure(
                      Unit.PROBABILITY,
                      "chance a week that it takes a client who waits",
                      "kans per week dat een wachtende klant aan de beurt komt"))));

  /** What decides whether a mechanism leads to an outcome. */
  static final CardForm CONTEXT =
      new CardForm(
          Card.Kind.CONTEXT,
          "Context",
          "Context",
          "report",
          List.of(
              must("influence", new Word(ProblemForm.INFLUENCES)),
              must("in model", new Paths(true))));

  /** A view of what unemployment is, with the policy and the world that belong to it. */
  static final CardForm POSITION =
      new CardForm(
          Card.Kind.POSITION,
          "Position",
          "Positie",
          "report",
          List.of(
              must("lever", new Words("the scenario file of the policy that it proposes")),
              must("world", new Words("the scenario file of the world that it sees")),
              may("mechanism", new Links(Card.Kind.MECHANISM, true)),
              may(
                  "distance",
                  new Word(List.of("none", "bridgeable", "compensable", "unbridgeable")))));

  private SurroundingsForms() {}
}
