package org.leeway.world;

/**
 * The file that a professional keeps of each client [dossier]: the plan in force and the
 * professional's own picture.
 */
public final class ServiceFile {
  /** No instrument is running. */
  public static final int NO_INSTRUMENT = -1;

  /** Place of the professional in the office; -1 when nobody is responsible. */
  public final IntColumn professional;

  /** Instrument that runs, by its place in the catalogue. */
  public final ByteColumn instrument;

  /** Week in which it started. */
  public final IntColumn started;

  /** Week in which it ends. */
  public final IntColumn ends;

  /** Week in which the next conversation is planned. */
  public final IntColumn nextContact;

  /** Week of the last conversation. */
  public final IntColumn lastContact;

  /** How employable the professional thinks the client is, 0 to 1. */
  public final FloatColumn belief;

  /** How unsure the professional is: variance of the belief. */
  public final FloatColumn doubt;

  /** 1 when a subsidy may be offered to an employer. */
  public final ByteColumn subsidyOffered;

  /** 1 when guidance on the job may be offered. */
  public final ByteColumn guidanceOffered;

  /** Kind of case as the professional saw it when the last instrument was chosen. */
  public final ByteColumn kind;

  /** Instrument that was used last, for the professional's memory. */
  public final ByteColumn lastInstrument;

  ServiceFile(ColumnTable table) {
    professional = table.ints(-1);
    instrument = table.bytes(NO_INSTRUMENT);
    started = table.ints(Jobseekers.NEVER);
    ends = table.ints(Jobseekers.NEVER);
    nextContact = table.ints(0);
    lastContact = table.ints(Jobseekers.NEVER);
    belief = table.floats();
    doubt = table.floats();
    subsidyOffered = table.bytes(0);
    guidanceOffered = table.bytes(0);
    kind = table.bytes(0);
    lastInstrument = table.bytes(NO_INSTRUMENT);
  }
}
