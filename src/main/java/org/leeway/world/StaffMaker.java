package org.leeway.world;

import org.leeway.domain.Archetype;
import org.leeway.domain.FactorCluster;
import org.leeway.domain.OrganisationType;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/**
 * Makes managers and professionals: archetypes by their shares, weights drawn around what the
 * archetype says (weighing.md 3.11).
 */
public final class StaffMaker {
  private static final int ARCHETYPE = 0;
  private static final int COMPETENCE = 1;
  private static final int BIAS = 2;
  private static final int DIRECTIVENESS = 3;
  private static final int TENURE = 4;
  private static final int FIRST_WEIGHT = 8;
  private static final Archetype[] ARCHETYPES = Archetype.values();
  private static final FactorCluster[] CLUSTERS = FactorCluster.values();

  /** Kinds of case that a professional tells apart: as many as there are distances. */
  public static final int KINDS = 3;

  private final double[] archetypeShares = new double[ARCHETYPES.length];
  private final double[][] clusterWeights = new double[ARCHETYPES.length][CLUSTERS.length];
  private final double weightSpread;
  private final double competence;
  private final double bias;
  private final double practice;
  private final double directiveness;
  private final double spread;
  private final double[] meanTenureYears = new double[OrganisationType.values().length];
  private final ManagerMaker managers;
  private final int instruments;

  public StaffMaker(Values values) {
    for (Archetype archetype : ARCHETYPES) {
      String path = "professional.archetype." + archetype.code() + ".";
      archetypeShares[archetype.ordinal()] = values.share(path + "share").value();
      for (FactorCluster cluster : CLUSTERS) {
        clusterWeights[archetype.ordinal()][cluster.ordinal()] =
            values.share(path + "weight." + cluster.code()).value();
      }
    }
    weightSpread = values.number("professional.weight-spread");
    competence = values.share("professional.competence").value();
    bias = values.share("professional.bias").value();
    practice = values.rate("learning.practice").value();
    directiveness = values.share("professional.directiveness").value();
    spread = values.number("professional.spread");
    for (OrganisationType type : OrganisationType.values()) {
      meanTenureYears[type.ordinal()] =
          values.number("organisation." + type.code() + ".staff.tenure");
    }
    managers = new ManagerMaker(values);
    instruments = values.children("instrument").size();
  }

  /** The manager of an office. */
  public Manager manager(Region region, OrganisationType organisation) {
    return managers.make(region, organisation);
  }

  /** What the professionals of an office do and know together, at first nothing. */
  Team team() {
    return new Team(instruments);
  }

  /**
   * A professional: a newcomer's competence, and what practice has added in the years since.
   *
   * @param chair place in the office
   * @param generation how many have sat on that chair before
   * @param newcomer true when the professional starts now, without tenure
   */
  public Professional professional(
      Region region, Office office, int chair, int generation, boolean newcomer) {
    Draws draws = region.draws();
    OrganisationType organisation = office.organisation();
    long id = AgentKey.professional(region.code(), organisation.ordinal(), chair, generation);
    int kind = draws.pick(Purpose.PROFESSIONAL_TRAIT, id, 0, ARCHETYPE, archetypeShares);
    double[] weights = new double[CLUSTERS.length];
    for (int cluster = 0; cluster < CLUSTERS.length; cluster++) {
      weights[cluster] =
          bounded(
              clusterWeights[kind][cluster]
                  + weightSpread
                      * draws.normal(Purpose.PROFESSIONAL_TRAIT, id, 0, FIRST_WEIGHT + cluster));
    }
    double years =
        newcomer
            ? 0
            : 2
                * meanTenureYears[organisation.ordinal()]
                * draws.uniform(Purpose.PROFESSIONAL_TRAIT, id, 0, TENURE);
    Professional professional =
        new Professional(
            id,
            chair,
            generation,
            ARCHETYPES[kind],
            weights,
            trait(draws, id, COMPETENCE, competence),
            trait(draws, id, BIAS, bias),
            trait(draws, id, DIRECTIVENESS, directiveness),
            new Memory(instruments, KINDS));
    professional.learn(-StrictMath.expm1(-practice * years));
    return professional;
  }

  private double trait(Draws draws, long id, int index, double mean) {
    return bounded(mean + spread * draws.normal(Purpose.PROFESSIONAL_TRAIT, id, 0, index));
  }

  private static double bounded(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
