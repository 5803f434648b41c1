package org.leeway.law;

import java.util.stream.DoubleStream;
import org.leeway.domain.Party;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/** The law of one scheme in a week. */
public final class SchemeLaw {
  private final Scheme scheme;
  private final BenefitRules benefit;
  private final DutyRules duties;
  private final Ladder ladder;
  private final AllowedInstruments instruments;
  private final IncomeRules income;
  private final RightRules right;
  private final Transitions after;
  private final Party paysBenefit;
  private final Party keepsSavings;
  private final Party paysInstruments;
  private final Party paysSubsidies;
  private final double premiumEuro;
  private final int premiumWeeks;
  private final HiringCredit hiringCredit;
  private final double[] months;

  SchemeLaw(Values values, Scheme scheme) {
    this.scheme = scheme;
    Facts facts = new Facts(values, "scheme." + scheme.code());
    benefit = new BenefitRules(values, facts);
    duties = new DutyRules(facts);
    ladder = new Ladder(facts);
    instruments = new AllowedInstruments(values, facts, scheme);
    income = new IncomeRules(facts);
    right = new RightRules(facts);
    after = new Transitions(facts);
    paysBenefit = party(facts.choice("pays.benefit"));
    keepsSavings = party(facts.choice("pays.savings"));
    paysInstruments = party(facts.choice("pays.instruments"));
    paysSubsidies = party(facts.choice("pays.subsidies"));
    premiumEuro = facts.number("premium.euro");
    premiumWeeks = (int) Math.rint(facts.number("premium.weeks"));
    hiringCredit = new HiringCredit(facts);
    months = DoubleStream.concat(benefit.months(), income.months()).distinct().toArray();
  }

  private static Party party(String code) {
    for (Party party : Party.values()) {
      if (party.code().equals(code)) {
        return party;
      }
    }
    throw new IllegalArgumentException("there is no party " + code);
  }

  public Scheme scheme() {
    return scheme;
  }

  /** How high the benefit is. */
  public BenefitRules benefit() {
    return benefit;
  }

  /** What is demanded. */
  public DutyRules duties() {
    return duties;
  }

  /** What follows offences. */
  public Ladder ladder() {
    return ladder;
  }

  /** What may be deployed. */
  public AllowedInstruments instruments() {
    return instruments;
  }

  /** What of earnings may be kept. */
  public IncomeRules income() {
    return income;
  }

  /** How long the right lasts. */
  public RightRules right() {
    return right;
  }

  /** What comes after it. */
  public Transitions after() {
    return after;
  }

  /** Who pays the benefit. */
  public Party paysBenefit() {
    return paysBenefit;
  }

  /** Who keeps what is saved on benefits. */
  public Party keepsSavings() {
    return keepsSavings;
  }

  /** Who pays instruments. */
  public Party paysInstruments() {
    return paysInstruments;
  }

  /** Who pays subsidies to employers. */
  public Party paysSubsidies() {
    return paysSubsidies;
  }

  /**
   * True when time alone brings other rules on the height of the benefit or on earnings beside it:
   * another share, another deduction or the second phase.
   *
   * @param before months on the benefit until which the rules are known
   * @param yearsBefore years worked that counted then
   * @param now months on the benefit
   * @param yearsNow years worked that count
   */
  public boolean changesBetween(double before, double yearsBefore, double now, double yearsNow) {
    for (double from : months) {
      if (before < from && from <= now) {
        return true;
      }
    }
    return benefit.hasFollowUp()
        && (before >= right.phaseMonths(yearsBefore)) != (now >= right.phaseMonths(yearsNow));
  }

  /** Premium in euro for a job that lasts; 0 when there is none. */
  public double premiumEuro() {
    return premiumEuro;
  }

  /** What the state pays employers who take people on. */
  public HiringCredit hiringCredit() {
    return hiringCredit;
  }

  /** Weeks that a job must last for the premium. */
  public int premiumWeeks() {
    return premiumWeeks;
  }
}
