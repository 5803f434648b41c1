package org.leeway.trial;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Values;
import org.leeway.world.Jobseekers;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/** Whether the person in a row answers a description this week. */
@FunctionalInterface
public interface WhoTest {
  /** True when the person fits. */
  boolean test(Region region, int row, int week);

  /**
   * The test of a description.
   *
   * @param values what holds in the first week of enrolment
   */
  static WhoTest compile(Who who, Values values) {
    List<WhoTest> tests = new ArrayList<>();
    for (Condition condition : who.conditions()) {
      tests.add(compile(condition));
    }
    return (region, row, week) -> {
      for (int place = 0; place < tests.size(); place++) {
        if (!tests.get(place).test(region, row, week)) {
          return false;
        }
      }
      return true;
    };
  }

  private static WhoTest compile(Condition condition) {
    return switch (condition.attribute()) {
      case SCHEME -> {
        List<String> words = ((Condition.OneOf) condition.test()).words();
        yield (region, row, week) ->
            words.contains(Schemes.at(region.jobseekers().scheme.get(row)).code());
      }
      case WEEKS_OUT -> {
        Condition.Between weeks = (Condition.Between) condition.test();
        yield (region, row, week) -> {
          Jobseekers people = region.jobseekers();
          int out = week - people.jobless.get(row);
          return out >= weeks.low() && out < weeks.high();
        };
      }
    };
  }
}
