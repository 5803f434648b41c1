package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {
  @ParameterizedTest
  @CsvSource({
    "a.b, a.b",
    "a[b], a.b",
    "a[type=b].c, a.b.c",
    "a[ type = b ].c, a.b.c",
    "a[*].c, a[*].c",
    "a[*][type=c], a[*].c",
    "stocks.ww.age.50_plus, stocks.ww.age.50_plus",
  })
  void aSelectorIsAnotherWayToWriteAStep(String written, String path) {
    assertThat(PathPattern.EMPTY.then(written)).hasToString(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ".", "a.", ".a", "a..b", "a[", "a[]", "a[b", "a]b", "a b", "[*]", "a[b]c", "*", "a.*"
      })
  void anythingElseIsNoPath(String written) {
    assertThat(PathPattern.EMPTY.then(written)).isNull();
  }

  @Test
  void theNameInASelectorIsRememberedWithItsStep() {
    PathPattern pattern = PathPattern.EMPTY.then("a[b].c[ type = d ].e");

    assertThat(pattern.selectors()).containsExactly(new PathPattern.Selector(3, "type"));
    assertThat(pattern.before(3)).hasToString("a.b.c");
    assertThat(pattern.selecting(3, "kind")).isEqualTo("a.b.c[kind=d].e");
    assertThat(pattern.selecting(3, "")).isEqualTo("a.b.c[d].e");
  }

  @Test
  void aWildcardStandsForOneStep() {
    PathPattern pattern = new PathPattern(List.of("a", PathPattern.ANY, "c"));

    assertThat(pattern.matches(List.of("a", "b", "c"))).isTrue();
    assertThat(pattern.matches(List.of("a", "b", "b", "c"))).isFalse();
    assertThat(pattern.isAbove(List.of("a", "b", "c", "d"))).isTrue();
    assertThat(pattern.withWildcards("a.x.d")).isEqualTo("a[*].d");
  }
}
