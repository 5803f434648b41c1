package org.leeway.process;

import java.util.stream.Stream;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Practice;
import org.leeway.world.Region;

/**
 * What changes slowly in people. Being without work wears down what they know, want and can, until
 * there is nothing more to lose by it ({@code person.years-out-that-count}); working builds it up.
 * How they see themselves feeds itself, resistance wears off, problems come and go, and they take
 * part in society more or less. Gains fade once their stimulus stops, by how deep they are
 * anchored, and faster where home does not support them and where few people around work.
 *
 * <p>In a week in which nothing else happens to a person it changes next to nothing, so it is
 * worked out for some weeks at once ({@code run.slow-weeks}), each person in another week than the
 * next. It is worked out without delay for those whom service moved this week, and before anybody
 * goes into or out of work.
 */
final class SlowChange {
  private static final State[] STATES = State.values();
  private static final Anchoring[] LEVELS = Anchoring.values();

  private final Turn turn;
  private final double[] fade = new double[LEVELS.length];
  private final double dilution;
  private final double forgotten;
  private final State[] worn;
  private final boolean[] wants;
  private final double[] loss;
  private final int wornOut;
  private final double meaningKeeps;
  private final Practice practice;
  private final double reactanceFade;
  private final Experience experience;
  private final ProblemsOfLife problems;
  private final Participation participation;

  SlowChange(Values values) {
    turn = new Turn(Math.max(1, values.weeks("run.slow-weeks").whole()));
    for (Anchoring level : LEVELS) {
      fade[level.ordinal()] =
          values.rate("anchoring." + level.code() + ".decay").withinWeek().value();
    }
    dilution = values.number("outside-work.dilution");
    forgotten = values.share("outside-work.forgotten-below").value();
    worn = Stream.of(STATES).filter(state -> values.has(path(state))).toArray(State[]::new);
    wants = new boolean[worn.length];
    for (int at = 0; at < worn.length; at++) {
      wants[at] = worn[at].kind() == State.Kind.WANT;
    }
    loss = Stream.of(worn).mapToDouble(state -> loss(values, state)).toArray();
    wornOut = (int) (values.number("person.years-out-that-count") * RatePerYear.WEEKS_PER_YEAR);
    meaningKeeps = values.share("outside-work.meaning-keeps").value();
    practice = new Practice(values);
    reactanceFade = values.rate("outside-work.reactance-fades").withinWeek().value();
    experience = new Experience(values);
    problems = new ProblemsOfLife(values);
    participation = new Participation(values);
  }

  private static String path(State state) {
    return "outside-work.loss." + state.code();
  }

  private static double loss(Values values, State state) {
    return values.number(path(state)) / RatePerYear.WEEKS_PER_YEAR;
  }

  /** A week of a person's life: slow change is worked out when it is time for it. */
  void week(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    boolean moved = people.stimulated.get(row) != 0 || people.activity.get(row) > 0;
    if (moved || turn.isOf(people.id.get(row), week)) {
      catchUp(region, row, week.number());
    }
  }

  /** Works out all slow change until the end of a week, for whoever is in service or in work. */
  void catchUp(Region region, int row, int until) {
    Jobseekers people = region.jobseekers();
    int weeks = until - people.livedUntil.get(row);
    people.livedUntil.set(row, until);
    if (weeks <= 0) {
      return;
    }
    if (people.is(row, Status.SERVED)) {
      withoutWork(region, row, until, weeks);
    } else if (people.is(row, Status.WORKING)) {
      inWork(region, row, until, weeks);
    }
  }

  private void withoutWork(Region region, int row, int until, int weeks) {
    Jobseekers people = region.jobseekers();
    double unsupported = 2 * (1 - home(people, row));
    double empty = 1 - meaningKeeps * people.now(State.MEANING, row);
    int wearing = Math.max(0, Math.min(weeks, wornOut - (until - weeks - people.jobless.get(row))));
    for (int at = 0; wearing > 0 && at < worn.length; at++) {
      State state = worn[at];
      double lost = loss[at] * wearing;
      if (wants[at]) {
        lost *= unsupported * (state == State.MOTIVATION ? empty : 1);
      }
      people.states.add(row, state, -lost);
    }
    people.reactance.set(row, people.reactance.get(row) * kept(reactanceFade, weeks));
    experience.feed(people, row, weeks);
    participation.live(region, row, until, weeks);
    for (int week = until - weeks + 1; week <= until; week++) {
      problems.withoutWork(region, row, week);
    }
    fadeGains(people, row, weeks);
  }

  private void inWork(Region region, int row, int until, int weeks) {
    Jobseekers people = region.jobseekers();
    practice.build(people, row, weeks);
    experience.feed(people, row, weeks);
    for (int week = until - weeks + 1; week <= until; week++) {
      problems.inWork(region, row, week);
    }
    fadeGains(people, row, weeks);
  }

  /** What is left after some weeks of something of which a share goes in each. */
  private static double kept(double share, int weeks) {
    double kept = 1;
    for (int week = 0; week < weeks; week++) {
      kept *= 1 - share;
    }
    return kept;
  }

  /** How far home and the people around are on the side of work. */
  private static double home(Jobseekers people, int row) {
    return (people.support.get(row) + people.surroundings.get(row)) / 2;
  }

  /** What was moved this week does not fade this week. */
  private void fadeGains(Jobseekers people, int row, int weeks) {
    int spared = people.stimulated.get(row);
    people.stimulated.set(row, 0);
    if (people.gains.isAny(row)) {
      double faster = 1 + dilution * (1 - home(people, row));
      people.gains.fade(row, spared, fade, faster, forgotten, weeks);
    }
  }
}
