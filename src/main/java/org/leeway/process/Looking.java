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
    boolean inOwn =
        own > 0 && draws.happens(Purpose.VACANCY_FOUND, id, week.number(), draw, ownSector);
    double place = draws.uniform(Purpose.VACANCY_FOUND, id, week.number(), draw + 1);
    return inOwn
        ? region.vacancyIndex().vacancy(sector, (int) (place * own))
        : (int) (place * region.vacancies().rows());
  }
}
