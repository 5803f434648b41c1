package org.leeway.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leeway.Small;
import org.leeway.domain.Status;
import org.leeway.process.Trial;
import org.leeway.world.Region;

/**
 * How many persons an agent stands for changes how exactly the country is seen, not which country.
 * At 1:1000 some 720 agents are in the service and 500 outside it: counts have a standard error of
 * about 4%. Vacancies come from a few hundred large employers, a dozen at 1:1000, of which each
 * belongs to one sector by chance: that makes them uncertain by some 6%, and through them those who
 * look for work outside the service. The tolerances are about three standard errors.
 */
@Tag("slow")
final class ScaleTest {
  private static final int WEEKS = 26;
  private static final String SERVED = "people in the service";
  private static final String OUTSIDE = "people outside the service";
  private static final String VACANCIES = "open vacancies";
  private static final String PROFESSIONALS = "professionals";
  private static final String MINUTES = "minutes of conversation per client and year";

  @ParameterizedTest
  @ValueSource(ints = {200, 1000})
  void theCountryIsTheSameAtEveryScale(int scale) {
    Map<String, Double> fine = figures(100);
    Map<String, Double> coarse = figures(scale);
    assertClose(fine, coarse, SERVED, 6);
    assertClose(fine, coarse, PROFESSIONALS, 6);
    assertClose(fine, coarse, MINUTES, 8);
    assertClose(fine, coarse, OUTSIDE, 15);
    assertClose(fine, coarse, VACANCIES, 20);
  }

  private static void assertClose(
      Map<String, Double> fine, Map<String, Double> coarse, String figure, int percent) {
    assertThat(coarse.get(figure)).as(figure).isCloseTo(fine.get(figure), withPercentage(percent));
  }

  private static Map<String, Double> figures(int scale) {
    Trial trial = new Trial(Small.country(), 1, scale).open().weeks(26);
    double served = 0;
    double outside = 0;
    double minutes = 0;
    double open = 0;
    double fullTimers = 0;
    for (int week = 0; week < WEEKS; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        served += region.count(Status.SERVED);
        outside += region.count(Status.OUTSIDE);
        open += region.vacancies().rows();
        for (var office : region.offices()) {
          fullTimers += office.fullTimers();
        }
        for (int place = 0; place < region.appointments().size(); place++) {
          minutes += region.appointments().minutes(place);
        }
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put(SERVED, served * scale / WEEKS);
    figures.put(OUTSIDE, outside * scale / WEEKS);
    figures.put(VACANCIES, open * scale / WEEKS);
    figures.put(PROFESSIONALS, fullTimers * scale / WEEKS);
    figures.put(MINUTES, 52 * minutes / served);
    return figures;
  }
}
