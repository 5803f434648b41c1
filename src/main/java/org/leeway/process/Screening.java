package org.leeway.process;

import org.jspecify.annotations.Nullable;
import org.leeway.decision.ScreeningModel;
import org.leeway.domain.Channel;
import org.leeway.domain.Signal;
import org.leeway.domain.Stage;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.ApplicantsSeen;
import org.leeway.world.Employability;
import org.leeway.world.Employer;
import org.leeway.world.Jobseekers;
import org.leeway.world.Problems;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.Vacancies;

/**
 * What an employer expects of a candidate, above what the job must bring: at first on paper, and of
 * the few who are asked to come after an interview, which shows more. It is a noisy picture of the
 * person, better or worse than the person is as far as it rests on how the person presents oneself
 * against how applicants usually do (theory.md P26, P29), pulled towards what the employer thinks
 * of people with these signs (statistical discrimination), less the risk that is left, less
 * prejudice, more or less what the employer went through with such people and what it expects of
 * years to come, plus what is paid. A professional's word counts as far as the employer trusts the
 * professional.
 */
final class Screening {
  /** Among the draws of a person and a vacancy: how the letter comes across. */
  static final int ON_PAPER = 0;

  /** How the person comes across at the interview. */
  static final int MET = 1;

  private final @Nullable ScreeningModel model;
  private final Strategies strategies;
  private final Employability employability;
  private final Problems problems;
  private final Fit fit;
  private final Signals signals;
  private final Compensation compensation;
  private final Prospect prospect;
  private final Quota quota;
  private final double usualHours;
  private final double usualPay;
  private final int invited;
  private final double noise;
  private final double[] onPaper = new double[Channel.values().length];
  private final double[] reliability = new double[Channel.values().length];
  private final double trustedReliability;
  private final double unwanted;
  private final double atWork;
  private final double inPerson;
  private final double risk;
  private final double prejudice;
  private final double prejudiceOrigin;
  private final double ownExperience;
  private final double confidence;
  private final double guidance;
  private final double[] demanded;
  private final double usuallyDemanded;
  private final double givesIn;
  private final int givesInTimes;

  Screening(Values values) {
    model = new Models(values).screening().orElse(null);
    strategies = new Strategies(values);
    employability = new Employability(values);
    problems = new Problems(values);
    fit = new Fit(values);
    signals = new Signals(values);
    compensation = new Compensation(values);
    prospect = new Prospect(values);
    quota = new Quota(values);
    invited = values.count("screening.invited");
    noise = values.number("screening.noise");
    double formal = values.share("screening.reliability.formal").value();
    reliability[Channel.FORMAL.ordinal()] = formal;
    reliability[Channel.INFORMAL.ordinal()] =
        values.share("screening.reliability.informal").value();
    reliability[Channel.MEDIATED.ordinal()] = formal;
    double interview = formal * (1 - values.share("screening.reliability.letter").value());
    for (int channel = 0; channel < onPaper.length; channel++) {
      onPaper[channel] = Math.max(0, reliability[channel] - interview);
    }
    trustedReliability = values.share("screening.reliability.trusted").value();
    unwanted = values.share("search.unwanted.presents").value();
    atWork = values.share("strategy-effect.trial").value();
    inPerson = values.share("strategy-effect.together").value();
    risk = values.number("screening.risk");
    prejudice = values.number("screening.prejudice");
    prejudiceOrigin = values.number("screening.prejudice-origin");
    ownExperience = values.number("screening.own-experience");
    confidence = values.share("weighing.ready-for-mediation").value();
    guidance = values.share("screening.guidance").value();
    demanded =
        new double[] {
          values.number("screening.demanded.low"),
          values.number("screening.demanded.middle"),
          values.number("screening.demanded.high")
        };
    givesIn = values.share("screening.gives-in.each").value();
    givesInTimes = values.count("screening.gives-in.times");
    usualHours = values.hours("market.vacancy.hours").value();
    usualPay = values.money("market.wage.middle").euro() * usualHours;
    String asked = "market.vacancy.education.";
    usuallyDemanded =
        values.share(asked + "low").value() * demanded[0]
            + values.share(asked + "middle").value() * demanded[1]
            + values.share(asked + "high").value() * demanded[2];
  }

  Signals signals() {
    return signals;
  }

  Compensation compensation() {
    return compensation;
  }

  Quota quota() {
    return quota;
  }

  Prospect prospect() {
    return prospect;
  }

  /** How many of those who apply for one vacancy are asked to come. */
  int invited() {
    return invited;
  }

  /** An employer found nobody: it asks somewhat less of whom it sees next, but not ever less. */
  void giveIn(Vacancies vacancies, int vacancy) {
    vacancies.tried.set(vacancy, Math.min(givesInTimes, vacancies.tried.get(vacancy) + 1));
  }

  /** Somebody to be filled in. */
  Applicant nobody() {
    return new Applicant(strategies.own());
  }

  /** What a candidate would bring in a job that fits as this one does. */
  double productivity(Region region, int row, int vacancy) {
    return ability(region, row) * fit.of(region.jobseekers(), row, region.vacancies(), vacancy);
  }

