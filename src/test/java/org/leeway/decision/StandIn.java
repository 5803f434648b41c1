package org.leeway.decision;

import java.util.List;
import org.leeway.domain.Distance;
import org.leeway.domain.Feature;
import org.leeway.domain.Reading;
import org.leeway.domain.State;
import org.leeway.domain.WeighingFactor;

/**
 * A situation with the figures that a test gives.
 *
 * @param names the options
 * @param open which of them are open, a bit each
 */
public record StandIn(
    List<String> names,
    long open,
    int prescribed,
    double belief,
    double inaction,
    List<Double> wishes,
    List<Double> gains,
    double chance)
    implements Situation {
  /** Four options, all open, nothing prescribed, nothing wished, nothing gained. */
  public static StandIn four() {
    return new StandIn(
        List.of("schooling", "mediation", "debt-help", "work-first"),
        0b1111,
        NOTHING,
        0.5,
        1,
        List.of(0.0, 0.0, 0.0, 0.0),
        List.of(0.0, 0.0, 0.0, 0.0),
        0);
  }

  public StandIn open(long mask) {
    return new StandIn(names, mask, prescribed, belief, inaction, wishes, gains, chance);
  }

  public StandIn prescribing(int option) {
    return new StandIn(names, open, option, belief, inaction, wishes, gains, chance);
  }

  public StandIn believing(double employable) {
    return new StandIn(names, open, prescribed, employable, inaction, wishes, gains, chance);
  }

  public StandIn wishing(Double... wanted) {
    return new StandIn(names, open, prescribed, belief, inaction, List.of(wanted), gains, chance);
  }

  public StandIn gaining(Double... predicted) {
    return new StandIn(
        names, open, prescribed, belief, inaction, wishes, List.of(predicted), chance);
  }

  public StandIn drawing(double uniform) {
    return new StandIn(names, open, prescribed, belief, inaction, wishes, gains, uniform);
  }

  @Override
  public int options() {
    return names.size();
  }

  @Override
  public String option(int option) {
    return names.get(option);
  }

  @Override
  public boolean isOpen(int option) {
    return (open & 1L << option) != 0;
  }

  @Override
  public double minutes() {
    return 40;
  }

  @Override
  public double doubt() {
    return 0.1;
  }

  @Override
  public Distance kind() {
    return Distance.MIDDLE;
  }

  @Override
  public double lack(State state) {
    return 0.5;
  }

  @Override
  public double problem(String code) {
    return 0;
  }

  @Override
  public double reading(Reading reading) {
    return 0.5;
  }

  @Override
  public double feature(Feature feature, int option) {
    return 0.5;
  }

  @Override
  public double weight(WeighingFactor factor) {
    return 0.5;
  }

  @Override
  public double success(int option) {
    return 0.5;
  }

  @Override
  public double predictedGain(int option) {
    return gains.get(option);
  }

  @Override
  public double wish(int option) {
    return wishes.get(option);
  }

  @Override
  public double luck(int option) {
    return 0;
  }

  @Override
  public double uniform(int index) {
    return chance;
  }
}
