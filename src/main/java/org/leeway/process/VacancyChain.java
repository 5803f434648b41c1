package org.leeway.process;

import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;

/**
 * Vacancies come in chains (White 1970; Akerlof, Rose & Yellen 1988): who leaves a job for another
 * leaves a place behind, and most employers look for somebody to fill it. So who takes a vacancy
 * that would have gone to somebody in work takes away the next vacancy of the chain too, which
 * somebody without work may have had. The place is with an employer of the sector of who left, and
 * asks the schooling that this person has, or a level less, as some work below their level. The
 * employer begins to look when the person has gone.
 */
final class VacancyChain {
  private static final int FILLED_AGAIN = 0;
  private static final int EMPLOYER = 1;
  private static final int BELOW = 2;

  private final double filledAgain;
  private final double below;
  private final VacancyMaker maker;

  VacancyChain(Values values) {
    filledAgain = values.share("market.left-behind.filled-again").value();
    below = values.share("market.left-behind.below-level").value();
    maker = values.once(VacancyMaker.class, VacancyMaker::new);
  }

  /** Somebody in work goes to another job: perhaps the employer left opens a vacancy. */
  void leaves(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    Draws draws = region.draws();
    long id = people.id.get(row);
    if (!draws.happens(Purpose.PLACE_LEFT, id, week.number(), FILLED_AGAIN, filledAgain)) {
      return;
    }
    double job = draws.uniform(Purpose.PLACE_LEFT, id, week.number(), EMPLOYER);
    int employer = region.jobs().employerOf(people.sector.get(row), job);
    int asked = people.education.get(row);
    if (asked > 0 && draws.happens(Purpose.PLACE_LEFT, id, week.number(), BELOW, below)) {
      asked--;
    }
    // Nobody else leaves this place, so that the person's name makes it one of its kind.
    long opened = AgentKey.vacancy(region.code(), employer, week.number(), 0);
    maker.open(region, employer, week.number(), AgentKey.pair(id, opened), asked);
    region.ledger().add(Ledger.Figure.OPENED, 1);
    region.ledger().add(Ledger.Figure.LEFT_BEHIND, 1);
  }
}
