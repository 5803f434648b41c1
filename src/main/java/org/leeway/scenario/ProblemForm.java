package org.leeway.scenario;

import static org.leeway.scenario.CardForm.choice;
import static org.leeway.scenario.CardForm.each;
import static org.leeway.scenario.CardForm.figure;
import static org.leeway.scenario.CardForm.group;
import static org.leeway.scenario.CardForm.may;
import static org.leeway.scenario.CardForm.must;
import static org.leeway.scenario.CardForm.share;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.CardShape.FigureOrPath;
import org.leeway.scenario.CardShape.Links;
import org.leeway.scenario.CardShape.Paths;
import org.leeway.scenario.CardShape.Word;

/**
 * The form of a problem [kernprobleem]. A problem is the lack of a state, a trait that people have
 * anyway, something on the side of the employer or of the match, or an obstacle with an intensity
 * of its own; which keys it needs follows from that.
 */
final class ProblemForm {
  static final String STATE = "state";
  static final String TRAIT = "trait";
  static final String IN_MODEL = "in model";
  static final String PREVALENCE = "prevalence";

  /** What a problem may be besides an obstacle with an intensity of its own. */
  static final List<String> NATURES = List.of(STATE, TRAIT, IN_MODEL);

  /** Where a context or a problem can be influenced, and whether it can (theory.md Table 7.4). */
  static final List<String> INFLUENCES =
      List.of("client", "environment", "fixed-client", "fixed-environment");

  private static final String HINDERS = "hinders";
  private static final String SEVERITY = "severity";
  private static final String COMES = "comes";
  private static final String GOES = "goes";

  static final CardForm FORM =
      new CardForm(
          Card.Kind.PROBLEM,
          "Problem",
          "Probleem",
          "world.Problems, process.Instrument",
          List.of(
              must("category", new Word(List.of("A", "B", "C", "D", "E", "F", "G"))),
              must(
                  "seat",
                  new Word(
                      List.of("trait", "obstacle", "condition", "skill", "employer", "match"))),
              must("influence", new Word(INFLUENCES)),
              may("goal", new Links(Card.Kind.GOAL, true)),
              may(
                  "instrument",
                  new Links(
                      Card.Kind.INSTRUMENT,
                      true,
                      "instruments that are meant for it",
                      "instrumenten die ervoor bedoeld zijn")),
              may(STATE, choice(TheoryWords.STATES, "the state that is lacking", "wat ontbreekt")),
              may(TRAIT, new Word(TheoryWords.TRAITS)),
              may(IN_MODEL, new Paths(false)),
              may(
                  HINDERS,
                  group(
                      may(
                          "search",
                          share(
                              "part of searching that it prevents at its worst",
                              "deel van het zoeken dat het op zijn ergst belet")),
                      may(
                          "present",
                          share(
                              "part of what one can do that letter and talk hide at its worst",
                              "deel van wat iemand kan dat brief en gesprek op zijn ergst verbergen")),
                      may(
                          "work",
                          share(
                              "part of being productive that it prevents at its worst",
                              "deel van de productiviteit dat het op zijn ergst belet")),
                      may(
                          "keep",
                          share(
                              "part of keeping a job that it prevents at its worst",
                              "deel van het houden van werk dat het op zijn ergst belet")))),
              may(
                  SEVERITY,
                  share(
                      "how bad it is for those who have it, mean",
                      "hoe erg het is voor wie het heeft, gemiddeld")),
              may(
                  COMES,
                  figure(
                      Unit.PER_YEAR,
                      "people on unemployment benefit who come to have it; on other schemes by the odds of having it",
                      "mensen in de WW die het erbij krijgen; in andere regelingen naar de kansverhouding")),
              may(
                  GOES,
                  figure(
                      Unit.PER_YEAR,
                      "people who get over it without service",
                      "mensen die er zonder dienstverlening overheen komen")),
              may(
                  PREVALENCE,
                  each(
                      "scheme",
                      TheoryWords.SCHEMES,
                      new FigureOrPath(
                          share("people on {0} who have it", "mensen in {0} die het hebben"))))));

  private ProblemForm() {}

  /** Keys that a problem of this nature must have. */
  static List<String> needed(String nature, String trait) {
    List<String> needed = new ArrayList<>();
    boolean aRecord = nature.equals(TRAIT) && trait.equals(TheoryWords.RECORD);
    if (nature.isEmpty() || nature.equals(STATE) || aRecord) {
      needed.add(PREVALENCE);
      needed.add(SEVERITY);
    }
    if (nature.isEmpty()) {
      needed.add(COMES);
      needed.add(GOES);
    }
    return needed;
  }

  /** Keys that would say nothing about a problem of this nature. */
  static List<String> pointless(String nature, String trait) {
    List<String> pointless = new ArrayList<>(List.of(PREVALENCE, SEVERITY, COMES, GOES));
    pointless.removeAll(needed(nature, trait));
    return pointless;
  }
}
