package org.leeway.pattern;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leeway.domain.WeighingFactor;

/**
 * What the survey among professionals reported.
 *
 * @param means mean of every factor on the scale of 1 to 4, without those who did not know
 * @param shared the factors that at least seven of ten said count much
 */
public record SurveyReport(Map<WeighingFactor, Double> means, List<WeighingFactor> shared) {
  public SurveyReport {
    means = Collections.unmodifiableMap(new TreeMap<>(means));
    shared = List.copyOf(shared);
  }
}
