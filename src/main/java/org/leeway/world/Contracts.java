package org.leeway.world;

import org.leeway.domain.Contract;
import org.leeway.scenario.Values;

/** The contracts that new jobs offer. */
public final class Contracts {
  private Contracts() {}

  /** Shares by {@link Contract}, in its order. */
  public static double[] ofNewJobs(Values values) {
    double flexible = values.number("employers.turnover.temporary_share_of_new_jobs");
    double agency = values.share("market.vacancy.agency").value();
    double[] shares = new double[Contract.values().length];
    shares[Contract.PERMANENT.ordinal()] = 1 - flexible;
    shares[Contract.FIXED_TERM.ordinal()] = flexible * (1 - agency);
    shares[Contract.TEMPORARY.ordinal()] = flexible * agency;
    return shares;
  }
}
