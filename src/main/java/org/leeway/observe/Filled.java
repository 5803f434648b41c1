package org.leeway.observe;

import java.util.Arrays;
import java.util.List;
import org.leeway.domain.Scheme;
import org.leeway.trial.Attribute;
import org.leeway.trial.Vocabulary;

/** What a phrase fills in, in the order of the form. */
record Filled(String form, List<String> words, Vocabulary vocabulary) {
  /** False when a word is there that is none of its kind, so that another form may be meant. */
  boolean isKnown() {
    List<String> holes = holes();
    for (int place = 0; place < holes.size(); place++) {
      String word = words.get(place);
      boolean known =
          switch (holes.get(place)) {
            case "SCHEME" -> Arrays.stream(Scheme.values()).anyMatch(s -> s.code().equals(word));
            case "INSTRUMENT" -> vocabulary.instruments().contains(word);
            case "ATTRIBUTE" -> Attribute.of(word).filter(Attribute::isNumeric).isPresent();
            default -> true;
          };
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private List<String> holes() {
    return Arrays.stream(form.split(" ", -1)).filter(PhrasePattern::isHole).toList();
  }

  private String word(String hole) {
    return words.get(holes().indexOf(hole));
  }

  Horizon time() {
    return Horizon.read(word("T"));
  }

  Horizon from() {
    return Horizon.readFromZero(words.get(0));
  }

  Horizon to() {
    Horizon to = Horizon.read(words.get(1));
    if (to.weeks() <= from().weeks()) {
      throw new PhraseException(
          to.text() + " is not more than " + from().text(), "'from T to T' with a later end");
    }
    return to;
  }

  int number() {
    return Integer.parseInt(word("N"));
  }

  Scheme scheme() {
    return Arrays.stream(Scheme.values())
        .filter(scheme -> scheme.code().equals(word("SCHEME")))
        .findFirst()
        .orElseThrow();
  }

  int instrument() {
    return vocabulary.instruments().indexOf(word("INSTRUMENT"));
  }

  Attribute attribute() {
    return Attribute.of(word("ATTRIBUTE")).orElseThrow();
  }

  String unit(Form its) {
    return its.unit().equals("as ATTRIBUTE") ? attribute().kind().unit() : its.unit();
  }

  /** The phrase in its own spelling. */
  String phrase() {
    StringBuilder phrase = new StringBuilder();
    int place = 0;
    for (String word : form.split(" ", -1)) {
      phrase.append(phrase.isEmpty() ? "" : " ");
      if (!PhrasePattern.isHole(word)) {
        phrase.append(word);
      } else {
        String filled = words.get(place++);
        phrase.append(word.equals("T") ? Horizon.readFromZero(filled).text() : filled);
      }
    }
    return phrase.toString();
  }
}
