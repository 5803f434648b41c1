package org.leeway.law;

import java.util.List;
import java.util.Optional;
import org.leeway.domain.Scheme;
import org.leeway.scenario.RatePerYear;

/** What a rule test may ask of the law. */
public enum Question {
  /** Whether the client is exempt from all duties. */
  EXEMPT("exempt", (law, client, now) -> Answer.of(duties(law, client).exempt())),
  /** Applications that are demanded in four weeks. */
  APPLICATIONS(
      "applications in 4 weeks",
      (law, client, now) -> Answer.of(4 * duties(law, client).applicationsPerWeek(), 0.005)),
  /** Applications that are demanded in a month. */
  APPLICATIONS_A_MONTH(
      "applications in a month",
      (law, client, now) ->
          Answer.of(RatePerYear.WEEKS_PER_MONTH * duties(law, client).applicationsPerWeek(), 0.05)),
  /** Whether suitable work must be accepted. */
  ACCEPT_WORK("accept work", (law, client, now) -> Answer.of(duties(law, client).acceptWork())),
  /** Whether all work is suitable. */
  ANY_WORK("any work", (law, client, now) -> Answer.of(duties(law, client).acceptAnyWork())),
  /** Whether service must be used. */
  USE_SERVICE("use service", (law, client, now) -> Answer.of(duties(law, client).useService())),
  /** Whether the language must be learned. */
  LANGUAGE("learn language", (law, client, now) -> Answer.of(duties(law, client).language())),
  /** Whether a return to society may be asked. */
  COUNTERPART("return", (law, client, now) -> Answer.of(duties(law, client).counterpart())),
  /** Part of the benefit that is cut. */
  CUT("cut", (law, client, now) -> Answer.of(sanction(law, client, now).share(), 0.0005)),
  /** Months for which it is cut. */
  CUT_MONTHS(
      "cut months", (law, client, now) -> Answer.of(sanction(law, client, now).months(), 0.005)),
  /** Whether a warning may come instead. */
  WARNING(
      "warning possible",
      (law, client, now) -> Answer.of(sanction(law, client, now).warning() > 0)),
  /** Whether the cut ends as soon as the duty is met. */
  CUT_STOPS(
      "cut stops on compliance",
      (law, client, now) -> Answer.of(sanction(law, client, now).stopsOnCompliance())),
  /** Net income while it is cut. */
  NET_WHEN_CUT(
      "net income when cut",
      (law, client, now) ->
          Answer.of(law.netWhenCut(client, 1 - sanction(law, client, now).share()), 1)),
  /** Months of right; a word when it does not end. */
  MONTHS_OF_RIGHT("months of right", (law, client, now) -> months(law.of(client.scheme()), client)),
  /** Benefit in euro a month beside the work of the situation: gross, net for social assistance. */
  BENEFIT(
      "benefit",
      (law, client, now) ->
          Answer.of(law.benefit(client, law.earnings(now.hours(), now.wage())), 1)),
  /** Net income in euro a month. */
  NET_INCOME(
      "net income",
      (law, client, now) -> Answer.of(law.netIncome(client, now.hours(), now.wage()), 1)),
  /** What the work brings above the benefit alone, net euro a month. */
  NET_GAIN(
      "net gain of work",
      (law, client, now) -> Answer.of(law.gain(client, now.hours(), now.wage()), 1)),
  /** What one more hour a week brings, net euro a month. */
  HOUR(
      "net gain of an hour more",
      (law, client, now) -> Answer.of(law.gainOfAnHour(client, now.hours(), now.wage()), 1)),
  /** Instruments that must be among those allowed. */
  MAY_USE(
      "may use", (law, client, now) -> Answer.of(law.of(client.scheme()).instruments().allowed())),
  /** Instruments that must not be among them. */
  MAY_NOT_USE(
      "may not use",
      (law, client, now) -> Answer.of(law.of(client.scheme()).instruments().allowed())),
  /** The benefit after a job was lost. */
  AFTER_JOB(
      "after the job",
      (law, client, now) ->
          code(
              law.of(client.scheme())
                  .after()
                  .afterJob(now.weeksWorked(), law.of(Scheme.UNEMPLOYMENT).right().weeksWorked()))),
  /** The scheme after a claim is turned down. */
  CLAIM_REJECTED(
      "after a rejected claim",
      (law, client, now) -> code(law.of(client.scheme()).after().rejected())),
  /** Schemes to which some go when the right ends. */
  AFTER_RIGHT("after the right", (law, client, now) -> afterRight(law.of(client.scheme()))),
  /** What the state pays an employer in a year, for the hours of the situation. */
  HIRING_CREDIT(
      "hiring credit of a year",
      (law, client, now) ->
          Answer.of(
              RatePerYear.WEEKS_PER_YEAR
                  * law.of(client.scheme())
                      .hiringCredit()
                      .euroPerWeek(client.age(), client.registered(), now.hours()),
              1)),
  /** Who pays the benefit. */
  PAYER(
      "benefit paid by",
      (law, client, now) -> Answer.of(law.of(client.scheme()).paysBenefit().code())),
  /** Who pays subsidies to employers. */
  SUBSIDY(
      "subsidy paid by",
      (law, client, now) -> Answer.of(law.of(client.scheme()).paysSubsidies().code())),
  /** Who keeps what is saved. */
  SAVINGS(
      "savings kept by",
      (law, client, now) -> Answer.of(law.of(client.scheme()).keepsSavings().code()));

  /** How the law answers. */
  private interface Asked {
    Answer ask(Law law, Client client, Situation now);
  }

  private static final String NONE = "none";
  private static final String NO_END = "no end";

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Asked asked;

  Question(String words, Asked asked) {
    this.words = words;
    this.asked = asked;
  }

  /** The words in case files. */
  public String words() {
    return words;
  }

  /** What the law says. */
  Answer ask(Law law, Client client, Situation now) {
    return asked.ask(law, client, now);
  }

  private static Duties duties(Law law, Client client) {
    return law.of(client.scheme()).duties().of(client);
  }

  private static Sanction sanction(Law law, Client client, Situation now) {
    return now.offence()
        .map(offence -> law.of(client.scheme()).ladder().sanction(offence, now.time()))
        .orElse(Sanction.NONE);
  }

  private static Answer months(SchemeLaw law, Client client) {
    if (law.right().isByWeeks()) {
      return Answer.of(law.right().weeks() / RatePerYear.WEEKS_PER_MONTH, 0.05);
    }
    return law.right().isByYears()
        ? Answer.of(law.right().months(client.yearsWorked()), 0.05)
        : Answer.of(NO_END);
  }

  private static Answer afterRight(SchemeLaw law) {
    List<String> next =
        List.of(Scheme.values()).stream()
            .filter(scheme -> law.after().atEnd(scheme) > 0)
            .map(Scheme::code)
            .toList();
    return Answer.of(next.isEmpty() ? NONE : String.join(", ", next));
  }

  private static Answer code(Optional<Scheme> scheme) {
    return Answer.of(scheme.map(Scheme::code).orElse(NONE));
  }
}
