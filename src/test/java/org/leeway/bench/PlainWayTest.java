package org.leeway.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;
import org.leeway.simulation.Tables;
import org.leeway.simulation.WatchedReplicate;
import org.leeway.simulation.WeekWatch;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.World;

/** The plain way of MASON does equal work: what comes of it differs by chance alone. */
final class PlainWayTest {
  private static final int WEEKS = 39;
  private static final Scenario BASE = Enlarged.to(5_000, Small.country());
  private static final ReplicateTask TASK =
      ReplicateTask.of(BASE, new ReplicateSettings(1, WEEKS, 1, 0));

  /** Adds up people and events over the weeks after the burn-in. */
  private static final class Sums implements WeekWatch {
    private double served;
    private double found;
    private double conversations;

    @Override
    public void observed(World world, int week) {
      if (week >= 0) {
        for (Region region : world.regions()) {
          served += region.count(Status.SERVED);
          found += region.ledger().figure(Ledger.Figure.FILLED);
          conversations += region.ledger().figure(Ledger.Figure.CONVERSATIONS);
        }
      }
    }
  }

  @Test
  @Tag("slow")
  void anObjectForEachPersonDoesTheSameWork() throws InterruptedException {
    Sums leeway = new Sums();
    Sums plain = new Sums();
    WatchedReplicate.run(TASK, 1, leeway);
    WatchedReplicate.runPlain(TASK, plain);

    assertThat(plain.served).isCloseTo(leeway.served, Percentage.withPercentage(5));
    assertThat(plain.found).isCloseTo(leeway.found, Percentage.withPercentage(5));
    assertThat(plain.conversations).isCloseTo(leeway.conversations, Percentage.withPercentage(5));
  }

  @Test
  void lookingOnChangesNothing() throws InterruptedException {
    ReplicateTask small = ReplicateTask.of(Small.regions(1), new ReplicateSettings(1, 8, 2000, 0));
    List<Table> watched = WatchedReplicate.run(small, 1, new CaseTimer());

    assertThat(Tables.lines(watched.get(0)))
        .isEqualTo(Tables.lines(WatchedReplicate.run(small, 1, WeekWatch.NOBODY).get(0)));
  }
}
