package org.leeway.why;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.CensusLine;
import org.leeway.experiment.ExperimentException;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyData;
import org.leeway.method.Estimate;
import org.leeway.method.Jackknife;

/** Finds the twins of every seed, counts what became of them, and names it. */
final class WhyAnalysis {
  private static final Estimate NOT_ASKED = new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);

  private static final int SERVED = 0;
  private static final int OUTSIDE = 1;

  private final WhyPlan plan;
  private final StudyData data;
  private final List<StudyArm> arms;
  private final Naming naming;

  WhyAnalysis(WhyPlan plan, StudyData data) {
    this.plan = plan;
    this.data = data;
    this.arms = plan.study().arms();
    this.naming = new Naming(plan.thresholds());
  }

  WhyResult result() {
    Tally tally = new Tally(new Rule(plan.follow(), plan.thresholds().lessSearch()));
    SortedMap<Long, SortedMap<Long, CensusLine>> base = data.census(arms.get(0).id());
    SortedMap<Long, SortedMap<Long, CensusLine>> changed = data.census(arms.get(1).id());
    base.keySet().retainAll(changed.keySet());
    int last = arms.get(0).weeks() - plan.follow();
    base.forEach((seed, lines) -> tally.add(lines, changed.get(seed), last));
    Others others = others();
    List<GroupEffect> groups = new ArrayList<>();
    for (Group group : Group.inOrder()) {
      List<double[]> blocks = tally.blocks(group);
      if (blocks.stream().anyMatch(sums -> sums[Tally.PEOPLE] > 0)) {
        groups.add(effect(group, blocks, group.equals(Group.ALL) ? others.lost() : NOT_ASKED));
      }
    }
    if (groups.isEmpty()) {
      throw new ExperimentException(
          "Nobody was counted in both worlds",
          "Give a smaller --scale, more --weeks, or an earlier --from.");
    }
    return new WhyResult(
        plan.study().title(),
        arms.get(0).name(),
        arms.get(1).name(),
        plan.study().seeds(),
        arms.get(0).weeks(),
        plan.study().scale(),
        plan.from(),
        plan.follow(),
        plan.partsAt(),
        tally.aloneShare(),
        plan.thresholds(),
        groups,
        others,
        data.planned(),
        data.finished(),
        data.failures());
  }

  private GroupEffect effect(Group group, List<double[]> blocks, Estimate lost) {
    Estimate[] kinds =
        Stream.of(Kind.values())
            .map(kind -> Jackknife.of(blocks, sums -> share(sums, kind)))
            .toArray(Estimate[]::new);
    List<Estimate> reasons =
        Stream.of(Reason.values())
            .map(each -> Jackknife.of(blocks, sums -> sums[each.ordinal()] / sums[Tally.PEOPLE]))
            .toList();
    Estimate net =
        Jackknife.of(blocks, sums -> share(sums, Kind.EFFECTIVE) - share(sums, Kind.HARMED));
    Estimate surplus =
        Jackknife.of(blocks, sums -> share(sums, Kind.BLOCKED) - share(sums, Kind.SET_BACK));
    Naming.Name name = naming.name(net, kinds, surplus, lost);
    double people = blocks.stream().mapToDouble(sums -> sums[Tally.PEOPLE]).sum();
    return new GroupEffect(
        group.code(),
        people / blocks.size() * plan.study().scale(),
        found(blocks, Kind.HARMED),
        found(blocks, Kind.EFFECTIVE),
        net,
        Jackknife.of(blocks, WhyAnalysis::sooner),
        List.of(kinds),
        reasons,
        name.label().code(),
        name.sure());
  }

  /** Those who find work in both worlds, and those who find it in this one only. */
  private static Estimate found(List<double[]> blocks, Kind only) {
    return Jackknife.of(blocks, sums -> share(sums, Kind.SUPERFLUOUS) + share(sums, only));
  }

  private static double sooner(double[] sums) {
    return sums[Tally.WEEKS_SOONER] / (share(sums, Kind.SUPERFLUOUS) * sums[Tally.PEOPLE]);
  }

  private static double share(double[] sums, Kind kind) {
    double count = 0;
    for (Reason reason : Reason.of(kind)) {
      count += sums[reason.ordinal()];
    }
    return count / sums[Tally.PEOPLE];
  }

  private Others others() {
    SortedMap<Long, Double> filled = figures(Outcome.VACANCIES_FILLED, 0);
    SortedMap<Long, Double> filledThen = figures(Outcome.VACANCIES_FILLED, 1);
    SortedMap<Long, Double> outside = figures(Outcome.OUTSIDE_JOBS, 0);
    SortedMap<Long, Double> outsideThen = figures(Outcome.OUTSIDE_JOBS, 1);
    SortedMap<Long, Double> changes = figures(Outcome.JOB_CHANGES, 0);
    SortedMap<Long, Double> changesThen = figures(Outcome.JOB_CHANGES, 1);
    List<double[]> blocks = new ArrayList<>();
    for (Long seed : filled.keySet()) {
      if (filledThen.containsKey(seed)) {
        // Who changes jobs fills one place and leaves another: nobody more is in work.
        double moreChanges = changesThen.get(seed) - changes.get(seed);
        double more = filledThen.get(seed) - filled.get(seed) - moreChanges;
        double moreOutside = outsideThen.get(seed) - outside.get(seed);
        blocks.add(new double[] {more - moreOutside, moreOutside});
      }
    }
    Estimate served = mean(blocks, sums -> sums[SERVED]);
    boolean gain = served.value() > 0 && !(served.low() <= 0);
    return new Others(
        served,
        mean(blocks, sums -> sums[OUTSIDE]),
        mean(blocks, sums -> sums[SERVED] + sums[OUTSIDE]),
        gain ? Jackknife.of(blocks, sums -> -sums[OUTSIDE] / sums[SERVED]) : NOT_ASKED);
  }

  private SortedMap<Long, Double> figures(Outcome outcome, int arm) {
    return data.values(arms.get(arm).id(), 0, outcome, Group.ALL);
  }

  /** The mean over seeds of a figure that adds up. */
  private static Estimate mean(List<double[]> blocks, ToDoubleFunction<double[]> figure) {
    List<double[]> counted =
        blocks.stream().map(sums -> new double[] {figure.applyAsDouble(sums), 1}).toList();
    return Jackknife.of(counted, sums -> sums[0] / sums[1]);
  }
}
