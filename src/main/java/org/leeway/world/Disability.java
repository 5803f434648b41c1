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
   * True for people with a work disability as the registers count them [arbeidsbeperking]: on a
   * benefit for the disabled, turned down for one, or in the target group register of the jobs
   * agreement.
   *
   * <p>Source: the four groups of the UWV Monitor Arbeidsparticipatie, 2023.
   */
  public static boolean isRegistered(Jobseekers people, int row) {
    int scheme = people.scheme.get(row);
    return scheme == Scheme.PARTIAL_DISABILITY.ordinal()
        || scheme == Scheme.YOUNG_DISABLED.ordinal()
        || people.targetGroup.get(row) == 1
        || people.turnedDown.get(row) == 1;
  }
}
