package org.leeway.process;

import org.leeway.domain.Reading;
import org.leeway.domain.Response;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * Whether the professional tells the client how a decision came about. Not every weighing needs
 * explaining, only those that change something for the client; it takes skill, method and minutes.
 * Who is told trusts a little more and resists a little less (weighing.md 5.9, H44). Not to tell
 * does no harm by itself.
 */
final class Reasoning {
  /** Where the luck of sharing the reasoning stands among the draws of responses. */
  static final int TELLS = 3;

  private final double chance;
  private final double minutes;
  private final double base;
  private final double trust;
  private final double resistance;

  Reasoning(Values values) {
    chance = values.share("reasoning.chance").value();
    minutes = values.minutes("reasoning.minutes").value();
    base = values.minutes("weighing.minutes-base").value();
    trust = values.share("reasoning.trust").value();
    resistance = values.share("reasoning.resistance").value();
  }

  /** Decides whether the reasoning is shared; it then takes its minutes. */
  boolean isShared(Desk desk, Response response) {
    if (!changesSomething(response) || desk.minutes() - base < minutes) {
      return false;
    }
    double able = desk.reading(Reading.PERSONAL) * desk.reading(Reading.METHODICAL);
    long client = desk.region().jobseekers().id.get(desk.row());
    boolean told =
        desk.region().draws().happens(Purpose.RESPONSE, client, desk.week(), TELLS, chance * able);
    if (told) {
      desk.spend(minutes);
    }
    return told;
  }

  private static boolean changesSomething(Response response) {
    return switch (response) {
      case FOLLOW, DEVIATE, CONTROL, RECONSIDER -> true;
      case FEEDBACK, INPUT, GATHER, NONE -> false;
    };
  }

  /** What it does to the client. */
  void felt(Region region, int row) {
    Jobseekers people = region.jobseekers();
    double before = people.trust.get(row);
    people.trust.set(row, before + trust * (1 - before));
    people.reactance.set(row, people.reactance.get(row) * (1 - resistance));
  }
}
