package org.leeway.world;

import org.leeway.domain.Status;

/**
 * For whom in a region the rules of a treatment hold this week: for single people, for the clients
 * of a professional, for those whom an office serves, or for everybody and everything. Where nobody
 * is treated the answer costs one look.
 */
public final class Treated {
  private final Region region;
  private boolean anybody;
  private boolean everything;

  Treated(Region region) {
    this.region = region;
  }

  /** Says that somebody in the region may be treated from now on. */
  public void begin() {
    anybody = true;
  }

  /** True when somebody in the region may be treated. */
  public boolean isAnybody() {
    return anybody;
  }

  /** Puts the region as a whole under the rules of the treatment, or takes it out again. */
  public void setRegion(boolean treated) {
    everything = treated;
    anybody |= treated;
  }

  /** True when the region as a whole is treated. */
  public boolean region() {
    return everything;
  }

  /** True when an office is treated as a whole. */
  public boolean office(Office office) {
    return anybody && (everything || office.isTreated());
  }

  /** True when a professional is treated, alone or with the office. */
  public boolean professional(Office office, Professional professional) {
    return anybody && (everything || office.isTreated() || professional.isTreated());
  }

  /** True when the person in a row is treated, alone or with those who serve the person. */
  public boolean person(int row) {
    return anybody && (everything || isTreatedAlone(row) || isServedByTreated(row));
  }

  private boolean isTreatedAlone(int row) {
    return region.jobseekers().treated.get(row) == 1;
  }

  private boolean isServedByTreated(int row) {
    if (!region.jobseekers().is(row, Status.SERVED)) {
      return false;
    }
    Office office = region.officeOf(row);
    int chair = region.jobseekers().service.professional.get(row);
    return office.isTreated()
        || (chair >= 0
            && chair < office.professionals().size()
            && office.professional(chair).isTreated());
  }
}
