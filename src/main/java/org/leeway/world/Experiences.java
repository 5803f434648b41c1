package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.OrganisationType;

/**
 * What employers went through in a week with people from the services, and how often such jobs
 * last, as employers of the region have come to expect.
 */
public final class Experiences {
  private static final int SIZE = 4;
  private static final int GOOD = 1;
  private static final int PUT_FORWARD = 2;
  private static final int UNWILLING = 4;

  private int[] entries = new int[32];
  private long[] spoke = new long[32 / SIZE];
  private int size;
  private double lasting;

  /** Takes a share of jobs that last as what is expected to begin with. */
  void open(double expected) {
    lasting = expected;
  }

  /** Share of jobs that last, as employers expect of those they took on. */
  public double lasting() {
    return lasting;
  }

  /** Moves what is expected a part of the way to what just happened. */
  public void expect(boolean good, double part) {
    lasting += part * ((good ? 1 : 0) - lasting);
  }

  /**
   * Notes that a job lasted or broke off early.
   *
   * @param employer place of the employer in the region
   * @param organisation the service that the person comes from
   * @param good true for a job that lasted
   * @param professional name in draws of who had put the person forward
   * @param putForward true when a professional had put the person forward
   * @param unwilling true when the person did not want to work
   * @param signals what the employer could tell of the person, a bit for each {@link
   *     org.leeway.domain.Signal}
   */
  public void note(
      int employer,
      OrganisationType organisation,
      boolean good,
      long professional,
      boolean putForward,
      boolean unwilling,
      int signals) {
    if (size + SIZE > entries.length) {
      entries = Arrays.copyOf(entries, entries.length * 2);
      spoke = Arrays.copyOf(spoke, spoke.length * 2);
    }
    spoke[size / SIZE] = professional;
    entries[size] = employer;
    entries[size + 1] = organisation.ordinal();
    entries[size + 2] =
        (good ? GOOD : 0) | (putForward ? PUT_FORWARD : 0) | (unwilling ? UNWILLING : 0);
    entries[size + 3] = signals;
    size += SIZE;
  }

  public int size() {
    return size / SIZE;
  }

  /** Place of the employer in the region. */
  public int employer(int place) {
    return entries[place * SIZE];
  }

  /** The {@link OrganisationType}, by place. */
  public int organisation(int place) {
    return entries[place * SIZE + 1];
  }

  /** Name in draws of the professional who had put the person forward. */
  public long professional(int place) {
    return spoke[place];
  }

  /** True for a job that lasted. */
  public boolean good(int place) {
    return has(place, GOOD);
  }

  /** True when a professional had put the person forward. */
  public boolean putForward(int place) {
    return has(place, PUT_FORWARD);
  }

  /** True when the person did not want to work. */
  public boolean unwilling(int place) {
    return has(place, UNWILLING);
  }

  /** What the employer could tell of the person, a bit for each signal. */
  public int signals(int place) {
    return entries[place * SIZE + 3];
  }

  private boolean has(int place, int what) {
    return (entries[place * SIZE + 2] & what) != 0;
  }

  public void clear() {
    size = 0;
  }
}
