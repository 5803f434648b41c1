package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leeway.trial.Vocabulary;

/** The forms of outcomes of people; the first that a phrase has decides. */
final class PeopleForms {
  private static final List<PeopleForms> ALL = all();

  private final Form form;
  private final PhrasePattern pattern;
  private final BiFunction<Form, Filled, Quantity> maker;

  private PeopleForms(Form form, BiFunction<Form, Filled, Quantity> maker) {
    this.form = form;
    this.pattern = new PhrasePattern(form.form());
    this.maker = maker;
  }

  static List<PeopleForms> inOrder() {
    return ALL;
  }

  Form form() {
    return form;
  }

  /** The quantity that a phrase names; null when it has no known form. */
  static @Nullable Quantity read(String phrase, Vocabulary vocabulary) {
    for (PeopleForms each : ALL) {
      Optional<List<String>> match = each.pattern.match(phrase);
      if (match.isPresent()) {
        Filled filled = new Filled(each.form.form(), match.get(), vocabulary);
        if (filled.isKnown()) {
          return each.maker.apply(each.form, filled);
        }
      }
    }
    return null;
  }

  private static List<PeopleForms> all() {
    List<PeopleForms> all = new ArrayList<>();
    stocks(all);
    flows(all);
    durations(all);
    hazards(all);
    return List.copyOf(all);
  }

  private static void stocks(List<PeopleForms> all) {
    share(all, "in work at T", "in a paid job", f -> Stocks.inWork(f.time()));
    share(
        all,
        "in work of N hours at T",
        "in a job of at least so many hours a week",
        f -> Stocks.inWork(f.time(), f.number()));
    share(
        all,
        "in work beside benefit at T",
        "in a job that leaves a part of the benefit, by the income rules of the law",
        f -> Stocks.besideBenefit(f.time()));
    share(
        all,
        "in permanent work at T",
        "in a job without an end",
        f -> Stocks.inPermanentWork(f.time()));
    share(
        all,
        "in unsubsidised work at T",
        "in a job for which no subsidy is paid",
        f -> Stocks.inUnsubsidisedWork(f.time()));
    share(
        all,
        "in lasting work at T",
        "in a job that has lasted 26 weeks by then",
        f -> Stocks.inLastingWork(f.time()));
    share(
        all,
        "on benefit at T",
        "on a benefit, without work, and served",
        f -> Stocks.onBenefit(f.time()));
    share(all, "in service at T", "served towards work", f -> Stocks.onBenefit(f.time()));
    share(
        all, "on SCHEME at T", "on the benefit of a scheme", f -> Stocks.on(f.scheme(), f.time()));
    mean(
        all,
        "hours of work at T",
        "hours",
        "hours a week; 0 out of work",
        f -> Stocks.hours(f.time()));
    mean(
        all,
        "ATTRIBUTE at T",
        "as ATTRIBUTE",
        "a numeric attribute of those who are still in the model",
        f -> Stocks.attribute(f.attribute(), f.time()));
  }

  private static void flows(List<PeopleForms> all) {
    share(all, "found work within T", "started a paid job", f -> Flows.foundWork(f.time()));
    share(
        all,
        "found work of N hours within T",
        "started a job of at least so many hours a week",
        f -> Flows.foundWork(f.time(), f.number()));
    share(
        all,
        "found permanent work within T",
        "started a job without an end",
        f -> Flows.foundPermanentWork(f.time()));
    share(
        all,
        "found covered work within T",
        "started a job for which the law covers sick pay, as the employer knew",
        f -> Flows.foundCoveredWork(f.time()));
    share(
        all,
        "found lasting work within T",
        "had a job that had lasted 26 weeks by then",
        f -> Flows.foundLastingWork(f.time()));
    share(
        all,
        "left benefit within T",
        "ended a week without benefit, also without a part of one beside a job, whatever came after",
        f -> Flows.leftBenefit(f.time()));
    share(
        all,
        "moved to SCHEME within T",
        "came to another scheme than the one before",
        f -> Flows.movedTo(f.scheme(), f.time()));
    share(
        all,
        "was sanctioned within T",
        "had the benefit cut",
        f -> Flows.happened(WeekCode.SANCTION, f.time()));
    share(
        all,
        "had a conversation within T",
        "spoke with a professional",
        f -> Flows.happened(WeekCode.CONVERSATION, f.time()));
    share(
        all,
        "started an instrument within T",
        "started any instrument",
        f -> Flows.happened(WeekCode.INSTRUMENT_STARTED, f.time()));
    share(
        all,
        "started INSTRUMENT within T",
        "started an instrument of the register, by its code",
        f -> Flows.startedInstrument(f.instrument(), f.time()));
    share(
        all,
        "lost work within T",
        "of those who found work within the time: lost a job within it",
        f -> Flows.lostWork(f.time()));
  }

