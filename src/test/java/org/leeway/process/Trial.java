package org.leeway.process;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.leeway.domain.Anchoring;
import org.leeway.domain.State;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.world.ByteColumn;
import org.leeway.world.FloatColumn;
import org.leeway.world.GainColumn;
import org.leeway.world.IntColumn;
import org.leeway.world.Jobseekers;
import org.leeway.world.LongColumn;
import org.leeway.world.ProblemColumn;
import org.leeway.world.ProgrammeColumn;
import org.leeway.world.Region;
import org.leeway.world.StateColumn;
import org.leeway.world.StatusColumn;
import org.leeway.world.World;
import org.leeway.world.WorldBuilder;

/**
 * A world that tests step through week by week or phase by phase, without the schedule and the
 * collectors: what they look at is the world itself.
 */
public final class Trial {
  private static final int START = -26;
  private final Scenario scenario;
  private final World world;
  private final int countFrom;
  private List<Phase> phases;
  private int next = START;
  private int done;
  private BiConsumer<Region, Week> afterEachPhase = (region, week) -> {};

  public Trial(Scenario scenario, long seed, int scale) {
    this(scenario, seed, scale, 0);
  }

  public Trial(Scenario scenario, long seed, int scale, int countFrom) {
    this.scenario = scenario;
    this.countFrom = countFrom;
    world = new WorldBuilder(scenario, START).build(seed, scale, START);
    phases = WeekPlan.phases(values());
  }

  public World world() {
    return world;
  }

  public Region region() {
    return world.regions().get(0);
  }

  public Jobseekers people() {
    return region().jobseekers();
  }

  public Values values() {
    return scenario.at(next);
  }

  /** The week that comes next. */
  public Week week() {
    return new Week(next, countFrom);
  }

  /** What is done in every region after every phase. */
  public Trial afterEachPhase(BiConsumer<Region, Week> extra) {
    afterEachPhase = extra;
    return this;
  }

  /** Opens the files of those present. */
  public Trial open() {
    Opening opening = new Opening(values());
    world.regions().forEach(region -> opening.open(world, region, week()));
    return this;
  }

  /** Runs whole weeks; one that was begun counts as the first. */
  public Trial weeks(int number) {
    for (int count = 0; count < number; count++) {
      do {
        phase();
      } while (done > 0);
    }
    return this;
  }

  /** Runs phases until the next one is that in a place of the plan. */
  public Trial until(int place) {
    while (done != place) {
      phase();
    }
    return this;
  }

  /** Runs the phase that comes next, in all regions. */
  public Trial phase() {
    Week week = week();
    if (done == 0) {
      begin();
    }
    Phase phase = phases.get(done);
    phase.nation(world, week);
    for (Region region : world.regions()) {
      phase.week(region, week);
      afterEachPhase.accept(region, week);
    }
    done++;
    if (done == phases.size()) {
      done = 0;
      next++;
    }
    return this;
  }

  private void begin() {
    for (Region region : world.regions()) {
      region.begin(next);
    }
    if (scenario.changeWeeks().contains(next)) {
      phases = WeekPlan.phases(values());
    }
  }

  /** Every column of every person, by the person's name. */
  public static Map<Long, List<String>> lives(Region region) {
    Jobseekers people = region.jobseekers();
    Map<Long, List<String>> lives = new TreeMap<>();
    for (int row = 0; row < people.rows(); row++) {
      if (people.status.get(row) != 0) {
        List<String> life = new ArrayList<>();
        read(people, row, life);
        read(people.service, row, life);
        read(people.work, row, life);
        read(people.count, row, life);
        if (lives.put(people.id.get(row), life) != null) {
          throw new IllegalStateException("two people have one name");
        }
      }
    }
    return lives;
  }

  private static void read(Object table, int row, List<String> life) {
    for (Field field : table.getClass().getFields()) {
      try {
        Object column = field.get(table);
        String value = value(column, row);
        if (!value.isEmpty()) {
          life.add(field.getName() + "=" + value);
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String value(Object column, int row) {
    if (column instanceof StatusColumn status) {
      return Integer.toString(status.get(row));
    } else if (column instanceof ByteColumn bytes) {
      return Byte.toString(bytes.get(row));
    } else if (column instanceof IntColumn ints) {
      return Integer.toString(ints.get(row));
    } else if (column instanceof LongColumn longs) {
      return Long.toString(longs.get(row));
    } else if (column instanceof FloatColumn floats) {
      return Float.toString(floats.get(row));
    } else if (column instanceof GainColumn gains) {
      StringBuilder all = new StringBuilder();
      for (State state : State.values()) {
        for (Anchoring level : Anchoring.values()) {
          all.append(gains.get(row, state, level)).append(' ');
        }
      }
      return all.toString();
    } else if (column instanceof StateColumn states) {
      StringBuilder all = new StringBuilder();
      for (State state : State.values()) {
        all.append(states.get(row, state)).append(' ');
      }
      return all.toString();
    } else if (column instanceof ProblemColumn problems) {
      StringBuilder all = new StringBuilder();
      for (int problem = 0; problem < 10; problem++) {
        all.append(problems.get(row, problem)).append(' ');
      }
      return all.toString();
    } else if (column instanceof ProgrammeColumn programme) {
      StringBuilder all = new StringBuilder();
      for (int place = 0; place < programme.size(row); place++) {
        all.append(programme.instrument(row, place))
            .append(':')
            .append(programme.begins(row, place))
            .append('-')
            .append(programme.ends(row, place))
            .append(' ');
      }
      return all.toString();
    }
    return "";
  }
}
