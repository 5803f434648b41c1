package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leeway.domain.Response;
import org.leeway.domain.Scheme;
import org.leeway.scenario.RatePerYear;

/**
 * A figure of the whole market: what is added up over weeks, divided by something else that is.
 *
 * @param word as users write it
 * @param unit what it is measured in
 * @param meaning for the catalogue
 * @param above what is added up
 * @param below what it is divided by
 * @param factor what the ratio is multiplied by
 */
record MarketFigure(
    String word,
    String unit,
    String meaning,
    MarketSeries above,
    MarketSeries below,
    double factor) {
  private static final List<MarketFigure> ALL = all();

  /** Every figure, in the order of the catalogue. */
  static List<MarketFigure> inOrder() {
    return ALL;
  }

  /** The figure of a word. */
  static Optional<MarketFigure> of(String word) {
    return ALL.stream().filter(figure -> figure.word.equals(word)).findFirst();
  }

  private static List<MarketFigure> all() {
    List<MarketFigure> all = new ArrayList<>();
    all.add(
        stock(
            "open vacancies",
            "vacancies",
            "vacancies that are open and advertised",
            MarketSeries.OPEN_VACANCIES));
    all.add(
        flow(
            "vacancies opened",
            "places that employers open, advertised or not",
            MarketSeries.OPENED));
    all.add(
        flow("vacancies filled", "places that are filled, advertised or not", MarketSeries.FILLED));
    all.add(
        stock("people in service", "persons", "people who are served", MarketSeries.IN_SERVICE));
    for (Scheme scheme : Scheme.values()) {
      all.add(
          stock(
              "people on " + scheme.code(),
              "persons",
              "people who are served under the scheme",
              MarketSeries.on(scheme)));
    }
    all.add(
        shareOf(
            "share at work of wga",
            "partially disabled people (35 to 80 %) who work, of all of them",
            MarketSeries.PARTIAL_AT_WORK,
            MarketSeries.PARTIAL_IN_ALL));
    all.add(
        shareOf(
            "share at work of wajong",
            "young disabled people who work, of all with capacity and without",
            MarketSeries.YOUNG_DISABLED_AT_WORK,
            MarketSeries.YOUNG_DISABLED_IN_ALL));
    all.add(
        shareOf(
            "share at work of wajong with capacity",
            "young disabled people who work, of those with capacity",
            MarketSeries.YOUNG_DISABLED_AT_WORK,
            MarketSeries.YOUNG_DISABLED_WITH_CAPACITY));
    all.add(
        shareOf(
            "share at work of target group",
            "people who work, of those in the target group register under the Participation Act",
            MarketSeries.REGISTER_AT_WORK,
            MarketSeries.REGISTER_IN_ALL));
    all.add(
        shareOf(
            "share at work of turned down",
            "people who work, of those turned down for a benefit for the disabled since the start",
            MarketSeries.TURNED_DOWN_AT_WORK,
            MarketSeries.TURNED_DOWN_IN_ALL));
    all.add(
        stock(
            "people turned down",
            "persons",
            "people who were turned down for a benefit for the disabled since the start",
            MarketSeries.TURNED_DOWN_IN_ALL));
    all.add(
        shareOf(
            "permanent jobs of target group",
            "permanent contracts, of the jobs of people in that register",
            MarketSeries.REGISTER_PERMANENT,
            MarketSeries.REGISTER_AT_WORK));
    all.add(
        shareOf(
            "subsidised jobs of target group",
            "jobs with a wage-cost subsidy, of the jobs of people in that register",
            MarketSeries.REGISTER_SUBSIDISED,
            MarketSeries.REGISTER_AT_WORK));
    all.add(
        new MarketFigure(
            "rung of people in service",
            "rung, 1 to 4",
            "rung of the participation ladder of people in service, mean over people and weeks",
            MarketSeries.RUNGS,
            MarketSeries.IN_SERVICE,
            1));
    all.add(
        shareOf(
            "two lowest rungs of people in service",
            "people who are isolated or have contacts outside the home only, of people in service",
            MarketSeries.LOW_RUNGS,
            MarketSeries.IN_SERVICE));
    all.add(
        shareOf(
            "unpaid work of people in service",
            "people who do unpaid work, of people in service",
            MarketSeries.UNPAID_WORK,
            MarketSeries.IN_SERVICE));
    all.add(
        shareOf(
            "sick leave",
            "people who are sick, of those at work who are in view",
            MarketSeries.SICK,
            MarketSeries.AT_WORK));
    all.add(
        stock(
            "people at work on wga",
            "persons",
            "partially disabled people who work and keep their right",
            MarketSeries.PARTIAL_DISABILITY_AT_WORK));
    all.add(
        stock(
            "people in target group",
            "persons",
            "people in the target group register under the Participation Act",
            MarketSeries.REGISTER_IN_ALL));
    all.add(
        stock(
            "people outside",
            "persons",
            "people outside the service who look for a job",
            MarketSeries.OUTSIDE));
    all.add(
        stock(
            "unemployed people",
            "persons",
            "people in the service and people outside who look for a job",
            MarketSeries.UNEMPLOYED));
    all.add(
        stock(
            "unemployed by the statistics",
            "persons",
            "people without work who wrote an application in the last four weeks",
            MarketSeries.SEARCHING));
    all.add(
        flow("jobs found in service", "jobs that served people find", MarketSeries.SERVED_JOBS));
    all.add(
        flow(
            "jobs found outside",
            "jobs that people outside the service find who had none",
            MarketSeries.OUTSIDE_JOBS));
    all.add(flow("job changes", "people who go from one job to another", MarketSeries.JOB_CHANGES));
    all.add(
        flow(
            "places left and opened again",
            "places of who went to another job for which the employer seeks somebody",
            MarketSeries.LEFT_BEHIND));
    all.add(
        flow(
            "steps up from sheltered work",
            "people who go from sheltered work to an ordinary employer",
            MarketSeries.STEPS_UP));
    all.add(
        flow(
            "adaptations of work",
            "places of work that are adapted to a disability",
            MarketSeries.ADAPTATIONS));
    all.add(flow("jobs lost", "jobs that end, of people placed before", MarketSeries.SEPARATIONS));
    all.add(flow("applications", "applications that reach a vacancy", MarketSeries.APPLICATIONS));
    all.add(
        flow(
            "conversations",
            "conversations held, with people at work or not",
            MarketSeries.CONVERSATIONS));
    all.add(
        flow(
            "conversations at work",
            "conversations with people who have work to keep",
            MarketSeries.TALKS_AT_WORK));
    all.add(
        ratio(
            "minutes per conversation at work",
            "minutes of a conversation with somebody who has work to keep",
            MarketSeries.MINUTES_AT_WORK,
            MarketSeries.TALKS_AT_WORK));
    all.add(flow("instruments started", "instruments started", MarketSeries.INSTRUMENTS));
    all.add(flow("sanctions", "benefits cut", MarketSeries.SANCTIONS));
    all.add(
        stock(
            "professionals",
            "full-time equivalents",
            "professionals, full-time",
            MarketSeries.PROFESSIONALS));
    all.add(
        euro("service cost", "professionals, instruments, subsidies", MarketSeries.SERVICE_EURO));
    all.add(euro("benefits", "benefits paid", MarketSeries.BENEFIT_EURO));
    all.add(
        euro("paid by state", "what the state pays, less what it gets", MarketSeries.NET_STATE));
    all.add(
        euro(
            "paid by funds",
            "what the insurance funds pay, less what they get",
            MarketSeries.NET_FUNDS));
    all.add(
        euro(
            "paid by municipalities",
            "what municipalities pay, less what they get",
            MarketSeries.NET_MUNICIPALITIES));
    all.add(
        euro(
            "wages",
            "gross wages of people who were placed or work beside a right",
            MarketSeries.WAGE_EURO));
    all.add(
        euro(
            "quota fees",
            "what employers pay to state and funds for places of the register that are missing",
            MarketSeries.LEVY_EURO));
    all.add(euro("benefits withheld", "what cuts keep back", MarketSeries.WITHHELD_EURO));
    all.add(euro("public cost", "service cost and benefits together", MarketSeries.PUBLIC_EURO));
    all.add(
        ratio(
            "vacancies per unemployed",
            "open vacancies per person who looks for a job",
            MarketSeries.OPEN_VACANCIES,
            MarketSeries.UNEMPLOYED));
    all.add(
        ratio(
            "tightness",
            "open vacancies per person who is unemployed by the statistics",
            MarketSeries.OPEN_VACANCIES,
            MarketSeries.SEARCHING));
    all.add(
        ratio(
            "clients per professional",
            "people served per full-time professional",
            MarketSeries.IN_SERVICE,
            MarketSeries.PROFESSIONALS));
    all.add(
        ratio(
            "applications per vacancy filled",
            "applications written for each vacancy that is filled",
            MarketSeries.APPLICATIONS,
            MarketSeries.FILLED));
    all.add(
        new MarketFigure(
            "conversations per client per year",
            "per year",
            "conversations that a person in the service has",
            MarketSeries.TALKS_IN_SERVICE,
            MarketSeries.IN_SERVICE,
            RatePerYear.WEEKS_PER_YEAR));
    all.add(
        ofStaff(
            "strain of professionals",
            "strain from work that does not fit into the week, mean over professionals and weeks",
            MarketSeries.STRAIN));
    all.add(
        ofStaff(
            "awareness of professionals",
            "how far professionals know what counts for them, mean over professionals and weeks",
            MarketSeries.AWARENESS));
    all.add(
        ofStaff(
            "competence of professionals",
            "competence, mean over professionals and weeks",
            MarketSeries.COMPETENCE));
    all.add(
        ofStaff(
            "trust in clients",
            "trust of professionals in clients in general, mean over professionals and weeks",
            MarketSeries.TRUST_IN_CLIENTS));
    all.add(
        new MarketFigure(
            "choices against protocol",
            "share",
            "instruments started that the protocol, or the strategy where it is carried out, does not have",
            MarketSeries.DEVIATIONS,
            MarketSeries.INSTRUMENTS,
            1));
    all.add(
        new MarketFigure(
            "choices withdrawn",
            "share",
            "deviations taken back after they were explained, for each instrument started",
            MarketSeries.WITHDRAWN,
            MarketSeries.INSTRUMENTS,
            1));
    all.add(
        ratio(
            "choices as advised",
            "choices that are as statistics of the office advise or, where the advice is kept"
                + " back, would have advised",
            MarketSeries.ADVICE_TAKEN,
            MarketSeries.ADVISED));
    for (Response response : Response.values()) {
      all.add(
          ratio(
              "response " + response.code() + " per conversation",
              "conversations in which the professional responds so, of all",
              MarketSeries.of(response),
              MarketSeries.CONVERSATIONS));
    }
    all.add(
        ratio(
            "reasoning shared per conversation",
            "conversations in which the client is told how a decision came about, of all",
            MarketSeries.TOLD,
            MarketSeries.CONVERSATIONS));
    all.add(
        new MarketFigure(
            "direction handed over",
            "share",
            "conversations in which the client's own wish decides, of all",
            MarketSeries.HANDED_OVER,
            MarketSeries.CONVERSATIONS,
            1));
    return List.copyOf(all);
  }

  private static MarketFigure ofStaff(String word, String meaning, MarketSeries above) {
    return new MarketFigure(word, "share", meaning, above, MarketSeries.CHAIRS, 1);
  }

  private static MarketFigure stock(String word, String unit, String meaning, MarketSeries above) {
    return new MarketFigure(
        word, unit, meaning + ", mean over the weeks", above, MarketSeries.WEEKS, 1);
  }

  private static MarketFigure flow(String word, String meaning, MarketSeries above) {
    return new MarketFigure(
        word + " per year",
        "per year",
        meaning,
        above,
        MarketSeries.WEEKS,
        RatePerYear.WEEKS_PER_YEAR);
  }

  private static MarketFigure euro(String word, String meaning, MarketSeries above) {
    return new MarketFigure(
        word + " per year",
        "euro per year",
        meaning,
        above,
        MarketSeries.WEEKS,
        RatePerYear.WEEKS_PER_YEAR);
  }

  private static MarketFigure shareOf(
      String word, String meaning, MarketSeries above, MarketSeries below) {
    return new MarketFigure(word, "share", meaning + ", mean over the weeks", above, below, 1);
  }

  private static MarketFigure ratio(
      String word, String meaning, MarketSeries above, MarketSeries below) {
    return new MarketFigure(word, "ratio", meaning, above, below, 1);
  }

  /** What must be read for it. */
  Stream<MarketSeries> series() {
    return Stream.of(above, below);
  }

  /** The figure that follows from two sums; NaN when there is nothing to divide by. */
  double level(double sumAbove, double sumBelow) {
    return sumBelow > 0 ? factor * sumAbove / sumBelow : Double.NaN;
  }

  /** The figure of one region over a span of weeks. */
  double inRegion(MarketCourse course, int region, MarketQuantity.Span span) {
    double sumAbove = 0;
    double sumBelow = 0;
    for (int week = span.from(); week < span.end(course.weeks()); week++) {
      sumAbove += course.region(above, region, week);
      sumBelow += course.region(below, region, week);
    }
    return level(sumAbove, sumBelow);
  }
}
