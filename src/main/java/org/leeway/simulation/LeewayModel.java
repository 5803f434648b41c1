package org.leeway.simulation;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leeway.observe.Invariants;
import org.leeway.observe.Outcomes;
import org.leeway.observe.WeeklyFigures;
import org.leeway.process.Opening;
import org.leeway.process.Phase;
import org.leeway.process.Week;
import org.leeway.process.WeekPlan;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.trace.Life;
import org.leeway.world.Region;
import org.leeway.world.World;
import org.leeway.world.WorldBuilder;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The simulation on MASON's schedule: one step is one week, and every phase of the week plan is
 * scheduled once, in its order, for all regions. MASON's own random generator is not used: all
 * chance comes from keyed draws.
 */
@SuppressWarnings(
    "serial") // MASON makes models serialisable; Leeway keeps results, not checkpoints
public final class LeewayModel extends SimState {
  private final Scenario scenario;
  private final ReplicateSettings settings;
  private final RegionWorkers workers;
  private final int burnIn;
  private final World world;
  private final Outcomes outcomes;
  private final WeeklyFigures weekly;
  private List<Phase> phases;
  private Week week;

  LeewayModel(ReplicateTask task, RegionWorkers workers) {
    this(task, workers, List.of());
  }

  /**
   * @param followed names of people whose records are kept
   */
  LeewayModel(ReplicateTask task, RegionWorkers workers, Collection<Long> followed) {
    super(task.settings().seed());
    this.scenario = task.scenario();
    this.settings = task.settings();
    this.workers = workers;
    this.burnIn = scenario.at(Integer.MIN_VALUE).weeks("run.burn-in").whole();
    this.week = new Week(-burnIn, settings.countFrom());
    this.world =
        new WorldBuilder(scenario, -burnIn).build(settings.seed(), settings.scale(), -burnIn);
    this.outcomes = new Outcomes(settings.weeks(), settings.scale(), settings.countFrom());
    this.weekly = new WeeklyFigures(settings.scale());
    this.phases = WeekPlan.phases(scenario.at(-burnIn));
    world.regions().forEach(region -> region.follow(followed));
    new Opening(scenario.at(-burnIn)).open(world, week);
  }

  /** The world as it stands now. */
  public World world() {
    return world;
  }

  /** Puts the phases on the schedule. */
  @Override
  public void start() {
    super.start();
    int order = 0;
    schedule.scheduleRepeating(0.0, order++, state -> turn());
    for (int place = 0; place < phases.size(); place++) {
      int phase = place;
      schedule.scheduleRepeating(0.0, order++, state -> run(phase));
    }
    schedule.scheduleRepeating(0.0, order, state -> observe());
  }

  /** A new week: ledgers are empty, and dated changes of the scenario take effect. */
  private void turn() {
    week = new Week((int) schedule.getSteps() - burnIn, settings.countFrom());
    for (Region region : world.regions()) {
      region.ledger().clear();
    }
    if (scenario.changeWeeks().contains(week.number())) {
      phases = WeekPlan.phases(scenario.at(week.number()));
    }
  }

  private void run(int place) {
    Phase phase = phases.get(place);
    phase.nation(world, week);
    try {
      workers.inAll(world.regions(), region -> phase.week(region, week));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void observe() {
    if (week.number() >= 0) {
      weekly.read(world, week.number());
    }
    if (week.counts()) {
      outcomes.read(world);
    }
    if (Invariants.areAsked()) {
      Invariants.check(world, week.number());
    }
  }

  /** Steps through burn-in and run, and gathers what was written down of those who are followed. */
  Followed follow() throws InterruptedException {
    Census census = new Census();
    Bystander bystander = new Bystander(scenario, -burnIn);
    start();
    schedule.scheduleRepeating(
        0.0,
        phases.size() + 2,
        state -> {
          census.read(world, week.number());
          bystander.look(world, week.number());
        });
    List<Table> tables = stepToEnd();
    SortedMap<Long, Life> lives = new TreeMap<>();
    for (Region region : world.regions()) {
      for (long person : region.trace().people()) {
        Life life = region.trace().life(person);
        lives.merge(person, life, (one, other) -> one.standings().isEmpty() ? other : one);
      }
    }
    return new Followed(tables, lives, bystander.profiles(), census);
  }

  /** Steps through burn-in and run. */
  List<Table> runToEnd() throws InterruptedException {
    return runToEnd(List.of());
  }

  /** The same, with onlookers who come by before, between and after the phases of every week. */
  List<Table> runToEnd(List<Steppable> onlookers) throws InterruptedException {
    start();
    for (Steppable onlooker : onlookers) {
      for (int order = 0; order <= phases.size() + 1; order++) {
        schedule.scheduleRepeating(0.0, order, onlooker);
      }
    }
    return stepToEnd();
  }

  private List<Table> stepToEnd() throws InterruptedException {
    int steps = burnIn + settings.weeks();
    for (int step = 0; step < steps; step++) {
      if (!schedule.step(this)) {
        throw new IllegalStateException("the schedule ended before week " + settings.weeks());
      }
      if (Thread.interrupted()) {
        throw new InterruptedException("stopped in week " + week.number());
      }
    }
    outcomes.readLast(world);
    finish();
    return List.of(outcomes.table(), weekly.table());
  }
}
