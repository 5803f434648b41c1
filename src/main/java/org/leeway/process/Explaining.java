package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Reporting;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Ledger;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * Comply or explain: what an organisation asks of a professional who wants to leave the protocol. A
 * note or a talk takes minutes from other conversations. A colleague may speak against what the
 * profession holds less of than of what stands in its place in the protocol or the strategy; a
 * manager does so by an own style, whatever the profession holds. Who is spoken against withdraws.
 */
final class Explaining {
  private final Reporting[] reporting = new Reporting[OrganisationType.values().length];
  private final double[] minutes = new double[OrganisationType.values().length];
  private final double challenged;
  private final Catalogue catalogue;

  Explaining(Values values, Catalogue catalogue) {
    this.catalogue = catalogue;
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".deviation.";
      reporting[type.ordinal()] = reporting(values.choice(path + "report"));
      minutes[type.ordinal()] = values.minutes(path + "minutes").value();
    }
    challenged = values.probability("deviation.challenged").value();
  }

  private static Reporting reporting(String code) {
    for (Reporting each : Reporting.values()) {
      if (each.code().equals(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException("nobody to explain to called " + code);
  }

  /** Minutes that it takes to explain a deviation; 0 where nobody asks. */
  double minutes(Office office) {
    OrganisationType organisation = office.organisation();
    return reporting[organisation.ordinal()] == Reporting.NOBODY
        ? 0
        : minutes[organisation.ordinal()];
  }

  /**
   * What became of a choice, for the record.
   *
   * @param leaves true when the choice left the protocol
   * @param settled what was done in the end
   */
  Explained of(Office office, boolean leaves, int choice, int settled) {
    Reporting to = reporting[office.organisation().ordinal()];
    return leaves && to != Reporting.NOBODY
        ? new Explained(to, minutes(office), settled, settled != choice)
        : Explained.toNobody(settled);
  }

  /**
   * Explains a deviation where that is asked.
   *
   * @param kind kind of case as the professional sees it
   * @param choice the instrument that protocol or strategy does not have
   * @param instead the one that it has, or none
   * @return true when the professional stays with the choice
   */
  boolean standsUp(
      Region region,
      int row,
      Professional professional,
      int kind,
      int choice,
      int instead,
      Week week) {
    Office office = region.officeOf(row);
    Reporting to = reporting[office.organisation().ordinal()];
    if (to == Reporting.NOBODY) {
      return true;
    }
    professional.useMinutes(minutes(office));
    region.ledger().add(Ledger.Figure.EXPLAINED, 1);
    double against =
        switch (to) {
          case NOBODY, NOTE -> 0;
          case COLLEAGUE -> believed(choice, kind) < believed(instead, kind) ? 1 : 0;
          case MANAGER -> office.manager().tightening();
        };
    long id = region.jobseekers().id.get(row);
    boolean withdrawn =
        region.draws().happens(Purpose.DEVIATION, id, week.number(), 0, challenged * against);
    region.ledger().add(Ledger.Figure.WITHDRAWN, withdrawn ? 1 : 0);
    return !withdrawn;
  }

  private double believed(int instrument, int kind) {
    return instrument == Weighing.NOTHING ? 0 : catalogue.get(instrument).believed(kind);
  }
}
