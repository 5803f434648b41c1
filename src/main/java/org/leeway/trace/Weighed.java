package org.leeway.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One weighing of a professional, as it is kept for study: what was seen, what counted, what could
 * have been done and what was done.
 *
 * @param week when
 * @param person name of the client
 * @param professional name of the professional
 * @param model the decision model; "client" where the client's own wish decided
 * @param strategy the strategy that was carried out; "own" for today's service
 * @param path fast or slow
 * @param response what the professional did with it: a code of the eight responses
 * @param talk what the professional did in the talk itself: control, feedback, input or none;
 *     gather where the picture was not enough
 * @param told true when the reasoning was shared with the client
 * @param minutes length of the conversation
 * @param belief how employable the professional thinks the client is, 0 to 1
 * @param truth how employable the client is, 0 to 1
 * @param chosen the option that was chosen; "nothing" for none
 * @param prescribed the option that protocol prescribes; "nothing" for none
 * @param room true when the professional felt free to leave the protocol
 * @param explained what became of a choice that had to be explained
 * @param options what could have been done
 * @param counts the factors that were weighed
 * @param luck the draws that took part, the one that decided first
 * @param paths parameters behind the rule, or groups of them
 */
public record Weighed(
    int week,
    String person,
    String professional,
    String model,
    String strategy,
    String path,
    String response,
    String talk,
    boolean told,
    double minutes,
    double belief,
    double truth,
    String chosen,
    String prescribed,
    boolean room,
    Explained explained,
    List<Choice> options,
    List<Count> counts,
    List<Luck> luck,
    List<String> paths) {
  /**
   * What became of a choice that leaves what the organisation works by.
   *
   * @param to to whom it was explained: note, colleague or manager; nobody where nothing was asked
   * @param minutes what explaining took
   * @param withdrawn true when the professional was spoken against and gave in
   * @param settled the option that was begun in the end; "nothing" for none
   */
  public record Explained(String to, double minutes, boolean withdrawn, String settled) {}

  /**
   * An option.
   *
   * @param option its code
   * @param open true when law, budget and room left it open
   * @param value what it seemed worth, with its unsteady part
   * @param unsteady the unsteady part
   * @param success the chance of success as the professional sees it
   */
  public record Choice(
      String option, boolean open, double value, double unsteady, double success) {}

  /**
   * A factor that was weighed.
   *
   * @param factor its code
   * @param weight how heavily it counts for the professional, 0 to 1
   * @param reported how heavily the professional would say it counts; null where the professional
   *     does not know
   * @param moved how far it set the open options apart: the greatest less the least that it added
   */
  public record Count(String factor, double weight, @Nullable Double reported, double moved) {}

  public Weighed {
    options = List.copyOf(options);
    counts = List.copyOf(counts);
    luck = List.copyOf(luck);
    paths = List.copyOf(paths);
  }
}
