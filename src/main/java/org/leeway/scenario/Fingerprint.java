package org.leeway.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A name for the content of a scenario: SHA-256 over every value with its path and week, over the
 * regions, and over what the cards of the theory link to what. Names, labels, sources, files and
 * their order do not count.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(Map<String, Timeline> timelines, List<RegionData> regions, Theory theory) {
    Fingerprint fingerprint = new Fingerprint();
    new TreeMap<>(timelines)
        .forEach(
            (path, timeline) -> {
              for (Timeline.Step step : timeline.steps()) {
                fingerprint.add(path, String.valueOf(step.fromWeek()), step.value().text());
              }
            });
    for (RegionData region : regions) {
      fingerprint.add(
          region.name(),
          region.code(),
          region.province(),
          Decimals.text(region.labourForce()),
          Decimals.text(region.employed()),
          Decimals.text(region.unemployed()),
          Decimals.text(region.socialAssistance()),
          Decimals.text(region.socialAssistanceInflow()),
          Decimals.text(region.unemploymentBenefit()),
          Decimals.text(region.openVacancies()),
          Decimals.text(region.eastKm()),
          Decimals.text(region.northKm()));
    }
    for (Card card : theory.cards()) {
      new TreeMap<>(card.links())
          .forEach(
              (key, codes) -> fingerprint.add("card", card.path(), key, String.join(" ", codes)));
    }
    return HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  /** Adds a row; lengths go first, so that no two rows of texts look alike. */
  private void add(String... row) {
    for (String text : row) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    digest.update((byte) '\n');
  }
}
