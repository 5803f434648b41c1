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

  /**
   * The contract of somebody whose wage is paid in part: what the person is worth is measured anew
   * in a year, and until then the employer binds himself for a term.
   *
   * @param contract that the place was offered with, by place in {@link Contract}
   */
  public static int withSubsidy(int contract) {
    return contract == Contract.PERMANENT.ordinal() ? Contract.FIXED_TERM.ordinal() : contract;
  }
}
