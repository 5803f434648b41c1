package org.leeway.process;

import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Disability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;

/**
 * Adapting a place of work or its tasks to a disability: somebody who needs it asks for it, the
 * employer must be willing, the funds pay, and it takes a while until it is there. From then on the
 * person brings more, in this job and no other.
 */
final class Adaptation {
  private static final int NEEDS = 0;
  private static final int AGREED = 1;
  private static final int ASKED_FOR = 2;
  private static final int WEEKS_BETWEEN_LOOKS = RatePerYear.WEEKS_PER_YEAR / 2;

  private final Disability disability;
  private final double needed;
  private final int delay;
  private final double euro;
  private final double gain;
  private final Purse purse;

  Adaptation(Values values, Purse purse) {
    disability = new Disability(values);
    needed = values.share("work.adaptation.needed").value();
    delay = values.weeks("work.adaptation.delay").whole();
    euro = values.money("work.adaptation.cost").euro();
    gain = values.share("work.adaptation.gain").value();
    this.purse = purse;
  }

  /**
   * A week of somebody at work: an adaptation may be asked for, or be there.
   *
   * @param inJob weeks in the job
   */
  void week(Region region, int row, int inJob, Week week) {
    Jobseekers people = region.jobseekers();
    int from = people.work.adaptedFrom.get(row);
    if (from == Jobseekers.NEVER) {
      if (inJob % WEEKS_BETWEEN_LOOKS == 0 && isAgreed(region, row, AGREED, week)) {
        begin(region, row, week);
      }
    } else if (from == week.number()) {
      people.work.match.set(row, Math.min(1, people.work.match.get(row) * (1 + gain)));
    }
  }

  /**
   * A professional asks for it, with the person and without waiting for the half year.
   *
   * @return true when it was needed and the employer agreed
   */
  boolean arrange(Region region, int row, Week week) {
    boolean agreed = isAgreed(region, row, ASKED_FOR, week);
    if (agreed) {
      begin(region, row, week);
    }
    return agreed;
  }

  private void begin(Region region, int row, Week week) {
    region.jobseekers().work.adaptedFrom.set(row, week.number() + delay);
    region.ledger().add(Ledger.Figure.ADAPTATIONS, 1);
    purse.adaptation(region, row, euro, week);
  }

  /** Who needs an adaptation asks every half year until the employer is willing. */
  private boolean isAgreed(Region region, int row, int asked, Week week) {
    Jobseekers people = region.jobseekers();
    long id = people.id.get(row);
    double willing = region.employer(people.work.employer.get(row)).adapts();
    return people.scheme.get(row) >= 0
        && disability.shows(people, row)
        && region.draws().happens(Purpose.ADAPTATION, id, 0, NEEDS, needed)
        && region.draws().happens(Purpose.ADAPTATION, id, week.number(), asked, willing);
  }

  /** How much more somebody brings for an adaptation that is there; 1 without one. */
  double factor(Jobseekers people, int row, Week week) {
    int from = people.work.adaptedFrom.get(row);
    return from != Jobseekers.NEVER && from <= week.number() ? 1 + gain : 1;
  }
}
