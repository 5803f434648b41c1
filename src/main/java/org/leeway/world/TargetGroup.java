package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/**
 * The register of the target group of the jobs agreement [doelgroepregister, banenafspraak]: young
 * disabled people with capacity, and people on social assistance whom a lasting disability keeps
 * from earning the minimum wage. Who is in it stays in it, in work and out of it. An employer who
 * knows of it can count on what is lacking being paid for, and on a job coach; who is worth less
 * than any employer pays for waits for sheltered work.
 */
public final class TargetGroup {
  /** In {@link Jobseekers#sheltered}: on the waiting list for sheltered work. */
  public static final int WAITING = 1;

  /** In {@link Jobseekers#sheltered}: in a sheltered job. */
  public static final int SHELTERED = 2;

  private static final int REGISTERED = 84;

  private final Employability employability;
  private final long disabling;
  private final double minimum;
  private final double registered;
  private final double shelteredBelow;
  private final double subsidy;
  private final double coach;
  private final double partialFrom;

  public TargetGroup(Values values) {
    employability = new Employability(values);
    disabling = new Problems(values).bit("disability");
    shelteredBelow = values.share("sheltered.below").value();
    double offered = values.share("population.register.offered").value();
    subsidy = values.yes("mechanism.compensation.on") ? offered : 0;
    coach = values.yes("mechanism.guidance.on") ? offered : 0;
    registered = values.share("population.register.registered").value();
    partialFrom = values.hours("population.wga.partial-from").value();
    minimum = values.number("screening.demanded.low");
  }

  /**
   * Looks whether somebody who comes to a scheme belongs in the register, and whether a benefit for
   * the disabled is for a part of the earnings or for all.
   */
  public void assess(Region region, int row, Scheme scheme) {
    Jobseekers people = region.jobseekers();
    boolean belongs =
        switch (scheme) {
          case YOUNG_DISABLED -> true;
          case SOCIAL_ASSISTANCE ->
              (people.barriers.get(row) & disabling) != 0
                  && wageValue(people, row) < 1
                  && region
                      .draws()
                      .happens(Purpose.AT_START, people.id.get(row), 0, REGISTERED, registered);
          case UNEMPLOYMENT, PARTIAL_DISABILITY, SICKNESS -> false;
        };
    if (belongs) {
      people.targetGroup.set(row, 1);
      if (wageValue(people, row) < 1) {
        people.states.set(row, State.OFFSET, subsidy);
        people.states.set(row, State.COACHING, coach);
        boolean tooWeak =
            scheme == Scheme.SOCIAL_ASSISTANCE && wageValue(people, row) < shelteredBelow;
        people.sheltered.set(row, tooWeak ? WAITING : 0);
      }
    }
    boolean able = people.capacity.get(row) >= partialFrom;
    people.partial.set(row, scheme == Scheme.PARTIAL_DISABILITY && able ? 1 : 0);
  }

  /**
   * What somebody is worth in a job at the minimum wage [loonwaarde], as a share of that wage: 0 to
   * 1.
   */
  public double wageValue(Jobseekers people, int row) {
    return Math.min(1, employability.of(people, row) / minimum);
  }

  /** True for who is in the register because of the Participation Act. */
  public static boolean isMunicipal(Jobseekers people, int row) {
    return people.targetGroup.get(row) == 1
        && people.scheme.get(row) != Scheme.YOUNG_DISABLED.ordinal();
  }

  /**
   * True for who keeps a right while at work: the partially disabled and the young disabled to
   * their benefit, which fills up what they earn and comes back when the job ends, and everybody in
   * the register to what the register gives.
   */
  public static boolean keepsRight(Jobseekers people, int row) {
    int scheme = people.scheme.get(row);
    return people.targetGroup.get(row) == 1
        || scheme == Scheme.PARTIAL_DISABILITY.ordinal()
        || scheme == Scheme.YOUNG_DISABLED.ordinal();
  }
}
