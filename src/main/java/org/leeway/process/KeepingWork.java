package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.RightsAtWork;
import org.leeway.world.ServiceFile;
import org.leeway.world.WorkFile;

/**
 * What a professional can do for somebody who has work to keep, and how it comes about: an
 * adaptation is put to the own employer, a coach is asked for who is paid by law, all else runs
 * beside the job as it does without one. The cards say which instruments make sense at work.
 */
final class KeepingWork {
  private final LegalBounds bounds;
  private final Catalogue catalogue;
  private final RightsAtWork rights;
  private final JobCoach coach;
  private final Adaptation adaptation;
  private final long atWork;
  private final long adapting;
  private final long coaching;
  private final double least;
  private final double ownMinutes;
  private final double goalCounts;

  KeepingWork(Values values) {
    catalogue = Catalogue.of(values);
    bounds = new LegalBounds(values, catalogue);
    rights = values.once(RightsAtWork.class, RightsAtWork::new);
    coach = new JobCoach(values);
    adaptation = new Adaptation(values, values.once(Purse.class, Purse::new));
    least = values.share("work.offered-from").value();
    ownMinutes = values.share("service.own-minutes").value();
    goalCounts = values.share("learning.goal-counts").value();
    long makesSense = 0;
    long adapts = 0;
    long coaches = 0;
    for (int place = 0; place < catalogue.size(); place++) {
      Instrument instrument = catalogue.get(place);
      boolean coached = RightsAtWork.isCoach(instrument.code());
      makesSense |= instrument.isAtWork() ? 1L << place : 0;
      coaches |= coached ? 1L << place : 0;
      adapts |= !coached && instrument.aim(State.OFFSET) > 0 ? 1L << place : 0;
    }
    atWork = makesSense;
    adapting = adapts;
    coaching = coaches;
  }

  /**
   * The instruments that law and job leave for somebody at work, a bit each: what fits beside the
   * hours of the job, and neither adaptation nor coach for who has one.
   */
  long open(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    WorkFile work = people.work;
    double hours = work.hours.get(row);
    long open = bounds.allowed(RightsAtWork.scheme(people, row)) & atWork;
    boolean adapted = work.adaptedFrom.get(row) != Jobseekers.NEVER;
    open &= adapted ? ~adapting : ~0L;
    boolean coached = work.guidedUntil.get(row) >= week.number();
    open &= coached || !coach.isPaid(hours) ? ~coaching : ~0L;
    for (long left = open; left != 0; left &= left - 1) {
      int place = Long.numberOfTrailingZeros(left);
      open &= catalogue.get(place).fitsBeside(hours) ? ~0L : ~(1L << place);
    }
    return open;
  }

  /** True for what is settled with the own employer, rather than run for some weeks. */
  boolean isSettledAtOnce(int instrument) {
    return (adapting & 1L << instrument) != 0;
  }

  /**
   * Puts an adaptation to the own employer. Whether it is agreed to or not, it is not asked for
   * again in the next months.
   */
  void settle(Region region, int row, int kind, Instrument instrument, Week week) {
    ServiceFile file = region.jobseekers().service;
    Professional professional = region.professionalOf(row);
    professional.useMinutes(ownMinutes * instrument.minutes() * instrument.weeks());
    professional.memory().tried(instrument.place(), kind);
    if (adaptation.arrange(region, row, week)) {
      professional.memory().worked(instrument.place(), kind, goalCounts);
    }
    file.done.set(row, file.done.get(row) | 1L << instrument.place());
    file.ended.set(row, week.number());
  }

  /** While a coach is being arranged: guidance begins once enough of it is promised. */
  void arrange(Region region, int row, Instrument instrument, Week week) {
    Jobseekers people = region.jobseekers();
    WorkFile work = people.work;
    double promised = people.now(State.COACHING, row);
    if ((coaching & 1L << instrument.place()) == 0
        || promised < least
        || !rights.isCoached(people, row)
        || !coach.isPaid(work.hours.get(row))) {
      return;
    }
    boolean guided = work.guidedUntil.get(row) >= week.number();
    work.coached.set(row, guided ? Math.max(promised, work.coached.get(row)) : promised);
    if (!guided) {
      work.guidedUntil.set(row, week.number() + coach.weeks(people, row));
    }
  }
}
