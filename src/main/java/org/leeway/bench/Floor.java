package org.leeway.bench;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.State;
import org.leeway.domain.Status;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.world.ByteColumn;
import org.leeway.world.FloatColumn;
import org.leeway.world.IntColumn;
import org.leeway.world.Jobseekers;
import org.leeway.world.LongColumn;
import org.leeway.world.Region;
import org.leeway.world.StateColumn;
import org.leeway.world.StatusColumn;
import org.leeway.world.World;

/**
 * The bare loop: every week it reads and writes each value of all people's columns once, column by
 * column, and makes as many draws as the model does, and decides nothing. No model with these
 * columns and draws can be faster. Gains, problems and programmes, of which most people have few,
 * are left out. It spoils the world.
 */
final class Floor {
  private final World world;
  private final double drawsPerJobseekerWeek;
  private double kept;

  Floor(World world, double drawsPerJobseekerWeek) {
    this.world = world;
    this.drawsPerJobseekerWeek = drawsPerJobseekerWeek;
  }

  /** Nanoseconds per week of a person in the service. */
  double nanosPerJobseekerWeek(int weeks) {
    List<List<Object>> columns = new ArrayList<>();
    for (Region region : world.regions()) {
      columns.add(columns(region.jobseekers()));
    }
    long served = 0;
    long start = System.nanoTime();
    for (int week = 0; week < weeks; week++) {
      for (int place = 0; place < columns.size(); place++) {
        Region region = world.regions().get(place);
        columns.get(place).forEach(column -> touch(column, region.jobseekers().rows()));
        draw(region, week);
        served += region.count(Status.SERVED);
      }
    }
    long took = System.nanoTime() - start;
    return kept == 0 ? Double.NaN : took / (double) served; // asked, so that nothing is left out
  }

  private void draw(Region region, int week) {
    Draws draws = region.draws();
    LongColumn id = region.jobseekers().id;
    int rows = region.jobseekers().rows();
    long draw = 0;
    long all = Math.round(drawsPerJobseekerWeek * region.count(Status.SERVED));
    int each = (int) Math.ceil(all / (double) rows);
    double sum = 0;
    for (int row = 0; row < rows && draw < all; row++) {
      for (int index = 0; index < each && draw < all; index++, draw++) {
        sum += draws.uniform(Purpose.TRAIT, id.get(row), week, index);
      }
    }
    kept += sum;
  }

  private static List<Object> columns(Jobseekers people) {
    List<Object> found = new ArrayList<>();
    for (Object table :
        new Object[] {people, people.service, people.work, people.count, people.account}) {
      for (Field field : table.getClass().getFields()) {
        try {
          found.add(field.get(table));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return found;
  }

  private static void touch(Object column, int rows) {
    if (column instanceof FloatColumn floats) {
      for (int row = 0; row < rows; row++) {
        floats.add(row, 1);
      }
    } else if (column instanceof IntColumn ints) {
      for (int row = 0; row < rows; row++) {
        ints.set(row, ints.get(row) + 1);
      }
    } else if (column instanceof ByteColumn bytes) {
      for (int row = 0; row < rows; row++) {
        bytes.set(row, bytes.get(row) ^ 1);
      }
    } else if (column instanceof LongColumn longs) {
      for (int row = 0; row < rows; row++) {
        longs.set(row, longs.get(row) ^ 1);
      }
    } else if (column instanceof StatusColumn status) {
      for (int row = 0; row < rows; row++) {
        status.set(row, status.get(row)); // moved about, it would spoil the number of people served
      }
    } else if (column instanceof StateColumn states) {
      for (int row = 0; row < rows; row++) {
        for (State state : State.values()) {
          states.add(row, state, 0.001);
        }
      }
    }
  }
}
