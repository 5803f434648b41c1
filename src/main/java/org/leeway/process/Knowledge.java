package org.leeway.process;

import java.util.Arrays;
import org.leeway.domain.OrganisationType;
import org.leeway.scenario.Values;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.StaffMaker;

/**
 * What a professional can know of what works, beyond the own cases: what the profession holds, what
 * the office's own statistics show, and what colleagues told. Knowing is not using: without the
 * time, the tools and the backing to put it to use (implementation) neither statistics nor
 * colleagues change any choice.
 */
final class Knowledge {
  private static final int ORGANISATIONS = OrganisationType.values().length;

  /** What the profession holds, by kind of case and instrument. */
  private final double[][] held;

  private final int window;
  private final double[] evidence = new double[ORGANISATIONS];
  private final double[] implementation = new double[ORGANISATIONS];
  private final double[] training = new double[ORGANISATIONS];
  private final double weightOfBelief;
  private final double casesForBelief;
  private final double steadies;

  Knowledge(Values values, Catalogue catalogue) {
    held = new double[StaffMaker.KINDS][catalogue.size()];
    for (int kind = 0; kind < StaffMaker.KINDS; kind++) {
      int of = kind;
      Arrays.setAll(held[kind], instrument -> catalogue.get(instrument).believed(of));
    }
    window = new CaseRecords(values).window();
    for (OrganisationType type : OrganisationType.values()) {
      String path = "organisation." + type.code() + ".";
      evidence[type.ordinal()] = values.share(path + "evidence").value();
      implementation[type.ordinal()] = values.share(path + "implementation").value();
      training[type.ordinal()] = values.share(path + "methodical").value();
    }
    weightOfBelief = values.number("weighing.weight-of-belief");
    casesForBelief = values.number("evidence.weight-of-belief");
    steadies = values.share("methodical.steadies").value();
  }

  /**
   * Chance of success of an instrument for a kind of case, as it is held in the office: what the
   * profession holds, and as far as evidence is used, what the cases of the office show.
   */
  double believed(Office office, int instrument, int kind) {
    double general = held[kind][instrument];
    int at = office.organisation().ordinal();
    double used = evidence[at] * implementation[at];
    if (used == 0) {
      return general;
    }
    double shown = office.team().cases().success(instrument, kind, window, general, casesForBelief);
    return general + used * (shown - general);
  }

  /**
   * Chance of success as a professional remembers it, with the cases that colleagues told as far as
   * these are put to use.
   *
   * @param believed what is held in the office, from where own cases draw away
   */
  double pooled(
      Office office, Professional professional, int instrument, int kind, double believed) {
    return professional
        .memory()
        .success(
            instrument,
            kind,
            believed,
            weightOfBelief,
            implementation[office.organisation().ordinal()]);
  }

  /** What an instrument adds for a kind of case by the statistics of the office, -1 to 1. */
  double gain(Office office, int instrument, int kind) {
    return office.team().cases().gain(instrument, kind, window, casesForBelief);
  }

  /**
   * How methodically a professional works where the organisation trains for it, as far as what was
   * learnt is put to use, 0 to 1.
   *
   * @param own how methodically the professional works without it
   */
  double methodical(Office office, double own) {
    int at = office.organisation().ordinal();
    return own + training[at] * implementation[at] * (1 - own);
  }

  /** Part of the unsteadiness of choices that working so methodically leaves. */
  double unsteady(double methodical) {
    return 1 - steadies * methodical;
  }
}
