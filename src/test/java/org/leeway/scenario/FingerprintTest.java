package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir Path directory;
  private final Scenario base = Scenarios.load(Fixture.BASE);

  @Test
  void theSameContentHasTheSameFingerprintWhereverItStands() {
    assertThat(base.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(Scenarios.load(Fixture.BASE.toAbsolutePath()).fingerprint())
        .isEqualTo(base.fingerprint());
    assertThat(Fixture.load(directory, "service.contact.minutes: 45.0 minutes\n").fingerprint())
        .isEqualTo(base.fingerprint());
  }

  @Test
  void anyChangeOfAValueItsWeekOrTheRegionsChangesTheFingerprint() {
    List<String> prints =
        List.of(
            base.fingerprint(),
            Fixture.load(directory, "service.contact.minutes: 46\n").fingerprint(),
            Fixture.load(directory, "from week 0: {service.contact.minutes: 46}\n").fingerprint(),
            Fixture.load(directory, "from week 1: {service.contact.minutes: 46}\n").fingerprint(),
            Fixture.load(directory, "regions: [Eastland]\n").fingerprint(),
            Fixture.load(directory, "regions: [Northland]\n").fingerprint());

    assertThat(prints).doesNotHaveDuplicates();
  }
}
