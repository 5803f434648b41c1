package org.leeway.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Scene;

/**
 * What gates and helpers of mechanisms and the tests of goals may name: every {@link State}, and
 * what surrounds a person. All lie between 0 and 1.
 */
final class Influence {
  /** What is no state. */
  private enum Surrounding {
    WILL("will"),
    TRUST("trust"),
    REACTANCE("reactance"),
    SUPPORT("support"),
    SURROUNDINGS("surroundings"),
    BURDEN("burden"),
    EMPLOYABILITY("employability"),
    SELF_DIRECTION("self-direction"),
    HOURS("hours"),
    DOSE("dose"),
    GROUP("group"),
    PEERS("peers"),
    COMPETENCE("competence"),
    WORK_PAYS("work-pays"),
    WEEKS("weeks"),
    OPENINGS("openings"),
    EXTRINSIC("extrinsic"),
    STRAIN("strain");

    private final String code;

    Surrounding(String code) {
      this.code = code;
    }
  }

  private static final State[] STATES = State.values();
  private static final Surrounding[] SURROUNDINGS = Surrounding.values();

  private final Employability employability;

  Influence(Values values) {
    employability = new Employability(values);
  }

  /** Places by code, states first. */
  private static Map<String, Integer> places() {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (State state : STATES) {
      places.put(state.code(), places.size());
    }
    for (Surrounding surrounding : SURROUNDINGS) {
      places.put(surrounding.code, places.size());
    }
    return places;
  }

  /** The place of a code, by which {@link #of} reads it. */
  static int place(String code) {
    Integer place = places().get(code);
    if (place == null) {
      throw new IllegalArgumentException("nothing is called " + code + " in gates and tests");
    }
    return place;
  }

  /** True for what takes long to work out. */
  static boolean isLaborious(String code) {
    return code.equals(Surrounding.EMPLOYABILITY.code);
  }

  /** How much there is of what stands at a place, for the person in a row in the present scene. */
  double of(int place, Region region, int row) {
    return place < STATES.length
        ? region.jobseekers().now(STATES[place], row)
        : of(SURROUNDINGS[place - STATES.length], region, row);
  }

  private double of(Surrounding surrounding, Region region, int row) {
    Jobseekers people = region.jobseekers();
    Scene scene = region.scene();
    return switch (surrounding) {
      case WILL -> Math.max(people.now(State.MOTIVATION, row), people.now(State.PRESSURE, row));
      case TRUST -> people.trust.get(row);
      case REACTANCE -> people.reactance.get(row);
      case SUPPORT -> people.support.get(row);
      case SURROUNDINGS -> people.surroundings.get(row);
      case BURDEN -> people.burdenNow(row);
      case EMPLOYABILITY -> employability.of(people, row);
      case SELF_DIRECTION -> people.selfDirectionNow(row);
      case HOURS -> scene.hours();
      case DOSE -> scene.dose();
      case GROUP -> scene.isGroup() ? 1 : 0;
      case PEERS -> scene.peers();
      case COMPETENCE -> professional(region, row).competence();
      case STRAIN -> professional(region, row).strain();
      case WORK_PAYS -> Effort.gainFromWork(people, row);
      case WEEKS -> scene.weeks();
      case OPENINGS -> Math.min(1, region.openings());
      case EXTRINSIC -> extrinsic(people, row);
    };
  }

  private static Professional professional(Region region, int row) {
    return region.professionalOf(row);
  }

  private static double extrinsic(Jobseekers people, int row) {
    double pressure = people.now(State.PRESSURE, row);
    double both = pressure + people.now(State.MOTIVATION, row);
    return both > 0 ? pressure / both : 0;
  }
}
