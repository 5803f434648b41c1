package org.leeway.domain;

/** What money is paid for. */
public enum Expense {
  /** Benefits, before cuts. */
  BENEFIT("benefit", "Benefits"),
  /** What cuts keep back of benefits: it goes back to who pays them. */
  WITHHELD("withheld", "Benefits withheld"),
  /** Professionals. */
  STAFF("staff", "Professionals"),
  /** Instruments. */
  INSTRUMENT("instrument", "Instruments"),
  /** Guidance on the job. */
  GUIDANCE("guidance", "Guidance on the job"),
  /** Places of work made fit for a disability. */
  ADAPTATION("adaptation", "Adaptations of work"),
  /** Subsidies to employers. */
  SUBSIDY("subsidy", "Wage-cost subsidies"),
  /** What the state pays employers for an hour of people from a benefit [loonkostenvoordeel]. */
  HIRING_CREDIT("hiring-credit", "Hiring credits"),
  /** Premiums for jobs that last. */
  PREMIUM("premium", "Premiums"),
  /** The price of a client at a company that is paid per client. */
  PRICE("price", "Prices per client"),
  /** Cover of the employer's risk of sickness [no-riskpolis]. */
  NO_RISK("no-risk", "No-risk cover"),
  /** Fees of employers who have fewer people of the register than the law asks [quotumheffing]. */
  LEVY("levy", "Quota fees"),
  /** Gross wages. */
  WAGE("wage", "Wages");

  private final String code;
  private final String label;

  Expense(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code in result files and in JSON. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /** True for what is paid for one person in service or in a job, apart from benefit and wage. */
  public boolean isService() {
    return this == INSTRUMENT
        || this == GUIDANCE
        || this == ADAPTATION
        || this == SUBSIDY
        || this == HIRING_CREDIT
        || this == PREMIUM
        || this == PRICE;
  }
}
