package org.leeway.simulation;

import java.util.ArrayList;
import java.util.List;
import org.leeway.process.Phase;
import org.leeway.world.Region;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The week as plain MASON would have it: where people take turns, each is an object on the schedule
 * that steps by itself, among the others in no order. The rules are Leeway's. For measuring what
 * phases over rows save.
 */
final class PlainSchedule {
  private final LeewayModel model;
  private final List<Integer> turns = new ArrayList<>();
  private final int[] known;

  private PlainSchedule(LeewayModel model) {
    this.model = model;
    this.known = new int[model.world().regions().size()];
  }

  /** Puts everybody on the schedule of a model that has not started. */
  static void lay(LeewayModel model) {
    new PlainSchedule(model).lay();
  }

  private void lay() {
    Schedule schedule = model.schedule;
    int order = 0;
    schedule.scheduleRepeating(0.0, order++, state -> model.turn());
    schedule.scheduleRepeating(0.0, order++, state -> model.nation());
    for (int place = 0; place < model.phases().size(); place++) {
      int phase = place;
      if (model.phases().get(place).isByPerson()) {
        schedule.scheduleRepeating(0.0, order++, state -> begin(phase));
        turns.add(order++);
      } else {
        schedule.scheduleRepeating(0.0, order++, state -> run(phase));
      }
    }
    schedule.scheduleRepeating(0.0, order++, state -> model.observe());
    schedule.scheduleRepeating(0.0, order, state -> enlist(schedule.getTime() + 1));
    enlist(0);
  }

  private void run(int place) {
    for (Region region : model.world().regions()) {
      model.phases().get(place).week(region, model.week());
      model.ended(region, place);
    }
  }

  private void begin(int place) {
    for (Region region : model.world().regions()) {
      model.phases().get(place).before(region, model.week());
    }
  }

  /** Rows that are new since the last time get an object each, which stays with the row. */
  private void enlist(double from) {
    for (int place = 0; place < known.length; place++) {
      Region region = model.world().regions().get(place);
      for (; known[place] < region.jobseekers().rows(); known[place]++) {
        Person person = new Person(region, known[place]);
        turns.forEach(turn -> model.schedule.scheduleRepeating(from, turn, person));
      }
    }
  }

  /** A person, called in each phase in which people take turns. */
  @SuppressWarnings("serial") // MASON's interface is serialisable; nothing is kept of these
  private static final class Person implements Steppable {
    private final Region region;
    private final int row;
    private int place;

    Person(Region region, int row) {
      this.region = region;
      this.row = row;
    }

    @Override
    public void step(SimState state) {
      LeewayModel model = (LeewayModel) state;
      List<Phase> phases = model.phases();
      while (!phases.get(place).isByPerson()) {
        next(phases);
      }
      phases.get(place).person(region, row, model.week());
      next(phases);
    }

    private void next(List<Phase> phases) {
      place = place + 1 == phases.size() ? 0 : place + 1;
    }
  }
}
