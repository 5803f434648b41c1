package org.leeway.world;

import org.leeway.domain.Archetype;
import org.leeway.domain.Employment;
import org.leeway.domain.OrganisationType;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;

/**
 * Makes managers and professionals: who they are, which kind of professional, how heavily each
 * factor counts for them and how far they know it, and how well they see and choose (weighing.md
 * 3.10 to 3.12).
 */
public final class StaffMaker {
  private static final int ARCHETYPE = 0;
  private static final int COMPETENCE = 1;
  private static final int BIAS = 2;
  private static final int DIRECTIVENESS = 3;
  private static final int TENURE = 4;
  private static final int AWARENESS = 8;
  private static final int STEREOTYPE = 9;
  private static final int HABIT = 10;
  private static final int DESERVINGNESS = 11;
  private static final int ROLE = 12;
  private static final int PERSONAL = 13;
  private static final int METHODICAL = 14;
  private static final int SCHOOLING = 15;
  private static final Archetype[] ARCHETYPES = Archetype.values();

  /** Kinds of case that a professional tells apart: as many as there are distances. */
  public static final int KINDS = 3;

  private final double[] archetypeShares = new double[ARCHETYPES.length];
  private final Backgrounds backgrounds;
  private final WeightMaker weights;
  private final double[] archetypeAwareness = new double[ARCHETYPES.length];
  private final double awareness;
  private final double awarenessOfYears;
  private final double awarenessHalf;
  private final double awarenessOutside;
  private final double stereotype;
  private final double habit;
  private final double deservingness;
  private final double role;
  private final double personal;
  private final double methodical;
  private final double schooling;
  private final double competence;
  private final double bias;
  private final double practice;
  private final double directiveness;
  private final double trustInClients;
  private final double spread;
  private final double[] meanTenureYears = new double[OrganisationType.values().length];
  private final ManagerMaker managers;
  private final int instruments;

  public StaffMaker(Values values) {
    for (Archetype archetype : ARCHETYPES) {
      String path = "professional.archetype." + archetype.code() + ".";
      archetypeShares[archetype.ordinal()] = values.share(path + "share").value();
      archetypeAwareness[archetype.ordinal()] = values.number(path + "awareness");
    }
    backgrounds = new Backgrounds(values, archetypeShares);
    weights = new WeightMaker(values, archetypeShares);
    awareness = values.share("awareness.base").value();
    awarenessOfYears = values.share("awareness.tenure").value();
    awarenessHalf = values.number("awareness.half");
    awarenessOutside = values.share("awareness.private").value();
    stereotype = values.share("professional.stereotype").value();
    habit = values.share("professional.habit").value();
    deservingness = values.share("professional.deservingness").value();
    role = values.share("professional.role").value();
    personal = values.share("professional.personal").value();
    methodical = values.share("professional.methodical").value();
    schooling = values.share("professional.schooling").value();
    competence = values.share("professional.competence").value();
    bias = values.share("professional.bias").value();
    practice = values.rate("learning.practice").value();
    directiveness = values.share("professional.directiveness").value();
    trustInClients = values.share("professional.trust-in-clients").value();
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
    double meanYears = meanTenureYears[organisation.ordinal()];
    double drawn = 2 * meanYears * draws.uniform(Purpose.PROFESSIONAL_TRAIT, id, 0, TENURE);
    int week = region.today();
    Vita vita = backgrounds.vita(draws, id, organisation, newcomer ? 0 : drawn, week);
    double years = vita.tenureYears(week);
    double[] odds = backgrounds.odds(vita, organisation, meanYears, newcomer, week);
    int kind = draws.pick(Purpose.PROFESSIONAL_TRAIT, id, 0, ARCHETYPE, odds);
    Professional professional =
        new Professional(
            id,
            chair,
            generation,
            ARCHETYPES[kind],
            vita,
            mind(draws, id, kind, vita, years),
            trait(draws, id, COMPETENCE, competence),
            trait(draws, id, BIAS, bias),
            trait(draws, id, DIRECTIVENESS, directiveness),
            new Memory(instruments, KINDS),
            new TrustInClients(trustInClients));
    professional.learn(-StrictMath.expm1(-practice * years));
    return professional;
  }

  private Mind mind(Draws draws, long id, int kind, Vita vita, double years) {
    double own =
        awareness
            + archetypeAwareness[kind]
            - (vita.employer() == Employment.PRIVATE ? awarenessOutside : 0)
            + spread * draws.normal(Purpose.PROFESSIONAL_TRAIT, id, 0, AWARENESS);
    double now = bounded(own + awarenessOfYears * years / (years + awarenessHalf));
    float[] weight = new float[Mind.FACTORS];
    long unknown = weights.draw(draws, id, kind, now, weight);
    Mind.Traits traits =
        new Mind.Traits(
            trait(draws, id, STEREOTYPE, stereotype),
            trait(draws, id, HABIT, habit),
            trait(draws, id, DESERVINGNESS, deservingness),
            trait(draws, id, ROLE, role),
            trait(draws, id, PERSONAL, personal),
            trait(draws, id, METHODICAL, methodical),
            trait(draws, id, SCHOOLING, schooling));
    Mind mind =
        new Mind(weight, weights.unseen(), unknown, traits, own, awarenessOfYears, awarenessHalf);
    mind.serve(years);
    return mind;
  }

  private double trait(Draws draws, long id, int index, double mean) {
    return bounded(mean + spread * draws.normal(Purpose.PROFESSIONAL_TRAIT, id, 0, index));
  }

  private static double bounded(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
