package org.leeway.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Archetype;
import org.leeway.domain.Employment;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.WeighingFactor;
import org.leeway.scenario.Values;

/** How heavily factors count for professionals, and what they say of it. */
class WeightMakerTest {
  private static final int STAFF = 5000;
  private static final String[] ANSWERS = {"none", "little", "bit", "much", "unknown"};

  private final Values values = Small.country().at(0);
  private final double[] shares =
      List.of(Archetype.values()).stream()
          .mapToDouble(a -> values.share("professional.archetype." + a.code() + ".share").value())
          .toArray();
  private final WeightMaker weights = new WeightMaker(values, shares);
  private final Region region =
      new WorldBuilder(Small.country(), 0).build(1, 1000, 0).regions().get(0);

  @Test
  void allKindsOfProfessionalTogetherAnswerAsTheSurveyFound() {
    double sum = List.of(0, 1, 2, 3, 4).stream().mapToDouble(k -> shares[k]).sum();
    for (WeighingFactor factor : WeighingFactor.values()) {
      double printed = 0;
      for (String answer : ANSWERS) {
        printed += marginal(factor, answer);
      }
      for (int answer = 0; answer < ANSWERS.length; answer++) {
        double together = 0;
        for (Archetype archetype : Archetype.values()) {
          together += shares[archetype.ordinal()] / sum * weights.chance(factor, archetype, answer);
        }
        assertThat(together)
            .as(factor.code() + " " + ANSWERS[answer])
            .isCloseTo(marginal(factor, ANSWERS[answer]) / printed, within(0.02));
      }
    }
  }

  @Test
  void kindsOfProfessionalDifferWhereTheReportSaysSo() {
    double targetsForC1 = weights.chance(WeighingFactor.TARGETS, Archetype.TARGET_LED, 3);
    double targetsForC3 = weights.chance(WeighingFactor.TARGETS, Archetype.CLIENT_LED, 3);
    double colleagues = weights.chance(WeighingFactor.COLLEAGUES, Archetype.NEWCOMER, 4);
    double others = weights.chance(WeighingFactor.COLLEAGUES, Archetype.ALL_ROUND, 4);

    assertThat(targetsForC1).isGreaterThan(targetsForC3 + 0.2);
    assertThat(colleagues).isGreaterThan(1.5 * others);
  }

  @Test
  void whatIsDrawnHasTheSharesOfTheReport() {
    List<Professional> staff = staff(false);
    for (WeighingFactor factor :
        List.of(WeighingFactor.AGE, WeighingFactor.MOTIVATION, WeighingFactor.EVIDENCE)) {
      double much = marginal(factor, "much") / (1 - marginal(factor, "unknown"));
      double drawn =
          staff.stream().filter(p -> p.mind().weight(factor.ordinal()) > 0.99).count()
              / (double) STAFF;
      assertThat(drawn).as(factor.code()).isCloseTo(much, within(0.03));
    }
    for (Archetype archetype : Archetype.values()) {
      double found = staff.stream().filter(p -> p.archetype() == archetype).count();
      assertThat(found / STAFF)
          .as(archetype.code())
          .isCloseTo(shares[archetype.ordinal()], within(0.03));
    }
  }

  @Test
  void theYoungAndThePrivateReportLessButDoNotWeighLess() {
    List<Professional> staff = staff(false);
    List<Professional> few = staff.stream().filter(p -> p.vita().tenureYears(0) < 3).toList();
    List<Professional> many = staff.stream().filter(p -> p.vita().tenureYears(0) > 10).toList();
    List<Professional> outside =
        staff.stream().filter(p -> p.vita().employer() == Employment.PRIVATE).toList();
    List<Professional> inside =
        staff.stream().filter(p -> p.vita().employer() != Employment.PRIVATE).toList();
    int targets = WeighingFactor.TARGETS.ordinal();

    assertThat(aware(few)).isLessThan(aware(many) - 0.05);
    assertThat(aware(outside)).isLessThan(aware(inside) - 0.04);
    assertThat(unknown(few)).isGreaterThan(unknown(many));
    assertThat(staff)
        .filteredOn(p -> !Double.isNaN(p.mind().reported(targets)))
        .allMatch(p -> p.mind().reported(targets) <= p.mind().weight(targets));
    assertThat(staff).anyMatch(p -> p.mind().reported(targets) < p.mind().weight(targets) - 0.1);
  }

  @Test
  void reflectionBringsReportsNearerAndLeavesTheWeights() {
    Professional professional = staff(true).get(7);
    Mind mind = professional.mind();
    int targets = WeighingFactor.TARGETS.ordinal();
    double weight = mind.weight(targets);
    double before = mind.awareness();

    mind.becomeAware(0.5);
    double reflected = mind.awareness();
    mind.serve(10);

    assertThat(reflected).isCloseTo(before + 0.5 * (1 - before), within(1e-9));
    assertThat(mind.awareness()).isGreaterThan(reflected);
    assertThat(mind.weight(targets)).isEqualTo(weight);
  }

  private double marginal(WeighingFactor factor, String answer) {
    return values.share("factor." + factor.code() + ".marginal." + answer).value();
  }

  private static double aware(List<Professional> staff) {
    return staff.stream().mapToDouble(p -> p.mind().awareness()).average().orElseThrow();
  }

  private static double unknown(List<Professional> staff) {
    return staff.stream()
        .mapToDouble(
            p -> {
              int count = 0;
              for (int factor = 0; factor < Mind.FACTORS; factor++) {
                count += Double.isNaN(p.mind().reported(factor)) ? 1 : 0;
              }
              return count;
            })
        .average()
        .orElseThrow();
  }

  private List<Professional> staff(boolean newcomers) {
    StaffMaker maker = new StaffMaker(values);
    List<Professional> staff = new ArrayList<>();
    for (int chair = 0; chair < STAFF; chair++) {
      OrganisationType type = chair % 2 == 0 ? OrganisationType.UWV : OrganisationType.MUNICIPALITY;
      staff.add(maker.professional(region, region.office(type), chair, 0, newcomers));
    }
    return staff;
  }
}