  /** What a candidate could do in a job that fits altogether. */
  double ability(Region region, int row) {
    Jobseekers people = region.jobseekers();
    if (people.mustWorkOut(row, Jobseekers.ABILITY)) {
      people.ability.set(row, employability.of(people, row));
    }
    return people.ability.get(row);
  }

  /** Part of what a candidate can do that the own letters and talks bring across. */
  double presents(Jobseekers people, int row) {
    return (1 - people.burdenPresentingNow(row)) * problems.freedom(Stage.PRESENT, people, row);
  }

  /**
   * Part of what an applicant can do that this very application brings across: less of it where the
   * person applies only because it has to be.
   */
  double bringsAcross(Applicant applicant) {
    return applicant.wanted ? applicant.presents : applicant.presents * unwanted;
  }

  /** Looks at the person in a row as employers will. */
  void read(Region region, int row, Week week, Applicant into) {
    Jobseekers people = region.jobseekers();
    into.row = row;
    into.id = people.id.get(row);
    into.ability = ability(region, row);
    into.presents = presents(people, row);
    into.served = people.is(row, Status.SERVED);
    into.shown = people.now(State.SIGNAL, row);
    into.age = region.age(row, week.number());
    prospect.read(into);
    signals.read(region, row, week, into);
    into.strategy = strategies.own();
    into.covered = into.signal(Signal.DISABILITY) > 0;
    into.registered = people.targetGroup.get(row) == 1;
    if (into.served) {
      into.scheme = Schemes.at(people.scheme.get(row));
      into.strategy = strategies.today(region, row, week);
      into.organisation = region.officeOf(row).organisation();
      into.professional = region.professionalOf(row).id();
      boolean confident = people.service.belief.get(row) >= confidence;
      into.vouching = confident ? people.now(State.VOUCHING, row) : 0;
      into.offset = people.now(State.OFFSET, row);
      into.coaching = people.now(State.COACHING, row);
    }
  }

  /**
   * Expected surplus of a person of the model before anybody has met; below zero means not good
   * enough to be asked to come. Who writes twice about one vacancy comes across as the first time.
   */
  double onPaper(Region region, Applicant applicant, int vacancy, int channel, Week week) {
    double surplus = surplus(region, applicant, vacancy, channel, false, week);
    region.applicantsSeen().see(applicant.seen, bringsAcross(applicant), applicant.signals);
    return surplus;
  }

  /** Expected surplus of a person of the model after an interview; below zero: no offer. */
  double whenMet(Region region, Applicant applicant, int vacancy, int channel, Week week) {
    return surplus(region, applicant, vacancy, channel, true, week);
  }

  private double surplus(
      Region region, Applicant applicant, int vacancy, int channel, boolean met, Week week) {
    Vacancies vacancies = region.vacancies();
    applicant.pair = AgentKey.pair(applicant.id, vacancies.id.get(vacancy));
    applicant.luck = region.draws().noise(Purpose.SIGNAL, applicant.pair, 0, met ? MET : ON_PAPER);
    applicant.fits = fit.of(region.jobseekers(), applicant.row, vacancies, vacancy);
    return expected(region, applicant, vacancy, channel, met, week);
  }

  /**
   * Expected surplus of anybody whose fit and luck with this vacancy are filled in. What a subsidy
   * or a coach will make up for is reckoned, like all else, from what the employer expects of the
   * person, and not from what nobody can see yet.
   *
   * @param met true after an interview, false when there is no more than a letter, or a word
   */
  double expected(
      Region region, Applicant applicant, int vacancy, int channel, boolean met, Week week) {
    Vacancies vacancies = region.vacancies();
    Employer employer = region.employer(vacancies.employer.get(vacancy));
    ApplicantsSeen held = region.applicantsSeen();
    double spoken = spoken(applicant, employer, channel);
    double known = reliability(applicant, channel, met, spoken);
    double shown = 1 + ownWords(met, known) * (bringsAcross(applicant) / held.presented() - 1);
    double worth = applicant.ability * applicant.fits;
    applicant.seen = worth * shown + noise * (1 - known) * applicant.luck;
    double byGroup = employer.discrimination() * (1 - spoken);
    double group = held.usual() - byGroup * held.lacks(applicant.signals);
    double asked = demanded[vacancies.education.get(vacancy)];
    asked *= 1 - givesIn * vacancies.tried.get(vacancy);
    double brings = known * applicant.seen + (1 - known) * group;
    double surplus = brings - risk * (1 - known) - asked;
    double prejudiced = employer.prejudice() * (1 - spoken);
    surplus -= prejudiced * prejudiceOrigin * applicant.signal(Signal.NON_WESTERN);
    surplus += ownExperience * employer.regard(applicant.signals);
    surplus -= compensation.burden(applicant, employer, channel, spoken);
    double borne = compensation.borne(applicant, employer, channel);
    surplus -= prospect.lost(applicant, employer, asked, borne, spoken);
    double hours = vacancies.hours.get(vacancy);
    double pay = vacancies.wage.get(vacancy) * hours;
    if (applicant.registered) {
      surplus += quota.worth(employer, asked, pay);
    }
    applicant.paid = 0;
    if (applicant.served) {
      surplus -= prejudiced * prejudice;
      double used = approach(applicant).subsidy();
      used = Math.min(1, applicant.strategy.againstToday(used));
      double counted = brings - risk * (1 - known);
      applicant.paid = compensation.paid(applicant, employer, channel, asked, counted, used);
      applicant.paid += compensation.credited(applicant, employer, channel, asked, hours, pay);
      surplus += applicant.paid + guided(applicant, employer, channel, brings);
    }
    if (model == null) {
      return surplus;
    }
    Applying applying =
        new Applying(region.draws(), applicant, met, known, group, asked, surplus, week);
    return Models.finite(model.code(), model.surplus(applying));
  }

