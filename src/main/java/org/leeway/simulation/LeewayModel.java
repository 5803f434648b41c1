package org.leeway.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leeway.draw.AgentName;
import org.leeway.draw.Draws;
import org.leeway.observe.Invariants;
import org.leeway.observe.MomentTally;
import org.leeway.observe.Outcomes;
import org.leeway.observe.Sampling;
import org.leeway.observe.WeeklyFigures;
import org.leeway.process.Editions;
import org.leeway.process.Letters;
import org.leeway.process.Opening;
import org.leeway.process.Phase;
import org.leeway.process.Week;
import org.leeway.process.WeekPlan;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.trace.Life;
import org.leeway.trial.Audit;
import org.leeway.trial.FieldExperiment;
import org.leeway.trial.Treatment;
import org.leeway.world.Region;
import org.leeway.world.World;
import org.leeway.world.WorldBuilder;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The simulation on MASON's schedule: one step is one week. First the nation has its week, then
 * each region goes through all phases of the plan, then the observers look. A region touches only
 * its own state, so that regions may take their week in any order, and several at a time; one
 * region at a time for a whole week keeps its people in the processor's cache. MASON's own random
 * generator is not used: all chance comes from keyed draws.
 */
@SuppressWarnings(
    "serial") // MASON makes models serialisable; Leeway keeps results, not checkpoints
public final class LeewayModel extends SimState {
  /** Turn, nation, regions, observers. */
  private static final int STEPS_OF_A_WEEK = 4;

  private final Scenario scenario;
  private final @Nullable Treatment treatment;
  private final ReplicateSettings settings;
  private final RegionWorkers workers;
  private final int burnIn;
  private final World world;
  private final List<Region> largestFirst;
  private final FieldExperiment experiment;
  private final Outcomes outcomes;
  private final WeeklyFigures weekly;
  private final @Nullable MomentTally moments;
  private final @Nullable Census census;
  private final List<Audit> audits;
  private final Sampling sampling;
  private final boolean asksProfessionals;
  private final WeekWatch watch;
  private List<Phase> phases;
  private Week week;

  LeewayModel(ReplicateTask task, RegionWorkers workers) throws InterruptedException {
    this(task, workers, List.of(), WeekWatch.NOBODY);
  }

  /**
   * @param followed names of people whose records are kept
   */
  LeewayModel(ReplicateTask task, RegionWorkers workers, Collection<Long> followed, WeekWatch watch)
      throws InterruptedException {
    this(task, workers, followed, watch, () -> new Draws(task.settings().seed()));
  }

  /**
   * @param chance gives the draws of each region, and then those of the nation
   */
  LeewayModel(
      ReplicateTask task,
      RegionWorkers workers,
      Collection<Long> followed,
      WeekWatch watch,
      Supplier<Draws> chance)
      throws InterruptedException {
    super(task.settings().seed());
    this.watch = watch;
    this.scenario = task.scenario();
    this.treatment = task.treatment();
    this.settings = task.settings();
    this.workers = workers;
    this.burnIn = scenario.at(Integer.MIN_VALUE).weeks("run.burn-in").whole();
    this.week = new Week(-burnIn, settings.countFrom());
    WorldBuilder builder = new WorldBuilder(scenario, -burnIn);
    this.world = builder.ground(chance, settings.scale());
    workers.inAll(world.regions(), region -> builder.settle(region, -burnIn));
    this.largestFirst =
        world.regions().stream()
            .sorted(Comparator.comparingInt(region -> -region.jobseekers().rows()))
            .toList();
    this.experiment = new FieldExperiment(task.observation().cohorts(), task.treatment(), scenario);
    experiment.open(world);
    this.outcomes =
        new Outcomes(
            settings.weeks(),
            settings.scale(),
            settings.countFrom(),
            scenario.at(settings.countFrom()));
    this.weekly = new WeeklyFigures(settings.scale());
    this.moments =
        task.observation().measures().isEmpty()
            ? null
            : new MomentTally(task.observation(), scenario, settings.weeks(), world);
    this.census = task.observation().census() == 0 ? null : new Census(task.observation().census());
    this.phases = WeekPlan.phases(valuesOf(-burnIn));
    world.regions().forEach(region -> region.follow(followed));
    this.audits = task.observation().audits();
    this.sampling = task.observation().sampling();
    this.asksProfessionals = task.observation().survey();
    if (!sampling.isOff()) {
      world.regions().forEach(this::sample);
    }
    Opening opening = new Opening(scenario.at(-burnIn));
    workers.inAll(largestFirst, region -> opening.open(world, region, week));
    watch.built(world);
  }

  /** Names of other regions name nobody here. */
  private void sample(Region region) {
    List<Long> named =
        sampling.named().stream()
            .flatMap(
                name -> AgentName.key(name, region.data().name(), region.code(), -burnIn).stream())
            .toList();
    region.sample(sampling.share(), named, sampling.most());
  }