  private static void durations(List<PeopleForms> all) {
    mean(
        all,
        "weeks on benefit within T",
        "weeks",
        "weeks for which a benefit was due",
        f -> Durations.onBenefit(f.time()));
    mean(
        all,
        "weeks in work within T",
        "weeks",
        "weeks in a paid job",
        f -> Durations.inWork(f.time()));
    mean(
        all,
        "weeks until work within T",
        "weeks",
        "weeks before the first job; T for those who found none",
        f -> Durations.untilWork(f.time()));
    all.add(
        new PeopleForms(
            new Form(
                "median weeks until work within T",
                "weeks",
                "weeks after which half have found a first job; none while fewer have"),
            (form, f) ->
                new PeopleQuantity.Median(f.phrase(), form.unit(), Durations.untilWork(f.time()))));
    mean(
        all,
        "weeks in first job within T",
        "weeks",
        "of those who found work: weeks in the first job, up to T",
        f -> Durations.inFirstJob(f.time()));
    mean(
        all,
        "weeks in first N weeks of first job within T",
        "weeks",
        "of those who found work so many weeks before T: weeks in the first job, up to as many",
        f -> Durations.inStartOfFirstJob(f.time(), f.number()));
    mean(
        all,
        "conversations within T",
        "conversations",
        "weeks with a conversation",
        f -> Durations.conversations(f.time()));
    mean(
        all,
        "minutes of conversation within T",
        "minutes",
        "minutes with a professional",
        f -> Durations.total(f.time(), Track.Amount.MINUTES));
    mean(
        all,
        "applications within T",
        "applications",
        "applications written while served",
        f -> Durations.applications(f.time()));
    all.add(
        new PeopleForms(
            new Form(
                "applications per week within T",
                "per week",
                "applications written per week in the service"),
            (form, f) ->
                new PeopleQuantity.Rate(
                    f.phrase(),
                    form.unit(),
                    Durations.applications(f.time()),
                    Durations.inService(f.time()),
                    1)));
    mean(
        all,
        "weeks in instruments within T",
        "weeks",
        "weeks in which an instrument runs",
        f -> Durations.inInstruments(f.time()));
    mean(
        all,
        "service cost within T",
        "euro",
        "instruments, subsidies, guidance, and professionals' time by minutes of conversation",
        f -> Durations.total(f.time(), Track.Amount.SERVICE));
    mean(
        all,
        "benefits within T",
        "euro",
        "benefits paid",
        f -> Durations.total(f.time(), Track.Amount.BENEFIT));
    mean(
        all,
        "public cost within T",
        "euro",
        "service cost and benefits together",
        f -> Durations.total(f.time(), Track.Amount.SERVICE, Track.Amount.BENEFIT));
  }

  private static void hazards(List<PeopleForms> all) {
    String unit = "per month";
    all.add(
        new PeopleForms(
            new Form(
                "monthly hazard of finding work from T to T",
                unit,
                "first jobs per month among those still without, by time since enrolment"),
            (form, f) -> Hazards.findingWork(f.phrase(), f.from(), f.to())));
    all.add(
        new PeopleForms(
            new Form(
                "monthly hazard of leaving benefit from T to T",
                unit,
                "ends of benefit per month among those still on it, by time since enrolment"),
            (form, f) -> Hazards.leavingBenefit(f.phrase(), f.from(), f.to())));
    all.add(
        new PeopleForms(
            new Form(
                "monthly hazard of losing work from T to T",
                unit,
                "ends of jobs per month among jobs that last until then, by time since the job"
                    + " began"),
            (form, f) -> Hazards.losingWork(f.phrase(), f.from(), f.to())));
  }

  private static void share(
      List<PeopleForms> all, String form, String meaning, Function<Filled, PersonValue> value) {
    mean(all, form, "share", meaning, value);
  }

  private static void mean(
      List<PeopleForms> all,
      String form,
      String unit,
      String meaning,
      Function<Filled, PersonValue> value) {
    all.add(
        new PeopleForms(
            new Form(form, unit, meaning),
            (its, filled) ->
                new PeopleQuantity.Mean(filled.phrase(), filled.unit(its), value.apply(filled))));
  }
}
