package org.leeway.process;

import org.leeway.domain.Household;
import org.leeway.domain.Offence;
import org.leeway.domain.Scheme;
import org.leeway.law.DutyRules;
import org.leeway.law.Law;
import org.leeway.law.Sanction;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Schemes;

/** What the law of each scheme demands of people, and what happens to those who do less. */
final class Duties {
  /** From this time on the ladder goes no higher. */
  static final int HIGHEST = 3;

  private final double[] applications = new double[Schemes.NUMBER];
  private final DutyRules[] rules = new DutyRules[Schemes.NUMBER];
  private final Sanction[][][] sanctions =
      new Sanction[Schemes.NUMBER][Offence.values().length][HIGHEST + 1];
  private final double[] strictness = new double[Schemes.NUMBER];
  private final double[] cutByLot = new double[Schemes.NUMBER];

  Duties(Values values) {
    Law law = values.once(Law.class, Law::new);
    for (Scheme scheme : Scheme.values()) {
      int place = scheme.ordinal();
      rules[place] = law.of(scheme).duties();
      applications[place] = rules[place].applicationsPerWeek();
      for (Offence offence : Offence.values()) {
        for (int time = 1; time <= HIGHEST; time++) {
          Sanction sanction = law.of(scheme).ladder().sanction(offence, time);
          sanctions[place][offence.ordinal()][time] = sanction;
        }
      }
      strictness[place] = values.probability("duty." + scheme.code() + ".strictness").value();
      cutByLot[place] = values.probability("duty." + scheme.code() + ".cut-by-lot").value();
    }
  }

  /** Applications a week that the scheme demands of a person; 0 when it demands none. */
  double applications(Jobseekers people, int row) {
    int place = people.scheme.get(row);
    return place < 0 || applications[place] <= 0 || isExempt(people, row) ? 0 : applications[place];
  }

  private boolean isExempt(Jobseekers people, int row) {
    Household household = Household.at(people.household.get(row));
    return rules[people.scheme.get(row)].isExempt(household, people.exemption.get(row));
  }

  /** True when a person on a benefit must take suitable work that is offered. */
  boolean mustAccept(Jobseekers people, int row) {
    int place = people.scheme.get(row);
    return place >= 0 && rules[place].acceptsWork() && !isExempt(people, row);
  }

  /**
   * Part of the time of which applications are counted together that has passed since somebody
   * looked last: who is looked at every week cannot fail four times over the same four weeks.
   */
  double partPassed(Jobseekers people, int row, Week week) {
    int last = people.service.lastContact.get(row);
    double counted = rules[people.scheme.get(row)].weeks();
    return last < people.service.since.get(row)
        ? 1
        : Math.min(1, (week.number() - last) / Math.max(1, counted));
  }

  /**
   * Minutes of travel one way within which the law calls work suitable for a person; 0 when it does
   * not say, or the person is exempt.
   */
  double travelMinutes(Jobseekers people, int row, Week week) {
    int place = people.scheme.get(row);
    if (place < 0) {
      return 0;
    }
    double months = (week.number() - people.jobless.get(row)) / RatePerYear.WEEKS_PER_MONTH;
    return isExempt(people, row) ? 0 : rules[place].travelMinutes(months);
  }

  /** True while the law lets a person hold out for work of the own level. */
  boolean mayHoldOut(Jobseekers people, int row, Week week) {
    int place = people.scheme.get(row);
    double months = (week.number() - people.jobless.get(row)) / RatePerYear.WEEKS_PER_MONTH;
    return place >= 0 && !rules[place].isAnyWorkSuitable(months);
  }

  /**
   * What follows an offence.
   *
   * @param time the how manieth time, from 1
   */
  Sanction sanction(Scheme scheme, Offence offence, int time) {
    return sanctions[scheme.ordinal()][offence.ordinal()][Math.min(HIGHEST, time)];
  }

  /** Weeks for which a sanction cuts the benefit. */
  static int weeks(Sanction sanction) {
    return (int) Math.rint(sanction.months() * RatePerYear.WEEKS_PER_MONTH);
  }

  /**
   * Chance, at a conversation, that a professional for whom law counts fully and who is fully
   * directive has the benefit of somebody cut who does nothing.
   */
  double strictness(Scheme scheme) {
    return strictness[scheme.ordinal()];
  }

  /** Chance in a week that the benefit is cut whatever the person did: for experiments. */
  double cutByLot(Scheme scheme) {
    return cutByLot[scheme.ordinal()];
  }
}
