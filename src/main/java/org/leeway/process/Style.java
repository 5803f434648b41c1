package org.leeway.process;

import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * The style of a conversation. Being directed raises resistance in people who direct themselves;
 * being left free leaves people who do not direct themselves without support (self-direction.md
 * SD4, SD5). A style that fits builds trust.
 */
final class Style {
  private final double reactance;
  private final double trust;
  private final double drift;

  Style(Values values) {
    reactance = values.share("style.reactance").value();
    trust = values.share("style.trust").value();
    drift = values.share("style.drift").value();
  }

  /**
   * What the client takes from the way the conversation went.
   *
   * @param dose length against a conversation of the reference length
   */
  void felt(Region region, int row, Professional professional, double dose) {
    Jobseekers people = region.jobseekers();
    double direction = people.selfDirection.get(row);
    double tooTight = Math.max(0, professional.directiveness() + direction - 1);
    double tooLoose = Math.max(0, 1 - professional.directiveness() - direction);
    double resistance = people.reactance.get(row);
    people.reactance.set(row, resistance + dose * reactance * tooTight * (1 - resistance));
    double confidence = people.confidence.get(row);
    people.confidence.set(row, confidence * (1 - dose * drift * tooLoose));
    double fit = 1 - tooTight - tooLoose;
    double before = people.trust.get(row);
    double after = before + trust * dose * (fit * professional.competence() - before);
    people.trust.set(row, Math.max(0, Math.min(1, after)));
  }
}
