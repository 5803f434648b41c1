package org.leeway.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Status;
import org.leeway.process.WeekPlan;
import org.leeway.simulation.WeekWatch;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * Takes the time of the weeks after the burn-in, and counts what is done in them. The clock of the
 * week is shared out over the phases by the time that each takes in all regions together.
 */
final class CaseTimer implements WeekWatch {
  private static final int PHASES = WeekPlan.describe().size();

  private final long asked = System.nanoTime();
  private final SortedMap<String, Stopwatch> regions = new TreeMap<>();
  private @Nullable World world;
  private long sinceBuilt;
  private long since;
  private long spent;
  private long observing;
  private long servedWeeks;
  private long contacts;
  private long allocatedBefore;
  private long allocated;
  private long held;

  /** The phases of one region, which has its week on one thread at a time. */
  private static final class Stopwatch {
    private final long[] spent = new long[PHASES];
    private long since;

    void begin() {
      since = System.nanoTime();
    }

    void ended(int phase, boolean counts) {
      long now = System.nanoTime();
      if (counts) {
        spent[phase] += now - since;
      }
      since = now;
    }
  }

  @Override
  public void built(World built) {
    world = built;
    sinceBuilt = System.nanoTime() - asked;
    built.regions().forEach(region -> regions.put(region.code(), new Stopwatch()));
  }

  @Override
  public void begins(Region region, int week) {
    of(region).begin();
  }

  @Override
  public void ended(Region region, int week, int phase) {
    of(region).ended(phase, week >= 0);
  }

  private Stopwatch of(Region region) {
    return Objects.requireNonNull(regions.get(region.code()));
  }

  @Override
  public void observed(World ofAll, int week) {
    long now = System.nanoTime();
    if (week >= 0) {
      spent += now - since;
      observing += now - regions.values().stream().mapToLong(each -> each.since).max().orElse(now);
      count(ofAll);
      allocated = Memory.allocated() - allocatedBefore;
    } else if (week == -1) {
      held = Memory.held();
      allocatedBefore = Memory.allocated();
    }
    since = System.nanoTime();
  }

  /** What the clock says, shared out over the phases; the last one looks and changes nothing. */
  private List<Long> phaseNanos() {
    long[] together = new long[PHASES];
    for (Stopwatch region : regions.values()) {
      Arrays.setAll(together, phase -> together[phase] + region.spent[phase]);
    }
    double all = Math.max(1, Arrays.stream(together).sum());
    List<Long> shares = new ArrayList<>();
    for (int phase = 0; phase < PHASES - 1; phase++) {
      shares.add(Math.round((spent - observing) * (together[phase] / all)));
    }
    shares.add(observing);
    return shares;
  }

  private void count(World ofAll) {
    for (Region region : ofAll.regions()) {
      servedWeeks += region.count(Status.SERVED);
      contacts += (long) region.ledger().figure(Ledger.Figure.CONVERSATIONS);
    }
  }

  /** The world as it stands now. */
  World world() {
    if (world == null) {
      throw new IllegalStateException("no world was built");
    }
    return world;
  }

  /** What was found. */
  CaseResult result(BenchCase size, int threads) {
    return new CaseResult(
        size,
        threads,
        servedWeeks,
        contacts,
        sinceBuilt,
        phaseNanos(),
        Memory.peak(),
        held,
        allocated);
  }
}
