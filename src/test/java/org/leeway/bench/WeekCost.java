package org.leeway.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.process.PhaseDescription;
import org.leeway.process.Trial;
import org.leeway.process.WeekPlan;
import org.leeway.world.Region;

/**
 * What a week costs, phase by phase: nanoseconds of processor time per week of a served jobseeker,
 * and bytes allocated per week. It runs the whole country some times over in one thread, after a
 * run that only warms up, and prints the median of the runs. Processor time, not the clock: other
 * work on the machine matters less. Not part of the tests. Start it as {@link ModelBenchmark}, with
 * the scale, the weeks and the number of runs as arguments:
 *
 * <pre>
 * java -cp ... org.leeway.bench.WeekCost 100 156 5
 * </pre>
 */
public final class WeekCost {
  private static final int BURN_IN = 26;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final int phases = WeekPlan.describe().size() - 1;
  private final long[] spent = new long[phases];
  private long allocated;
  private long servedWeeks;
  private long outsideWeeks;
  private long since;

  private WeekCost() {}

  /** Prints the table. */
  public static void main(String[] arguments) {
    int scale = number(arguments, 0, 100);
    int weeks = number(arguments, 1, 156);
    int runs = number(arguments, 2, 5);
    new WeekCost().run(scale, weeks, 1);
    WeekCost[] measured = new WeekCost[runs];
    Arrays.setAll(measured, run -> new WeekCost());
    for (int run = 0; run < runs; run++) {
      measured[run].run(scale, weeks, 1 + run);
    }
    print(measured, weeks);
  }

  private static int number(String[] arguments, int place, int otherwise) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
  }

  private void run(int scale, int weeks, long seed) {
    Trial trial = new Trial(Small.country(), seed, scale).open().weeks(BURN_IN);
    int regions = trial.world().regions().size();
    int[] visits = new int[1];
    trial.afterEachPhase((region, week) -> lap(visits[0]++ / regions % phases));
    for (int week = 0; week < weeks; week++) {
      for (Region region : trial.world().regions()) {
        servedWeeks += region.count(Status.SERVED);
        outsideWeeks += region.count(Status.OUTSIDE);
      }
      long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
      since = thread.getCurrentThreadCpuTime();
      trial.weeks(1);
      allocated += thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }
  }

  private void lap(int phase) {
    long now = thread.getCurrentThreadCpuTime();
    spent[phase] += now - since;
    since = thread.getCurrentThreadCpuTime();
  }

  private double perServed(int phase) {
    return spent[phase] / (double) servedWeeks;
  }

  private double allPhases() {
    return Arrays.stream(spent).sum() / (double) servedWeeks;
  }

  private static void print(WeekCost[] measured, int weeks) {
    List<PhaseDescription> names = WeekPlan.describe();
    for (int phase = 0; phase < measured[0].phases; phase++) {
      int asked = phase;
      line(names.get(phase).name(), median(measured, cost -> cost.perServed(asked)), "ns");
    }
    line("all phases", median(measured, WeekCost::allPhases), "ns per served jobseeker-week");
    line(
        "at least",
        Arrays.stream(measured).mapToDouble(WeekCost::allPhases).min().orElse(0),
        "ns per served jobseeker-week");
    line("allocation", median(measured, cost -> cost.allocated / (double) weeks), "bytes a week");
    line("served", median(measured, cost -> cost.servedWeeks / (double) weeks), "persons");
    line("outside", median(measured, cost -> cost.outsideWeeks / (double) weeks), "persons");
  }

  private static double median(
      WeekCost[] measured, java.util.function.ToDoubleFunction<WeekCost> figure) {
    double[] values = Arrays.stream(measured).mapToDouble(figure).sorted().toArray();
    return values[values.length / 2];
  }

  private static void line(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-32s %12.1f %s%n", what, value, unit);
  }
}
