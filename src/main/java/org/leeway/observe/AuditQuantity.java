package org.leeway.observe;

import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leeway.trial.Replies;

/**
 * What employers reply in an audit: {@code call-back of long}, {@code call-back of long against
 * short at employers with fewer than 15 jobs}, {@code employers who say that they would take long}.
 *
 * @param asked true for what employers say when they are asked, false for calls to letters
 * @param candidate name of the candidate
 * @param against name of the other; null for the share of one
 * @param jobs size of the employers
 */
public record AuditQuantity(
    String phrase, boolean asked, String candidate, @Nullable String against, Jobs jobs)
    implements Quantity {
  private static final String NAME = "([\\p{L}\\p{N}][\\p{L}\\p{N} _-]*?)";
  private static final String SIZE =
      "(?: at employers with (?:(fewer than) )?(\\d{1,5}) jobs( or more)?)?";
  private static final Pattern CALLS =
      Pattern.compile("call-back of " + NAME + "(?: against " + NAME + ")?" + SIZE);
  private static final Pattern WORDS =
      Pattern.compile("employers who say that they would take " + NAME + SIZE);

  /** What such phrases look like. */
  public static final List<String> FORMS =
      List.of(
          "call-back of CANDIDATE",
          "call-back of CANDIDATE against CANDIDATE",
          "call-back of CANDIDATE at employers with fewer than N jobs",
          "call-back of CANDIDATE at employers with N jobs or more",
          "employers who say that they would take CANDIDATE");

  /**
   * Employers by number of jobs.
   *
   * @param least fewest jobs
   * @param below jobs of the smallest that is too large
   */
  public record Jobs(double least, double below) implements DoublePredicate {
    static final Jobs ANY = new Jobs(0, Double.POSITIVE_INFINITY);

    @Override
    public boolean test(double jobs) {
      return jobs >= least && jobs < below;
    }
  }

  /** The quantity of a phrase; empty when it is of another kind. */
  public static Optional<AuditQuantity> of(String written) {
    String phrase = written.strip().replaceAll("\\s+", " ");
    Matcher calls = CALLS.matcher(phrase);
    if (calls.matches()) {
      return jobs(calls, 3)
          .map(jobs -> new AuditQuantity(phrase, false, calls.group(1), calls.group(2), jobs));
    }
    Matcher words = WORDS.matcher(phrase);
    if (words.matches()) {
      return jobs(words, 2)
          .map(jobs -> new AuditQuantity(phrase, true, words.group(1), null, jobs));
    }
    return Optional.empty();
  }

  private static Optional<Jobs> jobs(Matcher matcher, int group) {
    if (matcher.group(group + 1) == null) {
      return Optional.of(Jobs.ANY);
    }
    double number = Double.parseDouble(matcher.group(group + 1));
    boolean fewer = matcher.group(group) != null;
    boolean more = matcher.group(group + 2) != null;
    if (fewer == more) {
      return Optional.empty();
    }
    return Optional.of(fewer ? new Jobs(0, number) : new Jobs(number, Double.POSITIVE_INFINITY));
  }

  /** The candidates that it speaks of. */
  public Stream<String> candidates() {
    return against == null ? Stream.of(candidate) : Stream.of(candidate, against);
  }

  @Override
  public String unit() {
    return against == null ? "share" : "ratio";
  }

  @Override
  public int sums() {
    return against == null ? 2 : 4;
  }

  double[] sums(Replies replies) {
    double[] first = asked ? replies.yeses(candidate, jobs) : replies.calls(candidate, jobs);
    if (against == null) {
      return first;
    }
    double[] second = replies.calls(against, jobs);
    return new double[] {first[0], first[1], second[0], second[1]};
  }

  @Override
  public double level(double[] sums) {
    if (against == null) {
      return sums[1] > 0 ? sums[0] / sums[1] : Double.NaN;
    }
    return sums[1] > 0 && sums[2] > 0 ? sums[0] / sums[1] * sums[3] / sums[2] : Double.NaN;
  }
}
