package org.leeway.world;

import org.leeway.domain.Scheme;
import org.leeway.law.AllowedInstruments;
import org.leeway.law.Law;
import org.leeway.scenario.Values;

/**
 * What the law lets be paid beside a job: a subsidy to the employer and a coach. The law of the
 * benefit from which somebody comes decides; what the register gives is a right of the
 * Participation Act, which goes along to whatever benefit comes later.
 */
public final class RightsAtWork {
  private static final String SUBSIDY = "wage-subsidy";
  private static final String COACH = "job-coaching";

  private final boolean[] subsidised = new boolean[Schemes.NUMBER];
  private final boolean[] coached = new boolean[Schemes.NUMBER];

  public RightsAtWork(Values values) {
    Law law = values.once(Law.class, Law::new);
    for (Scheme scheme : Scheme.values()) {
      AllowedInstruments rules = law.of(scheme).instruments();
      subsidised[scheme.ordinal()] = rules.isAllowed(SUBSIDY);
      coached[scheme.ordinal()] = rules.isAllowed(COACH);
    }
  }

  /** True for the instrument that is a subsidy to the employer. */
  public static boolean isSubsidy(String instrument) {
    return instrument.equals(SUBSIDY);
  }

  /** True for the instrument that is a coach on the job. */
  public static boolean isCoach(String instrument) {
    return instrument.equals(COACH);
  }

  /** Place of the scheme whose law holds beside a job; below 0 for who comes from none. */
  public static int scheme(Jobseekers people, int row) {
    return TargetGroup.isMunicipal(people, row)
        ? Scheme.SOCIAL_ASSISTANCE.ordinal()
        : people.scheme.get(row);
  }

  /** True when an employer may be paid for what the person lacks. */
  public boolean isSubsidised(Jobseekers people, int row) {
    int scheme = scheme(people, row);
    return scheme >= 0 && subsidised[scheme];
  }

  /** True when a coach may be paid. */
  public boolean isCoached(Jobseekers people, int row) {
    int scheme = scheme(people, row);
    return scheme >= 0 && coached[scheme];
  }
}
