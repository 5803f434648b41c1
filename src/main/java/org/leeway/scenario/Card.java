package org.leeway.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leeway.domain.Scheme;
import org.leeway.domain.WeighingFactor;

/**
 * A card of the theory: a problem, an instrument, a mechanism and so on, with its names and the
 * place in the literature where it stands. Its numbers stand in the register below {@link #path}.
 *
 * @param kind what it is a card of
 * @param code its word in files and parameter paths, such as {@code debt-relief}
 * @param number its number in the literature, such as {@code I10}; empty for one of the user's own
 * @param name its English name
 * @param dutch its Dutch name; empty when not given
 * @param text what it is or does, in a sentence
 * @param source where it stands, such as {@code theory.md Table 4.3, pp.45-46}
 * @param links the codes that it names, by the key that names them (an instrument's {@code goal},
 *     {@code mechanism}, {@code clears}), in the order of the file
 * @param place where it is written
 */
public record Card(
    Kind kind,
    String code,
    String number,
    String name,
    String dutch,
    String text,
    String source,
    Map<String, List<String>> links,
    Place place) {

  /** What cards there are. The word is the first step of the parameter paths. */
  public enum Kind {
    /** What stands between a person and work [kernprobleem]. */
    PROBLEM("problem"),
    /** A change on the way to work [tussendoel]. */
    GOAL("goal"),
    /** What a service can deploy [instrument]. */
    INSTRUMENT("instrument"),
    /** How behaviour changes [gedragsmechanisme]. */
    MECHANISM("mechanism"),
    /** How deep a change is anchored [niveau van verankering]. */
    ANCHORING("anchoring"),
    /** A relation with others around the client [verbinding]. */
    CONNECTION("connection"),
    /** What decides whether a mechanism leads to an outcome [context]. */
    CONTEXT("context"),
    /** The characteristic approach of a company [interventiestrategie]. */
    STRATEGY("strategy"),
    /** A view of what unemployment is [theoretische positie]. */
    POSITION("position"),
    /** What professionals weigh when they decide on a client [afwegingsfactor]. */
    FACTOR("factor"),
    /** The law of a benefit: rights, duties, sanctions, income rules [regeling]. */
    SCHEME("scheme");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** How many cards of the kind the model can tell apart in one person. */
    int most() {
      return switch (this) {
        case GOAL, MECHANISM -> 31;
        case FACTOR -> WeighingFactor.values().length;
        case PROBLEM, INSTRUMENT -> 62;
        case SCHEME -> Scheme.values().length;
        case ANCHORING, CONNECTION, CONTEXT, STRATEGY, POSITION -> Integer.MAX_VALUE;
      };
    }

    /** The word in files and parameter paths. */
    public String word() {
      return word;
    }

    /** The kind of a word. */
    public static Optional<Kind> of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** Where its numbers stand in the register. */
  public String path() {
    return kind.word() + "." + code;
  }

  /** The codes that it names behind a key; empty when the card does not have the key. */
  public List<String> links(String key) {
    return links.getOrDefault(key, List.of());
  }
}
