package org.leeway.scenario;

import static org.leeway.scenario.CardForm.choice;
import static org.leeway.scenario.CardForm.each;
import static org.leeway.scenario.CardForm.group;
import static org.leeway.scenario.CardForm.may;
import static org.leeway.scenario.CardForm.must;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.CardShape.Each;
import org.leeway.scenario.CardShape.Figure;
import org.leeway.scenario.CardShape.FigureOrPath;
import org.leeway.scenario.CardShape.Group;
import org.leeway.scenario.CardShape.Names;
import org.leeway.scenario.CardShape.Word;

/**
 * The form of the law of a benefit [regeling]. Every value stands on the card, or the card names
 * the path at which the data pack has it: then that is its one home.
 */
final class SchemeForm {
  private static final Bounds MANY = new Bounds(0, 1200);

  static final CardForm FORM =
      new CardForm(
          Card.Kind.SCHEME,
          "Scheme",
          "Regeling",
          "law.Law",
          List.of(
              must("executor", new Word(List.of("uwv", "municipality"))),
              must("pays", pays()),
              must("benefit", benefit()),
              must("duty", duty()),
              may("exempt", free("exemption", exempt())),
              must("sanction", sanction()),
              may("instrument", each(Card.Kind.INSTRUMENT, instrument())),
              must("income", income()),
              must("right", right()),
              must("after", after()),
              must("premium", premium()),
              may("hiring-credit", hiringCredit())));

  private SchemeForm() {}

  private static Group pays() {
    return group(
        must("benefit", party("who pays the benefit", "wie de uitkering betaalt")),
        must("savings", party("who keeps what is saved", "wie besparingen houdt")),
        must("instruments", party("who pays instruments", "wie instrumenten betaalt")),
        must(
            "subsidies",
            party("who pays subsidies to employers", "wie loonkostensubsidie betaalt")));
  }

  private static Group benefit() {
    return group(
        must(
            "basis",
            choice(
                List.of("former-wage", "minimum-wage", "social-minimum"),
                "what the benefit is a share of",
                "waarvan de uitkering een deel is")),
        may(
            "rate",
            free(
                "period",
                group(
                    must("from-month", months("month from which {0} holds", "maand vanaf {0}")),
                    must("share", share("share of the basis in {0}", "deel in {0}"))))),
        may("most-per-day", euro("highest daily wage that counts", "maximumdagloon")),
        may(
            "norm",
            each(
                "household",
                TheoryWords.HOUSEHOLDS,
                euro("net amount a month, {0}", "netto bedrag per maand, {0}"))),
        may(
            "follow-up",
            group(
                must(
                    "must-earn",
                    share(
                        "share of the remaining capacity that must be earned after the first"
                            + " phase",
                        "deel van de restcapaciteit dat moet worden verdiend")),
                must(
                    "class",
                    free(
                        "class",
                        group(
                            must("from-loss", share("least loss of {0}", "verlies vanaf, {0}")),
                            must(
                                "share",
                                share(
                                    "share of the minimum wage in {0}",
                                    "deel van het minimumloon, {0}"))))))));
  }

  private static Group duty() {
    return group(
        may(
            "applications",
            group(
                must("number", number("applications that are demanded", "sollicitaties")),
                must("weeks", number("weeks in which they are to be written", "weken")))),
        must("accept-work", yesNo("work must be accepted", "werk aanvaarden")),
        must("use-service", yesNo("service must be used", "meewerken aan dienstverlening")),
        must("language", yesNo("the language must be learned", "taaleis")),
        must("counterpart", yesNo("a return may be asked", "tegenprestatie")),
        may("counterpart-hours", hours("hours a week of the return", "uren tegenprestatie")),
        may(
            "any-work-after",
            months("months after which all work is suitable", "maanden tot alle werk passend")),
        may("travel", travel()));
  }

  private static Group travel() {
    return group(
        must("first", number("minutes one way at first", "minuten enkele reis, eerst")),
        must("later", number("minutes one way later", "minuten enkele reis, later")),
        must("later-after", months("months after which the later holds", "maanden tot later")));
  }

  private static Group exempt() {
    return group(
        must(
            "of",
            choice(
                List.of("everybody", "lone-parent", "full-disability"),
                "whom exemption {0} may hold",
                "voor wie ontheffing {0} kan gelden")),
        may("child-under", number("age of the youngest child, {0}", "leeftijd kind, {0}")),
        must("granted", share("share of them to whom {0} is given", "deel met ontheffing {0}")));
  }

  private static Group sanction() {
    return group(
        must(
            "ladder",
            yesNo("benefits are cut for offences", "maatregelen bij schending van plichten")),
        must(
            "warning-first",
            share("first offences that end in a warning", "eerste keer een waarschuwing")),
        must(
            "stops-on-compliance",
            yesNo("a cut ends when the duty is met", "inkeer beëindigt de maatregel")),
        must(
            "step",
            free(
                "step",
                group(
                    must("offence", choice(TheoryWords.OFFENCES, "offence of {0}", "feit, {0}")),
                    must("time", number("the how manieth time, {0}", "de hoeveelste keer, {0}")),
                    must("share", share("part of the benefit, {0}", "deel, {0}")),
                    must("months", months("months, {0}", "maanden, {0}"))))));
  }

