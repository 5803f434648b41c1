package org.leeway.process;

import org.leeway.domain.Occupation;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;
import org.leeway.world.Disability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Schemes;

/**
 * How much a client with a work disability tells (weighing.md X13). A professional who may see the
 * medical file, and who has worked with people with a disability for long, meets a client with more
 * understanding; the client is at ease and tells more, so that the picture is clearer. Without the
 * file the client must tell it all again, and details are left out. Who has no disability tells as
 * much as trust makes them tell, whoever asks.
 */
final class Disclosure {
  private final Disability disability;
  private final boolean[] hasFile = new boolean[Schemes.NUMBER];
  private final boolean[] mayRead = new boolean[Occupation.values().length];
  private final double half;
  private final double usual;
  private final double effect;

  Disclosure(Values values) {
    disability = new Disability(values);
    for (Scheme scheme : Scheme.values()) {
      hasFile[scheme.ordinal()] = values.yes("medical-file.scheme." + scheme.code());
    }
    for (Occupation occupation : Occupation.values()) {
      mayRead[occupation.ordinal()] = values.yes("medical-file.occupation." + occupation.code());
    }
    half = values.number("disclosure.half-years");
    usual = values.share("disclosure.usual").value();
    effect = values.share("disclosure.effect").value();
  }

  /** What becomes of the error of perception: 1 with clients without a disability. */
  double blur(Jobseekers people, int row, Professional professional, Week week) {
    if (!disability.shows(people, row)) {
      return 1;
    }
    return 1 - effect * (ease(people, row, professional, week) - usual);
  }

  /** How much at ease a client with a disability is, 0 to 1: not at all without the file. */
  private double ease(Jobseekers people, int row, Professional professional, Week week) {
    boolean read =
        hasFile[people.scheme.get(row)] && mayRead[professional.vita().occupation().ordinal()];
    return read ? experience(professional, week) : 0;
  }

  /**
   * Experience with disability, 0 to 1: years in the work, as far as they went to clients who have
   * one, with the part of the caseload that does so now for all those years.
   */
  double experience(Professional professional, Week week) {
    double years = professional.vita().tenureYears(week.number()) * professional.partDisabled();
    return years / (years + half);
  }
}