  /** The world as it stands now. */
  public World world() {
    return world;
  }

  /** Puts the week on the schedule. */
  @Override
  public void start() {
    super.start();
    int order = 0;
    schedule.scheduleRepeating(0.0, order++, state -> turn());
    schedule.scheduleRepeating(0.0, order++, state -> nation());
    schedule.scheduleRepeating(0.0, order++, state -> regions());
    schedule.scheduleRepeating(0.0, order, state -> observe());
  }

  /** The phases that hold now, in their order. */
  List<Phase> phases() {
    return phases;
  }

  /** The week that is simulated now. */
  Week week() {
    return week;
  }

  /** A new week: ledgers are empty, and dated changes of the scenario take effect. */
  void turn() {
    week = new Week((int) schedule.getSteps() - burnIn, settings.countFrom());
    for (Region region : world.regions()) {
      region.begin(week.number());
      experiment.begin(region, week.number());
    }
    if (somethingChanges()) {
      phases = WeekPlan.phases(valuesOf(week.number()));
    }
  }

  private boolean somethingChanges() {
    return scenario.changeWeeks().contains(week.number())
        || (treatment != null && treatment.rules().changeWeeks().contains(week.number()));
  }

  /** What holds in a week, and what holds for the treated. */
  private Editions<Values> valuesOf(int number) {
    Values usual = scenario.at(number);
    return treatment == null
        ? Editions.one(usual)
        : new Editions<>(usual, treatment.rules().at(number));
  }

  /** What happens to the nation as a whole, before the regions. */
  void nation() {
    phases.forEach(phase -> phase.nation(world, week));
  }

  private void regions() {
    try {
      workers.inAll(largestFirst, this::regionalWeek);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void regionalWeek(Region region) {
    watch.begins(region, week.number());
    for (int place = 0; place < phases.size(); place++) {
      phases.get(place).week(region, week);
      ended(region, place);
    }
  }

  /** A phase is over in a region; the field experiment comes by between phases. */
  void ended(Region region, int place) {
    follow(region, place);
    watch.ended(region, week.number(), place);
  }

  private void follow(Region region, int place) {
    if (place + 1 == WeekPlan.BEFORE_ENROLMENT) {
      experiment.enrol(region, week.number());
      if (moments != null) {
        moments.enrolled(region);
      }
    } else if (place + 1 == WeekPlan.BEFORE_STAFF_IS_KNOWN) {
      experiment.staff(region, week.number());
    }
  }

  void observe() {
    if (week.number() >= 0) {
      weekly.read(world, week.number());
      if (moments != null) {
        moments.read(world, week.number());
        audit(moments);
      }
    }
    if (week.counts()) {
      outcomes.read(world, week.number());
      if (census != null) {
        census.read(world, week.number());
      }
    }
    if (Invariants.areAsked()) {
      Invariants.check(world, week.number());
    }
    watch.observed(world, week.number());
  }

  /** Letters go out when the week is over; nothing in the world changes by them. */
  private void audit(MomentTally tally) {
    for (Audit audit : audits) {
      if (audit.isOn(week.number())) {
        Letters letters = new Letters(valuesOf(week.number()).usual());
        for (Region region : world.regions()) {
          letters.send(audit, region, week, tally.replies(audit));
        }
      }
    }
  }

  /** Steps through burn-in and run, and gathers what was written down of those who are followed. */
  Followed runFollowing() throws InterruptedException {
    Census everybody = new Census();
    Bystander bystander = new Bystander(scenario, -burnIn);
    start();
    schedule.scheduleRepeating(
        0.0,
        STEPS_OF_A_WEEK,
        state -> {
          everybody.read(world, week.number());
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
    return new Followed(tables, lives, bystander.profiles(), everybody);
  }

  /** Steps through burn-in and run. */
  List<Table> runToEnd() throws InterruptedException {
    return runToEnd(List.of());
  }

  /** The same, with onlookers who come by before, between and after the steps of every week. */
  List<Table> runToEnd(List<Steppable> onlookers) throws InterruptedException {
    start();
    for (Steppable onlooker : onlookers) {
      for (int order = 0; order < STEPS_OF_A_WEEK; order++) {
        schedule.scheduleRepeating(0.0, order, onlooker);
      }
    }
    return stepToEnd();
  }

  /** The same with an object for each person on the schedule. */
  List<Table> runPlain() throws InterruptedException {
    super.start();
    PlainSchedule.lay(this);
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
    List<Table> tables = new ArrayList<>(List.of(outcomes.table(), weekly.table()));
    if (moments != null) {
      tables.add(moments.table(world));
    }
    if (census != null) {
      tables.add(census.table());
    }
    tables.add(outcomes.intake());
    if (asksProfessionals) {
      tables.add(Survey.of(world, week.number()));
    }
    if (!sampling.isOff()) {
      tables.addAll(DecisionTables.of(world));
    }
    return List.copyOf(tables);
  }
}
