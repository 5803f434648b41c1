package org.leeway.process;

import org.leeway.domain.Channel;
import org.leeway.domain.Signal;
import org.leeway.domain.State;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * What an employer remembers of somebody from a service who worked there: whether it went well, how
 * the person had come, whether the person wanted to work, and of what kind the person was.
 */
final class Impressions {
  private static final Signal[] ALL = Signal.values();

  private final Signals signals;
  private final double unwilling;

  Impressions(Values values) {
    signals = new Signals(values);
    unwilling = values.share("employer.unwilling-below").value();
  }

  /** Notes that the job of the person in a row lasted or broke off early. */
  void note(Region region, int row, boolean good, Week week) {
    Jobseekers people = region.jobseekers();
    int bits = 0;
    for (Signal signal : ALL) {
      if (signal != Signal.SPELL && signals.shows(region, row, signal, week)) {
        bits |= 1 << signal.ordinal();
      }
    }
    region
        .experiences()
        .note(
            people.work.employer.get(row),
            Schemes.at(people.scheme.get(row)).servedBy(),
            good,
            people.work.spoke.get(row),
            people.work.channel.get(row) == Channel.MEDIATED.ordinal(),
            people.now(State.MOTIVATION, row) < unwilling,
            bits);
  }
}
