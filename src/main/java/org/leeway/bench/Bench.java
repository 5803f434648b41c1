package org.leeway.bench;

import ec.util.MersenneTwisterFast;
import java.util.stream.IntStream;
import org.leeway.draw.Draws;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;
import org.leeway.simulation.WatchedReplicate;
import org.leeway.simulation.WeekWatch;
import org.leeway.world.World;

/** Measures how fast a scenario is simulated, case by case. */
public final class Bench {
  private static final int PASSES = 3;
  private static final long SEED = 1;
  private static final BenchCase WARM_UP = new BenchCase(20_000, 52);
  private static final int RATIO_WEEKS = 104;
  private static final int LARGEST_FOR_RATIOS = 20_000;

  private final Scenario scenario;

  public Bench(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * Simulates until the program is compiled; what is measured before says little.
   *
   * @param weeks for how long at the most
   */
  public void warmUp(int weeks, int threads) throws InterruptedException {
    run(new BenchCase(WARM_UP.jobseekers(), Math.min(weeks, WARM_UP.weeks())), threads);
  }

  /** Simulates a case once, and takes the time. */
  public CaseResult run(BenchCase size, int threads) throws InterruptedException {
    ReplicateTask task = task(size);
    Memory.begin();
    CaseTimer timer = new CaseTimer();
    WatchedReplicate.run(task, threads, timer);
    return timer.result(size, threads);
  }

  /** Seconds for two scenarios of 2,000 jobseekers, 20 seeds, 104 weeks, in a classroom. */
  public double teaching(int threads) throws InterruptedException {
    return new TeachingCase(scenario).seconds(TeachingCase.WEEKS, threads);
  }

  /** Compares ways of doing the same on a case, or on a smaller one where that is large. */
  public Ratios ratios(BenchCase size) throws InterruptedException {
    int jobseekers = Math.min(size.jobseekers(), LARGEST_FOR_RATIOS);
    BenchCase small = new BenchCase(jobseekers, Math.min(size.weeks(), RATIO_WEEKS));
    CaseTimer timer = new CaseTimer();
    WatchedReplicate.run(task(small), 1, timer);
    CaseResult one = timer.result(small, 1);
    CaseResult two = run(small, 2);
    CaseTimer plainly = new CaseTimer();
    WatchedReplicate.runPlain(task(small), plainly);
    CaseResult plain = plainly.result(small, 1);
    Counted counted = new Counted();
    WatchedReplicate.run(task(small), 1, counted, counted::chance);
    double draws = counted.drawn / (double) one.jobseekerWeeks();
    double floor = floor(new Floor(timer.world(), draws), small.weeks());
    return new Ratios(
        jobseekers,
        plain.nanosPerJobseekerWeek() / one.nanosPerJobseekerWeek(),
        one.nanosPerJobseekerWeek() / floor,
        one.seconds() / two.seconds(),
        draws,
        floor);
  }

  /** The middle one of three times, after one that only warms up, as the model has done by then. */
  private static double floor(Floor bare, int weeks) {
    bare.nanosPerJobseekerWeek(weeks);
    return IntStream.range(0, PASSES)
        .mapToDouble(pass -> bare.nanosPerJobseekerWeek(weeks))
        .sorted()
        .toArray()[PASSES / 2];
  }

  private ReplicateTask task(BenchCase size) {
    return ReplicateTask.of(
        Enlarged.to(size.jobseekers(), scenario), new ReplicateSettings(SEED, size.weeks(), 1, 0));
  }

  /** Counts the numbers that are drawn after the burn-in. */
  private static final class Counted implements WeekWatch {
    private final MersenneTwisterFast generator = new MersenneTwisterFast(SEED);
    private long drawn;

    Draws chance() {
      return Draws.inOrder(
          () -> {
            drawn++;
            return generator.nextInt();
          });
    }

    @Override
    public void observed(World world, int week) {
      if (week < 0) {
        drawn = 0;
      }
    }
  }
}
