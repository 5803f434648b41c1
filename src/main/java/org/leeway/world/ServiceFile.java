package org.leeway.world;

import org.leeway.domain.Response;

/**
 * The file that a professional keeps of each client [dossier]: the plan in force and the
 * professional's own picture.
 */
public final class ServiceFile {
  /** There was no conversation yet. */
  public static final int NO_RESPONSE = -1;

  /** No instrument is running. */
  public static final int NO_INSTRUMENT = -1;

  /** Place of the professional in the office; -1 when nobody is responsible. */
  public final IntColumn professional;

  /** The instruments that run side by side. */
  public final ProgrammeColumn programme;

  /** Week in which the last instrument was chosen. */
  public final IntColumn started;

  /** Week in which the last instrument ended. */
  public final IntColumn ended;

  /** Instruments that were finished not long ago, a bit each: they are not done again yet. */
  public final LongColumn done;

  /** Instruments that were finished and did not reach what they were for. */
  public final ByteColumn tried;

  /** Week in which the person came to the service. */
  public final IntColumn since;

  /** Intermediate goals as they stood when the professional last looked, a bit each. */
  public final IntColumn goals;

  /** Week in which the next conversation is planned. */
  public final IntColumn nextContact;

  /**
   * Week of the next conversation with somebody at work; {@link Jobseekers#NEVER} while it was not
   * looked at whether there is to be one, {@link Integer#MAX_VALUE} when there is none.
   */
  public final IntColumn nextAtWork;

  /** Week of the last conversation. */
  public final IntColumn lastContact;

  /** How directive the professional was in it, 0 to 1. */
  public final FloatColumn directed;

  /** How employable the professional thinks the client is, 0 to 1. */
  public final FloatColumn belief;

  /** How unsure the professional is: variance of the belief. */
  public final FloatColumn doubt;

  /** Kind of case as the professional saw it when the last instrument was chosen. */
  public final ByteColumn kind;

  /** Instrument that was used last, for the professional's memory. */
  public final ByteColumn lastInstrument;

  /** 1 when the last instrument left the protocol. */
  public final ByteColumn deviated;

  /**
   * How well the last instrument matched what the client seemed to need when it was chosen; 0 when
   * there is no plan to compare with.
   */
  public final FloatColumn planFit;

  /** How much less the client seemed to need of it since, as far as that was noted. */
  public final FloatColumn planFell;

  /**
   * What the professional did in the last conversation, with the plan where that was touched:
   * {@link Response}; none before it.
   */
  public final ByteColumn response;

  /** Which professional the person talked to last: the end of the name in draws. */
  public final IntColumn knownBy;

  /** Conversations with that professional so far. */
  public final IntColumn talks;

  ServiceFile(ColumnTable table) {
    professional = table.ints(-1);
    programme = table.programmes();
    started = table.ints(Jobseekers.NEVER);
    ended = table.ints(Jobseekers.NEVER);
    done = table.longs();
    tried = table.bytes(0);
    since = table.ints(0);
    goals = table.ints(0);
    nextContact = table.ints(0);
    nextAtWork = table.ints(Jobseekers.NEVER);
    lastContact = table.ints(Jobseekers.NEVER);
    directed = table.floats();
    belief = table.floats();
    doubt = table.floats();
    kind = table.bytes(0);
    lastInstrument = table.bytes(NO_INSTRUMENT);
    deviated = table.bytes(0);
    planFit = table.floats();
    planFell = table.floats();
    response = table.bytes(NO_RESPONSE);
    knownBy = table.ints(0);
    talks = table.ints(0);
  }
}
