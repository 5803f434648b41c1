package org.leeway.process;

import org.leeway.domain.Area;
import org.leeway.domain.OrganisationType;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.StaffMaker;

/**
 * Discretionary room: what the organisation's protocol prescribes for a kind of case, how much room
 * is granted to leave it, how much a professional feels, and whether it is used. Where frames are
 * clear, what is felt is what is granted. Where they are not, some professionals read more into
 * them and some less, it differs from day to day, and who has little competence hesitates to use
 * what is felt. Large organisations do more alike: they leave less room, within clearer frames.
 * Nothing here says that room helps or harms.
 */
final class Discretion {
  private static final String[] KINDS = {"short", "middle", "long"};

  private final double[] size = new double[OrganisationType.values().length];
  private final double[] clarity = new double[OrganisationType.values().length];
  private final int[][] protocol = new int[OrganisationType.values().length][StaffMaker.KINDS];
  private final long[] affordable = new long[OrganisationType.values().length];
  private final double[] uniformity = new double[OrganisationType.values().length];
  private final double misread;
  private final double noise;
  private final double hesitation;
  private final Areas areas;
  private final Commission commission;

  Discretion(Values values, Catalogue catalogue) {
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      size[type.ordinal()] = values.share(path + "discretion.size").value();
      clarity[type.ordinal()] = values.share(path + "discretion.clarity").value();
      uniformity[type.ordinal()] = values.share(path + "uniformity").value();
      for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
        protocol[type.ordinal()][kind] =
            catalogue.place(values.choice(path + "protocol." + KINDS[kind]));
      }
    }
    misread = values.number("discretion.misread");
    noise = values.number("discretion.noise-of-the-day");
    hesitation = values.share("discretion.hesitation").value();
    areas = new Areas(values);
    for (OrganisationType type : OrganisationType.values()) {
      for (int place = 0; place < catalogue.size(); place++) {
        boolean within = areas.mayCost(type, catalogue.get(place).euro());
        affordable[type.ordinal()] |= within ? 1L << place : 0;
      }
    }
    commission = new Commission(values);
  }

  /** The instrument that the protocol prescribes, by its place in the catalogue. */
  int protocol(OrganisationType organisation, int kind) {
    return protocol[organisation.ordinal()][kind];
  }

  /**
   * The room that policy, commissioner, strategy and manager grant, 0 to 1.
   *
   * @param discretion part of the room that the strategy leaves
   */
  double granted(Office office, double discretion) {
    OrganisationType organisation = office.organisation();
    double room = uniform(office, size[organisation.ordinal()]);
    return room * discretion * commission.freedom(organisation) + office.roomShift();
  }

  /**
   * What the size of an organisation leaves of a room, or of what is unclear about it: the larger,
   * the more is done alike (weighing.md X15). It is less where the organisation is larger than
   * usual for its type and more where it is smaller: what its type has on the whole is in the size
   * of the room. No room stays none, and who is left everything is left everything.
   */
  private double uniform(Office office, double room) {
    double alike = uniformity[office.organisation().ordinal()] * office.relativeSize();
    return Math.max(0, Math.min(1, room * (1 - alike * (1 - room))));
  }

  /** How unclear the frames of the room are, 0 to 1. */
  double unclear(Office office) {
    double clear = clarity[office.organisation().ordinal()] + office.frames().clarityShift();
    return uniform(office, 1 - Math.max(0, Math.min(1, clear)));
  }

  /**
   * How much more room (or, below 0, less) than is granted a professional reads into the frames
   * with a client today: nothing where these are clear.
   *
   * @param client name in draws
   */
  double misread(Region region, Office office, Professional professional, long client, Week week) {
    double unclear = unclear(office);
    if (unclear <= 0) {
      return 0;
    }
    Draws draws = region.draws();
    double lasting = misread * professional.reflection().ownReading() * professional.reads(draws);
    double today = noise * draws.noise(Purpose.PERCEIVED_ROOM, client, week.number(), 0);
    return unclear * (lasting + today);
  }

  /**
   * The room that a professional feels, 0 to 1.
   *
   * @param discretion part of the room that the strategy leaves
   * @param misread what the professional reads into the frames today
   */
  double felt(Office office, double discretion, double misread) {
    return Math.max(0, Math.min(1, granted(office, discretion) + misread));
  }

  /**
   * How far a professional hesitates to use the room that is felt, 0 to 1: where frames are unclear
   * and competence is little, or where files are felt to be looked into.
   */
  double hesitation(Office office, Professional professional) {
    double unsure = unclear(office) * hesitation * (1 - professional.competence());
    return Math.max(unsure, office.frames().auditFelt());
  }

  /**
   * Whether the professional feels free to leave the protocol for this client today.
   *
   * @param felt the room that is felt
   */
  boolean isFelt(
      Region region,
      Office office,
      Professional professional,
      long client,
      double felt,
      Week week) {
    return isDrawn(office)
        && region.draws().uniform(Purpose.PERCEIVED_ROOM, client, week.number(), 1)
            < felt * (1 - hesitation(office, professional));
  }

  /** True when it is left to a draw whether a professional feels free. */
  boolean isDrawn(Office office) {
    return areas.has(office.organisation(), Area.INSTRUMENTS);
  }

  /** The instruments that the room reaches as far as, by their price, a bit each. */
  long affordable(Office office) {
    return affordable[office.organisation().ordinal()];
  }

  /** Whether the room that is felt reaches as far as an instrument at this price. */
  boolean mayCost(Office office, double euro) {
    return areas.mayCost(office.organisation(), euro);
  }
}
