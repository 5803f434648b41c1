package org.leeway.observe;

import org.leeway.domain.Contract;
import org.leeway.domain.Status;
import org.leeway.world.Jobseekers;
import org.leeway.world.ProgrammeColumn;
import org.leeway.world.Region;
import org.leeway.world.ServiceFile;

/**
 * One week of one person as one number: where the person stood when the week ended, and what
 * happened in it. Whoever has left the model is {@link #GONE}: not in work, not on benefit.
 */
final class WeekCode {
  /** Left the model. */
  static final int GONE = 0;

  /** More instruments do not fit into the number. */
  static final int MOST_INSTRUMENTS = 62;

  /** Weeks after which a job has lasted. */
  static final int LASTING = 26;

  /** A job started this week. */
  static final int JOB_STARTED = 1 << 17;

  /** A conversation was held this week. */
  static final int CONVERSATION = 1 << 18;

  /** The benefit was cut this week. */
  static final int SANCTION = 1 << 19;

  /** An instrument was started this week. */
  static final int INSTRUMENT_STARTED = 1 << 20;

  /** A benefit was due this week. */
  static final int PAID = 1 << 21;

  private static final int SUBSIDISED = 1 << 15;
  private static final int LASTED = 1 << 16;

  /** Of those who are in work; of those who are served, part of the scheme. */
  private static final int COVERED = 1 << 2;

  /** Of those who are in work: what they earn leaves them a part of their benefit. */
  private static final int BESIDE = 1 << 3;

  private static final int SCHEME = 2;
  private static final int HOURS = 5;
  private static final int CONTRACT = 13;
  private static final int INSTRUMENT = 22;
  private static final int APPLICATIONS = 28;
  private static final int STATUS_MASK = 3;
  private static final int SCHEME_MASK = 7;
  private static final int HOURS_MASK = 255;
  private static final int CONTRACT_MASK = 3;
  private static final int INSTRUMENT_MASK = 63;
  private static final int MOST_APPLICATIONS = 15;
  private static final int PER_HOUR = 4;

  private WeekCode() {}

  /**
   * The week of the person in a row, as it ends.
   *
   * @param sanctionBefore week until which the benefit was already cut before this week
   */
  static int of(Region region, int row, int week, int sanctionBefore) {
    Jobseekers people = region.jobseekers();
    int code = people.status.get(row);
    if (people.is(row, Status.SERVED)) {
      code |= people.scheme.get(row) << SCHEME;
    }
    boolean starts = people.work.started.get(row) == week;
    if (starts || people.is(row, Status.WORKING)) {
      code |= job(people, row);
      code |= starts ? JOB_STARTED : 0;
    }
    if (people.is(row, Status.WORKING)) {
      code |= people.work.covered.get(row) == 1 ? COVERED : 0;
      code |= people.account.isPaidBeside(row, week) ? BESIDE : 0;
      code |= people.work.subsidisedUntil.get(row) >= week ? SUBSIDISED : 0;
      code |= week - people.work.started.get(row) >= LASTING ? LASTED : 0;
    }
    int sanction = people.sanctionedUntil.get(row);
    code |= sanction != sanctionBefore && sanction != Jobseekers.NEVER ? SANCTION : 0;
    code |= people.service.lastContact.get(row) == week ? CONVERSATION : 0;
    boolean begins = people.service.started.get(row) == week;
    int instrument =
        begins
            ? people.service.lastInstrument.get(row)
            : running(people.service.programme, row, week);
    if (instrument != ServiceFile.NO_INSTRUMENT) {
      code |= (instrument + 1) << INSTRUMENT;
      code |= begins ? INSTRUMENT_STARTED : 0;
    }
    int written = Math.min(MOST_APPLICATIONS, people.account.applications(row, week));
    return code | (people.account.isPaid(row, week) ? PAID : 0) | (written << APPLICATIONS);
  }

  /** The first instrument that runs; one for which the client still waits does not. */
  private static int running(ProgrammeColumn programme, int row, int week) {
    for (int place = 0; place < programme.size(row); place++) {
      if (programme.begins(row, place) <= week) {
        return programme.instrument(row, place);
      }
    }
    return ServiceFile.NO_INSTRUMENT;
  }

  private static int job(Jobseekers people, int row) {
    int quarters = (int) Math.min(HOURS_MASK, people.work.hours.get(row) * PER_HOUR);
    return (quarters << HOURS) | (people.work.contract.get(row) << CONTRACT);
  }

  static boolean has(int code, int fact) {
    return (code & fact) != 0;
  }

  static boolean isServed(int code) {
    return (code & STATUS_MASK) == Status.SERVED.ordinal();
  }

  static boolean isInWork(int code) {
    return (code & STATUS_MASK) == Status.WORKING.ordinal();
  }

  /** True in a job that leaves a part of the benefit. */
  static boolean isBeside(int code) {
    return isInWork(code) && has(code, BESIDE);
  }

  /** True for who is paid a benefit, or a part of one beside a job. */
  static boolean isPaidAny(int code) {
    return isServed(code) || isBeside(code);
  }

  /** True when still in the model. */
  static boolean isThere(int code) {
    return (code & STATUS_MASK) != GONE;
  }

  /** Scheme by place, of those who are served. */
  static int scheme(int code) {
    return (code >> SCHEME) & SCHEME_MASK;
  }

  /** True for a job of at least so many hours a week. */
  static boolean isOfHours(int code, int hours) {
    return ((code >> HOURS) & HOURS_MASK) >= hours * PER_HOUR;
  }

  static boolean isPermanent(int code) {
    return ((code >> CONTRACT) & CONTRACT_MASK) == Contract.PERMANENT.ordinal();
  }

  static boolean isSubsidised(int code) {
    return has(code, SUBSIDISED);
  }

  /** True in a job for which the law covers sick pay, as the employer knew. */
  static boolean isCovered(int code) {
    return isInWork(code) && has(code, COVERED);
  }

  /** True in a job that has lasted. */
  static boolean isLasting(int code) {
    return has(code, LASTED);
  }

  /** The instrument that ran or started, by place; -1 for none. */
  static int instrument(int code) {
    return ((code >> INSTRUMENT) & INSTRUMENT_MASK) - 1;
  }

  static int applications(int code) {
    return code >>> APPLICATIONS;
  }
}
