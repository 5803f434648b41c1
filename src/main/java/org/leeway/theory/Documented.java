package org.leeway.theory;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.WeighingFactor;
import org.leeway.scenario.Card;

/**
 * What the documents name, to hold the cards against: "Fit or Unfit" (Sol and others 2011) with its
 * tables, and the 41 factors of the report on weighing. Nothing here says what a card does; it only
 * says that there has to be one.
 *
 * @param kind what it is
 * @param number its number, such as {@code I10}
 * @param code its word in files
 * @param source where the document names it
 */
record Documented(Card.Kind kind, String number, String code, String source) {

  /** Every code of the documents, kind by kind. */
  static List<Documented> all() {
    List<Documented> all = new ArrayList<>();
    numbered(
        all,
        Card.Kind.PROBLEM,
        "P",
        "Table 4.1, pp.39-40",
        """
        age sex ethnicity disability detention benefit-past
        housing family debts addiction childcare integration mental illness
        behaviour self-confidence self-esteem self-efficacy motivation self-care fitness
        experience employee-skills rhythm language application education social-skills
        presentation network own-talents
        statistical-discrimination prejudice no-means no-guidance-skill
        cannot-find-each-other employer-blind no-view-of-fit
        """);
    numbered(
        all,
        Card.Kind.GOAL,
        "G",
        "Table 4.2, p.44",
        """
        motivation health practical-barriers orientation searching employee-skills knowledge
        vacancies matching adaptation guidance
        """);
    numbered(all, Card.Kind.GOAL, "E", "section 4.3, pp.42-43", "wanting empowerment meaning");
    numbered(
        all,
        Card.Kind.INSTRUMENT,
        "I",
        "Table 4.3, pp.45-46",
        """
        sanctions financial-stimulus confidence-building social-appreciation meaning
        specialist-help personal-care fitness
        social-work debt-help housing-help childcare transport-help
        career-orientation occupational-test competence-profile
        search-training application-training presentation-training network-training
        work-first work-experience internship
        schooling language-course learn-work
        networking vacancy-hunt matching mediation
        wage-subsidy workplace-adaptation process-adaptation job-coaching
        """);
    named(
        all,
        Card.Kind.MECHANISM,
        "Table 7.1, p.119",
        """
        M1 facilitation M2 information M3 activation M4 sanction M5 learning M5h habituation
        M6 guidance M7 appreciation M8 identity M9 compensation M10 trust M11 matching
        """);
    numbered(
        all, Card.Kind.ANCHORING, "L", "Figure 3.3, p.34", "material cognitive social emotional");
    numbered(
        all,
        Card.Kind.CONNECTION,
        "K",
        "section 3.3, pp.24-25",
        """
        debt-services care social-services housing-corporation childcare-provider employers
        family-and-friends benefit-agency
        """);
    numbered(
        all,
        Card.Kind.CONTEXT,
        "C",
        "Box 3.1, pp.28-31",
        """
        macro-economy social-environment background target-group intensity consultant
        commissioner other-services
        """);
    named(
        all,
        Card.Kind.STRATEGY,
        "sections 6.2 to 6.5, pp.62-116",
        "A company-a B company-b C-M company-c-municipal C-U company-c-uwv D company-d");
    named(
        all,
        Card.Kind.POSITION,
        "section 2.2, pp.18-21",
        "1.1 demand 1.2 motivation 1.3 information 2.1 reintegration 2.2 compensation 2.3 sheltered");
    for (WeighingFactor factor : WeighingFactor.values()) {
      all.add(
          new Documented(
              Card.Kind.FACTOR, factor.number(), factor.code(), "weighing.md 3.1 to 3.7"));
    }
    return all;
  }

  /** The card's own number may differ in form, its code may not differ at all, or the reverse. */
  boolean isMeantBy(Card card) {
    return card.kind() == kind
        && (card.code().equals(code) || card.number().equalsIgnoreCase(number));
  }

  private static void numbered(
      List<Documented> all, Card.Kind kind, String letter, String source, String codes) {
    int number = 0;
    for (String code : codes.strip().split("\\s+", -1)) {
      number++;
      all.add(new Documented(kind, letter + number, code, source));
    }
  }

  private static void named(List<Documented> all, Card.Kind kind, String source, String words) {
    String[] pairs = words.strip().split("\\s+", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      all.add(new Documented(kind, pairs[i], pairs[i + 1], source));
    }
  }
}
