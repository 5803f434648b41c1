package org.leeway.pattern;

import java.util.List;
import org.leeway.domain.Scheme;
import org.leeway.observe.Measure;
import org.leeway.observe.Quantities;
import org.leeway.observe.Quantity;
import org.leeway.trial.Attribute;
import org.leeway.trial.Condition;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;

/**
 * What happens to people soon after they come, on the scheme of a municipality and of the agency.
 */
enum Early {
  CONVERSATIONS("conversations within 13 weeks"),
  INSTRUMENT("started an instrument within 13 weeks");

  /** The weeks for which people are followed. */
  static final int WEEKS = 13;

  private static final List<Scheme> SCHEMES =
      List.of(Scheme.SOCIAL_ASSISTANCE, Scheme.UNEMPLOYMENT);

  private final String phrase;

  Early(String phrase) {
    this.phrase = phrase;
  }

  Quantity quantity(Vocabulary vocabulary) {
    return Quantities.read(phrase, vocabulary);
  }

  /** Name of the measure for a scheme. */
  String measure(Scheme scheme) {
    return phrase + " on " + scheme.code();
  }

  /** The measures for both schemes, in a cohort. */
  List<Measure> measures(String cohort, Vocabulary vocabulary) {
    return SCHEMES.stream()
        .map(
            scheme ->
                new Measure(
                    measure(scheme),
                    cohort,
                    Measure.Part.EVERYBODY,
                    new Who(
                        List.of(
                            new Condition(
                                Attribute.SCHEME, new Condition.OneOf(List.of(scheme.code()))))),
                    quantity(vocabulary)))
        .toList();
  }
}
