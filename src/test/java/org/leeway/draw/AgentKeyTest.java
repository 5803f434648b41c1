package org.leeway.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.scenario.RegionData;

final class AgentKeyTest {
  private static final List<String> CODES =
      Small.country().regions().stream().map(RegionData::code).toList();

  @Test
  void theRegionsOfTheDataPackHaveDifferentNames() {
    assertThat(CODES).hasSize(35);
    assertThat(CODES.stream().map(AgentKey::region)).doesNotHaveDuplicates();
  }

  @Property
  void differentJobseekersHaveDifferentNames(
      @ForAll @IntRange(max = 34) int region,
      @ForAll @IntRange(max = 5) int group,
      @ForAll @IntRange(min = -500, max = 2000) int week,
      @ForAll @IntRange(max = 0xFFFFFFF) int ordinal,
      @ForAll @IntRange(max = 34) int otherRegion,
      @ForAll @IntRange(max = 5) int otherGroup,
      @ForAll @IntRange(min = -500, max = 2000) int otherWeek,
      @ForAll @IntRange(max = 0xFFFFFFF) int otherOrdinal) {
    boolean same =
        region == otherRegion
            && group == otherGroup
            && week == otherWeek
            && ordinal == otherOrdinal;
    long one = AgentKey.jobseeker(CODES.get(region), group, week, ordinal);
    assertThat(
            one == AgentKey.jobseeker(CODES.get(otherRegion), otherGroup, otherWeek, otherOrdinal))
        .isEqualTo(same);
    // One part that differs is enough.
    assertThat(AgentKey.jobseeker(CODES.get(region), group, week, ordinal ^ 1)).isNotEqualTo(one);
    assertThat(AgentKey.jobseeker(CODES.get(region), group, week + 1, ordinal)).isNotEqualTo(one);
    assertThat(AgentKey.jobseeker(CODES.get(region), (group + 1) % 6, week, ordinal))
        .isNotEqualTo(one);
    assertThat(AgentKey.jobseeker(CODES.get((region + 1) % 35), group, week, ordinal))
        .isNotEqualTo(one);
  }

  @Test
  void agentsOfDifferentKindsHaveDifferentNames() {
    List<Long> names = new ArrayList<>();
    names.add(AgentKey.nation());
    for (String code : CODES) {
      names.add(AgentKey.region(code));
      for (int place = 0; place < 3; place++) {
        names.add(AgentKey.office(code, place));
        names.add(AgentKey.employer(code, place));
        for (int other = 0; other < 3; other++) {
          names.add(AgentKey.professional(code, place, other, 0));
          names.add(AgentKey.professional(code, place, other, 1));
          names.add(AgentKey.vacancy(code, place, other, 0));
          names.add(AgentKey.vacancy(code, place, other, 1));
          names.add(AgentKey.jobseeker(code, place, other, 0));
          names.add(AgentKey.jobseeker(code, place, other, 1));
        }
      }
    }
    assertThat(names).doesNotHaveDuplicates();
  }
}
