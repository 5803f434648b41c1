package org.leeway.process;

import org.leeway.decision.ManagerModel;
import org.leeway.decision.ModelKind;
import org.leeway.decision.Steering;
import org.leeway.scenario.Values;

/**
 * What managers do unless a scenario names another model. Figures below what is expected are
 * answered with tighter rules, with time to talk cases over, or with both, by the manager's style;
 * good figures let that pass. A deviation that went wrong is answered by some with less room, more
 * files that are looked into and less safety to tell of it, and by others with clearer frames and a
 * team in which such things can be told. Where a target asks a level, what was reached raises or
 * lowers it.
 */
final class UsualManager implements ManagerModel {
  private final double ambition;
  private final double step;
  private final double incidentStep;
  private final double revise;
  private final double fullHours;

  UsualManager(Values values) {
    ambition = values.number("manager.ambition");
    step = values.number("manager.step");
    incidentStep = values.share("incident.step").value();
    revise = values.share("manager.revise").value();
    fullHours = values.number("intervision.full");
  }

  @Override
  public String code() {
    return ModelKind.MANAGER.usual();
  }

  @Override
  public String about() {
    return ModelKind.MANAGER.aboutUsual();
  }

  @Override
  public void react(Steering office) {
    if (office.seen() < ambition * office.expected()) {
      office.shiftRoom(-step * office.tightening());
      office.setIntervision(office.intervision() + step * fullHours * office.supportive());
    } else {
      office.shiftRoom(-step * office.room());
      double extra = office.intervision() - office.usualIntervision();
      office.setIntervision(office.intervision() - step * extra);
    }
    if (office.incidents() > 0) {
      office.shiftRoom(-incidentStep * office.incidents() * office.tightening());
      office.shiftAudit(incidentStep * office.incidents() * office.tightening());
      office.shiftClarity(incidentStep * office.incidents() * office.supportive());
      double safer = office.supportive() - office.tightening();
      office.shiftClimate(incidentStep * office.incidents() * safer);
    } else {
      office.shiftAudit(-step * office.audit());
      office.shiftClarity(-step * office.clarity());
      office.shiftClimate(-step * office.climate());
    }
    if (office.level() > 0) {
      double asked = office.reached() * ambition;
      office.setLevel(office.level() + revise * (asked - office.level()));
    }
  }
}
