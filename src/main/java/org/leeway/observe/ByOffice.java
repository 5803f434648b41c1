package org.leeway.observe;

import java.util.List;
import java.util.stream.Stream;
import org.leeway.domain.OrganisationType;
import org.leeway.trial.Attribute;

/**
 * A share or a mean over people, kept apart by the office that served them at enrolment: sum and
 * number of each. Its level is that of all offices together; what differs between offices is for
 * {@link Offices}.
 */
record ByOffice(String phrase, String unit, PersonValue value) implements PeopleQuantity {
  /** Regions that can be kept apart. */
  private static final int REGIONS = 64;

  private static final int ORGANISATIONS = OrganisationType.values().length;

  @Override
  public List<PersonValue> values() {
    return List.of(value);
  }

  @Override
  public Stream<Attribute> attributes() {
    return Stream.concat(
        Stream.of(Attribute.REGION, Attribute.ORGANISATION), PeopleQuantity.super.attributes());
  }

  @Override
  public boolean isByOffice() {
    return true;
  }

  @Override
  public int sums() {
    return 2 * REGIONS * ORGANISATIONS;
  }

  @Override
  public void add(Course course, double[] sums) {
    double number = value.of(course);
    double organisation = course.attribute(Attribute.ORGANISATION);
    if (Double.isNaN(number) || Double.isNaN(organisation)) {
      return;
    }
    int region = (int) course.attribute(Attribute.REGION);
    if (region >= REGIONS) {
      throw new IllegalStateException("offices of no more than " + REGIONS + " regions are known");
    }
    int office = region * ORGANISATIONS + (int) organisation;
    sums[2 * office] += number;
    sums[2 * office + 1]++;
  }

  @Override
  public double level(double[] sums) {
    double all = 0;
    double people = 0;
    for (int at = 0; at < sums.length; at += 2) {
      all += sums[at];
      people += sums[at + 1];
    }
    return people > 0 ? all / people : Double.NaN;
  }
}
