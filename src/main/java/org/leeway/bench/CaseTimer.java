package org.leeway.bench;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Status;
import org.leeway.process.WeekPlan;
import org.leeway.simulation.WeekWatch;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.World;

/** Takes the time of each phase after the burn-in, and counts what is done in it. */
final class CaseTimer implements WeekWatch {
  private final long asked = System.nanoTime();
  private final long[] spent = new long[WeekPlan.describe().size()];
  private @Nullable World world;
  private long sinceBuilt;
  private long since;
  private long servedWeeks;
  private long contacts;
  private long allocatedBefore;
  private long allocated;
  private long held;

  @Override
  public void built(World built) {
    world = built;
    sinceBuilt = System.nanoTime() - asked;
  }

  @Override
  public void ended(World ofAll, int week, int phase) {
    boolean weekIsOver = phase == spent.length - 1;
    if (week >= 0) {
      spent[phase] += System.nanoTime() - since;
      if (weekIsOver) {
        count(ofAll);
        allocated = Memory.allocated() - allocatedBefore;
      }
    } else if (week == -1 && weekIsOver) {
      held = Memory.held();
      allocatedBefore = Memory.allocated();
    }
    since = System.nanoTime();
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
        Arrays.stream(spent).boxed().toList(),
        Memory.peak(),
        held,
        allocated);
  }
}
