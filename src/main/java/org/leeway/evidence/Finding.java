package org.leeway.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leeway.trial.Audit;
import org.leeway.trial.Cohort;
import org.leeway.trial.Who;

/**
 * A published finding as a virtual experiment.
 *
 * @param id name, unique in its file
 * @param title what it says, in a few words
 * @param topic what it is about; league tables go by it
 * @param source where it comes from
 * @param role what it may be used for
 * @param core true for those that matter most
 * @param population whom it is about
 * @param enrolment when they are enrolled
 * @param design how treatment is assigned
 * @param contexts in which it is looked for, at least one; the first is the usual one
 * @param arms what is done, per arm; the arm in which nothing is done is not among them
 * @param dose when it starts and ends
 * @param audit made-up letters to employers; null for none
 * @param checks what is looked at; none when the model cannot speak to it
 * @param missing what the model lacks; empty when it can speak to it
 */
public record Finding(
    String id,
    String title,
    String topic,
    Source source,
    Role role,
    boolean core,
    Who population,
    Enrolment enrolment,
    Design design,
    List<Change> contexts,
    List<Change> arms,
    Dose dose,
    @Nullable Audit audit,
    List<Check> checks,
    String missing) {
  /**
   * When people are enrolled and how long they are followed.
   *
   * @param from first week
   * @param until week after the last
   * @param follow weeks that each is followed; 0 when nobody is
   * @param lasts weeks that the simulation must last for what is measured of the market
   */
  record Enrolment(int from, int until, int follow, int lasts) {
    int weeks() {
      return Math.max(1, Math.max(lasts, follow == 0 ? 0 : until + follow));
    }
  }

  /**
   * When what is done starts and ends.
   *
   * @param delay weeks between enrolment and the start
   * @param length weeks that it lasts; {@link Integer#MAX_VALUE} for ever
   */
  record Dose(int delay, int length) {
    /** At once and for ever. */
    static final Dose WHOLE = new Dose(0, Integer.MAX_VALUE);
  }

  public Finding {
    contexts = List.copyOf(contexts);
    arms = List.copyOf(arms);
    checks = List.copyOf(checks);
  }

  /** True when the model can be asked. */
  public boolean isRunnable() {
    return missing.isEmpty();
  }

  /** Who is followed at a share; empty when only the market is looked at. */
  Optional<Cohort> cohort(double share) {
    if (enrolment.follow() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Cohort(
            cohortId(share),
            population,
            enrolment.from(),
            enrolment.until(),
            enrolment.follow(),
            design.at(share)));
  }

  /** The cohort's name depends on nothing but the finding, because assignment is drawn by it. */
  private String cohortId(double share) {
    return share == design.shares().get(0) ? id : id + " " + share;
  }
}
