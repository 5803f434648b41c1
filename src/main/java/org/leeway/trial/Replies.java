package org.leeway.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/** What employers replied to an audit: for each candidate who was called back, and who said yes. */
public final class Replies {
  private final Audit audit;
  private final List<Reply> letters = new ArrayList<>();
  private final List<Reply> answers = new ArrayList<>();

  /**
   * One employer's reply about one candidate: how many jobs it has, how often asked, how often yes.
   */
  private record Reply(int candidate, double jobs, int asked, int yes) {}

  public Replies(Audit audit) {
    this.audit = audit;
  }

  /** Notes how often a letter that was sent some times to a vacancy was answered with a call. */
  public void toLetter(int candidate, double jobs, int sent, int called) {
    letters.add(new Reply(candidate, jobs, sent, called));
  }

  /** Notes whether an employer says that it would take somebody like a candidate. */
  public void toQuestion(int candidate, double jobs, boolean yes) {
    answers.add(new Reply(candidate, jobs, 1, yes ? 1 : 0));
  }

  /** Calls and letters of a candidate, with employers of some size. */
  public double[] calls(String candidate, DoublePredicate size) {
    return sums(letters, candidate, size);
  }

  /** Yeses and employers who were asked about a candidate, of some size. */
  public double[] yeses(String candidate, DoublePredicate size) {
    return sums(answers, candidate, size);
  }

  private double[] sums(List<Reply> replies, String candidate, DoublePredicate size) {
    int place = audit.place(candidate);
    double[] sums = new double[2];
    for (Reply reply : replies) {
      if (reply.candidate == place && size.test(reply.jobs)) {
        sums[0] += reply.yes;
        sums[1] += reply.asked;
      }
    }
    return sums;
  }
}
