package org.leeway.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RunNamesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void runsAreCalledAfterTheirScenarioAndDay() {
    assertThat(RunNames.run("half-caseload", DAY, 2)).isEqualTo("half-caseload-20260301-2");
    assertThat(RunNames.run("café (new) & big", DAY, 1)).isEqualTo("cafe-new-big-20260301-1");
    assertThat(RunNames.run("../..", DAY, 1)).isEqualTo("run-20260301-1");
    assertThat(RunNames.run("x".repeat(300), DAY, 1)).hasSizeLessThan(100);
  }

  @Test
  void plainIdsAreTheirOwnDirectories() {
    assertThat(RunNames.safe("half-caseload_2.0")).isEqualTo("half-caseload_2.0");
    assertThat(RunNames.safe("..")).isEqualTo("%2E.");
    assertThat(RunNames.safe("a/b")).isEqualTo("a%2Fb");
  }

  @Property(tries = 500)
  void noIdEscapesItsDirectoryOrSharesItWithAnother(@ForAll String one, @ForAll String other) {
    assertThat(RunNames.safe(one)).matches("[A-Za-z0-9_%-][A-Za-z0-9._%-]{0,79}");
    if (one.codePoints().noneMatch(RunNamesTest::isHalf)
        && other.codePoints().noneMatch(RunNamesTest::isHalf)
        && !one.equals(other)) {
      assertThat(RunNames.safe(one)).isNotEqualTo(RunNames.safe(other));
    }
  }

  /** Half a surrogate pair is no letter and has no bytes of its own. */
  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }
}
