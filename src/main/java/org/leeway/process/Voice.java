package org.leeway.process;

import org.leeway.domain.Anchoring;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Region;

/**
 * The client's own voice (self-direction.md 2 and 4): how often the client's wish decides on the
 * plan, by what an organisation gives away and by what the client knows of the own rights (SD13).
 * Direction is handed over as far as the two trust each other (SD8): what an organisation gives
 * away is meant for the usual trust of a professional in clients and of a client in the
 * professional. Clients choose what they think they lack; those who know themselves badly misjudge
 * it (SD12). Who is heard wants more, and learns to direct oneself (SD2).
 */
final class Voice {
  private final double[] given = new double[OrganisationType.values().length];
  private final double[] budgets = new double[OrganisationType.values().length];
  private final double backs;
  private final double usual;
  private final double heard;
  private final double practised;

  Voice(Values values) {
    for (OrganisationType type : OrganisationType.values()) {
      given[type.ordinal()] = values.share("organisation." + type.code() + ".client-voice").value();
    }
    for (OrganisationType type : OrganisationType.values()) {
      budgets[type.ordinal()] =
          values.money("organisation." + type.code() + ".personal-budget").euro();
    }
    backs = values.share("manager.backs-clients").value();
    usual = values.share("voice.usual-trust").value();
    heard = values.share("voice.heard").value();
    practised = values.share("voice.practised").value();
  }

  /** How far the manager of an office stands behind clients who have their say, 0 to 1. */
  private double backing(Office office) {
    return 1 - backs * (1 - office.manager().supportive());
  }

  /**
   * How far client and professional trust each other, against the usual: 1 when both trust as
   * usual, 0 when one does not trust at all.
   */
  private double trust(Region region, int row) {
    double inClients = region.professionalOf(row).trustInClients().againstUsual();
    return inClients * region.jobseekers().trust.get(row) / usual;
  }

  /**
   * Whether the client's own wish decides today: what the organisation gives away is carried by its
   * managers or stays a paper right.
   *
   * @param say what the strategy gives clients to say, 0 to 1
   */
  boolean decides(Region region, int row, double say, Week week) {
    double room = room(region, row, say);
    Jobseekers people = region.jobseekers();
    return room > 0
        && region
            .draws()
            .happens(
                Purpose.VOICE,
                people.id.get(row),
                week.number(),
                0,
                room
                    * backing(region.officeOf(row))
                    * people.now(State.RIGHTS, row)
                    * trust(region, row));
  }

  /** What strategy or organisation, whichever is more, gives the client to say, 0 to 1. */
  double room(Region region, int row, double say) {
    return Math.max(say, given[region.officeOf(row).organisation().ordinal()]);
  }

  /** Whether a client who decides can pay for an instrument out of a personal budget [PRB]. */
  boolean pays(Region region, int row, Instrument instrument) {
    return instrument.euro() <= budgets[region.officeOf(row).organisation().ordinal()];
  }

  /**
   * How much the client wants an instrument: what one lacks, as far as one knows oneself.
   *
   * @param lacks what the client lacks of each state
   */
  double wish(Region region, int row, Instrument instrument, double[] lacks, int week) {
    Jobseekers people = region.jobseekers();
    double most = Math.max(instrument.serves(lacks), instrument.relieves(people.problems, row));
    double known = 1 - lacks[State.ORIENTATION.ordinal()];
    double guess =
        region.draws().uniform(Purpose.VOICE, people.id.get(row), week, 1 + instrument.place());
    return known * most + (1 - known) * guess;
  }

  /** The client's wish was followed. */
  void heard(Region region, int row) {
    Jobseekers people = region.jobseekers();
    raise(people, row, State.MOTIVATION, heard);
    raise(people, row, State.INITIATIVE, practised);
    raise(people, row, State.GOAL_SETTING, practised);
    people.reactance.set(row, people.reactance.get(row) * (1 - heard));
  }

  private static void raise(Jobseekers people, int row, State state, double share) {
    people.gain(row, state, Anchoring.COGNITIVE, share * (1 - people.now(state, row)));
  }
}
