package org.leeway.process;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.leeway.domain.FactorCluster;
import org.leeway.draw.AgentName;
import org.leeway.draw.Purpose;
import org.leeway.trace.Decision;
import org.leeway.trace.Deed;
import org.leeway.trace.Factor;
import org.leeway.trace.Happening;
import org.leeway.trace.Option;
import org.leeway.trace.Weighed;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * The record of one conversation with somebody who is followed: what was seen, and what the choice
 * was made from.
 */
final class WeighingRecord {
  private final List<Option> options = new ArrayList<>();

  /** What the professional saw, and what became of the picture. */
  static void seen(
      Region region,
      int row,
      Professional professional,
      double truth,
      double signal,
      double noise,
      double before,
      Week week) {
    Witness.note(
        region,
        row,
        week,
        new Happening(
            Deed.CONVERSATION,
            AgentName.professional(professional.id()),
            "held",
            List.of(
                Factor.of("minutes", region.picture().minutes(), "minutes"),
                Factor.of("belief before", before),
                Factor.of("belief", region.jobseekers().service.belief.get(row)),
                Factor.of("truth", truth),
                Factor.of("seen in the conversation", signal),
                Factor.of("noise", noise),
                Factor.of("bias", professional.bias()),
                Factor.of("competence", professional.competence()),
                Factor.of("strain", professional.strain()),
                Factor.of("trust of the client", region.jobseekers().trust.get(row)))));
  }

  /** An option that was considered. */
  void consider(String name, double value, double unsteady, List<Factor> factors) {
    options.add(new Option(name, value, unsteady, factors));
  }

  /** The choice that was made. */
  void chosen(
      Region region,
      int row,
      Professional professional,
      String choice,
      String prescribed,
      String strategy,
      boolean free,
      boolean fast,
      Week week) {
    if (!region.isFollowed(row)) {
      return;
    }
    String organisation = region.officeOf(row).organisation().code();
    String kind = region.picture().kind().code();
    Witness.note(
        region,
        row,
        week,
        new Decision(
            Deed.CHOICE,
            strategy.equals(Strategy.OWN)
                ? "the protocol prescribes " + prescribed
                : "strategy " + strategy + " is carried out",
            AgentName.professional(professional.id()),
            choice,
            options,
            List.of(
                Factor.of("minutes", region.picture().minutes(), "minutes"),
                Factor.of("belief", region.jobseekers().service.belief.get(row)),
                Factor.of("feels free to leave the protocol", free ? 1 : 0),
                Factor.of("decides fast", fast ? 1 : 0),
                Factor.of("budget of the office", region.officeOf(row).budget(), "euro"),
                Factor.of("openings in the region", region.openings())),
            List.of(
                Witness.luck(region, row, Purpose.CHOICE, week, 0),
                Witness.luck(region, row, Purpose.PERCEIVED_ROOM, week, 1)),
            List.of(
                "organisation." + organisation + ".protocol." + kind,
                "organisation." + organisation + ".discretion.size",
                "weighing.unsteadiness",
                "weighing.fast-below")));
  }

  /** Keeps the weighing for study, where the person belongs to the sample. */
  void keep(
      Region region,
      int row,
      Professional professional,
      String choice,
      String prescribed,
      boolean free,
      boolean fast,
      double truth,
      Week week) {
    if (!region.isSampled(row)) {
      return;
    }
    String response =
        choice.equals("nothing") ? "none" : choice.equals(prescribed) ? "follow" : "deviate";
    String organisation = "organisation." + region.officeOf(row).organisation().code();
    region.keep(
        row,
        new Weighed(
            week.number(),
            AgentName.jobseeker(region.data().name(), region.jobseekers().id.get(row)),
            AgentName.professional(professional.id()),
            "five-steps",
            fast ? "fast" : "slow",
            response,
            false,
            region.picture().minutes(),
            region.jobseekers().service.belief.get(row),
            truth,
            choice,
            prescribed,
            free,
            options.stream().map(WeighingRecord::choice).toList(),
            counts(),
            List.of(Witness.luck(region, row, Purpose.PERCEIVED_ROOM, week, 1)),
            List.of(
                organisation + ".protocol." + region.picture().kind().code(),
                organisation + ".discretion.size",
                "weighing.unsteadiness",
                "weighing.fast-below")));
  }

  private static Weighed.Choice choice(Option option) {
    double success =
        option.factors().stream()
            .filter(factor -> factor.name().equals(FactorCluster.INDIVIDUAL.code()))
            .mapToDouble(Factor::value)
            .findFirst()
            .orElse(Double.NaN);
    return new Weighed.Choice(option.name(), true, option.value(), option.unsteady(), success);
  }

  /** How far each cluster set the options apart. */
  private List<Weighed.Count> counts() {
    List<Weighed.Count> counts = new ArrayList<>();
    for (FactorCluster cluster : FactorCluster.values()) {
      DoubleSummaryStatistics added = new DoubleSummaryStatistics();
      double weight = 0;
      for (Option option : options) {
        for (Factor factor : option.factors()) {
          if (factor.name().equals(cluster.code()) && factor.weight() != null) {
            weight = factor.weight();
            added.accept(weight * factor.value());
          }
        }
      }
      if (added.getCount() > 0) {
        double moved = added.getMax() - added.getMin();
        counts.add(new Weighed.Count(cluster.code(), weight, null, moved));
      }
    }
    return counts;
  }
}
