package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Attribute;
import org.leeway.trial.Vocabulary;

/** Reads outcomes as users write them: {@code in work at 12 months}. */
public final class Quantities {
  private static final String EXPECTED =
      "an outcome as 'leeway describe outcomes' lists them, such as 'in work at 12 months'";
  private static final Pattern SPAN_OF_WEEKS =
      Pattern.compile("(.+) from week (\\d{1,4}) to week (\\d{1,4})");
  private static final Pattern TIME = Pattern.compile("\\d+ ?[a-z]+");

  private static final String BY_OFFICE = " by office";

  private Quantities() {}

  /** Every form, in the order of the catalogue. */
  public static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    PeopleForms.inOrder().forEach(form -> forms.add(form.form()));
    forms.add(
        new Form(
            "correlation of A with B",
            "correlation",
            "Pearson's correlation over people; A and B are an attribute at enrolment, or an"
                + " outcome that is a share or a mean"));
    forms.add(
        new Form(
            "OUTCOME by office",
            "as OUTCOME",
            "a share or a mean over people, kept apart by the office that served them at"
                + " enrolment"));
    for (MarketFigure figure : MarketFigure.inOrder()) {
      forms.add(new Form(figure.word(), figure.unit(), figure.meaning()));
    }
    forms.addAll(ChoiceQuantity.forms());
    forms.addAll(EmployingQuantity.forms());
    forms.add(
        new Form(
            "MARKET from week A to week B",
            "as MARKET",
            "a figure of the market over weeks of the run, B not included; without weeks, the whole"
                + " run"));
    forms.add(
        new Form(
            "slope of log MARKET on log MARKET across regions",
            "slope",
            "per cent that the first is higher in regions where the second is one per cent"
                + " higher"));
    forms.add(
        new Form(
            "slope of log MARKET on log MARKET across weeks",
            "slope",
            "per cent that the first is higher in weeks in which the second is one per cent"
                + " higher"));
    forms.add(
        new Form(
            "sum of slopes of log MARKET on log MARKET and log MARKET across regions",
            "slope",
            "per cent that the first is higher in regions where the two others are both one per"
                + " cent higher, by least squares; of what is filled, by unemployed and by open"
                + " vacancies: the returns to scale of matching"));
    return List.copyOf(forms);
  }

  /** Reads a phrase; null, with a problem, when it names no quantity. */
  public static @Nullable Quantity read(
      YamlNode.Text text, String path, Vocabulary vocabulary, Problems problems) {
    try {
      return read(text.text(), vocabulary);
    } catch (PhraseException e) {
      problems.add(text.place(), path, e.problem(), e.expected(), e::suggestion);
      return null;
    }
  }

  /**
   * Reads a phrase.
   *
   * @throws PhraseException when it names no quantity
   */
  public static Quantity read(String written, Vocabulary vocabulary) {
    String phrase = written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Quantity choices =
        ChoiceQuantity.of(phrase).or(() -> EmployingQuantity.of(phrase)).orElse(null);
    if (choices != null) {
      return choices;
    }
    Quantity market = market(phrase, vocabulary);
    if (market != null) {
      return market;
    }
    if (phrase.startsWith("correlation of ") && phrase.contains(" with ")) {
      return correlation(phrase, vocabulary);
    }
    if (phrase.endsWith(BY_OFFICE)) {
      String inner = phrase.substring(0, phrase.length() - BY_OFFICE.length());
      PersonValue value = side(inner, vocabulary).value;
      return new ByOffice(phrase, read(inner, vocabulary).unit(), value);
    }
    Quantity people = PeopleForms.read(phrase, vocabulary);
    if (people == null) {
      throw unknown(phrase, vocabulary);
    }
    return people;
  }

  private static @Nullable Quantity market(String phrase, Vocabulary vocabulary) {
    Matcher dated = SPAN_OF_WEEKS.matcher(phrase);
    String what = phrase;
    MarketQuantity.Span span = MarketQuantity.Span.ALL;
    if (dated.matches()) {
      what = dated.group(1);
      int from = Integer.parseInt(dated.group(2));
      int until = Integer.parseInt(dated.group(3));
      if (until <= from) {
        throw new PhraseException(
            "week " + until + " does not come after week " + from,
            "'from week A to week B' with B after A");
      }
      span = new MarketQuantity.Span(from, until);
    }
    MarketFigure figure = MarketFigure.of(what).orElse(null);
    if (figure != null) {
      return new MarketQuantity.Level(phrase, figure, span);
    }
    if (SlopePhrase.begins(what)) {
      return SlopePhrase.read(phrase, what, span);
    }
    if (dated.matches()) {
      throw unknown(phrase, vocabulary);
    }
    return null;
  }

  private static Quantity correlation(String phrase, Vocabulary vocabulary) {
    String both = phrase.substring("correlation of ".length());
    int with = both.indexOf(" with ");
    Side first = side(both.substring(0, with), vocabulary);
    Side second = side(both.substring(with + " with ".length()), vocabulary);
    return new PeopleQuantity.Correlation(
        "correlation of " + first.phrase + " with " + second.phrase, first.value, second.value);
  }

  private record Side(String phrase, PersonValue value) {}

  private static Side side(String phrase, Vocabulary vocabulary) {
    Attribute attribute = Attribute.of(phrase).orElse(null);
    if (attribute != null) {
      if (!attribute.isNumeric()) {
        throw new PhraseException(
            "'" + phrase + "' is told in words and has no correlation", "a numeric attribute");
      }
      return new Side(phrase, PersonValue.atEnrolment(attribute));
    }
    Quantity quantity = PeopleForms.read(phrase, vocabulary);
    if (quantity instanceof PeopleQuantity.Mean mean) {
      return new Side(mean.phrase(), mean.value());
    }
    if (quantity != null) {
      throw new PhraseException(
          "'" + phrase + "' has no value for a single person",
          "an attribute at enrolment, or an outcome that is a share or a mean");
    }
    throw unknown(phrase, vocabulary);
  }

  private static PhraseException unknown(String phrase, Vocabulary vocabulary) {
    Matcher time = TIME.matcher(phrase);
    List<String> times = time.results().map(found -> found.group()).toList();
    List<String> known = new ArrayList<>();
    for (String form : candidates(vocabulary)) {
      String filled = form;
      for (String span : times) {
        filled = filled.replaceFirst("\\bT\\b", span);
      }
      known.add(filled.replaceAll("\\bT\\b", "12 months"));
    }
    return new PhraseException(
        "'" + Problems.quotable(phrase) + "' is no outcome",
        EXPECTED,
        Spelling.nearest(phrase, known));
  }

  /** Every phrase, with T for spans of time. */
  private static List<String> candidates(Vocabulary vocabulary) {
    List<String> known = new ArrayList<>();
    for (Form form : forms()) {
      if (form.form().contains("SCHEME")) {
        for (Scheme scheme : Scheme.values()) {
          known.add(form.form().replace("SCHEME", scheme.code()));
        }
      } else if (form.form().contains("INSTRUMENT")) {
        vocabulary
            .instruments()
            .forEach(code -> known.add(form.form().replace("INSTRUMENT", code)));
      } else if (form.form().contains("ATTRIBUTE")) {
        for (Attribute attribute : Attribute.values()) {
          if (attribute.isNumeric()) {
            known.add(form.form().replace("ATTRIBUTE", attribute.word()));
          }
        }
      } else {
        known.add(form.form().replace("N hours", "12 hours"));
      }
    }
    return known;
  }
}
