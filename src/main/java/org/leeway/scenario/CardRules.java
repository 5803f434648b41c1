package org.leeway.scenario;

import java.util.List;

/** What must be so between the keys of one card. */
final class CardRules {
  private CardRules() {}

  /**
   * Checks a card.
   *
   * @return false when the card is not to be asked for the keys that it lacks
   */
  static boolean check(RawCard card, Problems problems) {
    return switch (card.kind()) {
      case PROBLEM -> problem(card, problems);
      case GOAL -> goal(card, problems);
      case INSTRUMENT -> instrument(card, problems);
      case MECHANISM -> mechanism(card, problems);
      case FACTOR -> factor(card, problems);
      case SCHEME -> scheme(card, problems);
      default -> true;
    };
  }

  private static boolean problem(RawCard card, Problems problems) {
    List<String> natures = ProblemForm.NATURES.stream().filter(card.fields()::has).toList();
    if (natures.size() > 1) {
      refuse(
          card,
          natures.get(1),
          "stands beside " + natures.get(0),
          "one of " + String.join(", ", ProblemForm.NATURES) + ", or none",
          problems);
      return true;
    }
    String nature = natures.isEmpty() ? "" : natures.get(0);
    String trait = card.text(ProblemForm.TRAIT);
    for (String key : ProblemForm.pointless(nature, trait)) {
      if (card.fields().has(key)) {
        String of =
            nature.equals(ProblemForm.TRAIT) ? "the trait " + Problems.quotable(trait) : nature;
        refuse(card, key, "says nothing beside " + of, "a card without " + key, problems);
      }
    }
    for (String key : ProblemForm.needed(nature, trait)) {
      if (!card.fields().has(key)) {
        lacks(card, key, "what a problem that people have needs", problems);
      }
    }
    prevalence(card, problems);
    return true;
  }

  private static void prevalence(RawCard card, Problems problems) {
    YamlNode.Field field = card.fields().field(ProblemForm.PREVALENCE);
    if (field == null || !(field.value() instanceof YamlNode.Fields shares)) {
      return;
    }
    for (String scheme : TheoryWords.SCHEMES) {
      if (!shares.has(scheme)) {
        problems.add(
            field.place(),
            card.path() + "." + ProblemForm.PREVALENCE,
            "says nothing about " + scheme,
            "a share for every scheme; a wide range where little is known");
      }
    }
  }

  private static boolean goal(RawCard card, Problems problems) {
    boolean tested = card.fields().has(GoalForm.TEST);
    boolean clears = card.fields().has(GoalForm.CLEARS);
    if (!tested && !clears) {
      lacks(card, GoalForm.TEST, "what it takes to reach the goal: test, or clears", problems);
    }
    if (clears && !card.fields().has(GoalForm.CLEAR_BELOW)) {
      lacks(card, GoalForm.CLEAR_BELOW, "how bad its problems may still be", problems);
    }
    return true;
  }

  private static boolean instrument(RawCard card, Problems problems) {
    if (!card.fields().has(InstrumentForm.SAME_AS)) {
      return true;
    }
    for (YamlNode.Field field : card.fields().fields()) {
      boolean own =
          CardForm.HEAD.contains(field.key())
              || field.key().equals(InstrumentForm.SAME_AS)
              || field.key().equals(InstrumentForm.GOAL);
      if (!own) {
        refuse(
            card,
            field.key(),
            "stands beside " + InstrumentForm.SAME_AS,
            "no values of its own: those of the other hold",
            problems);
      }
    }
    return false;
  }

  private static boolean mechanism(RawCard card, Problems problems) {
    YamlNode.Field fails = card.fields().field(MechanismForm.FAILS);
    if (fails != null && fails.value() instanceof YamlNode.Fields rules) {
      for (YamlNode.Field rule : rules.fields()) {
        if (rule.value() instanceof YamlNode.Fields parts
            && !parts.has(MechanismForm.WHEN)
            && !parts.has(MechanismForm.BELOW)) {
          problems.add(
              rule.place(),
              card.path() + "." + MechanismForm.FAILS + "." + rule.key(),
              "says not when it backfires",
              "when, below or both");
        }
      }
    }
    return true;
  }

  /** The model knows five schemes; what the law says of each can be changed. */
  private static boolean scheme(RawCard card, Problems problems) {
    if (!TheoryWords.SCHEMES.contains(card.code())) {
      problems.add(
          card.place(),
          card.path(),
          "is no scheme of the model",
          "one of " + String.join(", ", TheoryWords.SCHEMES),
          () -> Spelling.nearest(card.code(), TheoryWords.SCHEMES));
      return false;
    }
    return true;
  }

  /** The model knows 41 factors; what each says can be changed, another cannot be added. */
  private static boolean factor(RawCard card, Problems problems) {
    if (!TheoryWords.FACTORS.contains(card.code())) {
      problems.add(
          card.place(),
          card.path(),
          "is no factor that professionals weigh",
          "one of the " + TheoryWords.FACTORS.size() + " factors of weighing.md",
          () -> Spelling.nearest(card.code(), TheoryWords.FACTORS));
      return false;
    }
    YamlNode.Field marginal = card.fields().field(FactorForm.MARGINAL);
    if (marginal != null && marginal.value() instanceof YamlNode.Fields parts) {
      double sum = 0;
      for (YamlNode.Field part : parts.fields()) {
        sum += FactorForm.shareOf(part.value());
      }
      if (Math.abs(sum - 1) > FactorForm.ROUNDING) {
        problems.add(
            marginal.place(),
            card.path() + "." + FactorForm.MARGINAL,
            "adds up to " + Decimals.text(Math.rint(sum * 1000) / 1000),
            "shares that add up to 1");
      }
    }
    return true;
  }

  private static void lacks(RawCard card, String key, String expected, Problems problems) {
    problems.add(card.fields().place(), card.path(), "the key " + key + " is missing", expected);
  }

  private static void refuse(
      RawCard card, String key, String message, String expected, Problems problems) {
    YamlNode.Field field = card.fields().field(key);
    if (field != null) {
      problems.add(field.place(), card.path() + "." + key, message, expected);
    }
  }
}
