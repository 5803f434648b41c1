package org.leeway.process;

import org.leeway.domain.Area;
import org.leeway.domain.Offence;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.law.Sanction;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Holding clients to their duties: a professional who sees less effort than the scheme demands may
 * have the benefit cut when taking control of the conversation, the more so the more law counts for
 * the professional and the more directive the style. Who was put forward and refused suitable work
 * did nothing at all of what is asked, and falls under the rule for that. A cut costs trust, and it
 * wears down motivation from within while it pushes from outside (professional-learning.md, seed
 * 001).
 */
final class Enforcement {
  private static final String SANCTION = "sanction";

  /** Index of the draw that decides on a warning. */
  private static final int WARNING = 2;

  private final boolean on;
  private final Duties duties;
  private final Areas areas;
  private final Strategies strategies;
  private final double intrinsicCost;
  private final double trustCost;
  private final double weightScale;
  private final double inControl;

  Enforcement(Values values, Mechanisms mechanisms) {
    on = mechanisms.named(SANCTION).map(Mechanism::isOn).orElse(false);
    duties = values.once(Duties.class, Duties::new);
    areas = new Areas(values);
    strategies = new Strategies(values);
    intrinsicCost = values.share("sanction.intrinsic-cost").value();
    weightScale = values.number("enforcement.weight-scale");
    inControl = values.number("response.control.duties");
    trustCost = values.share("sanction.trust-cost").value();
  }

  /** Cuts the benefit by lot, as an experiment may want it. */
  void byLot(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    Scheme scheme = Schemes.at(people.scheme.get(row));
    double chance = duties.cutByLot(scheme);
    if (chance > 0
        && on
        && duties.sanction(scheme, Offence.SEARCH, 1).share() > 0
        && people.sanctionedUntil.get(row) < week.number()
        && region.draws().happens(Purpose.SANCTION, people.id.get(row), week.number(), 1, chance)) {
      cut(region, row, duties.sanction(scheme, Offence.SEARCH, 1), week);
    }
  }

  /**
   * Looks at what was done since the last conversation; may cut the benefit. Where that is the
   * professional's own to decide, duties are looked at when the professional takes control, and
   * closely. Where the organisation leaves no room in it, or has a strategy that says how clients
   * are held to duties, they are looked at in every conversation.
   *
   * @param law how heavily law and policy count for the professional with this client
   * @param control true when the professional takes control
   */
  void watch(Region region, int row, double law, boolean control, Week week) {
    Jobseekers people = region.jobseekers();
    Scheme scheme = Schemes.at(people.scheme.get(row));
    double demanded = duties.applications(people, row);
    int time = people.offences.get(row) + 1;
    Offence offence = offence(people, row, scheme, time);
    people.refused.set(row, 0);
    if (!on || (offence == Offence.SEARCH && demanded <= 0)) {
      return;
    }
    Sanction sanction = duties.sanction(scheme, offence, time);
    if (people.sanctionedUntil.get(row) >= week.number()) {
      boolean complies = people.effort.get(row) >= demanded;
      if (complies && sanction.stopsOnCompliance()) {
        people.sanctionedUntil.set(row, week.number() - 1);
      }
      return;
    }
    if (sanction.share() <= 0) {
      return;
    }
    Strategy strategy = strategies.today(region, row, week);
    boolean decides = strategy.isOwn() && areas.has(scheme.servedBy(), Area.DUTIES);
    if (decides && !control) {
      return;
    }
    double shortfall =
        offence == Offence.SEARCH
            ? Math.max(0, 1 - people.effort.get(row) / demanded)
                * duties.partPassed(people, row, week)
            : 1;
    double chance =
        duties.strictness(scheme)
            * strategy.againstToday(strategy.emphasis().sanction())
            * shortfall
            * weightScale
            * (decides ? inControl : 1)
            * areas.weightOfDuties(scheme.servedBy(), law)
            * region.picture().directiveness();
    long id = people.id.get(row);
    boolean found = region.draws().happens(Purpose.SANCTION, id, week.number(), 0, chance);
    boolean cut =
        found
            && !region
                .draws()
                .happens(Purpose.SANCTION, id, week.number(), WARNING, sanction.warning());
    if (chance > 0 && region.isFollowed(row)) {
      String response = cut ? "cuts the benefit" : found ? "warns" : "lets it pass";
      Witness.duty(region, row, offence, demanded, chance, response, week);
    }
    if (found) {
      people.offences.set(row, Math.min(Duties.HIGHEST, time));
    }
    if (cut) {
      cut(region, row, sanction, week);
    }
  }

  /** The gravest of what can be seen that the law has a rule for: too little search, or more. */
  private Offence offence(Jobseekers people, int row, Scheme scheme, int time) {
    boolean refused =
        people.refused.get(row) == 1
            && duties.sanction(scheme, Offence.REFUSED_WORK, time).share() > 0;
    return refused ? Offence.REFUSED_WORK : Offence.SEARCH;
  }

  private void cut(Region region, int row, Sanction sanction, Week week) {
    Jobseekers people = region.jobseekers();
    people.sanctionedUntil.set(row, week.number() + Duties.weeks(sanction));
    people.cut.set(row, sanction.share());
    people.offences.set(row, Math.max(1, people.offences.get(row)));
    people.states.scale(row, State.MOTIVATION, 1 - intrinsicCost);
    people.trust.set(row, people.trust.get(row) * (1 - trustCost));
    region.ledger().add(Ledger.Figure.SANCTIONS, 1);
  }
}
