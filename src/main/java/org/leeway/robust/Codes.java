package org.leeway.robust;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.results.ResultsException;

/** Words of the vocabulary from the codes in a result file. */
final class Codes {
  private Codes() {}

  static Outcome outcome(String code) {
    return only(Arrays.stream(Outcome.values()), each -> each.code().equals(code), code);
  }

  static Group group(String code) {
    return only(Group.inOrder().stream(), each -> each.code().equals(code), code);
  }

  private static <T> T only(Stream<T> all, Predicate<T> which, String code) {
    return all.filter(which)
        .findFirst()
        .orElseThrow(
            () ->
                new ResultsException(
                    "The result has the unknown outcome or group " + code,
                    "The run was computed by another version of Leeway; use that one."));
  }
}
