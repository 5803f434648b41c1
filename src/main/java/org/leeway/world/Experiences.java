package org.leeway.world;

import java.util.Arrays;
import org.leeway.domain.OrganisationType;

/** What employers went through in a week with people whom a service put forward or guides. */
public final class Experiences {
  private static final int SIZE = 3;

  private int[] entries = new int[32];
  private int size;

  /** Notes that a job lasted or broke off early. */
  public void note(int employer, OrganisationType organisation, boolean good) {
    if (size + SIZE > entries.length) {
      entries = Arrays.copyOf(entries, entries.length * 2);
    }
    entries[size] = employer;
    entries[size + 1] = organisation.ordinal();
    entries[size + 2] = good ? 1 : 0;
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

  public boolean good(int place) {
    return entries[place * SIZE + 2] == 1;
  }

  public void clear() {
    size = 0;
  }
}
