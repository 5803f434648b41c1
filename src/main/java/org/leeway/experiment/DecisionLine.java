package org.leeway.experiment;

import java.util.List;

/**
 * A decision of a professional that was kept.
 *
 * @param scenario id of the arm
 * @param draw number of the draw
 * @param seed seed of the replicate
 * @param week week of the run
 * @param person name of the client
 * @param professional name of the professional
 * @param region name of the region
 * @param organisation code of the organisation
 * @param scheme code of the scheme
 * @param distance distance to work as the professional saw it
 * @param model the decision model; "client" where the client's own wish decided
 * @param strategy the strategy that was carried out; "own" for today's service
 * @param path fast or slow
 * @param response what the professional did with it
 * @param talk what the professional did in the talk itself
 * @param told true when the reasoning was shared with the client
 * @param minutes length of the conversation
 * @param belief how employable the professional thought the client was, 0 to 1
 * @param truth how employable the client was, 0 to 1
 * @param motivation what the client had of it, 0 to 1
 * @param burden what problems took of the freedom to search, 0 to 1
 * @param chosen the option; "nothing" for none
 * @param prescribed what protocol prescribed; "nothing" for none
 * @param room true when the professional felt free to leave the protocol
 * @param explained to whom a choice that leaves what is prescribed was explained: "note",
 *     "colleague" or "manager"; "nobody" where nothing was asked
 * @param explaining minutes that explaining took
 * @param withdrawn true when the choice was spoken against and given up
 * @param settled the option that was begun in the end; "nothing" for none
 * @param luck the draws that took part, in words
 * @param parameters paths of the parameters behind the rule
 * @param options what could have been done
 * @param factors what was weighed
 */
public record DecisionLine(
    String scenario,
    long draw,
    long seed,
    long week,
    String person,
    String professional,
    String region,
    String organisation,
    String scheme,
    String distance,
    String model,
    String strategy,
    String path,
    String response,
    String talk,
    boolean told,
    double minutes,
    double belief,
    double truth,
    double motivation,
    double burden,
    String chosen,
    String prescribed,
    boolean room,
    String explained,
    double explaining,
    boolean withdrawn,
    String settled,
    String luck,
    String parameters,
    List<Option> options,
    List<Factor> factors) {
  public DecisionLine {
    options = List.copyOf(options);
    factors = List.copyOf(factors);
  }

  /**
   * An option.
   *
   * @param option its code
   * @param open true when law, budget and room left it open
   * @param value what it seemed worth, with its unsteady part
   * @param unsteady the unsteady part
   * @param success chance of success as the professional saw it
   */
  public record Option(
      String option, boolean open, double value, double unsteady, double success) {}

  /**
   * A factor.
   *
   * @param factor its code
   * @param weight how heavily it counts for the professional, 0 to 1
   * @param reported how heavily the professional would say it counts; NaN when unknown
   * @param moved how far it set the open options apart
   */
  public record Factor(String factor, double weight, double reported, double moved) {}
}
