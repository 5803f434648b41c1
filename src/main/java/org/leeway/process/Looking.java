package org.leeway.process;

import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Region;

/** Which vacancies come into view: those of the own sector more than others. */
final class Looking {
  private final double ownSector;

  Looking(Values values) {
    ownSector = values.share("search.own-sector").value();
  }

  /** A vacancy that comes into view, by its place. */
  int look(Region region, int row, Week week, int draw) {
    Draws draws = region.draws();
    long id = region.jobseekers().id.get(row);
    int sector = region.jobseekers().sector.get(row);
    int own = region.vacancyIndex().open(sector);
    double luck = draws.uniform(Purpose.VACANCY_FOUND, id, week.number(), draw);
    double share = own > 0 ? ownSector : 0;
    // Within the own sector, or outside that choice, the luck that is left is spread evenly again.
    return luck < share
        ? region.vacancyIndex().vacancy(sector, (int) (luck / share * own))
        : (int) ((luck - share) / (1 - share) * region.vacancyIndex().open());
  }
}
