package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.TargetGroup;
import org.leeway.world.WorkFile;

/**
 * Aftercare [nazorg]: with whom at work a professional stays in touch, and how often. It goes on
 * for some weeks in the job, and for as long as somebody is guided on it; how often is a matter of
 * the strategy, or of what the service does today. Who keeps a right beside work remains a client
 * after that: when trouble comes, client or employer may call, and the professional comes early
 * (theory.md 5.2, M6). A conversation costs minutes of the same week as any other. It keeps nobody
 * at work by itself: what is seen and started in it may.
 */
final class Aftercare {
  /** No conversation is planned with somebody at work. */
  static final int NONE = Integer.MAX_VALUE;

  private final double[] carriedOut = new double[Schemes.NUMBER];
  private final double interval;
  private final int term;
  private final double length;
  private final int sickWeeks;
  private final double calls;
  private final double gatherWeeks;

  Aftercare(Values values) {
    Strategies strategies = new Strategies(values);
    for (Scheme scheme : Scheme.values()) {
      double today = values.share("service.aftercare.today." + scheme.code()).value();
      Strategy strategy = strategies.of(scheme);
      double designed = strategy.isOwn() ? today : strategy.employer().aftercare();
      double part = strategy.isOwn() ? 1 : strategy.fidelity();
      carriedOut[scheme.ordinal()] = part * designed + (1 - part) * today;
    }
    interval = values.weeks("service.aftercare.interval").value();
    term = values.weeks("service.aftercare.weeks").whole();
    length =
        values.minutes("service.aftercare.minutes").value()
            / values.minutes("service.contact.minutes").value();
    sickWeeks = values.weeks("service.aftercare.sick-weeks").whole();
    calls = values.share("service.aftercare.calls").value();
    gatherWeeks = values.weeks("weighing.gather-weeks").value();
  }

  /** What there is of aftercare for a person at work, 0 (none) to 1 (always available). */
  private double given(Jobseekers people, int row) {
    int scheme = people.scheme.get(row);
    return scheme < 0 || Sheltered.isSheltered(people, row) ? 0 : carriedOut[scheme];
  }

  /** Length of a conversation with somebody at work against one with somebody without. */
  double length() {
    return length;
  }

  /** Plans the first conversation with somebody who is at work, counted from the first day. */
  void begin(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    double given = given(people, row);
    int next = NONE;
    if (given > 0) {
      int started = people.work.started.get(row);
      double every = interval / given;
      double rounds = Math.floor(Math.max(0, week.number() - started) / every) + 1;
      next = within(people, row, started + Math.rint(rounds * every));
    }
    people.service.nextAtWork.set(row, next);
  }

  /**
   * Plans the next conversation after one.
   *
   * @param gathers true when the professional first gathers what is lacking
   */
  void planNext(Region region, int row, boolean gathers, Week week) {
    Jobseekers people = region.jobseekers();
    double given = given(people, row);
    int next = NONE;
    if (gathers) {
      next = week.number() + (int) Math.max(1, Math.rint(gatherWeeks));
    } else if (given > 0) {
      next = within(people, row, week.number() + Math.max(1, Math.rint(interval / given)));
    }
    people.service.nextAtWork.set(row, next);
  }

  private int within(Jobseekers people, int row, double planned) {
    WorkFile work = people.work;
    long end = Math.max((long) work.started.get(row) + term, work.guidedUntil.get(row));
    return planned <= end ? (int) planned : NONE;
  }

  /**
   * Somebody at work has been sick for a while: is this the week in which that counts as trouble?
   */
  boolean isLongEnough(int weeksSick) {
    return weeksSick == sickWeeks;
  }

  /** Somebody at work is sick for longer: the client or the employer may call. */
  void sick(Region region, int row, Week week) {
    trouble(region, row, 0, week);
  }

  /** Somebody at work brings less than before and less than lasts: one of both may call. */
  void fallsShort(Region region, int row, Week week) {
    trouble(region, row, 1, week);
  }

  /** Each of the two calls the sooner, the more they trust. */
  private void trouble(Region region, int row, int which, Week week) {
    Jobseekers people = region.jobseekers();
    if (given(people, row) <= 0 || !isClient(people, row, week)) {
      return;
    }
    Employer employer = region.employer(people.work.employer.get(row));
    double client = calls * people.trust.get(row);
    double other = calls * employer.trust(region.officeOf(row).organisation());
    double chance = 1 - (1 - client) * (1 - other);
    long id = people.id.get(row);
    if (region.draws().happens(Purpose.CALL_FROM_WORK, id, week.number(), which, chance)) {
      int next = week.number() + 1;
      people.service.nextAtWork.set(row, Math.min(next, planned(people, row)));
    }
  }

  private static int planned(Jobseekers people, int row) {
    int planned = people.service.nextAtWork.get(row);
    return planned == Jobseekers.NEVER ? NONE : planned;
  }

  /** True while somebody at work is still a client of the service. */
  private boolean isClient(Jobseekers people, int row, Week week) {
    WorkFile work = people.work;
    return TargetGroup.keepsRight(people, row)
        || work.beside.get(row) > 0
        || work.guidedUntil.get(row) >= week.number()
        || week.number() - work.started.get(row) <= term;
  }
}
