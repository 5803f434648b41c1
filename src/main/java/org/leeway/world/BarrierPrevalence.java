package org.leeway.world;

import java.util.EnumMap;
import java.util.Map;
import org.leeway.domain.Barrier;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Values;

/**
 * Where the share of people with a barrier is found: under {@code population.SCHEME.barrier.CODE}
 * when the register has it, otherwise in the data pack. A barrier with neither does not occur in
 * the scheme.
 */
final class BarrierPrevalence {
  private static final String NONE = "";

  private static final Map<Barrier, String> UNEMPLOYMENT = new EnumMap<>(Barrier.class);
  private static final Map<Barrier, String> SOCIAL_ASSISTANCE = new EnumMap<>(Barrier.class);
  private static final Map<Barrier, String> PARTIAL_DISABILITY = new EnumMap<>(Barrier.class);
  private static final Map<Barrier, String> YOUNG_DISABLED = new EnumMap<>(Barrier.class);

  static {
    UNEMPLOYMENT.put(Barrier.DEBTS, "problematic_debts");
    UNEMPLOYMENT.put(Barrier.MENTAL, "psychological_problems");
    UNEMPLOYMENT.put(Barrier.PHYSICAL, "health_problem");
    UNEMPLOYMENT.put(Barrier.LANGUAGE, "insufficient_dutch");
    UNEMPLOYMENT.put(Barrier.CARE, "care_duty");
    UNEMPLOYMENT.put(Barrier.SEARCH, "low_search_intensity");

    SOCIAL_ASSISTANCE.put(Barrier.DEBTS, "problematic_debts");
    SOCIAL_ASSISTANCE.put(Barrier.MENTAL, "psychological_problems");
    SOCIAL_ASSISTANCE.put(Barrier.PHYSICAL, "physical_health_problems");
    SOCIAL_ASSISTANCE.put(Barrier.LANGUAGE, "insufficient_dutch_or_low_literacy");
    SOCIAL_ASSISTANCE.put(Barrier.CARE, "informal_care_duty");
    SOCIAL_ASSISTANCE.put(Barrier.ADDICTION, "addiction");
    SOCIAL_ASSISTANCE.put(Barrier.HOUSING, "housing_problem_or_homeless");
    SOCIAL_ASSISTANCE.put(Barrier.RECORD, "judicial_record");
    SOCIAL_ASSISTANCE.put(Barrier.INTELLECTUAL, "mild_intellectual_disability");
    SOCIAL_ASSISTANCE.put(Barrier.NETWORK, "small_or_isolated_network");
    SOCIAL_ASSISTANCE.put(Barrier.SEARCH, "poor_search_skills_or_digital");
    SOCIAL_ASSISTANCE.put(Barrier.EXPERIENCE, "no_work_experience_last_3_years");
    SOCIAL_ASSISTANCE.put(Barrier.MOTIVATION, "low_work_motivation");
    SOCIAL_ASSISTANCE.put(Barrier.CONFIDENCE, "self_assessed_unable_to_work");

    PARTIAL_DISABILITY.put(Barrier.DEBTS, "problematic_debts");
    PARTIAL_DISABILITY.put(Barrier.MENTAL, "psychological_main_diagnosis");
    PARTIAL_DISABILITY.put(Barrier.PHYSICAL, "musculoskeletal_main_diagnosis");
    PARTIAL_DISABILITY.put(Barrier.NETWORK, "isolated_or_limited_network_full_wga");
    PARTIAL_DISABILITY.put(Barrier.MOTIVATION, "low_motivation");
    PARTIAL_DISABILITY.put(Barrier.CONFIDENCE, "convinced_cannot_work");

    YOUNG_DISABLED.put(Barrier.DEBTS, "problematic_debts");
    YOUNG_DISABLED.put(Barrier.MENTAL, "psychiatric");
    YOUNG_DISABLED.put(Barrier.INTELLECTUAL, "intellectual_disability");
    YOUNG_DISABLED.put(Barrier.EXPERIENCE, "needs_lasting_guidance");
  }

  private BarrierPrevalence() {}

  /** Shares by barrier, in the order of {@link Barrier}. */
  static double[] of(Values values, Scheme scheme) {
    Barrier[] barriers = Barrier.values();
    double[] shares = new double[barriers.length];
    for (Barrier barrier : barriers) {
      String own = "population." + scheme.code() + ".barrier." + barrier.code();
      String data = inDataPack(scheme, barrier);
      if (values.has(own)) {
        shares[barrier.ordinal()] = values.number(own);
      } else if (!data.equals(NONE)) {
        shares[barrier.ordinal()] = values.number(data);
      }
    }
    return shares;
  }

  private static String inDataPack(Scheme scheme, Barrier barrier) {
    return switch (scheme) {
      case UNEMPLOYMENT -> path("barriers.ww.", UNEMPLOYMENT.get(barrier));
      case SOCIAL_ASSISTANCE -> path("barriers.bijstand.", SOCIAL_ASSISTANCE.get(barrier));
      case PARTIAL_DISABILITY, SICKNESS -> path("barriers.wga.", PARTIAL_DISABILITY.get(barrier));
      case YOUNG_DISABLED -> path("barriers.wajong_with_capacity.", YOUNG_DISABLED.get(barrier));
    };
  }

  private static String path(String folder, @org.jspecify.annotations.Nullable String name) {
    return name == null ? NONE : folder + name;
  }
}
