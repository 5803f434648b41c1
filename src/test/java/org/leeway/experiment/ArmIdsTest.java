package org.leeway.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.leeway.scenario.Scenario;

class ArmIdsTest {
  private static List<String> ids(List<String> names) {
    return ArmIds.of(names.stream().map(name -> (Scenario) FakeScenario.of(name, 1)).toList());
  }

  @Test
  void theFirstKeepsItsNameAndLaterOnesGetANumber() {
    assertThat(ids(List.of("a", "b", "a", "a"))).containsExactly("a", "b", "a-2", "a-3");
  }

  @Test
  void aNumberNeverTakesANameThatAnotherFileHas() {
    assertThat(ids(List.of("a", "a", "a-2"))).containsExactly("a", "a-3", "a-2");
  }

  @Property(tries = 300)
  void idsDifferEvenWhereCapitalsDoNotCount(
      @ForAll @Size(min = 1, max = 6)
          List<@StringLength(min = 1, max = 3) @CharRange(from = '-', to = '2') String> tails) {
    List<String> names = tails.stream().flatMap(tail -> Stream.of("A" + tail, "a" + tail)).toList();
    assertThat(ids(names).stream().map(id -> id.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
  }
}
