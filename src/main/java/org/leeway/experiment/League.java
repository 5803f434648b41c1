package org.leeway.experiment;

import java.util.List;
import org.leeway.domain.Outcome;

/**
 * The league table of one outcome.
 *
 * @param outcome what companies are ranked by
 * @param lines a line per scenario, in their order
 * @param cells groups by scheme and distance in which there are clients
 * @param compared of these, groups in which every company took enough people, or everybody
 * @param covered share of the clients who belong to the groups compared
 * @param changed true when some company stands above another before correction and below it after
 * @param clear true when that holds for a pair of which both differences are clear of chance
 */
public record League(
    Outcome outcome,
    List<LeagueLine> lines,
    int cells,
    int compared,
    double covered,
    boolean changed,
    boolean clear) {
  public League {
    lines = List.copyOf(lines);
  }
}
