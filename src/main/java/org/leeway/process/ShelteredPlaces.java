package org.leeway.process;

import org.leeway.domain.Scheme;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.RegionalShares;
import org.leeway.world.World;

/**
 * The places for sheltered work. The law asks for a number in the whole country, of which
 * municipalities have set up a part, and the minister shares it out over municipalities by how many
 * people there need one (Participation Act, article 10b). A place that comes free therefore goes
 * where people wait: each region gets of the free places what is its part of the waiting list. So
 * no place stays empty as long as somebody waits, in a country of few agents as little as in one of
 * many; with a fixed number for each region, places stood empty here while people waited there, the
 * more the fewer agents there were.
 */
final class ShelteredPlaces {
  /** Among the draws of the nation: the part of a place that is left over. */
  private static final int PART = 90;

  /** Among the draws of the nation: where the parts of a free place come together. */
  private static final int WHERE = 91;

  private final double places;
  private final RegionalShares shares;

  ShelteredPlaces(Values values) {
    places =
        values.number("law.participatiewet_bijstand.beschut_work_norm_2019")
            * values.share("sheltered.set-up").value();
    shares = new RegionalShares(values);
  }

  /** Says how many places are free in each region this week. */
  void allot(World world, Week week, Editions<Sheltered> rules) {
    int[] waiting = new int[world.regions().size()];
    int all = 0;
    int free = inAgents(world);
    for (int at = 0; at < waiting.length; at++) {
      Region region = world.regions().get(at);
      Jobseekers people = region.jobseekers();
      for (int row = 0; row < people.rows(); row++) {
        if (people.sheltered.get(row) == 0) {
          continue; // nearly everybody
        }
        waiting[at] += Sheltered.isWaiting(region, row, rules) ? 1 : 0;
        free -= Sheltered.isSheltered(people, row) ? 1 : 0;
      }
      all += waiting[at];
    }
    int given = Math.max(0, Math.min(free, all));
    double first = world.draws().uniform(Purpose.CONTRACT, AgentKey.nation(), week.number(), WHERE);
    int before = 0;
    int sum = 0;
    for (int at = 0; at < waiting.length; at++) {
      sum += waiting[at];
      int upTo = all == 0 ? 0 : (int) ((double) given * sum / all + first);
      world.regions().get(at).shelteredFree(upTo - before);
      before = upTo;
    }
  }

  /** Places of the regions, in agents: a part of one is one as often as its size says. */
  private int inAgents(World world) {
    double agents = 0;
    for (Region region : world.regions()) {
      agents += places * shares.stock(region.data(), Scheme.SOCIAL_ASSISTANCE) / region.scale();
    }
    return (int) (agents + world.draws().uniform(Purpose.TRAIT, AgentKey.nation(), 0, PART));
  }
}
