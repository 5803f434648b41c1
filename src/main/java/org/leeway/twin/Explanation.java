package org.leeway.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leeway.draw.AgentName;
import org.leeway.simulation.Census;
import org.leeway.simulation.Followed;
import org.leeway.trace.Decision;
import org.leeway.trace.Deed;
import org.leeway.trace.Entry;
import org.leeway.trace.Life;
import org.leeway.trace.Luck;

/**
 * Finds the decision that parted two lives. Where one of them starts in a job, the way to that
 * vacancy is followed from its beginning in both worlds (search, application, screening, who got
 * it, offer): the first step that comes out differently is the one. Otherwise it is the first
 * decision of the week that comes out differently.
 */
final class Explanation {
  private static final List<Deed> SERVICE = List.of(Deed.CONVERSATION, Deed.CHOICE, Deed.DUTY);

  private final Life base;
  private final Life alternative;
  private final Census baseCensus;
  private final Census alternativeCensus;
  private final String region;
  private final int week;

  Explanation(Followed base, Followed alternative, long person, String region, int week) {
    this.base = life(base, person);
    this.alternative = life(alternative, person);
    this.baseCensus = base.census();
    this.alternativeCensus = alternative.census();
    this.region = region;
    this.week = week;
  }

  static Life life(Followed world, long person) {
    Life life = world.lives().get(person);
    return life == null ? new Life(List.of(), List.of()) : life;
  }

  Parting parting() {
    Entry ofBase = first(base, entry -> entry.week() == week && is(entry, Deed.HIRING));
    Entry ofAlternative =
        first(alternative, entry -> entry.week() == week && is(entry, Deed.HIRING));
    if (ofBase != null || ofAlternative != null) {
      boolean inBase = ofBase != null;
      Entry hired = inBase ? ofBase : ofAlternative;
      return hired == null ? ofTheWeek() : wayTo(hired.event().about(), inBase);
    }
    return ofTheWeek();
  }

  /** Where the service first comes out differently; null when it never does. */
  @Nullable Parting service(Comparer comparer) {
    Integer then = comparer.service();
    if (then == null) {
      return null;
    }
    for (Deed deed : SERVICE) {
      Entry one = last(base, then, deed);
      Entry other = last(alternative, then, deed);
      if (one == null
          ? other != null
          : other == null || !one.event().response().equals(other.event().response())) {
        Parting found = parting(serviceSentence(then, one, other), one, other, true);
        List<Difference> inputs =
            found.inputs().isEmpty() ? comparer.surroundings(then) : found.inputs();
        return new Parting(
            then,
            new Difference(
                "position", Comparer.position(base, then), Comparer.position(alternative, then)),
            found.sentence(),
            found.base(),
            found.alternative(),
            inputs,
            found.luck(),
            List.of());
      }
    }
    return null;
  }

  private static String serviceSentence(int then, @Nullable Entry one, @Nullable Entry other) {
    return "In week "
        + then
        + ": "
        + (one == null ? "nothing" : EventWords.of(one.event()))
        + " in the base; "
        + (other == null ? "nothing" : EventWords.of(other.event()))
        + " in the alternative.";
  }