  /**
   * What an employer answers who is asked whether it would take people like this one: without
   * anybody in particular to bear the risk of and nobody better in sight, against what jobs must
   * bring in the mean, and by what it knows of what the law pays.
   *
   * @return expected surplus; the answer is yes above zero
   */
  double answer(Region region, Applicant applicant, Employer employer) {
    ApplicantsSeen held = region.applicantsSeen();
    int channel = Channel.FORMAL.ordinal();
    double group = held.usual() - employer.discrimination() * held.lacks(applicant.signals);
    double surplus = group - usuallyDemanded + ownExperience * employer.regard(applicant.signals);
    surplus -= employer.prejudice() * prejudiceOrigin * applicant.signal(Signal.NON_WESTERN);
    surplus -= compensation.burden(applicant, employer, channel, 0);
    double borne = compensation.borne(applicant, employer, channel);
    surplus -= prospect.lost(applicant, employer, usuallyDemanded, borne, 0);
    if (applicant.registered) {
      surplus += quota.worth(employer, usuallyDemanded, usualPay);
    }
    if (applicant.served) {
      surplus -= prejudice * employer.prejudice();
      surplus += compensation.paid(applicant, employer, channel, usuallyDemanded, group, 1);
      surplus +=
          compensation.credited(
              applicant, employer, channel, usuallyDemanded, usualHours, usualPay);
      surplus += guided(applicant, employer, channel, group);
    }
    return surplus;
  }

  /**
   * What a job coach makes up for, in productivity: a part of all that the person is expected to
   * lack in this job, where the employer knows that a coach comes along.
   */
  private double guided(Applicant applicant, Employer employer, int channel, double brings) {
    boolean known = applicant.coaching > 0 && compensation.isSubsidyKnown(employer, channel);
    return known ? guidance * applicant.coaching * Math.max(0, 1 - brings) : 0;
  }

  private static EmployerApproach approach(Applicant applicant) {
    return applicant.strategy.employer();
  }

  /**
   * How much a professional's word counts, 0 to 1: as far as the employer trusts the service, and
   * as the professional speaks for the person at all. It shows the person, and it takes from what
   * the employer holds against people of a kind, and from shyness of adapting a place (theory.md
   * M10).
   */
  private static double spoken(Applicant applicant, Employer employer, int channel) {
    if (channel != Channel.MEDIATED.ordinal() || applicant.vouching <= 0) {
      return 0;
    }
    Strategy strategy = applicant.strategy;
    double vouching = applicant.vouching * strategy.againstToday(strategy.employer().vouching());
    return Math.min(1, employer.trust(applicant.organisation, applicant.professional) * vouching);
  }

  /**
   * How far what an employer makes of a person goes by how the person presents oneself, 0 to 1: as
   * far as the picture rests on the own letter and talk, and these leave something to be shown. An
   * interview that shows all of a person, as one with a sample of the work would, leaves nothing to
   * presentation (Barrick et al. 2009: it counts most where the talk has no structure). What the
   * employer hears or sees besides takes the place of the own words as far as it says more, each
   * source counting by how sure it makes.
   */
  private double ownWords(boolean met, double known) {
    int alone = Channel.FORMAL.ordinal();
    double words = Math.min(known, met ? reliability[alone] : onPaper[alone]);
    return words > 0 ? words * (1 - known) / known : 0;
  }

  /**
   * How far an employer can tell what the person can do: more when it is to be seen, when a
   * professional whom the employer trusts speaks for the person; and after an interview, the more
   * when the person was at work there on trial, or professional and client came together.
   */
  private double reliability(Applicant applicant, int channel, boolean met, double spoken) {
    double known = met ? reliability[channel] : onPaper[channel];
    known += (1 - known) * applicant.shown;
    if (channel != Channel.MEDIATED.ordinal()) {
      return known;
    }
    known += Math.max(0, trustedReliability - known) * spoken;
    if (!met) {
      return known;
    }
    EmployerApproach approach = approach(applicant);
    known += (1 - known) * atWork * approach.trial();
    return approach.firstContact() == EmployerApproach.FirstContact.CONSULTANT_THEN_TOGETHER
        ? known + (1 - known) * inPerson
        : known;
  }
}
