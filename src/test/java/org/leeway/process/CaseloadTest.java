package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Outcome;
import org.leeway.domain.Status;
import org.leeway.scenario.Values;
import org.leeway.world.Appointments;
import org.leeway.world.Ledger;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * A caseload works through the minutes that it leaves for each client, and through nothing else.
 */
final class CaseloadTest {
  private static final int PHASES = 11;
  private static final int AGENDA = 3;

  private record Talks(double perClientYear, double minutes, double error) {}

  @Test
  void fewerClientsMeanLongerAndMoreConversationsAndABetterPicture() {
    Talks half = talks("organisation[*].caseload.norm=x 0.5");
    Talks norm = talks();
    Talks twice = talks("organisation[*].caseload.norm=x 2");
    assertThat(half.perClientYear()).isGreaterThan(1.1 * norm.perClientYear());
    assertThat(twice.perClientYear()).isLessThan(norm.perClientYear() / 1.1);
    assertThat(half.minutes()).isGreaterThan(1.1 * norm.minutes());
    assertThat(twice.minutes()).isLessThan(norm.minutes() / 1.1);
    assertThat(half.error()).isLessThan(norm.error());
    assertThat(twice.error()).isGreaterThan(norm.error());
  }

  private static Talks talks(String... sets) {
    Trial trial = new Trial(Small.regions(3, sets), 1, 200).open().weeks(26);
    double talks = 0;
    double error = 0;
    double served = 0;
    double minutes = 0;
    for (int week = 0; week < 80; week++) {
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        talks += region.ledger().figure(Ledger.Figure.CONVERSATIONS);
        error += region.ledger().figure(Ledger.Figure.DIAGNOSIS_ERROR);
        served += region.count(Status.SERVED);
        for (int place = 0; place < region.appointments().size(); place++) {
          minutes += region.appointments().minutes(place);
        }
      }
    }
    return new Talks(52 * talks / served, minutes / talks, error / talks);
  }

  @Test
  void noProfessionalTalksLongerThanTheWeekAndWhatWasKeptOfTheOneBefore() {
    Trial trial = new Trial(Small.regions(1), 1, 200).open();
    double perFullTimer = minutesPerFullTimer(trial.values());
    double weeksKept = trial.values().weeks("service.contact.weeks-kept").value();
    double atWork = 1 - trial.values().share("professional.absence").value();
    Map<Long, Double> given = new LinkedHashMap<>();
    Map<Long, Double> used = new LinkedHashMap<>();
    int[] phase = new int[1];
    trial.afterEachPhase(
        (region, week) -> {
          if (phase[0]++ % PHASES != AGENDA) {
            return;
          }
          for (Office office : region.offices()) {
            double usual = perFullTimer * office.fullTimers() / office.professionals().size();
            for (Professional professional : office.professionals()) {
              double minutes = professional.load().isAbsent() ? 0 : usual / atWork;
              double now = planned(region, office, professional);
              double most = minutes * weeksKept + professional.minutesPerContact();
              assertThat(now).isLessThanOrEqualTo(Math.max(minutes, most) + 1e-3);
              if (!professional.load().isAbsent()) { // programmes go on without the professional
                assertThat(professional.minutesLeft()).isGreaterThanOrEqualTo(0);
              }
              used.merge(professional.id(), now, Double::sum);
              given.merge(professional.id(), minutes, Double::sum);
            }
          }
        });
    trial.weeks(120);
    assertThat(used.values()).anyMatch(minutes -> minutes > 1000);
    used.forEach(
        (id, minutes) -> assertThat(minutes).isLessThanOrEqualTo(given.get(id) * (1 + 1e-6)));
  }

  private static double planned(Region region, Office office, Professional professional) {
    Appointments appointments = region.appointments();
    double minutes = 0;
    for (int place = 0; place < appointments.size(); place++) {
      if (appointments.office(place) == office.organisation().ordinal()
          && appointments.chair(place) == professional.chair()) {
        minutes += appointments.minutes(place);
      }
    }
    return minutes;
  }

  private static double minutesPerFullTimer(Values values) {
    return values.number("staff.contact.productive_hours_per_fte")
        / 52
        * 60
        * values.number("staff.contact.share_of_time_on_client_contact")
        * (1 - values.share("service.employer-work").value());
  }

  @Test
  void theNormIsReadOnlyWhereChairsAreCounted() {
    List<String> readers =
        Stream.of("world", "process", "simulation", "observe")
            .flatMap(room -> list(Path.of("src/main/java/org/leeway", room)).stream())
            .filter(file -> contains(file, "caseload.norm\""))
            .map(file -> file.getFileName().toString())
            .toList();
    assertThat(readers).containsExactly("Staffing.java");
  }

  @Test
  void noParameterIsNamedAfterAnOutcome() {
    List<String> paths = Small.country().resolved().stream().map(value -> value.path()).toList();
    for (Outcome outcome : Outcome.values()) {
      assertThat(paths).noneMatch(path -> path.contains(outcome.code()));
    }
    for (OrganisationType type : OrganisationType.values()) {
      assertThat(paths)
          .filteredOn(path -> path.startsWith("organisation." + type.code() + ".caseload"))
          .hasSize(1);
    }
    assertThat(paths)
        .noneMatch(path -> path.matches(".*(effect-of|placement-rate|exit-to-work).*"))
        .noneMatch(path -> path.matches(".*(cream|park|gam(e|ing)|cherry|select-easy).*"));
  }

  private static boolean contains(Path file, String text) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path room) {
    try (Stream<Path> files = Files.list(room)) {
      return files.toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
