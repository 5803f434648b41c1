package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Scheme;
import org.leeway.trial.Attribute;
import org.leeway.trial.Vocabulary;

/** Every outcome that the catalogue lists can be written, and mistakes are told with a way out. */
final class QuantitiesTest {
  private static final Vocabulary WORDS = Vocabulary.of(Small.regions(2));

  @Test
  void everyPhraseOfTheCatalogueReadsAndPrintsBackAsItself() {
    for (String phrase : everyPhrase()) {
      Quantity quantity = Quantities.read(phrase, WORDS);
      assertThat(quantity.phrase()).isEqualTo(phrase);
      assertThat(quantity.unit()).isNotBlank();
      assertThat(quantity.sums()).isPositive();
      assertThat(quantity.level(new double[quantity.sums()])).as(phrase).isNaN();
    }
  }

  @Test
  void everyInstrumentSchemeAndMeasuredAttributeHasItsPhrase() {
    assertThat(everyPhrase())
        .contains(
            "on wga at 1 year",
            "moved to wajong within 26 weeks",
            "started application-training within 26 weeks",
            "self-direction at 1 year",
            "without work at 1 year");
  }

  @Test
  void spellingIsTolerantAndPrintsBackInOrder() {
    assertThat(Quantities.read("  In WORK  at 1 Years ", WORDS).phrase())
        .isEqualTo("in work at 1 year");
    assertThat(Quantities.read("found work within 2 week", WORDS).phrase())
        .isEqualTo("found work within 2 weeks");
    assertThat(
            Quantities.read("correlation of motivation with  weeks in work within 1 years", WORDS)
                .phrase())
        .isEqualTo("correlation of motivation with weeks in work within 1 year");
  }

  @Test
  void aQuantityTellsHowLongPeopleMustBeFollowed() {
    assertThat(Quantities.read("in work at 12 months", WORDS).weeks()).isEqualTo(52);
    assertThat(Quantities.read("in work at 7 months", WORDS).weeks()).isEqualTo(30);
    assertThat(Quantities.read("found work within 30 weeks", WORDS).weeks()).isEqualTo(30);
    assertThat(
            Quantities.read("monthly hazard of losing work from 3 months to 1 year", WORDS).weeks())
        .isEqualTo(52);
    assertThat(
            Quantities.read("correlation of age with weeks until work within 1 year", WORDS)
                .weeks())
        .isEqualTo(52);
    assertThat(Quantities.read("open vacancies", WORDS).weeks()).isZero();
  }

  @Test
  void aSlipIsAnsweredWithTheNearestPhrase() {
    fails("in wrok at 12 months", "'in wrok at 12 months' is no outcome", "in work at 12 months");
    fails(
        "found work in 26 weeks",
        "'found work in 26 weeks' is no outcome",
        "found work within 26 weeks");
    fails(
        "started aplication-training within 6 months",
        "'started aplication-training within 6 months' is no outcome",
        "started application-training within 6 months");
    fails("open vacancy", "'open vacancy' is no outcome", "open vacancies");
    fails("", "'' is no outcome", "");
  }

  @Test
  void aTimeThatIsNoneIsNamed() {
    fails("in work at 3 moons", "'3 moons' is no span of time", "");
    fails("in work at 0 weeks", "'0 weeks' is no time at all", "");
    fails(
        "monthly hazard of finding work from 6 months to 3 months",
        "3 months is not more than 6 months",
        "");
    fails("open vacancies from week 52 to week 52", "week 52 does not come after week 52", "");
  }

  @Test
  void onlyWhatHasAValuePerPersonCanBeCorrelated() {
    fails(
        "correlation of scheme with weeks in work within 1 year",
        "'scheme' is told in words and has no correlation",
        "");
    fails(
        "correlation of age with median weeks until work within 1 year",
        "'median weeks until work within 1 year' has no value for a single person",
        "");
    fails(
        "slope of log vacancies on log people in service across regions",
        "'vacancies' is no figure of the market",
        "");
    fails(
        "sum of slopes of log jobs on log unemployed people and log open vacancies across regions",
        "'jobs' is no figure of the market",
        "");
    fails(
        "sum of slopes of log open vacancies on log people outside across regions",
        "'sum of slopes of log open vacancies on log people outside across regions' is not a sum of"
            + " slopes that can be taken",
        "");
  }

  private static void fails(String phrase, String message, String suggestion) {
    assertThatThrownBy(() -> Quantities.read(phrase, WORDS))
        .isInstanceOfSatisfying(
            PhraseException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(message);
              assertThat(e.suggestion()).isEqualTo(suggestion);
              assertThat(e.expected()).isNotBlank();
            });
  }

  private static List<String> everyPhrase() {
    List<String> phrases = new ArrayList<>();
    for (Form form : Quantities.forms()) {
      String timed =
          form.form()
              .replace("from T to T", "from 3 months to 6 months")
              .replaceAll("at T$", "at 1 year")
              .replaceAll("within T$", "within 26 weeks")
              .replace("N hours", "12 hours")
              .replace("first N weeks", "first 26 weeks")
              .replace("from week A to week B", "from week 10 to week 62")
              .replace("OUTCOME by office", "found work within 3 months by office")
              .replace("of A with B", "of motivation with in work at 6 months")
              .replace("log MARKET on log MARKET", "log open vacancies on log people outside")
              .replace("MARKET", "clients per professional");
      if (timed.contains("SCHEME")) {
        for (Scheme scheme : Scheme.values()) {
          phrases.add(timed.replace("SCHEME", scheme.code()));
        }
      } else if (timed.contains("INSTRUMENT")) {
        WORDS.instruments().forEach(code -> phrases.add(timed.replace("INSTRUMENT", code)));
      } else if (timed.contains("ATTRIBUTE")) {
        for (Attribute attribute : Attribute.values()) {
          if (attribute.isNumeric()) {
            phrases.add(timed.replace("ATTRIBUTE", attribute.word()));
          }
        }
      } else {
        phrases.add(timed);
      }
    }
    return phrases;
  }
}
