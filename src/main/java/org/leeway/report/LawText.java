package org.leeway.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.leeway.domain.Household;
import org.leeway.domain.Offence;
import org.leeway.domain.Scheme;
import org.leeway.law.Client;
import org.leeway.law.HiringCredit;
import org.leeway.law.Law;
import org.leeway.law.Sanction;
import org.leeway.law.SchemeLaw;
import org.leeway.scenario.Card;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.Scenario;

/** The law of a scheme as a card for the terminal. */
public final class LawText {
  private static final String ELSEWHERE = ".as";
  private static final double[] HOURS = {8, 16, 24, 32, 38};
  private static final double MONTHS = 12;
  private static final double WEEKS = 52;
  private static final double FULL_TIME = 38;

  private final StringBuilder text = new StringBuilder();
  private final int columns;

  private LawText(int columns) {
    this.columns = columns;
  }

  /** The card as text, no wider than the columns. */
  public static String render(Card card, Law law, Scheme scheme, Scenario scenario, int columns) {
    LawText written = new LawText(columns);
    written.head(card, law.of(scheme));
    written.rules(law, law.of(scheme));
    written.money(law, scheme);
    written.sources(scenario, card);
    return written.text.toString();
  }

  /** The values that a card rests on, each where it has its home. */
  public static List<ResolvedValue> values(Scenario scenario, Card card) {
    List<ResolvedValue> all = scenario.resolved();
    List<ResolvedValue> own = new ArrayList<>();
    for (ResolvedValue value : all) {
      if (value.path().startsWith(card.path() + ".")) {
        if (value.path().endsWith(ELSEWHERE)) {
          all.stream().filter(each -> each.path().equals(value.value())).forEach(own::add);
        } else {
          own.add(value);
        }
      }
    }
    return own.stream().distinct().toList();
  }

  private void head(Card card, SchemeLaw law) {
    line(card.name() + (card.dutch().isEmpty() ? "" : " [" + card.dutch() + "]"));
    text.append('\n');
    indented(card.text());
    heading("Who");
    indented("executed by " + String.join(", ", card.links("executor")));
    indented(
        "benefit paid by "
            + law.paysBenefit().label()
            + ", savings kept by "
            + law.keepsSavings().label()
            + ", instruments paid by "
            + law.paysInstruments().label()
            + ", subsidies to employers paid by "
            + law.paysSubsidies().label());
  }

  private void rules(Law law, SchemeLaw scheme) {
    heading("Duties");
    org.leeway.law.Duties duties =
        scheme.duties().of(Client.entering(scheme.scheme(), Household.SINGLE, 0).after(WEEKS));
    indented(
        number(duties.applicationsPerWeek() * WEEKS / MONTHS, "%.1f") + " applications a month");
    indented(
        "suitable work: "
            + yes(duties.acceptWork())
            + "; any work after a year: "
            + yes(duties.acceptAnyWork()));
    indented(
        "service: "
            + yes(duties.useService())
            + "; language: "
            + yes(duties.language())
            + "; return: "
            + yes(duties.counterpart()));
    indented("exemptions: " + joined(scheme.duties().exemptions()));
    heading("Sanctions");
    if (!scheme.ladder().isOn()) {
      indented("none: the ladder is abolished");
    }
    for (Offence offence : Offence.values()) {
      sanctions(scheme, offence);
    }
    heading("Right");
    indented(right(law, scheme));
    hiringCredit(scheme.hiringCredit());
    heading("Instruments");
    indented("allowed: " + joined(scheme.instruments().allowed()));
  }

  private void hiringCredit(HiringCredit credit) {
    if (credit.weeks() == 0) {
      return;
    }
    heading("Paid to the employer");
    indented(
        aYear(credit.euroPerWeek(credit.fromAge(), false, FULL_TIME))
            + " for "
            + number(credit.weeks() / WEEKS, "%.0f")
            + " years"
            + (credit.fromAge() > 0 ? ", from age " + number(credit.fromAge(), "%.0f") : ""));
    double register = credit.euroPerWeek(0, true, FULL_TIME);
    if (credit.fromAge() > 0 && register > 0) {
      indented("in the target group register, at any age: " + aYear(register));
    }
  }

