package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leeway.domain.Anchoring;
import org.leeway.domain.Archetype;
import org.leeway.domain.FactorCluster;
import org.leeway.domain.Feature;
import org.leeway.domain.Household;
import org.leeway.domain.Offence;
import org.leeway.domain.Party;
import org.leeway.domain.Reading;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.domain.WeighingFactor;

/** The words of the theory that cards may name and that are no cards themselves. */
final class TheoryWords {
  /** What service can change in a person, and in what employers make of a person. */
  static final List<String> STATES = Arrays.stream(State.values()).map(State::code).toList();

  /** What else a gate, a helping or a hindering condition may be about; all from 0 to 1. */
  private static final List<String> CONDITIONS =
      List.of(
          "will",
          "trust",
          "reactance",
          "support",
          "surroundings",
          "burden",
          "employability",
          "self-direction",
          "hours",
          "dose",
          "group",
          "peers",
          "competence",
          "work-pays",
          "weeks",
          "openings",
          "extrinsic",
          "strain");

  /** Everything that a condition may be about. */
  static final List<String> QUANTITIES = joined(STATES, CONDITIONS);

  /** What a mechanism that backfires may move. */
  static final List<String> HARMED = joined(STATES, List.of("trust", "reactance"));

  /** The schemes under which people are paid. */
  static final List<String> SCHEMES = Arrays.stream(Scheme.values()).map(Scheme::code).toList();

  /** How deep a change can be anchored, the shallowest first. */
  static final List<String> LEVELS =
      Arrays.stream(Anchoring.values()).map(Anchoring::code).toList();

  /** Traits that a problem may consist of and that the population has already. */
  static final List<String> TRAITS =
      List.of("older", "female", "non-western", "disabled", "record", "long-benefit");

  /** The trait that has a prevalence of its own. */
  static final String RECORD = "record";

  /** Distances to work for which professionals hold beliefs. */
  static final List<String> DISTANCES = List.of("short", "middle", "long");

  /** What a case, a professional or the setting is like when options are weighed. */
  static final List<String> READINGS = Arrays.stream(Reading.values()).map(Reading::code).toList();

  /** What an option is like when it is weighed. */
  static final List<String> FEATURES = Arrays.stream(Feature.values()).map(Feature::code).toList();

  /** The factors of which there may be a card. */
  static final List<String> FACTORS =
      Arrays.stream(WeighingFactor.values()).map(WeighingFactor::code).toList();

  /** Kinds of professional. */
  static final List<String> ARCHETYPES =
      Arrays.stream(Archetype.values()).map(Archetype::code).toList();

  /** Clusters of factors. */
  static final List<String> CLUSTERS =
      Arrays.stream(FactorCluster.values()).map(FactorCluster::code).toList();

  /** Who pays and who is paid. */
  static final List<String> PARTIES = Arrays.stream(Party.values()).map(Party::code).toList();

  /** With whom people live. */
  static final List<String> HOUSEHOLDS =
      Arrays.stream(Household.values()).map(Household::code).toList();

  /** What people can do wrong. */
  static final List<String> OFFENCES = Arrays.stream(Offence.values()).map(Offence::code).toList();

  private TheoryWords() {}

  private static List<String> joined(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }
}
