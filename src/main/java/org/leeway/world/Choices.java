package org.leeway.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.OrganisationType;

/**
 * How often each professional chose what first for which kind of case, in one region: what
 * differences in treatment are measured by. Phases write, collectors read; nothing in the model
 * looks at it.
 */
public final class Choices {
  /** Kinds of case: scheme and distance at the start of the count, with or without a problem. */
  public static final int CASES = 2 * Ledger.CELLS;

  /** The option of letting things be. */
  public static final int LETTING_BE = 0;

  private static final int[] NONE = {};

  /** What one professional chose. */
  public static final class Chosen {
    private final long professional;
    private final int[][] counts = new int[CASES][];

    private Chosen(long professional) {
      this.professional = professional;
      Arrays.fill(counts, NONE);
    }

    /** Name of the professional. */
    public long professional() {
      return professional;
    }

    /** How often each option was chosen for a kind of case; later options were never chosen. */
    public int[] counts(int kindOfCase) {
      return counts[kindOfCase].clone();
    }
  }

  private final List<List<Chosen>> byOrganisation = new ArrayList<>();
  private final @Nullable Chosen[][] now = new Chosen[OrganisationType.values().length][0];

  Choices() {
    for (int each = 0; each < OrganisationType.values().length; each++) {
      byOrganisation.add(new ArrayList<>());
    }
  }

  /** The kind of a case. */
  public static int kindOfCase(int cell, boolean carriesProblem) {
    return 2 * cell + (carriesProblem ? 1 : 0);
  }

  /**
   * Notes a choice.
   *
   * @param option {@link #LETTING_BE}, or the place of the instrument, counted from 1
   */
  public void note(
      OrganisationType organisation, Professional professional, int kindOfCase, int option) {
    Chosen chosen = of(organisation.ordinal(), professional);
    int[] counts = chosen.counts[kindOfCase];
    if (option >= counts.length) {
      counts = Arrays.copyOf(counts, option + 1);
      chosen.counts[kindOfCase] = counts;
    }
    counts[option]++;
  }

  /** Whoever sits on a chair now; those who sat there before keep their own counts. */
  private Chosen of(int organisation, Professional professional) {
    int chair = professional.chair();
    if (chair >= now[organisation].length) {
      now[organisation] = Arrays.copyOf(now[organisation], chair + 8);
    }
    @Nullable Chosen chosen = now[organisation][chair];
    if (chosen == null || chosen.professional != professional.id()) {
      chosen = new Chosen(professional.id());
      now[organisation][chair] = chosen;
      byOrganisation.get(organisation).add(chosen);
    }
    return chosen;
  }

  /** What the professionals of an organisation chose, in the order in which they first chose. */
  public List<Chosen> of(OrganisationType organisation) {
    return List.copyOf(byOrganisation.get(organisation.ordinal()));
  }
}
