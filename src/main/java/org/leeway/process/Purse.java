package org.leeway.process;

import org.leeway.domain.Expense;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;
import org.leeway.law.Law;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.RightsAtWork;
import org.leeway.world.Schemes;

/**
 * Who pays whom. Every euro goes from one party to another: it is written in the flows of the
 * region, and in the account of the person for whom it is paid.
 */
final class Purse {
  private final Party[] benefit = new Party[Schemes.NUMBER];
  private final Party[] service = new Party[Schemes.NUMBER];
  private final Party[] subsidy = new Party[Schemes.NUMBER];

  Purse(Values values) {
    Law law = values.once(Law.class, Law::new);
    for (Scheme scheme : Scheme.values()) {
      benefit[scheme.ordinal()] = law.of(scheme).paysBenefit();
      service[scheme.ordinal()] = law.of(scheme).paysInstruments();
      subsidy[scheme.ordinal()] = law.of(scheme).paysSubsidies();
    }
  }

  /**
   * Pays a benefit.
   *
   * @param full euro of the week without a cut
   * @param cut part of it that is withheld, 0 to 1
   */
  void benefit(Region region, int row, Scheme scheme, double full, double cut, Week week) {
    Party payer = benefit[scheme.ordinal()];
    region.ledger().flows().pay(Expense.BENEFIT, scheme, payer, Party.PEOPLE, full);
    if (cut > 0) {
      region.ledger().flows().pay(Expense.WITHHELD, scheme, Party.PEOPLE, payer, full * cut);
    }
    double paid = full * (1 - cut);
    region.ledger().add(Ledger.Figure.BENEFIT_EURO, paid);
    region.jobseekers().account.pay(row, week.number(), paid);
  }

  /** Pays a part of a benefit beside a job, in euro of the week. */
  void beside(Region region, int row, double euro, Week week) {
    Scheme scheme = Schemes.at(region.jobseekers().scheme.get(row));
    Party payer = benefit[scheme.ordinal()];
    region.ledger().flows().pay(Expense.BENEFIT, scheme, payer, Party.PEOPLE, euro);
    region.ledger().add(Ledger.Figure.BENEFIT_EURO, euro);
    region.jobseekers().account.payBeside(row, week.number(), euro);
  }

  /** Pays for an instrument, guidance or a price per client. */
  void service(Region region, int row, Expense what, double euro, Week week) {
    spend(region, row, what, service, Party.PROVIDERS, euro, week);
  }

  /** Pays a subsidy to the employer, by the law that gives it. */
  void subsidy(Region region, int row, double euro, Week week) {
    Party payer = subsidy[RightsAtWork.scheme(region.jobseekers(), row)];
    spend(region, row, Expense.SUBSIDY, payer, Party.EMPLOYERS, euro, week);
  }

  /** The state pays a hiring credit to the employer, whoever pays the benefit. */
  void hiringCredit(Region region, int row, double euro, Week week) {
    spend(region, row, Expense.HIRING_CREDIT, Party.STATE, Party.EMPLOYERS, euro, week);
  }

  /** Pays a premium to somebody whose job has lasted: out of the benefit that it saves. */
  void premium(Region region, int row, double euro, Week week) {
    spend(region, row, Expense.PREMIUM, benefit, Party.PEOPLE, euro, week);
  }

  /** The funds pay an adaptation of work, whoever pays the benefit. */
  void adaptation(Region region, int row, double euro, Week week) {
    spend(region, row, Expense.ADAPTATION, Party.FUNDS, Party.PROVIDERS, euro, week);
  }

  private static void spend(
      Region region, int row, Expense what, Party[] payers, Party payee, double euro, Week week) {
    Party payer = payers[region.jobseekers().scheme.get(row)];
    spend(region, row, what, payer, payee, euro, week);
  }

  private static void spend(
      Region region, int row, Expense what, Party payer, Party payee, double euro, Week week) {
    Jobseekers people = region.jobseekers();
    Scheme scheme = Schemes.at(people.scheme.get(row));
    region.ledger().flows().pay(what, scheme, payer, payee, euro);
    region.ledger().add(Ledger.Figure.INSTRUMENT_EURO, euro);
    people.account.spend(row, week.number(), euro);
  }

  /** A company that is paid per client pays for an instrument itself. */
  void ownInstrument(Region region, int row, double euro) {
    Scheme scheme = Schemes.at(region.jobseekers().scheme.get(row));
    region.ledger().flows().pay(Expense.INSTRUMENT, scheme, Party.PROVIDERS, Party.PROVIDERS, euro);
  }

  /** A company guides somebody on the job whose coach the law does not pay. */
  void ownGuidance(Region region, int row, double euro) {
    Scheme scheme = Schemes.at(region.jobseekers().scheme.get(row));
    region.ledger().flows().pay(Expense.GUIDANCE, scheme, Party.PROVIDERS, Party.PROVIDERS, euro);
  }

  /** Pays the professionals who serve the people of a scheme. */
  void staff(Region region, Scheme scheme, double euro) {
    Party payer = service[scheme.ordinal()];
    region.ledger().flows().pay(Expense.STAFF, scheme, payer, Party.PROVIDERS, euro);
    region.ledger().add(Ledger.Figure.STAFF_EURO, euro);
  }

  /** The employer pays a week's wage. */
  void wage(Region region, int row, double euro, Week week) {
    Jobseekers people = region.jobseekers();
    Scheme scheme = Schemes.at(people.scheme.get(row));
    region.ledger().flows().pay(Expense.WAGE, scheme, Party.EMPLOYERS, Party.PEOPLE, euro);
    people.account.earn(row, week.number(), euro);
  }

  /** The funds pay the employer for the weeks of sickness that they cover. */
  void noRisk(Region region, int row, double euro) {
    Scheme scheme = Schemes.at(region.jobseekers().scheme.get(row));
    region.ledger().flows().pay(Expense.NO_RISK, scheme, Party.FUNDS, Party.EMPLOYERS, euro);
  }
}
