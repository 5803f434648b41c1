package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/** Who has a disability that shows, or is told. */
public final class Disability {
  private final long barrier;

  public Disability(Values values) {
    barrier = new Problems(values).bit("disability");
  }

  /** True for people on a benefit for the sick or disabled, and for others who are limited. */
  public boolean shows(Jobseekers people, int row) {
    int scheme = people.scheme.get(row);
    if (scheme < 0) {
      return false;
    }
    return switch (Schemes.at(scheme)) {
      case PARTIAL_DISABILITY, YOUNG_DISABLED, SICKNESS -> true;
      case UNEMPLOYMENT, SOCIAL_ASSISTANCE -> (people.barriers.get(row) & barrier) != 0;
    };
  }

  /**
   * True for people with a work disability in the sense of the registers [arbeidsbeperking]: on a
   * disability benefit, or on social assistance and limited; not the sick, not those on WW.
   */
  public boolean isRegistered(Jobseekers people, int row) {
    int scheme = people.scheme.get(row);
    return scheme != Scheme.SICKNESS.ordinal()
        && scheme != Scheme.UNEMPLOYMENT.ordinal()
        && shows(people, row);
  }
}
