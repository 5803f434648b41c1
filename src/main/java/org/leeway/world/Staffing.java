package org.leeway.world;

import java.util.List;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/**
 * How many professionals an office has: its clients divided by the caseload norm. Where agents
 * stand for many people an office may have a fraction of a full-timer; then one professional works
 * that fraction.
 */
public final class Staffing {
  private final double[] norms = new double[OrganisationType.values().length];
  private final StaffMaker maker;

  public Staffing(Values values, StaffMaker maker) {
    this.maker = maker;
    for (OrganisationType type : OrganisationType.values()) {
      norms[type.ordinal()] = norm(values, "organisation." + type.code() + ".");
    }
  }

  /**
   * Clients per full-timer: what the organisation's norm says, or what the strategy asks that it
   * follows, as far as it carries that out.
   */
  private static double norm(Values values, String organisation) {
    double norm = values.number(organisation + "caseload.norm");
    String caseload = "strategy." + values.choice(organisation + "strategy") + ".caseload";
    if (!values.has(caseload) || !values.yes(organisation + "strategy-caseload")) {
      return norm;
    }
    double fidelity = values.share(organisation + "fidelity").value();
    return norm + fidelity * (values.number(caseload) - norm);
  }

  /** Fills the chairs of a new office. */
  void open(Region region, Office office) {
    resize(region, office);
    List<Professional> staff = office.professionals();
    for (int chair = 0; chair < staff.size(); chair++) {
      staff.set(chair, maker.professional(region, office, chair, 0, false));
    }
  }

  /**
   * Brings the number of chairs in line with clients and norm; newcomers take new chairs.
   *
   * @return true when the number of chairs changed, so that clients must be divided anew
   */
  public boolean resize(Region region, Office office) {
    double wanted = clients(region, office) / norms[office.organisation().ordinal()];
    int chairs = (int) Math.max(1, Math.ceil(wanted));
    List<Professional> staff = office.professionals();
    int before = staff.size();
    while (staff.size() > chairs) {
      staff.remove(staff.size() - 1);
    }
    while (staff.size() < chairs) {
      staff.add(maker.professional(region, office, staff.size(), 0, true));
    }
    office.employ(wanted);
    return before != chairs;
  }

  /** Puts a successor on the chair of somebody who leaves. */
  public void succeed(Region region, Office office, int chair) {
    int generation = office.professional(chair).generation() + 1;
    office.professionals().set(chair, maker.professional(region, office, chair, generation, true));
  }

  private static double clients(Region region, Office office) {
    double clients = 0;
    for (Scheme scheme : Scheme.values()) {
      if (scheme.servedBy() == office.organisation()) {
        clients += region.served(scheme);
      }
    }
    return clients;
  }
}
