package org.leeway.trial;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.Status;
import org.leeway.world.Region;

/** A description of people, made ready to be asked of thousands of them every week. */
public final class Predicate {
  private final Facts facts;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<ValueTest> tests = new ArrayList<>();

  /**
   * @throws IllegalArgumentException when the description asks for a place in an order, which
   *     nobody has before everybody is enrolled, or for a word that the scenario does not have
   */
  public Predicate(Who who, Facts facts, Vocabulary vocabulary) {
    this.facts = facts;
    for (Condition condition : who.conditions()) {
      attributes.add(condition.attribute());
      tests.add(ValueTest.of(condition, vocabulary));
    }
  }

  /** True when the person in a row is served and answers the description. */
  public boolean holds(Region region, int row, int week) {
    if (!region.jobseekers().is(row, Status.SERVED)) {
      return false;
    }
    for (int place = 0; place < tests.size(); place++) {
      if (!tests.get(place).fits(facts.read(attributes.get(place), region, row, week))) {
        return false;
      }
    }
    return true;
  }
}
