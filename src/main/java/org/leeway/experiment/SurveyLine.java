package org.leeway.experiment;

import java.util.List;

/**
 * What a professional answered when asked how heavily each factor counts, and how heavily it does.
 *
 * @param seed seed of the replicate
 * @param region name of the region
 * @param professional name of the professional in the region
 * @param employer code of the employer
 * @param occupation code of the occupation
 * @param archetype code of the kind of professional
 * @param tenure years in the job
 * @param reported 0 to 1 for each of {@link org.leeway.domain.WeighingFactor}, in their order; NaN
 *     where the professional does not know
 * @param weight how heavily each does count, 0 to 1
 */
public record SurveyLine(
    long seed,
    String region,
    String professional,
    String employer,
    String occupation,
    String archetype,
    double tenure,
    List<Double> reported,
    List<Double> weight) {
  public SurveyLine {
    reported = List.copyOf(reported);
    weight = List.copyOf(weight);
  }
}
