package org.leeway.trial;

import java.util.List;

/**
 * A description of people: all conditions hold. No condition describes everybody who is served.
 *
 * @param conditions what must hold
 */
public record Who(List<Condition> conditions) {
  /** Everybody who is served. */
  public static final Who EVERYBODY = new Who(List.of());

  public Who {
    conditions = List.copyOf(conditions);
  }
}
