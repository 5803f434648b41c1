package org.leeway.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readable names of agents lead back to the agents. */
final class AgentNameTest {
  private static final String NAME = "Zuid-Holland Centraal";
  private static final String CODE = "AM26";

  @Test
  void everyNameLeadsBackToItsKey() {
    for (Arrival arrival : Arrival.values()) {
      for (int group = 0; group <= 5; group++) {
        for (int week : new int[] {-26, 0, 155}) {
          for (int place : new int[] {0, 7, 99_999}) {
            int ordinal = arrival.firstOrdinal() + place;
            long key = AgentKey.jobseeker(CODE, group, week, ordinal);
            assertThat(AgentName.key(AgentName.jobseeker(NAME, key), NAME, CODE, week))
                .contains(key);
          }
        }
      }
    }
  }

  @Test
  void namesAreForReading() {
    long key = AgentKey.jobseeker(CODE, 1, 12, Arrival.ENTERED.firstOrdinal() + 5);
    assertThat(AgentName.jobseeker(NAME, key))
        .isEqualTo("zuid-holland-centraal:social-assistance:12:5");
    assertThat(AgentName.professional(AgentKey.professional(CODE, 0, 6, 0)))
        .isEqualTo("uwv professional 7");
    assertThat(AgentName.vacancy(AgentKey.vacancy(CODE, 31, 40, 0))).isEqualTo("vacancy 31/40");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        ":::",
        "zuid-holland-centraal",
        "zuid-holland-centraal:ww:12",
        "zuid-holland-centraal:ww:12:5:6",
        "zuid-holland-centraal:wv:12:5",
        "groningen:ww:12:5",
        "zuid-holland-centraal:ww:twelve:5",
        "zuid-holland-centraal:ww:12:-5",
        "zuid-holland-centraal:ww:12:99999999999",
        "zuid-holland-centraal:ww:9999:5",
        "zuid-holland-centraal:ww:12:5.0",
        "zuid-holland-centraal:ww::5"
      })
  void whatIsNoNameLeadsNowhere(String text) {
    assertThat(AgentName.key(text, NAME, CODE, -26)).isEmpty();
  }
}
