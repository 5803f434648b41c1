package org.leeway.observe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leeway.results.Table;
import org.leeway.scenario.Scenario;
import org.leeway.trial.Audit;
import org.leeway.trial.Replies;
import org.leeway.world.Region;
import org.leeway.world.World;

/** Collects what an observation asks for and gives it as sums. */
public final class MomentTally {
  private final Observation observation;
  private final LifeCourses people;
  private final MarketCourse market;
  private final Map<String, Replies> replies = new LinkedHashMap<>();

  /**
   * @param observation what is asked for
   * @param scenario the scenario that runs
   * @param weeks weeks of the run
   * @param world the world that is looked at
   */
  public MomentTally(Observation observation, Scenario scenario, int weeks, World world) {
    this.observation = observation;
    observation.audits().forEach(audit -> replies.put(audit.id(), new Replies(audit)));
    people = new LifeCourses(observation, scenario, weeks, world.regions());
    Set<MarketSeries> series = EnumSet.noneOf(MarketSeries.class);
    for (Measure measure : observation.measures()) {
      if (measure.quantity() instanceof MarketQuantity quantity) {
        quantity.series().forEach(series::add);
      }
    }
    market = new MarketCourse(weeks, series);
  }

  /** Notes who was enrolled in a region this week, before the week does anything to them. */
  public void enrolled(Region region) {
    people.enrolled(region);
  }

  /** Reads a week of the run that ends. */
  public void read(World world, int week) {
    people.read(week);
    market.read(world, week);
  }

  /** Where the replies to an audit are noted. */
  public Replies replies(Audit audit) {
    Replies known = replies.get(audit.id());
    if (known == null) {
      throw new IllegalArgumentException("no audit " + audit.id() + " is observed");
    }
    return known;
  }

  /** The sums of every measure, in the order of the observation, of a run that ended. */
  public Table table(World world) {
    List<String> measures = new ArrayList<>();
    List<Long> parts = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Measure measure : observation.measures()) {
      double[] sums = sums(measure, world);
      for (int part = 0; part < sums.length; part++) {
        measures.add(measure.id());
        parts.add((long) part);
        values.add(sums[part]);
      }
    }
    return new Table(
        "moments",
        List.of(
            new Table.Words("measure", measures.toArray(String[]::new)),
            new Table.Integers("part", parts.stream().mapToLong(Long::longValue).toArray()),
            new Table.Reals("value", values.stream().mapToDouble(Double::doubleValue).toArray())));
  }

  private double[] sums(Measure measure, World world) {
    if (measure.quantity() instanceof PeopleQuantity quantity) {
      return people.sums(measure, quantity);
    }
    if (measure.quantity() instanceof MarketQuantity quantity) {
      return quantity.sums(market);
    }
    if (measure.quantity() instanceof ChoiceQuantity quantity) {
      return quantity.sums(world);
    }
    if (measure.quantity() instanceof EmployingQuantity quantity) {
      return quantity.sums(world);
    }
    Replies ofAudit = replies.get(measure.cohort());
    if (measure.quantity() instanceof AuditQuantity quantity && ofAudit != null) {
      return quantity.sums(ofAudit);
    }
    throw new IllegalArgumentException(measure.quantity().phrase() + " cannot be observed");
  }
}