  private static String aYear(double euroPerWeek) {
    return number(euroPerWeek * WEEKS, "%.0f") + " euro a year";
  }

  private void sanctions(SchemeLaw scheme, Offence offence) {
    List<String> steps = new ArrayList<>();
    Sanction before = Sanction.NONE;
    for (int time = 1; time <= 3; time++) {
      Sanction now = scheme.ladder().sanction(offence, time);
      if (now.share() > 0 && (now.share() != before.share() || now.months() != before.months())) {
        steps.add(
            number(now.share() * 100, "%.0f %%")
                + " for "
                + number(now.months(), "%.0f")
                + " months"
                + (now.warning() > 0
                    ? " (a warning first in " + number(now.warning() * 100, "%.0f %%)")
                    : ""));
      }
      before = now;
    }
    if (!steps.isEmpty()) {
      indented(offence.label() + ": " + String.join(", then ", steps));
    }
  }

  private static String right(Law law, SchemeLaw scheme) {
    String length =
        scheme.right().isByYears()
            ? number(scheme.right().months(0), "%.0f")
                + " to "
                + number(scheme.right().mostMonths(), "%.0f")
                + " months, by years worked"
            : scheme.right().isByWeeks()
                ? number(scheme.right().weeks(), "%.0f") + " weeks"
                : "does not end by itself";
    List<String> next =
        Arrays.stream(Scheme.values())
            .filter(each -> scheme.after().atEnd(each) > 0)
            .map(each -> number(scheme.after().atEnd(each) * 100, "%.0f %%") + " to " + each.code())
            .toList();
    String job =
        scheme
            .after()
            .afterJob(law.of(Scheme.UNEMPLOYMENT).right().weeksWorked(), WEEKS / 2)
            .map(Scheme::code)
            .orElse("none");
    return length
        + (next.isEmpty() ? "" : "; then " + String.join(", ", next))
        + "; after half a year of work: "
        + job;
  }

  private void money(Law law, Scheme scheme) {
    heading("What work brings, net euro a month at the minimum wage (last job: 38 hours at it)");
    text.append(
        String.format(
            Locale.ROOT, "  %-12s %8s %8s %8s %8s%n", "", "hours", "benefit", "net", "gain"));
    for (Household household : Household.values()) {
      Client client =
          Client.entering(scheme, household, law.earnings(FULL_TIME, law.leastWage())).after(3);
      for (double hours : HOURS) {
        text.append(
            String.format(
                Locale.ROOT,
                "  %-12s %8.0f %8.0f %8.0f %8.0f%n",
                household.code(),
                hours,
                law.benefit(client, law.earnings(hours, law.leastWage())),
                law.netIncome(client, hours, law.leastWage()),
                law.gain(client, hours, law.leastWage())));
      }
      if (!law.of(scheme).benefit().isSocialMinimum()) {
        return;
      }
    }
  }

  private void sources(Scenario scenario, Card card) {
    heading("Values and what they rest on");
    for (ResolvedValue value : values(scenario, card)) {
      indented(
          value.path()
              + " = "
              + value.value()
              + " ("
              + value.evidence().word()
              + (value.recalled() ? ", recalled" : "")
              + ")");
    }
    heading("Source");
    indented(card.source());
  }

  private void heading(String words) {
    text.append('\n');
    line(words);
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private void indented(String words) {
    StringBuilder line = new StringBuilder(" ");
    for (String word : words.split(" ", -1)) {
      if (line.length() + 1 + word.length() > columns && line.length() > 4) {
        line(line.toString());
        line = new StringBuilder("   ");
      }
      line.append(' ').append(word);
    }
    line(line.toString());
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }

  private static String yes(boolean yes) {
    return yes ? "yes" : "no";
  }

  private static String number(double number, String form) {
    return String.format(Locale.ROOT, form, number);
  }
}
