package org.leeway.world;

import java.util.Arrays;
import java.util.List;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.Values;

/**
 * Who may take the vacancies of each region. Work is taken by people near it, so that a part of a
 * region's vacancies is seen and taken by people of regions around it, less the farther it is. The
 * people of a region fill as great a part of the country's vacancies as they hold of its jobs,
 * wherever these are: more would mean that more and more of them are in work (a gravity model with
 * both ends given, Wilson 1971; balanced by Furness' method). What the data know of each region is
 * how many vacancies are open; where they are many for each unemployed person they stay open for
 * longer, so that of these fewer open in a week. A vacancy belongs to the market of the region
 * where who takes it lives; markets touch through these shares only, and stay apart within a week.
 * Regions that take no part in a run take no vacancies.
 */
public final class Commuting {
  /** Rounds of balancing at most. */
  private static final int ROUNDS = 5000;

  /** How far a region may be off its part at the end. */
  private static final double NEARLY = 1e-4;

  private final List<RegionData> regions;
  private final double[] opening;
  private final double[] within;
  private final double[][] shares;

  Commuting(Values values, List<RegionData> regions) {
    this.regions = List.copyOf(regions);
    double mean = regions.stream().mapToDouble(RegionData::labourForce).sum() / regions.size();
    double usual = values.number("commuting.within");
    double decay = values.number("commuting.decay");
    opening = opening(regions, values.number("market.vacancy.open-longer"));
    within = new double[regions.size()];
    shares = new double[regions.size()][regions.size()];
    for (int work = 0; work < shares.length; work++) {
      within[work] = usual * StrictMath.sqrt(regions.get(work).labourForce() / mean);
    }
    for (int work = 0; work < shares.length; work++) {
      for (int home = 0; home < shares.length; home++) {
        shares[work][home] = StrictMath.exp(-km(work, home) / decay);
      }
    }
    double off = 1;
    for (int round = 0; round < ROUNDS && off > NEARLY; round++) {
      off = balanceHomes();
      balanceWork();
    }
  }

  /**
   * The vacancies that open in each region, in the same proportion to all that are open in the
   * country: open vacancies by how long they stay open.
   */
  private static double[] opening(List<RegionData> regions, double openLonger) {
    double open = regions.stream().mapToDouble(RegionData::openVacancies).sum();
    double unemployed = regions.stream().mapToDouble(RegionData::unemployed).sum();
    double[] opening = new double[regions.size()];
    double all = 0;
    for (int place = 0; place < opening.length; place++) {
      RegionData region = regions.get(place);
      double here = region.openVacancies() * unemployed;
      double usual = region.unemployed() * open;
      boolean known = here > 0 && usual > 0;
      double longer = known ? StrictMath.pow(here / usual, openLonger) : 1;
      opening[place] = region.openVacancies() / longer;
      all += opening[place];
    }
    for (int place = 0; all > 0 && place < opening.length; place++) {
      opening[place] *= open / all;
    }
    return opening;
  }

  /**
   * The people of each region fill the part of all vacancies that they hold of all jobs.
   *
   * @return how far the region was off that was off most, as a part of its part
   */
  private double balanceHomes() {
    double jobs = regions.stream().mapToDouble(RegionData::employed).sum();
    double vacancies = Arrays.stream(opening).sum();
    double off = 0;
    for (int home = 0; home < shares.length; home++) {
      double filled = 0;
      for (int work = 0; work < shares.length; work++) {
        filled += opening[work] * shares[work][home];
      }
      double due = vacancies * regions.get(home).employed() / jobs;
      for (int work = 0; filled > 0 && work < shares.length; work++) {
        shares[work][home] *= due / filled;
      }
      off = filled > 0 ? Math.max(off, Math.abs(due / filled - 1)) : off;
    }
    return off;
  }

  /** Every vacancy is for the people of some region. */
  private void balanceWork() {
    for (int work = 0; work < shares.length; work++) {
      double all = 0;
      for (int home = 0; home < shares.length; home++) {
        all += shares[work][home];
      }
      for (int home = 0; home < shares.length; home++) {
        shares[work][home] /= all;
      }
    }
  }

  /** Number of regions, in the order of their codes. */
  public int regions() {
    return shares.length;
  }

  /**
   * Vacancies that open in a region while, in all regions together, as many open as stand open in
   * the data.
   */
  public double opening(int work) {
    return opening[work];
  }

  /** Part of the vacancies of one region that people of another see and may take, 0 to 1. */
  public double share(int work, int home) {
    return shares[work][home];
  }

  /** Mean way between two places in a region, in km; a region with more people is larger. */
  double within(int region) {
    return within[region];
  }

  /** How far a region lies east of another, in km. */
  double east(int work, int home) {
    return regions.get(work).eastKm() - regions.get(home).eastKm();
  }

  /** How far a region lies north of another, in km. */
  double north(int work, int home) {
    return regions.get(work).northKm() - regions.get(home).northKm();
  }

  private double km(int work, int home) {
    double east = east(work, home);
    double north = north(work, home);
    return work == home ? within[work] : StrictMath.sqrt(east * east + north * north);
  }
}
