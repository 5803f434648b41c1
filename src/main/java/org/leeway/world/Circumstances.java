package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.law.Law;
import org.leeway.scenario.Values;

/**
 * What the law asks of people's lives: the household, what the last job paid, and whom the law
 * would exempt from duties first.
 */
final class Circumstances {
  private static final int HOUSEHOLD = 0;
  private static final int WAGE = 1;
  private static final int FIRST_EXEMPTION = 4;

  private final Law law;
  private final Wages wages;
  private final double perYear;
  private final double risesUntil;
  private final WorkPays pays;
  private final double tenure;
  private final double[][] households = new double[Schemes.NUMBER + 1][];

  Circumstances(Values values) {
    pays = values.once(WorkPays.class, WorkPays::new);
    law = pays.law();
    wages = new Wages(values);
    tenure = values.number("market.wage.former");
    perYear = values.number("market.wage.per-year-of-age");
    risesUntil = values.number("market.wage.rises-until");
    double loneParent = values.share("population.household.lone-parent").value();
    double couple = values.share("population.household.couple").value();
    double[] usual = {1 - couple - loneParent, couple, loneParent};
    for (int group = 0; group < households.length; group++) {
      households[group] = usual;
    }
    households[Scheme.SOCIAL_ASSISTANCE.ordinal()] = onAssistance(values);
  }

  /** Households of social assistance by person: a couple counts for two. */
  private static double[] onAssistance(Values values) {
    String path = "stocks.bijstand.household.";
    return new double[] {
      values.number(path + "single"),
      2 * values.number(path + "couple"),
      values.number(path + "single_parent")
    };
  }

  /** The normal number from which the household follows; lone parents have the highest. */
  static double household(Draws draws, long id) {
    return draws.normal(Purpose.CIRCUMSTANCES, id, 0, HOUSEHOLD);
  }

  /** Gives a new person a household and a last job, which paid more the older the person is. */
  void give(Jobseekers people, int row, Draws draws, int group, double age) {
    long id = people.id.get(row);
    int household = draws.pick(Purpose.CIRCUMSTANCES, id, 0, HOUSEHOLD, households[group]);
    double luck = draws.noise(Purpose.CIRCUMSTANCES, id, 0, WAGE);
    double years = Math.min(age, risesUntil) - risesUntil;
    double wage = tenure * (1 + perYear * years) * wages.of(people.education.get(row), luck);
    people.household.set(row, household);
    people.formerWage.set(row, law.earnings(people.capacity.get(row), wage));
  }

  /** Places somebody in the order of exemption of a scheme, and says what work would bring. */
  void granted(Region region, int row, Scheme scheme, int week) {
    Jobseekers people = region.jobseekers();
    int index = FIRST_EXEMPTION + scheme.ordinal();
    double place = region.draws().uniform(Purpose.CIRCUMSTANCES, people.id.get(row), 0, index);
    people.exemption.set(row, place);
    people.offences.set(row, 0);
    people.refused.set(row, 0);
    pays.look(people, row, week);
  }

  /** Says what work would bring somebody whose right revives; all else is as it was. */
  void revived(Region region, int row, int week) {
    pays.look(region.jobseekers(), row, week);
  }
}
