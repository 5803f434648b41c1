package org.leeway.scenario;

import static org.leeway.scenario.CardForm.choice;
import static org.leeway.scenario.CardForm.each;
import static org.leeway.scenario.CardForm.group;
import static org.leeway.scenario.CardForm.may;
import static org.leeway.scenario.CardForm.must;
import static org.leeway.scenario.CardForm.share;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leeway.scenario.CardShape.Figure;
import org.leeway.scenario.CardShape.Group;
import org.leeway.scenario.CardShape.Word;

/**
 * The form of a factor that professionals weigh [afwegingsfactor]: how heavily they say it counts,
 * what each kind of professional tends to, and what it says of options.
 */
final class FactorForm {
  static final String MARGINAL = "marginal";

  /** How far printed shares may be from one together. */
  static final double ROUNDING = 0.02;

  /**
   * How heavily a kind of professional tends to find that a factor counts (weighing.md 3.11): much,
   * a bit, little, none, in between two of these, unknown to many, or not told apart.
   */
  static final List<String> CODES =
      List.of(
          "much",
          "bit-much",
          "bit",
          "bit-little",
          "little",
          "little-none",
          "none",
          "unknown",
          "bit-unknown",
          "open");

  private static final Pattern LEADING = Pattern.compile("[0-9]*\\.?[0-9]+");

  static final CardForm FORM =
      new CardForm(
          Card.Kind.FACTOR,
          "Factor",
          "Factor",
          "process.Factors, world.StaffMaker",
          List.of(
              must("cluster", new Word(TheoryWords.CLUSTERS)),
              must(MARGINAL, marginal()),
              must(
                  "code",
                  each(
                      "kind of professional",
                      TheoryWords.ARCHETYPES,
                      choice(
                          CODES,
                          "how heavily it tends to count for professionals {0}",
                          "hoe zwaar het neigt te tellen voor professionals {0}"))),
              must(
                  "unseen",
                  share(
                      "what it counts more than is reported, without any awareness",
                      "wat het meer telt dan wordt gezegd, zonder enig bewustzijn")),
              may(
                  "fills",
                  each(
                      "state",
                      TheoryWords.STATES,
                      share(
                          "how far it asks for what adds to {0} that is lacking",
                          "hoever het vraagt om wat {0} aanvult"))),
              may(
                  "clears",
                  each(
                      Card.Kind.PROBLEM,
                      share(
                          "how far it asks for what takes {0} away",
                          "hoever het vraagt om wat {0} wegneemt"))),
              may(
                  "says",
                  each(
                      "reading",
                      TheoryWords.READINGS,
                      each(
                          "feature",
                          TheoryWords.FEATURES,
                          move("{0}: what it says of {1}", "{0}: wat het zegt van {1}")))),
              may(
                  "favours",
                  each(
                      "reading",
                      TheoryWords.READINGS,
                      each(
                          Card.Kind.GOAL,
                          move(
                              "{0}: what it says of the goal {1}",
                              "{0}: wat het zegt van het doel {1}")))),
              may(
                  "raised-by",
                  each(
                      "reading",
                      TheoryWords.READINGS,
                      share(
                          "how far {0} makes it count more", "hoeveel {0} het meer laat tellen"))),
              may(
                  "lowered-by",
                  each(
                      "reading",
                      TheoryWords.READINGS,
                      share(
                          "how far {0} makes it count less",
                          "hoeveel {0} het minder laat tellen")))));

  private FactorForm() {}

  /** The number with which a value begins; 0 for what is no number, which is told elsewhere. */
  static double shareOf(YamlNode node) {
    YamlNode value = node;
    if (node instanceof YamlNode.Fields entry) {
      YamlNode.Field field = entry.field("value");
      value = field == null ? node : field.value();
    }
    Matcher leading = LEADING.matcher(value instanceof YamlNode.Text text ? text.text() : "");
    return leading.find() ? Double.parseDouble(leading.group()) : 0;
  }

  private static Group marginal() {
    return group(
        must("none", reported("none")),
        must("little", reported("little")),
        must("bit", reported("a bit")),
        must("much", reported("much")),
        must("unknown", reported("unknown")));
  }

  private static Figure reported(String how) {
    return new Figure(
        Unit.SHARE,
        Bounds.of(Unit.SHARE),
        List.of(),
        Evidence.EXPERT,
        "professionals who say that it counts: " + how,
        "professionals die zeggen dat het telt: " + how);
  }

  private static Figure move(String label, String dutch) {
    return new Figure(Unit.NUMBER, new Bounds(-1, 1), List.of(), Evidence.ASSUMPTION, label, dutch);
  }
}