  private static Group instrument() {
    return group(
        may("allowed", yesNo("{0} may be deployed", "{0} mag worden ingezet")),
        may("months", months("longest {0} in months", "langste {0} in maanden")),
        may("hours", hours("most hours a week of {0}", "meeste uren per week {0}")),
        may("euro", euro("highest price of {0}", "hoogste prijs van {0}")));
  }

  private static Group income() {
    return group(
        must("counted", choice(List.of("gross", "net"), "which earnings count", "welk loon telt")),
        must(
            "deducted",
            free(
                "rule",
                group(
                    must("from-month", months("month from which {0} holds", "maand vanaf {0}")),
                    must(
                        "above",
                        share(
                            "part of the minimum wage above which {0} holds",
                            "deel van het minimumloon, {0}")),
                    must("share", share("part deducted, {0}", "korting, {0}"))))),
        may(
            "release",
            free(
                "release",
                group(
                    must(
                        "of",
                        choice(
                            List.of("everybody", "lone-parent", "medically-limited"),
                            "for whom {0} is",
                            "voor wie {0} is")),
                    must("share", share("part released, {0}", "vrijlating, {0}")),
                    must("most", euro("most in a month, {0}", "hoogste per maand, {0}")),
                    must(
                        "from-month",
                        months("month of work from which, {0}", "werkmaand vanaf, {0}")),
                    may("months", months("months, {0}", "maanden, {0}"))))),
        may(
            "ends-above",
            share(
                "part of the former wage above which the benefit ends",
                "deel van het oude loon waarboven de uitkering eindigt")));
  }

  private static Group right() {
    return group(
        may("weeks-worked", weeks("weeks of work that give the right", "wekeneis")),
        may("least-months", months("shortest right", "kortste duur in maanden")),
        may("most-months", months("longest right", "langste duur in maanden")),
        may("per-year", months("months for each year worked", "maanden per jaar")),
        may("per-later-year", months("months for each later year", "maanden per later jaar")),
        may("full-years", number("years that count fully", "jaren die geheel tellen")),
        may(
            "phase-least",
            months("shortest first phase, by years worked", "kortste loongerelateerde fase")),
        may("phase-most", months("longest first phase", "langste loongerelateerde fase")),
        may("weeks", weeks("length of the right", "duur van het recht")));
  }

  private static Group after() {
    List<String> orNothing = new ArrayList<>(TheoryWords.SCHEMES);
    orNothing.add("none");
    return group(
        may(
            "end-of-right",
            each("scheme", TheoryWords.SCHEMES, share("people who go to {0}", "deel naar {0}"))),
        must(
            "lost-job", choice(orNothing, "scheme after a job is lost", "regeling na baanverlies")),
        must(
            "unemployment-first",
            yesNo("unemployment benefit comes first when entitled", "eerst WW bij recht")),
        may("return-years", number("years in which the right revives", "jaren herleving")),
        may(
            "claim-rejected",
            choice(orNothing, "scheme after a claim is turned down", "regeling na afwijzing")));
  }

  private static Group premium() {
    return group(
        must("euro", euro("premium for a job that lasts", "premie bij duurzaam werk")),
        must("weeks", weeks("weeks that the job must last", "weken werk voor de premie")));
  }

  private static Group hiringCredit() {
    return group(
        must("per-hour", euro("paid to the employer for an hour", "loonkostenvoordeel per uur")),
        must("most-per-year", euro("most of it in a year", "ten hoogste per jaar")),
        must("years", number("years for which it is paid", "duur in jaren")),
        may("from-age", number("age from which (years)", "vanaf leeftijd")),
        may(
            "register",
            group(
                must("per-hour", euro("the same for the register", "per uur, doelgroepregister")),
                must("most-per-year", euro("most of it in a year", "ten hoogste per jaar")))));
  }

  private static Each free(String what, CardShape shape) {
    return new Each(Names.free(what), shape);
  }

  private static Figure party(String label, String dutch) {
    return choice(TheoryWords.PARTIES, label, dutch);
  }

  private static FigureOrPath months(String label, String dutch) {
    return number(label + " (months)", dutch);
  }

  private static FigureOrPath number(String label, String dutch) {
    return legal(Unit.NUMBER, MANY, label, dutch);
  }

  private static FigureOrPath share(String label, String dutch) {
    return legal(Unit.SHARE, Bounds.of(Unit.SHARE), label, dutch);
  }

  private static FigureOrPath euro(String label, String dutch) {
    return legal(Unit.EURO, Bounds.of(Unit.EURO), label, dutch);
  }

  private static FigureOrPath hours(String label, String dutch) {
    return legal(Unit.HOUR, Bounds.of(Unit.HOUR), label, dutch);
  }

  private static FigureOrPath weeks(String label, String dutch) {
    return legal(Unit.WEEK, Bounds.of(Unit.WEEK), label, dutch);
  }

  private static FigureOrPath yesNo(String label, String dutch) {
    return legal(Unit.YES_NO, Bounds.of(Unit.YES_NO), label, dutch);
  }

  private static FigureOrPath legal(Unit unit, Bounds bounds, String label, String dutch) {
    return new FigureOrPath(new Figure(unit, bounds, List.of(), Evidence.LEGAL, label, dutch));
  }
}
