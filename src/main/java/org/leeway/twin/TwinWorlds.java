package org.leeway.twin;

import java.util.Collection;
import java.util.List;
import org.leeway.experiment.ExperimentException;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.simulation.Followed;
import org.leeway.simulation.FollowedReplicate;
import org.leeway.simulation.ReplicateSettings;
import org.leeway.simulation.ReplicateTask;
import org.leeway.trace.Life;

/** Two worlds with the same people and the same luck, under two policies. */
public final class TwinWorlds {
  private final Scenario base;
  private final Scenario alternative;
  private final TwinSettings settings;
  private final int threads;
  private final People people;
  private final int changesFrom;

  /**
   * @param threads threads to work with; never changes a result
   * @throws ExperimentException when the scenarios cannot have the same people, or the change lies
   *     outside the run
   */
  public TwinWorlds(Scenario base, Scenario alternative, TwinSettings settings, int threads) {
    this.base = base;
    this.alternative = alternative;
    this.settings = settings;
    this.threads = threads;
    people = new People(base);
    if (People.start(base) != People.start(alternative)) {
      throw new ExperimentException(
          "The scenarios differ in run.burn-in, so that nobody is the same in both",
          "Give both the same burn-in.");
    }
    if (!base.regions().equals(alternative.regions())) {
      throw new ExperimentException(
          "The scenarios differ in their regions, so that people differ too",
          "Give both the same regions.");
    }
    changesFrom =
        ScenarioDiff.between(base, alternative).stream()
            .mapToInt(each -> each.fromWeek() == null ? 0 : Math.max(0, each.fromWeek()))
            .min()
            .orElse(0);
    if (changesFrom >= settings.weeks()) {
      throw new ExperimentException(
          alternative.file()
              + ": the change at week "
              + changesFrom
              + " lies outside the run of "
              + settings.weeks()
              + " weeks",
          "Give --weeks " + (changesFrom + 1) + " or more, or date the change earlier.");
    }
  }

  /** The names of people. */
  public People people() {
    return people;
  }

  /**
   * Everybody who was in the service in both worlds.
   *
   * @throws InterruptedException when the thread was interrupted
   */
  public Candidates candidates() throws InterruptedException {
    return new Candidates(
        run(base, List.of()).census(), run(alternative, List.of()).census(), settings.seed());
  }

  /**
   * Follows a person in both worlds.
   *
   * @param person name in draws
   * @throws NobodyException when the person is in neither
   * @throws InterruptedException when the thread was interrupted
   */
  public Twin follow(long person) throws InterruptedException {
    Followed one = run(base, List.of(person));
    Followed other = run(alternative, List.of(person));
    Life life = Explanation.life(one, person);
    Life otherLife = Explanation.life(other, person);
    if (life.standings().isEmpty() && otherLife.standings().isEmpty()) {
      throw new NobodyException(person);
    }
    String region = region(one, other, person);
    Comparer comparer = new Comparer(life, otherLife, People.start(base), settings.weeks() - 1);
    Integer week = comparer.parting();
    return new Twin(
        people.name(person, region),
        base.name(),
        alternative.name(),
        settings,
        changesFrom,
        (one.profiles().containsKey(person) ? one : other).profiles().getOrDefault(person, ""),
        comparer.firstSign(),
        new Explanation(one, other, person, region, settings.weeks()).service(comparer),
        week == null ? null : new Explanation(one, other, person, region, week).parting(),
        comparer.before(week == null ? settings.weeks() : week),
        comparer.weeks());
  }

  private static String region(Followed one, Followed other, long person) {
    var line = one.census().line(person);
    var otherLine = other.census().line(person);
    return line != null ? line.region() : otherLine != null ? otherLine.region() : "";
  }

  private Followed run(Scenario scenario, Collection<Long> followed) throws InterruptedException {
    ReplicateSettings size =
        new ReplicateSettings(settings.seed(), settings.weeks(), settings.scale(), changesFrom);
    return FollowedReplicate.run(ReplicateTask.of(scenario, size), followed, threads);
  }
}
