package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;
import org.leeway.world.ServiceFile;

/**
 * What a professional thinks of a client before the first conversation: what people of this scheme
 * and this duration are taken for, and nothing of the person. The first conversation is planned as
 * the organisation wants it.
 */
final class FirstPicture {
  private final double[] belief = new double[Schemes.NUMBER];
  private final double lessPerYear;
  private final double doubt;
  private final Goals goals;
  private final Selection selection;
  private final int[] firstContact = new int[OrganisationType.values().length];

  FirstPicture(Values values) {
    for (Scheme scheme : Scheme.values()) {
      belief[scheme.ordinal()] =
          values.share("perception." + scheme.code() + ".first-belief").value();
    }
    lessPerYear = values.number("perception.less-per-year-out");
    Mechanisms mechanisms = values.once(Mechanisms.class, Mechanisms::new);
    goals = new Goals(values, mechanisms.influence());
    selection = values.once(Selection.class, Selection::new);
    doubt = values.number("perception.first-doubt");
    for (OrganisationType type : OrganisationType.values()) {
      firstContact[type.ordinal()] =
          values.weeks("organisation." + type.code() + ".contact.first").whole();
    }
  }

  /** Opens the file of somebody whom the service gets to know at work. */
  void ofWorker(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    ServiceFile file = people.service;
    file.belief.set(row, belief[people.scheme.get(row)]);
    file.doubt.set(row, doubt * doubt);
    file.since.set(row, week.number());
    goals.begin(region, row);
    region.allocate(row);
  }

  /** Opens the file of somebody who enters the service. */
  void form(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    ServiceFile file = people.service;
    Scheme scheme = Schemes.at(people.scheme.get(row));
    double picture = belief[scheme.ordinal()] - lessPerYear * region.yearsOut(row, week.number());
    file.belief.set(row, Math.max(0, picture));
    file.doubt.set(row, doubt * doubt);
    file.programme.clear(row);
    file.done.set(row, 0);
    file.tried.set(row, 0);
    file.planFit.set(row, 0);
    file.response.set(row, ServiceFile.NO_RESPONSE);
    file.since.set(row, week.number());
    people.activity.set(row, 0);
    goals.begin(region, row);
    selection.atTheDoor(region, row, week);
    region.allocate(row); // where that goes by the picture
    file.nextContact.set(row, week.number() + firstContact[scheme.servedBy().ordinal()]);
    if (region.isFollowed(row)) {
      Witness.firstPicture(region, row, week);
    }
  }
}
