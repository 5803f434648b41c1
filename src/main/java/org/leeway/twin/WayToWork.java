package org.leeway.twin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.trace.Decision;
import org.leeway.trace.Deed;
import org.leeway.trace.Entry;
import org.leeway.trace.Life;
import org.leeway.trace.Luck;

/**
 * The way to a vacancy in the world where it led to a job, and in the other: search, application,
 * screening, interview, who got it, offer. The first step that comes out differently is what parted
 * the lives.
 */
final class WayToWork {
  private final Life base;
  private final Life alternative;
  private final int week;

  /**
   * @param week the week of the job
   */
  WayToWork(Life base, Life alternative, int week) {
    this.base = base;
    this.alternative = alternative;
    this.week = week;
  }

  /**
   * What came out differently on the way to a vacancy; null when the records do not tell.
   *
   * @param inBase true when it led to a job in the base
   */
  @Nullable Finding to(String vacancy, boolean inBase) {
    Life with = inBase ? base : alternative;
    Life without = inBase ? alternative : base;
    String there = inBase ? "base" : "alternative";
    String here = inBase ? "alternative" : "base";
    Entry led = lead(with, vacancy);
    Entry ledHere = lead(without, vacancy);
    if (led == null) {
      return null;
    }
    int then = led.week();
    if (ledHere == null) {
      Entry judged = Entries.in(without, then, Deed.SCREENING, vacancy);
      if (judged == null) {
        Entry applied = Entries.in(with, then, Deed.APPLICATION, vacancy);
        return applied == null ? null : notApplied(applied, with, without, there, here);
      }
      String sentence =
          "In week "
              + then
              + " the employer of "
              + vacancy
              + " judged the application "
              + quoted(led.event().response())
              + " in the "
              + there
              + " and "
              + quoted(judged.event().response())
              + " in the "
              + here
              + ".";
      return new Finding(sentence, led, judged, inBase);
    }
    Entry met = Entries.upTo(with, week, Deed.INTERVIEW, vacancy);
    Entry metHere = Entries.upTo(without, week, Deed.INTERVIEW, vacancy);
    if (met != null && metHere != null && Entries.differ(met, metHere)) {
      String sentence =
          "The employer of "
              + vacancy
              + " met the person and found "
              + quoted(met.event().response())
              + " in the "
              + there
              + " in week "
              + met.week()
              + " and "
              + quoted(metHere.event().response())
              + " in the "
              + here
              + " in week "
              + metHere.week()
              + ".";
      return new Finding(sentence, met, metHere, inBase);
    }
    Entry offered = Entries.upTo(with, week, Deed.OFFER, vacancy);
    Entry offeredHere = Entries.upTo(without, week, Deed.OFFER, vacancy);
    if (offered != null && offeredHere != null) {
      String sentence =
          "Offered "
              + vacancy
              + ", the person accepts in the "
              + there
              + " in week "
              + offered.week()
              + " and "
              + offeredHere.event().response()
              + " in the "
              + here
              + " in week "
              + offeredHere.week()
              + ".";
      return new Finding(sentence, offered, offeredHere, inBase);
    }
    Entry lost = Entries.upTo(without, week, Deed.PASSED_OVER, vacancy);
    String sentence =
        lost == null
            ? "In the "
                + there
                + " the employer offers "
                + vacancy
                + " in week "
                + week
                + "; in the "
                + here
                + " there is no offer by then: the employer decides later, has withdrawn the"
                + " vacancy, or has a better candidate in hand."
            : "Another candidate got "
                + vacancy
                + " in the "
                + here
                + (metHere == null ? ", where the person was not asked to come: it " : ": it ")
                + lost.event().response()
                + ".";
    return new Finding(sentence, offered, lost, inBase);
  }

  private Finding notApplied(Entry applied, Life with, Life without, String there, String here) {
    boolean inBase = there.equals("base");
    int then = applied.week();
    String start = "In week " + then + " the person ";
    String way =
        applied.event().response() + " for " + applied.event().about() + " in the " + there;
    if (applied.event().response().equals("is put forward")) {
      return new Finding(
          start
              + way
              + ", and not in the "
              + here
              + ", where "
              + (Comparer.standing(without, then - 1).instrument().isEmpty()
                  ? "no mediation runs."
                  : Comparer.standing(without, then - 1).instrument() + " runs."),
          applied,
          Entries.in(without, then, Deed.APPLICATION),
          inBase);
    }
    Entry searched = Entries.in(with, then, Deed.SEARCH);
    Entry searchedHere = Entries.in(without, then, Deed.SEARCH);
    boolean fewer =
        searched != null
            && searchedHere != null
            && !searched.event().response().equals(searchedHere.event().response());
    if (fewer) {
      return new Finding(
          start
              + way
              + ", one of "
              + searched.event().response()
              + "; in the "
              + here
              + " it comes to "
              + searchedHere.event().response()
              + ", not for this vacancy.",
          searched,
          searchedHere,
          inBase);
    }
    Entry instead = sameDraw(without, applied);
    return new Finding(
        start
            + way
            + (instead == null
                ? "; in the "
                    + here
                    + " the same search leads to no application: the person looks at fewer"
                    + " vacancies or at others (search skill "
                    + skill(with, then)
                    + " in the "
                    + there
                    + ", "
                    + skill(without, then)
                    + " in the "
                    + here
                    + ")."
                : "; in the "
                    + here
                    + " the same search leads to "
                    + instead.event().about()
                    + because(applied, instead)),
        applied,
        instead,
        inBase);
  }

  /**
   * Why one search finds another vacancy: the person searches otherwise, or others changed the
   * market.
   */
  private static String because(Entry applied, Entry instead) {
    boolean alike =
        EventWords.number(applied.event(), "search skill")
            == EventWords.number(instead.event(), "search skill");
    return alike
        ? ". The person searches in the same way; other vacancies are open, because of who got which"
            + " job before."
        : ". The person searches a little better or worse, and other vacancies may be open.";
  }

  /** Search skill with which somebody goes into a week. */
  private static String skill(Life life, int then) {
    return Comparer.standing(life, then - 1).factors().stream()
        .filter(factor -> factor.name().equals("search skill"))
        .map(EventWords::value)
        .findFirst()
        .orElse("unknown");
  }

  /** The application that grew out of the same draw. */
  private static @Nullable Entry sameDraw(Life life, Entry applied) {
    List<Luck> luck = ((Decision) applied.event()).luck();
    return Entries.first(
        life,
        entry ->
            entry.week() == applied.week()
                && Entries.is(entry, Deed.APPLICATION)
                && ((Decision) entry.event()).luck().equals(luck));
  }

  /** When an employer last found a letter good enough to think of the person; null when never. */
  private @Nullable Entry lead(Life life, String vacancy) {
    return Entries.last(
        life,
        entry ->
            entry.week() <= week
                && Entries.is(entry, Deed.SCREENING)
                && entry.event().about().equals(vacancy)
                && !entry.event().response().equals("not good enough"));
  }

  private static String quoted(String response) {
    return "\"" + response + "\"";
  }
}
