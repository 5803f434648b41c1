package org.leeway.twin;

import java.util.ArrayList;
import java.util.List;
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
    Entry ofBase = Entries.in(base, week, Deed.HIRING);
    Entry ofAlternative = Entries.in(alternative, week, Deed.HIRING);
    if (ofBase != null || ofAlternative != null) {
      boolean inBase = ofBase != null;
      Entry hired = inBase ? ofBase : ofAlternative;
      Finding found =
          hired == null
              ? null
              : new WayToWork(base, alternative, week).to(hired.event().about(), inBase);
      return parting(found == null ? ofTheWeek() : found, week);
    }
    return parting(ofTheWeek(), week);
  }

  /** Where the service first comes out differently; null when it never does. */
  @Nullable Parting service(Comparer comparer) {
    Integer then = comparer.service();
    if (then == null) {
      return null;
    }
    for (Deed deed : SERVICE) {
      Entry one = Entries.in(base, then, deed);
      Entry other = Entries.in(alternative, then, deed);
      if (Entries.differ(one, other)) {
        Parting found =
            parting(new Finding(sentence("", then, one, other), one, other, true), then);
        return found.inputs().isEmpty() ? found.with(comparer.surroundings(then)) : found;
      }
    }
    return null;
  }

  private static String sentence(
      String what, int then, @Nullable Entry one, @Nullable Entry other) {
    return "In week "
        + then
        + what
        + ": "
        + Entries.words(one)
        + " in the base; "
        + Entries.words(other)
        + " in the alternative.";
  }

  /** The first decision of the week that comes out differently. */
  private Finding ofTheWeek() {
    for (Deed deed : Deed.values()) {
      Entry one = Entries.in(base, week, deed);
      Entry other = Entries.in(alternative, week, deed);
      if (Entries.differ(one, other) && decides(deed)) {
        return new Finding(sentence(", " + deed.label(), week, one, other), one, other, true);
      }
    }
    return new Finding(
        "No decision about the person differs in week " + week + ".", null, null, true);
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
          INTERVIEW,
          OFFER,
          PASSED_OVER ->
          false;
    };
  }

  private Parting parting(Finding found, int then) {
    Entry ofBase = found.base();
    Entry ofAlternative = found.alternative();
    return new Parting(
        then,
        new Difference(
            "position", Comparer.position(base, then), Comparer.position(alternative, then)),
        found.sentence(),
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
}
