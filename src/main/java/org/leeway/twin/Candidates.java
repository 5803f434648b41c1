package org.leeway.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leeway.draw.AgentKey;
import org.leeway.draw.AgentName;
import org.leeway.simulation.Census;

/**
 * Everybody who was in the service in both worlds, with the week of the first job in each. Most
 * find work in the same week or in neither; some find it in one world only, and not all of them in
 * the better one.
 */
public final class Candidates {
  private final List<Candidate> all = new ArrayList<>();

  Candidates(Census base, Census alternative, long seed) {
    base.lines()
        .forEach(
            (key, line) -> {
              Census.Line other = alternative.line(key);
              if (line.counts() && other != null && other.counts()) {
                all.add(
                    new Candidate(
                        AgentName.jobseeker(line.region(), key),
                        key,
                        line.scheme(),
                        line.distance(),
                        week(line.job()),
                        week(other.job()),
                        Fate.of(line.job(), other.job())));
              }
            });
    // An order that favours no region and no week, and is the same for everybody who asks.
    all.sort(
        Comparator.comparingLong((Candidate each) -> AgentKey.pair(seed, each.key()))
            .thenComparingLong(Candidate::key));
  }

  private static @Nullable Integer week(int week) {
    return week == Census.NEVER ? null : week;
  }

  /** How many there are of each fate. */
  public Map<Fate, Integer> fates() {
    Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      counts.put(fate, 0);
    }
    all.forEach(each -> counts.merge(each.fate(), 1, Integer::sum));
    return counts;
  }

  /**
   * Those who answer a wish, fate by fate in turn, so that a short list shows every kind.
   *
   * @param most how many at most
   */
  public List<Candidate> choose(Predicate<Candidate> wanted, int most) {
    Map<Fate, List<Candidate>> byFate = new EnumMap<>(Fate.class);
    all.stream()
        .filter(wanted)
        .forEach(each -> byFate.computeIfAbsent(each.fate(), f -> new ArrayList<>()).add(each));
    List<Candidate> chosen = new ArrayList<>();
    for (int turn = 0; chosen.size() < most; turn++) {
      int before = chosen.size();
      for (List<Candidate> those : byFate.values()) {
        if (turn < those.size() && chosen.size() < most) {
          chosen.add(those.get(turn));
        }
      }
      if (chosen.size() == before) {
        return chosen;
      }
    }
    return chosen;
  }
}
