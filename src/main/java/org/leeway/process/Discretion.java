package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Office;
import org.leeway.world.Region;
import org.leeway.world.StaffMaker;

/**
 * Discretionary room: what the organisation's protocol prescribes for a kind of case, and whether a
 * professional feels free to leave it. Room that is granted without clear frames is felt as noise:
 * sometimes more, sometimes less than is meant.
 */
final class Discretion {
  private static final String[] KINDS = {"short", "middle", "long"};

  private final double[] size = new double[OrganisationType.values().length];
  private final double[] clarity = new double[OrganisationType.values().length];
  private final int[][] protocol = new int[OrganisationType.values().length][StaffMaker.KINDS];
  private final double noise;

  Discretion(Values values, Catalogue catalogue) {
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      size[type.ordinal()] = values.share(path + "discretion.size").value();
      clarity[type.ordinal()] = values.share(path + "discretion.clarity").value();
      for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
        protocol[type.ordinal()][kind] =
            catalogue.place(values.choice(path + "protocol." + KINDS[kind]));
      }
    }
    noise = values.number("discretion.noise");
  }

  /** The instrument that the protocol prescribes, by its place in the catalogue. */
  int protocol(OrganisationType organisation, int kind) {
    return protocol[organisation.ordinal()][kind];
  }

  /** The room that policy, strategy and manager grant, 0 to 1. */
  double granted(Office office, double discretion) {
    return size[office.organisation().ordinal()] * discretion + office.roomShift();
  }

  /** How unclear the frames of the room are, 0 to 1. */
  double unclear(Office office) {
    return 1 - clarity[office.organisation().ordinal()];
  }

  /**
   * Whether the professional feels free to leave the protocol for this client today.
   *
   * @param discretion part of the room that the strategy leaves
   */
  boolean isFelt(Region region, Office office, long client, double discretion, Week week) {
    double hesitation =
        noise
            * unclear(office)
            * region.draws().normal(Purpose.PERCEIVED_ROOM, client, week.number(), 0);
    return region.draws().uniform(Purpose.PERCEIVED_ROOM, client, week.number(), 1)
        < granted(office, discretion) + hesitation;
  }
}
