package org.leeway.process;

import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;

/**
 * What success and failure do to how people see themselves (theory.md M8, Table 7.2): a task that
 * is done well confirms, a task above one's ability, a refusal or a job that breaks off takes away.
 * Between such experiences the self-image feeds itself: above the tipping point it grows, below it
 * shrinks.
 */
final class Experience {
  private final Employability employability;
  private final double confidenceCounts;
  private final double success;
  private final double failure;
  private final double reflection;
  private final double pace;
  private final double tipping;

  Experience(Values values) {
    employability = new Employability(values);
    confidenceCounts = values.share("experience.confidence-counts").value();
    success = values.share("experience.success").value();
    failure = values.share("experience.failure").value();
    reflection = values.share("experience.reflection-spares").value();
    pace = values.number("experience.self-image-pace");
    tipping = values.share("experience.tipping").value();
  }

  /**
   * Whether a task was done well: easy ones always are, hard ones as far as ability and confidence
   * carry.
   */
  boolean succeeds(Region region, int row, Instrument instrument, Week week) {
    Jobseekers people = region.jobseekers();
    double able =
        (1 - confidenceCounts) * employability.of(people, row)
            + confidenceCounts * people.now(State.CONFIDENCE, row);
    double chance = 1 - instrument.difficulty() * (1 - able);
    return region
        .draws()
        .happens(Purpose.TASK, people.id.get(row), week.number(), instrument.place(), chance);
  }

  /** Something went well. */
  void success(Jobseekers people, int row) {
    raise(people, row, State.SELF_IMAGE);
    raise(people, row, State.CONFIDENCE);
  }

  private void raise(Jobseekers people, int row, State state) {
    people.states.add(row, state, success * (1 - people.states.get(row, state)));
  }

  /** Something went wrong; who looks back and learns from it loses less. */
  void failure(Jobseekers people, int row) {
    double felt = failure * (1 - reflection * people.now(State.REFLECTION, row));
    people.states.scale(row, State.SELF_IMAGE, 1 - felt);
    people.states.scale(row, State.CONFIDENCE, 1 - felt);
  }

  /** Some weeks in which the self-image feeds itself. */
  void feed(Jobseekers people, int row, int weeks) {
    double own = people.states.get(row, State.SELF_IMAGE);
    double seen = people.now(State.SELF_IMAGE, row);
    double fed = pace * own * (1 - own) * (seen - tipping);
    people.states.add(row, State.SELF_IMAGE, fed * weeks);
  }
}
