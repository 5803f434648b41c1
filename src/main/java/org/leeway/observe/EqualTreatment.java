package org.leeway.observe;

import java.util.ArrayList;
import java.util.List;
import org.leeway.domain.OrganisationType;
import org.leeway.world.Choices;
import org.leeway.world.Region;
import org.leeway.world.World;

/**
 * Equal treatment: how far like cases fare alike with different professionals of an organisation,
 * and how far unlike cases are treated differently.
 */
final class EqualTreatment {
  private final Spread professionals = new Spread();
  private final Spread cases = new Spread();
  private final Variety variety = new Variety();

  /** Reads all choices of a run. */
  static EqualTreatment of(World world) {
    EqualTreatment treatment = new EqualTreatment();
    for (OrganisationType organisation : OrganisationType.values()) {
      List<Choices.Chosen> chosen = new ArrayList<>();
      for (Region region : world.regions()) {
        chosen.addAll(region.choices().of(organisation));
      }
      treatment.add(chosen);
    }
    return treatment;
  }

  private void add(List<Choices.Chosen> chosen) {
    int[][] byCase = new int[Choices.CASES][];
    for (int kind = 0; kind < Choices.CASES; kind++) {
      int kindOfCase = kind;
      int[][] byProfessional =
          chosen.stream().map(each -> each.counts(kindOfCase)).toArray(int[][]::new);
      professionals.addRandomGroups(byProfessional);
      for (int[] counts : byProfessional) {
        variety.add(counts);
      }
      byCase[kind] = sum(byProfessional);
    }
    cases.addFixedGroups(byCase);
  }

  private static int[] sum(int[][] counts) {
    int options = 0;
    for (int[] each : counts) {
      options = Math.max(options, each.length);
    }
    int[] sum = new int[options];
    for (int[] each : counts) {
      for (int option = 0; option < each.length; option++) {
        sum[option] += each[option];
      }
    }
    return sum;
  }

  /** Differences between professionals of one organisation in like cases. */
  Spread professionals() {
    return professionals;
  }

  /** Differences between kinds of case within an organisation. */
  Spread cases() {
    return cases;
  }

  /** How much professionals try for like cases. */
  Variety variety() {
    return variety;
  }
}