  /** The way to a vacancy, in the world where it led to a job and in the other. */
  private Parting wayTo(String vacancy, boolean inBase) {
    Life with = inBase ? base : alternative;
    Life without = inBase ? alternative : base;
    String there = inBase ? "base" : "alternative";
    String here = inBase ? "alternative" : "base";
    Entry applied = last(with, Deed.APPLICATION, vacancy);
    Entry appliedHere = last(without, Deed.APPLICATION, vacancy);
    if (applied == null) {
      return ofTheWeek();
    }
    if (appliedHere == null) {
      return notApplied(applied, with, without, there, here);
    }
    Entry screened = last(with, Deed.SCREENING, vacancy);
    Entry screenedHere = last(without, Deed.SCREENING, vacancy);
    if (screened != null
        && screenedHere != null
        && !outcome(screened).equals(outcome(screenedHere))) {
      String sentence =
          "The employer of "
              + vacancy
              + " judged the application "
              + quoted(screened.event().response())
              + " in the "
              + there
              + " and "
              + quoted(screenedHere.event().response())
              + " in the "
              + here
              + ".";
      return parting(sentence, screened, screenedHere, inBase);
    }
    Entry offered = last(with, Deed.OFFER, vacancy);
    Entry offeredHere = last(without, Deed.OFFER, vacancy);
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
      return parting(sentence, offered, offeredHere, inBase);
    }
    Entry lost = last(without, Deed.PASSED_OVER, vacancy);
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
                + ": it "
                + lost.event().response()
                + ".";
    return parting(sentence, offered, lost, inBase);
  }

  private Parting notApplied(Entry applied, Life with, Life without, String there, String here) {
    boolean inBase = there.equals("base");
    int then = applied.week();
    String start = "In week " + then + " the person ";
    String way =
        applied.event().response() + " for " + applied.event().about() + " in the " + there;
    if (applied.event().response().equals("is put forward")) {
      return parting(
          start
              + way
              + ", and not in the "
              + here
              + ", where "
              + (Comparer.standing(without, then - 1).instrument().isEmpty()
                  ? "no mediation runs."
                  : Comparer.standing(without, then - 1).instrument() + " runs."),
          applied,
          last(without, then, Deed.APPLICATION),
          inBase);
    }
    Entry searched = last(with, then, Deed.SEARCH);
    Entry searchedHere = last(without, then, Deed.SEARCH);
    boolean fewer =
        searched != null
            && searchedHere != null
            && !searched.event().response().equals(searchedHere.event().response());
    if (fewer) {
      return parting(
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
    return parting(
        start
            + way
            + (instead == null
                ? "; in the " + here + " the same search leads to no application."
                : "; in the "
                    + here
                    + " the same search leads to "
                    + instead.event().about()
                    + ", because other vacancies are open there or the person looks at more or"
                    + " fewer."),
        applied,
        instead,
        inBase);
  }

  /** The application that grew out of the same draw. */
  private static @Nullable Entry sameDraw(Life life, Entry applied) {
    List<Luck> luck = ((Decision) applied.event()).luck();
    return first(
        life,
        entry ->
            entry.week() == applied.week()
                && is(entry, Deed.APPLICATION)
                && ((Decision) entry.event()).luck().equals(luck));
  }

  /** The first decision of the week that comes out differently. */
  private Parting ofTheWeek() {
    for (Deed deed : Deed.values()) {
      Entry one = last(base, week, deed);
      Entry other = last(alternative, week, deed);
      boolean differs =
          one == null
              ? other != null
              : other == null || !one.event().response().equals(other.event().response());
      if (differs && decides(deed)) {
        String sentence =
            "In week "
                + week
                + ", "
                + deed.label()
                + ": "
                + (one == null ? "nothing" : EventWords.of(one.event()))
                + " in the base, "
                + (other == null ? "nothing" : EventWords.of(other.event()))
                + " in the alternative.";
        return parting(sentence, one, other, true);
      }
    }
    return parting("No decision about the person differs in week " + week + ".", null, null, true);
  }

  private static boolean decides(Deed deed) {
    return switch (deed) {
      case ENTRY, EXIT, END_OF_RIGHT, HIRING, JOB -> true;
      case FIRST_PICTURE,
          CONVERSATION,
          CHOICE,
          DUTY,
          INSTRUMENT_END,
          SEARCH,
          APPLICATION,
          SCREENING,
          OFFER,
          PASSED_OVER ->
          false;
    };
  }

  private Parting parting(
      String sentence, @Nullable Entry one, @Nullable Entry other, boolean oneIsBase) {
    Entry ofBase = oneIsBase ? one : other;
    Entry ofAlternative = oneIsBase ? other : one;
    return new Parting(
        week,
        new Difference(
            "position", Comparer.position(base, week), Comparer.position(alternative, week)),
        sentence,
        moment(ofBase),
        moment(ofAlternative),
        ofBase == null || ofAlternative == null
            ? List.of()
            : Comparer.inputs(ofBase.event().factors(), ofAlternative.event().factors()),
        shared(ofBase, ofAlternative),
        rivals(ofBase, ofAlternative));
  }

  private static @Nullable Moment moment(@Nullable Entry entry) {
    return entry == null
        ? null
        : new Moment(entry.week(), EventWords.of(entry.event()), entry.event());
  }

  private static List<Luck> shared(@Nullable Entry one, @Nullable Entry other) {
    if (one == null || other == null) {
      return List.of();
    }
    List<Luck> shared = new ArrayList<>();
    if (one.event() instanceof Decision first && other.event() instanceof Decision second) {
      shared.addAll(first.luck());
      shared.retainAll(second.luck());
    }
    return shared;
  }

  private List<Rival> rivals(@Nullable Entry ofBase, @Nullable Entry ofAlternative) {
    List<Rival> rivals = new ArrayList<>();
    rival(rivals, ofBase, "base", alternativeCensus);
    rival(rivals, ofAlternative, "alternative", baseCensus);
    return rivals;
  }

  private void rival(List<Rival> rivals, @Nullable Entry entry, String world, Census otherCensus) {
    if (entry == null) {
      return;
    }
    String response = entry.event().response();
    String name =
        response.startsWith("goes to ")
            ? response.substring("goes to ".length())
            : response.startsWith("second to ") ? response.substring("second to ".length()) : "";
    if (!name.isEmpty()) {
      boolean known =
          otherCensus.lines().entrySet().stream()
              .anyMatch(
                  each ->
                      each.getValue().region().equals(region)
                          && AgentName.jobseeker(region, each.getKey()).equals(name));
      boolean served = !name.contains(":outside:");
      rivals.add(new Rival(name, served, world, known));
    }
  }

  /** Who leads with one application leads with a second too. */
  private static String outcome(Entry screened) {
    String response = screened.event().response();
    return response.startsWith("best") ? "best" : response;
  }

  private static String quoted(String response) {
    return "\"" + response + "\"";
  }

  private static boolean is(Entry entry, Deed deed) {
    return entry.event().deed() == deed;
  }

  private @Nullable Entry last(Life life, Deed deed, String about) {
    return last(
        life,
        entry -> entry.week() <= week && is(entry, deed) && entry.event().about().equals(about));
  }

  private static @Nullable Entry last(Life life, int inWeek, Deed deed) {
    return last(life, entry -> entry.week() == inWeek && is(entry, deed));
  }

  private static @Nullable Entry last(Life life, Predicate<Entry> wanted) {
    Entry found = null;
    for (Entry entry : life.entries()) {
      found = wanted.test(entry) ? entry : found;
    }
    return found;
  }

  private static @Nullable Entry first(Life life, Predicate<Entry> wanted) {
    return life.entries().stream().filter(wanted).findFirst().orElse(null);
  }
}
