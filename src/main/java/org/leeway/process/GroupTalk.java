package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Region;

/**
 * Conversations with groups: the professional's time is divided over those who sit there, and so is
 * what the professional gets to see of each; what is said reaches everybody.
 */
final class GroupTalk {
  private final double[] share = new double[OrganisationType.values().length];
  private final double[] size = new double[OrganisationType.values().length];

  GroupTalk(Values values) {
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".contact.";
      share[type.ordinal()] = values.share(path + "in-groups").value();
      size[type.ordinal()] = values.number(path + "group-size");
    }
  }

  /**
   * Over how many clients the minutes of this conversation are divided; 1 in a single one, as it is
   * with who is at work.
   */
  double size(Region region, int row, Week week) {
    int organisation = region.officeOf(row).organisation().ordinal();
    long id = region.jobseekers().id.get(row);
    return share[organisation] > 0
            && region.jobseekers().is(row, Status.SERVED)
            && region.draws().happens(Purpose.GROUP_TALK, id, week.number(), 0, share[organisation])
        ? size[organisation]
        : 1;
  }

  /** What the others are like who sit there this week. */
  double others(Region region, int row, double people, Week week) {
    long id = region.jobseekers().id.get(row);
    double luck = region.draws().noise(Purpose.GROUP_MEMBERS, id, week.number(), 0);
    return region.officeOf(row).groups().others(people, luck);
  }
}
