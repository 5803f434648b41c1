package org.leeway.draw;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;

/**
 * Agents' names for people to read and to type. A jobseeker is called {@code groningen:ww:start:34}
 * (the 34th of those on unemployment benefit in Groningen when the run began) or {@code
 * groningen:ww:12:5} (the 5th who entered in week 12), counted from 0.
 */
public final class AgentName {
  private static final String OUTSIDE = "outside";
  private static final int PARTS = 4;

  private AgentName() {}

  /** A region's name as part of other names: {@code Midden-Utrecht} is {@code midden-utrecht}. */
  public static String region(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** The name of a jobseeker of a region. */
  public static String jobseeker(String regionName, long key) {
    int group = AgentKey.group(key);
    Arrival arrival = Arrival.of(AgentKey.ordinal(key));
    String when =
        arrival == Arrival.ENTERED ? Integer.toString(AgentKey.week(key)) : arrival.word();
    return region(regionName)
        + ":"
        + (group < Scheme.values().length ? Scheme.values()[group].code() : OUTSIDE)
        + ":"
        + when
        + ":"
        + (AgentKey.ordinal(key) - arrival.firstOrdinal());
  }

  /** True for people who were outside the service when they came into the model. */
  public static boolean isOutsider(long key) {
    return AgentKey.group(key) >= Scheme.values().length;
  }

  /** The name of a vacancy. */
  public static String vacancy(long key) {
    return "vacancy "
        + AgentKey.ordinal(key)
        + "/"
        + AgentKey.week(key)
        + (AgentKey.group(key) == 0 ? "" : "/" + AgentKey.group(key));
  }

  /** The name of a professional; successors on one chair are told apart. */
  public static String professional(long key) {
    int generation = AgentKey.generation(key);
    return OrganisationType.values()[AgentKey.group(key)].code()
        + " professional "
        + (AgentKey.ordinal(key) + 1)
        + (generation == 0 ? "" : ", successor " + generation);
  }

  /**
   * The key behind a jobseeker's readable name.
   *
   * @param name such as {@code groningen:ww:start:34}
   * @param regionName name of a region
   * @param code its code
   * @param start week in which the run begins, burn-in included
   * @return empty when the name is not that of somebody of this region
   */
  public static Optional<Long> key(String name, String regionName, String code, int start) {
    String[] parts = name.strip().split(":", -1);
    if (parts.length != PARTS || !parts[0].equals(region(regionName))) {
      return Optional.empty();
    }
    int group = group(parts[1]);
    for (Arrival arrival : Arrival.values()) {
      boolean entered = arrival == Arrival.ENTERED;
      if (group >= 0
          && (entered ? parts[2].matches("-?[0-9]{1,4}") : parts[2].equals(arrival.word()))
          && parts[3].matches("[0-9]{1,7}")) {
        int week = entered ? Integer.parseInt(parts[2]) : start;
        int ordinal = arrival.firstOrdinal() + Integer.parseInt(parts[3]);
        long key = AgentKey.jobseeker(code, group, week, ordinal);
        return jobseeker(regionName, key).equals(canonical(parts))
            ? Optional.of(key)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Leading zeros mean nothing. */
  private static String canonical(String[] parts) {
    String when = parts[2].matches("-?[0-9]+") ? "" + Integer.parseInt(parts[2]) : parts[2];
    return parts[0] + ":" + parts[1] + ":" + when + ":" + Integer.parseInt(parts[3]);
  }

  private static int group(String word) {
    for (Scheme scheme : Scheme.values()) {
      if (scheme.code().equals(word)) {
        return scheme.ordinal();
      }
    }
    return word.equals(OUTSIDE) ? Scheme.values().length : -1;
  }
}
