package org.leeway.scenario;

import static org.leeway.scenario.CardForm.choice;
import static org.leeway.scenario.CardForm.each;
import static org.leeway.scenario.CardForm.figure;
import static org.leeway.scenario.CardForm.group;
import static org.leeway.scenario.CardForm.may;
import static org.leeway.scenario.CardForm.must;
import static org.leeway.scenario.CardForm.rank;
import static org.leeway.scenario.CardForm.share;
import static org.leeway.scenario.CardForm.yesNo;

import java.util.List;
import org.leeway.scenario.CardShape.Each;
import org.leeway.scenario.CardShape.Group;
import org.leeway.scenario.CardShape.Links;
import org.leeway.scenario.CardShape.Names;
import org.leeway.scenario.CardShape.Slot;
import org.leeway.scenario.CardShape.Words;

/**
 * The form of a strategy [interventiestrategie]: what a company lets in, what it emphasises, how it
 * goes to employers, which mechanisms it bets on and which instruments it deploys. Ranks are those
 * of the report, 0 to 4.
 */
final class StrategyForm {
  /** The strategy that this one starts from. */
  static final String LIKE = "like";

  private static final Slot MECHANISM =
      may("mechanism", each(Card.Kind.MECHANISM, rank("bets on mechanism {0}", "zet in op {0}")));
  private static final Slot INSTRUMENT =
      may("instrument", each(Card.Kind.INSTRUMENT, rank("uses instrument {0}", "gebruikt {0}")));

  static final CardForm FORM =
      new CardForm(
          Card.Kind.STRATEGY,
          "Strategy",
          "Strategie",
          "process.Strategy",
          List.of(
              may(LIKE, new Links(Card.Kind.STRATEGY, false)),
              may("claim", new Words("the intervention claim, in a sentence")),
              must("entry", entry()),
              must("emphasis", emphasis()),
              must("employer", employer()),
              must(
                  "job-goal",
                  choice(
                      List.of("first-suitable", "placement", "quick-and-wanted", "fitting"),
                      "which job is good enough",
                      "welke baan goed genoeg is")),
              MECHANISM,
              INSTRUMENT,
              must("control", control()),
              must(
                  "belief",
                  choice(
                      List.of(
                          "barriers-block-work",
                          "work-solves-barriers",
                          "mixed",
                          "entry-condition"),
                      "how barriers and work hang together",
                      "hoe belemmeringen en werk samenhangen")),
              may(
                  "phase",
                  new Each(
                      Names.free("phase"),
                      group(
                          must(
                              "from",
                              figure(Unit.WEEK, "phase {0}: first week", "fase {0}: eerste week")),
                          may(
                              "until",
                              figure(
                                  Unit.WEEK,
                                  "phase {0}: week after the last",
                                  "fase {0}: week na de laatste")),
                          may(
                              "goals",
                              new Links(
                                  Card.Kind.GOAL,
                                  true,
                                  "phase {0}: goals that are worked on",
                                  "fase {0}: doelen waaraan wordt gewerkt"))))),
              must("weeks", figure(Unit.WEEK, "longest duration", "langste duur")),
              must(
                  "caseload",
                  figure(
                      Unit.NUMBER,
                      "clients per full-time professional",
                      "klanten per voltijds professional")),
              must("price", figure(Unit.EURO, "price per client", "prijs per klant")),
              may(
                  "payment-scheme",
                  choice(
                      List.of("hourly", "trajectory", "no-cure-no-pay", "mixed"),
                      "how those who follow it are paid",
                      "hoe wie haar volgt wordt betaald")),
              may(
                  "for",
                  each(
                      "scheme",
                      TheoryWords.SCHEMES,
                      group(
                          may(
                              "emphasis",
                              each(
                                  "emphasis",
                                  names(emphasis()),
                                  rank("for {0}: emphasis on {1}", "voor {0}: nadruk op {1}"))),
                          may(
                              "employer",
                              each(
                                  "rank",
                                  ranks(employer()),
                                  rank(
                                      "for {0}: {1} at employers",
                                      "voor {0}: {1} bij werkgevers"))),
                          may(
                              "mechanism",
                              each(
                                  Card.Kind.MECHANISM,
                                  rank(
                                      "for {0}: bets on mechanism {1}",
                                      "voor {0}: zet in op {1}"))),
                          may(
                              "instrument",
                              each(
                                  Card.Kind.INSTRUMENT,
                                  rank(
                                      "for {0}: uses instrument {1}",
                                      "voor {0}: gebruikt {1}"))))))));

