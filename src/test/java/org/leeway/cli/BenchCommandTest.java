package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leeway.bench.BenchCase;

/** The form of what is measured, and mistakes; how fast it is depends on the machine. */
final class BenchCommandTest {
  @Test
  @Tag("slow")
  void aCaseGivesItsTimesByPhaseAndTheRatios() throws IOException {
    Result result = Result.of("bench", "--case", "1", "--weeks", "2", "--threads", "1", "--json");

    assertThat(result.code()).as(result.err()).isZero();
    JsonNode document = new ObjectMapper().readTree(result.out());
    JsonNode only = document.get("cases").get(0);
    assertThat(document.get("cases").size()).isEqualTo(1);
    assertThat(only.get("jobseekers").asInt()).isEqualTo(2000);
    assertThat(only.get("weeks").asInt()).isEqualTo(2);
    double served = only.get("jobseekerWeeks").asDouble() / 2;
    assertThat(served).isBetween(1600.0, 2200.0);
    assertThat(only.get("jobseekerWeeksPerSecond").asDouble() * only.get("seconds").asDouble())
        .isCloseTo(2 * served, Offset.offset(1e-6 * served));
    assertThat(only.get("peakHeapBytes").asLong())
        .isGreaterThanOrEqualTo(only.get("heldHeapBytes").asLong());
    assertThat(only.get("initSeconds").asDouble()).isPositive();
    double phases = 0;
    for (JsonNode phase : only.get("nanosPerJobseekerWeekByPhase")) {
      phases += phase.asDouble();
    }
    assertThat(phases)
        .isCloseTo(only.get("nanosPerJobseekerWeek").asDouble(), Percentage.withPercentage(0.001));
    JsonNode ratios = document.get("ratios");
    assertThat(ratios.get("plainMason").asDouble()).isGreaterThan(0);
    assertThat(ratios.get("bareLoop").asDouble()).isGreaterThan(0);
    assertThat(ratios.get("twoThreads").asDouble()).isGreaterThan(0);
    assertThat(ratios.get("drawsPerJobseekerWeek").asDouble()).isBetween(2.0, 60.0);
    assertThat(document.has("teachingSeconds")).as("weeks were cut short").isFalse();
  }

  @Test
  void aCaseForWhichThereIsNoRoomIsRefusedBeforeAnyIsTimed() {
    assertThatThrownBy(() -> BenchCommand.requireRoom(BenchCase.ALL, 1_500_000_000L))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("1,100,000 jobseekers need about 3.1 GB")
        .hasMessageContaining("Java may take 1.5 GB");
    BenchCommand.requireRoom(BenchCase.ALL.subList(0, 3), 1_500_000_000L);
  }

  @Test
  void aCaseThatThereIsNotIsRefused() {
    Result result = Result.of("bench", "--case", "5");

    assertThat(result.code()).isEqualTo(ExitCode.INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--case", "expected 1 to 4", "1100000", "'5'");
  }
}
