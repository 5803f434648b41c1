package org.leeway.bench;

import java.util.ArrayList;
import java.util.List;
import org.leeway.process.PhaseDescription;
import org.leeway.process.WeekPlan;

/**
 * How long a case took.
 *
 * @param size what was simulated
 * @param threads with how many threads
 * @param jobseekerWeeks weeks of people in the service that were simulated
 * @param contacts conversations that were held
 * @param initNanos nanoseconds until the world was built
 * @param phaseNanos nanoseconds of each phase of the week, in the order of the plan
 * @param peakHeapBytes heap in use at the peak, garbage included
 * @param heldBytes heap that the world takes after the burn-in, without garbage
 * @param allocatedBytes what was allocated in all timed weeks
 */
public record CaseResult(
    BenchCase size,
    int threads,
    long jobseekerWeeks,
    long contacts,
    long initNanos,
    List<Long> phaseNanos,
    long peakHeapBytes,
    long heldBytes,
    long allocatedBytes) {
  private static final double SECOND = 1e9;
  private static final int CONTACT = 4;

  public CaseResult {
    phaseNanos = List.copyOf(phaseNanos);
  }

  /** A phase and the nanoseconds that it takes per week of a jobseeker. */
  public record PhaseTime(String name, double nanosPerJobseekerWeek) {}

  /** Seconds of all timed weeks. */
  public double seconds() {
    return phaseNanos.stream().mapToLong(Long::longValue).sum() / SECOND;
  }

  /** Seconds until the world was built. */
  public double initSeconds() {
    return initNanos / SECOND;
  }

  /** Weeks of people in the service that are simulated in a second. */
  public double jobseekerWeeksPerSecond() {
    return jobseekerWeeks / seconds();
  }

  /** Nanoseconds on the clock per week of a person in the service. */
  public double nanosPerJobseekerWeek() {
    return seconds() * SECOND / jobseekerWeeks;
  }

  /** Nanoseconds on the clock, of the phase in which people meet, per conversation. */
  public double nanosPerContact() {
    return phaseNanos.get(CONTACT) / (double) contacts;
  }

  /** Bytes that are allocated in a week. */
  public double allocatedBytesPerWeek() {
    return allocatedBytes / (double) size.weeks();
  }

  /** The phases in their order. */
  public List<PhaseTime> phases() {
    List<PhaseTime> times = new ArrayList<>();
    List<PhaseDescription> plan = WeekPlan.describe();
    for (int phase = 0; phase < phaseNanos.size(); phase++) {
      times.add(
          new PhaseTime(plan.get(phase).name(), phaseNanos.get(phase) / (double) jobseekerWeeks));
    }
    return List.copyOf(times);
  }
}
