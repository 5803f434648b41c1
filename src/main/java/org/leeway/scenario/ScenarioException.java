package org.leeway.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** What a user wrote cannot be used; carries every problem that was found, never just the first. */
public final class ScenarioException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ScenarioException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, in the order in which they stand in the files. */
  public List<Problem> problems() {
    return problems;
  }
}