  private StrategyForm() {}

  private static Group entry() {
    return group(
        must("screen", rank("refuses clients with heavy barriers", "weigert zware klanten")),
        must(
            "reverse-screen",
            rank("refuses clients who can compete by themselves", "weigert wie zichzelf redt")),
        must("early-exit", rank("ends service without prospect", "stopt zonder perspectief")),
        may(
            "early-exit-mode",
            choice(
                List.of("drop-or-refer", "return-to-commissioner"),
                "what becomes of those for whom it ends",
                "wat er wordt van wie moet stoppen")),
        must("diagnosis-depth", rank("depth of diagnosis", "diepte van de diagnose")),
        may(
            "diagnosis-after",
            figure(Unit.WEEK, "week in which the diagnosis is made", "week van de diagnose")),
        may(
            "refuses",
            each(
                Card.Kind.PROBLEM,
                share("intensity from which {0} is heavy", "intensiteit waarbij {0} zwaar is"))));
  }

  private static Group emphasis() {
    return new Group(
        List.of(
                "supply",
                "demand",
                "match",
                "work-first",
                "schooling",
                "reframing",
                "empowerment",
                "sanction",
                "group",
                "individual",
                "barriers",
                "connections")
            .stream()
            .map(key -> must(key, rank("emphasis on " + key, "nadruk op " + key)))
            .toList());
  }

  private static Group employer() {
    return group(
        must("vacancy-hunting", rank("looks for vacancies", "zoekt vacatures")),
        may(
            "vacancy-hunting-crisis",
            rank("looks for vacancies in a downturn", "zoekt vacatures in een crisis")),
        must("vouching", rank("stakes its name for clients", "staat in voor klanten")),
        must("job-carving", rank("has jobs adapted", "laat banen aanpassen")),
        must("subsidy", rank("uses subsidies", "gebruikt subsidies")),
        must("trial", rank("uses trial placements", "gebruikt proefplaatsingen")),
        must("aftercare", rank("stays after placement", "blijft na plaatsing")),
        must("own-vacancy-pool", rank("has vacancies of its own", "heeft eigen vacatures")),
        must(
            "segment",
            choice(
                List.of("any", "small", "pool"),
                "which employers it goes to",
                "naar welke werkgevers het gaat")),
        must("demand-given", yesNo("takes vacancies as given", "neemt vacatures als gegeven")),
        must(
            "first-contact",
            choice(
                List.of("client", "consultant", "consultant-then-together", "client-plus-network"),
                "who approaches the employer first",
                "wie de werkgever het eerst benadert")));
  }

  private static Group control() {
    return group(
        must("discretion", rank("room of the professional", "ruimte van de professional")),
        must("standardisation", rank("part that is fixed", "deel dat vastligt")),
        must("client-content-say", rank("client's say on content", "inspraak op inhoud")),
        must("client-pace-say", rank("client's say on pace", "inspraak op tempo")),
        must(
            "consultant-over-client",
            rank("professional decides over the client", "professional beslist over de klant")));
  }

  private static List<String> names(Group group) {
    return group.keys();
  }

  private static List<String> ranks(Group group) {
    return group.slots().stream()
        .filter(slot -> slot.shape() instanceof CardShape.Figure f && f.unit().isNumeric())
        .map(Slot::key)
        .toList();
  }
}
