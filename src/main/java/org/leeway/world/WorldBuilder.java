package org.leeway.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Arrival;
import org.leeway.draw.Draws;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;

/**
 * Builds the world as it stands before the first week: regions with their people, employers and
 * offices.
 */
public final class WorldBuilder {
  private final List<RegionData> data;
  private final Population population;
  private final EmployerMaker employers;
  private final StaffMaker staff;
  private final PersonMaker people;
  private final Placed placed;
  private final AtWork atWork;
  private final double withoutCapacity;
  private final Values values;
  private final RegionalShares shares;
  private final double usualPeers;
  private final double spread;
  private final double groupWeeks;
  private final Commuting commuting;

  /**
   * @param scenario what the world is like
   * @param week the week in which it starts; negative for a burn-in
   */
  public WorldBuilder(Scenario scenario, int week) {
    values = scenario.at(week);
    data = inOrderOfCode(scenario.regions());
    shares = new RegionalShares(values);
    commuting = new Commuting(values, data);
    population = new Population(values, shares);
    employers = new EmployerMaker(values);
    staff = new StaffMaker(values);
    people = new PersonMaker(values);
    placed = new Placed(values, shares);
    atWork = new AtWork(values, people, shares);
    withoutCapacity = values.number("stocks.wajong.without_work_capacity");
    usualPeers = values.share("service.usual-peers").value();
    spread = values.number("person.spread");
    groupWeeks = values.number("service.group-weeks");
  }

  /** A world with everybody in it; equal seeds give equal worlds. */
  public World build(long seed, int scale, int week) {
    World world = ground(() -> new Draws(seed), scale);
    world.regions().forEach(region -> settle(region, week));
    return world;
  }

  /**
   * A world with nobody in it yet.
   *
   * @param chance gives the draws of each region, in their order, and then those of the nation
   */
  public World ground(Supplier<Draws> chance, int scale) {
    List<Region> regions = new ArrayList<>();
    for (int place = 0; place < data.size(); place++) {
      Vicinity vicinity = new Vicinity(commuting, place);
      regions.add(new Region(data.get(place), chance.get(), scale, usualPeers, vicinity));
    }
    return new World(chance.get(), regions, commuting);
  }

  /**
   * Brings people, employers and offices into a region. It touches this region only: several may be
   * settled at a time.
   */
  public void settle(Region region, int week) {
    RegionData regionData = region.data();
    int scale = region.scale();
    region.turnTo(week);
    region.setAvailableFrom(values.share("market.unemployed.available-from").value());
    region.setWithoutCapacity(
        withoutCapacity * shares.stock(regionData, Scheme.YOUNG_DISABLED) / scale);
    List<Office> offices = new ArrayList<>();
    for (OrganisationType organisation : OrganisationType.values()) {
      Manager manager = staff.manager(region, organisation);
      GroupMembers groups = new GroupMembers(usualPeers, spread, groupWeeks);
      Office office = new Office(organisation, manager.id(), manager, staff.team(), groups);
      office.measure(shares.doublings(regionData, organisation));
      offices.add(office);
    }
    region.applicantsSeen().open(values);
    region.experiences().open(values.share("learning.lasting").value());
    region.settle(employers.make(region, shares.jobs(regionData)), offices);
    for (Scheme scheme : Scheme.values()) {
      int number = population.present(region, scheme);
      for (int ordinal = 0; ordinal < number; ordinal++) {
        people.present(region, scheme, week, ordinal);
      }
      placed.employ(region, people, scheme, week, Arrival.PLACED.firstOrdinal());
      atWork.employ(region, scheme, week, Arrival.AT_WORK.firstOrdinal());
    }
    int outside = population.outside(region);
    for (int ordinal = 0; ordinal < outside; ordinal++) {
      people.outsider(region, week, ordinal, true, population.inWork(region));
    }
    for (Office office : offices) {
      new Staffing(values, staff).open(region, office);
    }
    for (int row = 0; row < region.jobseekers().rows(); row++) {
      if (region.jobseekers().is(row, org.leeway.domain.Status.SERVED)) {
        region.allocate(row);
      }
    }
  }

  private static List<RegionData> inOrderOfCode(List<RegionData> regions) {
    Set<Long> names = new TreeSet<>();
    for (RegionData region : regions) {
      if (!names.add(AgentKey.region(region.code()))) {
        throw new IllegalArgumentException(
            "the code " + region.code() + " cannot be told apart from another region's in draws");
      }
    }
    return regions.stream().sorted(Comparator.comparing(RegionData::code)).toList();
  }
}
