package org.leeway.process;

import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * How things stand before the first week: vacancies are open, everybody in the service has a file
 * with a first picture, and conversations are spread over the weeks as the organisation wants them.
 */
public final class Opening {
  private static final int FIRST_WEEK = 16;

  private final Economy economy;
  private final FirstPicture firstPicture;
  private final Hope hope;
  private final double[] interval = new double[OrganisationType.values().length];

  public Opening(Values values) {
    economy = new Economy(values);
    firstPicture = values.once(FirstPicture.class, FirstPicture::new);
    hope = new Hope(values);
    for (OrganisationType type : OrganisationType.values()) {
      interval[type.ordinal()] =
          values.weeks("organisation." + type.code() + ".contact.interval").value();
    }
  }

  /** Opens vacancies of a region, and the files of everybody in the service. */
  public void open(World world, Region region, Week week) {
    economy.openStock(world, region, week);
    Jobseekers people = region.jobseekers();
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        firstPicture.form(region, row, week);
        hope.past(region, row, week);
        double share =
            region.draws().uniform(Purpose.ALLOCATION, people.id.get(row), 0, FIRST_WEEK);
        int wait = (int) (share * interval[region.officeOf(row).organisation().ordinal()]);
        people.service.nextContact.set(row, week.number() + wait);
      }
    }
  }
}
