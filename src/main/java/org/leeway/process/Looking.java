package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.VacancyIndex;

/** Which vacancies come into view: those of the own sector more than others. */
final class Looking {
  private final double ownSector;

  Looking(Values values) {
    ownSector = values.share("search.own-sector").value();
  }

  /**
   * Where a look falls among the open vacancies, which stand sector by sector: the whole part says
   * on which, what is left over is luck that is not used yet, evenly spread between 0 and 1.
   *
   * @param sector the own sector
   * @param luck where between 0 and 1 the look falls
   */
  double look(VacancyIndex index, int sector, double luck) {
    int own = index.open(sector);
    double share = own > 0 ? ownSector : 0;
    // Within the own sector, or outside that choice, the luck that is left is spread evenly again.
    return luck < share
        ? index.first(sector) + luck * (own / share)
        : (luck - share) * (index.open() / (1 - share));
  }
}
