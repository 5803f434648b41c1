package org.leeway.process;

import org.leeway.domain.Channel;
import org.leeway.domain.Scheme;
import org.leeway.domain.Signal;
import org.leeway.law.Law;
import org.leeway.scenario.Values;
import org.leeway.world.Employer;

/**
 * What is paid to employers who take somebody on, as far as they know of it: a wage-cost subsidy
 * [loonkostensubsidie] for the part of the wage that the person does not earn back, as measured at
 * work [loonwaarde], a hiring credit whatever the person earns back [loonkostenvoordeel], and cover
 * for sick pay [no-riskpolis]. Who hears of it from a professional who puts somebody forward knows
 * it from then on.
 */
final class Compensation {
  private final Law law;
  private final Payroll payroll;
  private final double countsOn;
  private final double subsidy;
  private final double knowsSubsidy;
  private final double knowsCover;
  private final double cover;
  private final double sickness;
  private final double carries;
  private final double unadapted;

  Compensation(Values values) {
    law = values.once(Law.class, Law::new);
    payroll = new Payroll(values);
    countsOn = values.share("screening.counts-on-credit").value();
    subsidy = values.number("screening.subsidy");
    String known = "employers.disability_employers.";
    knowsSubsidy = values.number(known + "know_wage_cost_subsidy");
    knowsCover = values.number(known + "know_no_risk_cover");
    cover = values.share("screening.no-risk-cover").value();
    sickness = values.number("screening.sickness");
    carries = values.number("screening.carries-from");
    unadapted = values.number("screening.unadapted");
  }

  /** True when the employer knows of subsidies, or hears of them now. */
  boolean isSubsidyKnown(Employer employer, int channel) {
    return isTold(channel) || employer.knows(knowsSubsidy);
  }

  /** True when there is cover for sickness and the employer knows of it, or hears of it now. */
  boolean isCoverKnown(Employer employer, int channel) {
    return cover > 0 && (isTold(channel) || employer.knows(knowsCover));
  }

  private static boolean isTold(int channel) {
    return channel == Channel.MEDIATED.ordinal();
  }

  /** True when cover counts for this applicant with this employer. */
  boolean isCovered(Applicant applicant, Employer employer, int channel) {
    return applicant.covered && isCoverKnown(employer, channel);
  }

  /**
   * What an employer expects a subsidy to pay, in productivity: what it fears the person to lack
   * against what the job must bring, as far as the law goes. What will be lacking is measured at
   * work and paid, so that not knowing it beforehand is no reason to fear.
   *
   * @param asked what the job must bring
   * @param brings what the employer counts on that the person brings in this job: what it expects
   *     less the risk
   * @param used how much the strategy makes of subsidies, 0 to 1
   */
  double paid(
      Applicant applicant,
      Employer employer,
      int channel,
      double asked,
      double brings,
      double used) {
    if (applicant.offset <= 0 || !isSubsidyKnown(employer, channel)) {
      return 0;
    }
    return used * applicant.offset * Math.max(0, Math.min(subsidy, asked - brings));
  }

  /**
   * What a hiring credit is worth to an employer who knows of it, in productivity, as far as it is
   * counted on.
   *
   * @param asked what the job must bring for its wage
   * @param hours of the job, a week
   * @param pay that wage, euro a week without holiday pay
   */
  double credited(
      Applicant applicant, Employer employer, int channel, double asked, double hours, double pay) {
    if (!applicant.served || pay <= 0 || !isSubsidyKnown(employer, channel)) {
      return 0;
    }
    return worth(credit(applicant.scheme, applicant.age, applicant.registered, hours), asked, pay);
  }

  /**
   * What a hiring credit is worth beside a wage, in productivity, as far as it is counted on.
   *
   * @param euro of credit a week
   * @param asked what the job must bring for its wage
   * @param pay that wage, euro a week without holiday pay
   */
  double worth(double euro, double asked, double pay) {
    return asked * countsOn * euro / payroll.withHoliday(pay);
  }

  /** Euro a week that the state pays for somebody of a scheme, an age and the register or not. */
  double credit(Scheme scheme, double age, boolean registered, double hours) {
    return law.of(scheme).hiringCredit().euroPerWeek(age, registered, hours);
  }

  /**
   * What a disability costs the employer apart from what is thought of the group: the place that is
   * not adapted, and the sick pay that a small employer has to bear alone.
   *
   * @param spoken how much the word of a professional counts who speaks for the person, 0 to 1
   */
  double burden(Applicant applicant, Employer employer, int channel, double spoken) {
    double disability = applicant.signal(Signal.DISABILITY);
    if (disability <= 0) {
      return 0;
    }
    double borne = borne(applicant, employer, channel);
    return disability * (unadapted * (1 - employer.adapts()) * (1 - spoken) + sickness * borne);
  }

  /** Part of the person's sick pay that an employer bears and feels; large ones spread it. */
  double borne(Applicant applicant, Employer employer, int channel) {
    double felt = carries / (carries + employer.jobs());
    return isCovered(applicant, employer, channel) ? felt * (1 - cover) : felt;
  }
}
