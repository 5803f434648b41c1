package org.leeway.process;

import org.leeway.domain.FactorCluster;
import org.leeway.domain.Mechanism;
import org.leeway.domain.Scheme;
import org.leeway.draw.Purpose;
import org.leeway.scenario.RatePerYear;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Holding clients to their duties: a professional who sees less effort than the scheme demands may
 * have the benefit cut, the more so the more law counts for the professional and the more directive
 * the style. A cut costs trust, and it wears down motivation from within while it pushes from
 * outside (professional-learning.md, seed 001).
 */
final class Enforcement {
  private static final int CUT = 100;
  private static final double WEEKS_PER_MONTH = RatePerYear.WEEKS_PER_YEAR / 12.0;

  private final Mechanisms mechanisms;
  private final double[] duty = new double[Schemes.NUMBER];
  private final double[] strictness = new double[Schemes.NUMBER];
  private final int[] weeks = new int[Schemes.NUMBER];
  private final double intrinsicCost;
  private final double trustCost;

  Enforcement(Values values, Mechanisms mechanisms) {
    this.mechanisms = mechanisms;
    for (Scheme scheme : Scheme.values()) {
      String path = "sanction." + scheme.code() + ".";
      duty[scheme.ordinal()] = values.number(path + "duty");
      strictness[scheme.ordinal()] = values.probability(path + "strictness").value();
      weeks[scheme.ordinal()] = (int) Math.rint(values.number(path + "months") * WEEKS_PER_MONTH);
    }
    intrinsicCost = values.share("sanction.intrinsic-cost").value();
    trustCost = values.share("sanction.trust-cost").value();
  }

  /** Looks at the effort since the last conversation; may cut the benefit. */
  void watch(Region region, int row, Professional professional, Week week) {
    Jobseekers people = region.jobseekers();
    Scheme scheme = Schemes.at(people.scheme.get(row));
    double demanded = duty[scheme.ordinal()];
    if (!mechanisms.isOn(Mechanism.SANCTION)
        || demanded <= 0
        || people.sanctionedUntil.get(row) >= week.number()) {
      return;
    }
    double shortfall = Math.max(0, 1 - people.effort.get(row) / demanded);
    double chance =
        strictness[scheme.ordinal()]
            * shortfall
            * professional.weight(FactorCluster.LEGAL)
            * professional.directiveness();
    if (region.draws().happens(Purpose.CHOICE, people.id.get(row), week.number(), CUT, chance)) {
      cut(region, row, scheme, week);
    }
  }

  private void cut(Region region, int row, Scheme scheme, Week week) {
    Jobseekers people = region.jobseekers();
    people.sanctionedUntil.set(row, week.number() + weeks[scheme.ordinal()]);
    people.motivation.set(row, people.motivation.get(row) * (1 - intrinsicCost));
    people.trust.set(row, people.trust.get(row) * (1 - trustCost));
    region.ledger().add(Ledger.Figure.SANCTIONS, 1);
  }
}
