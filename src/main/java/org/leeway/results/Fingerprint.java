package org.leeway.results;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of everything that influences results and of nothing else. Two experiments with one
 * fingerprint have equal results, so that one may finish what the other began.
 */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException every) {
      throw new IllegalStateException("every Java platform has SHA-256", every);
    }
  }

  static String of(String word) {
    return new Fingerprint().word(word).hex();
  }

  /** A digest of several words in their order. */
  static String of(List<String> words) {
    Fingerprint print = new Fingerprint();
    words.forEach(print::word);
    return print.hex();
  }

  static String of(List<ManifestScenario> scenarios, ManifestDraws draws, RunSettings settings) {
    Fingerprint print = new Fingerprint();
    print.number(scenarios.size());
    for (ManifestScenario scenario : scenarios) {
      print.word(scenario.id()).word(scenario.fingerprint());
      print.number(scenario.weeks()).number(scenario.countFrom());
      print.words(scenario.observed()).words(scenario.treatment());
    }
    print.words(draws.paths()).number(draws.rows().size());
    for (ManifestDraws.Row draw : draws.rows()) {
      print.number(draw.number());
      for (String value : draw.values()) {
        print.number(value == null ? 0 : 1).word(value == null ? "" : value);
      }
    }
    print.number(settings.seeds()).number(settings.firstSeed()).number(settings.scale());
    return print.number(settings.weekly() ? 1 : 0).hex();
  }

  private Fingerprint words(List<String> words) {
    number(words.size());
    words.forEach(this::word);
    return this;
  }

  /** Words are preceded by their length, so that no two sequences run into each other. */
  private Fingerprint word(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
    return this;
  }

  private Fingerprint number(long value) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    return this;
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
