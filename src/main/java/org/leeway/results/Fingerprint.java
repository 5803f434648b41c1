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
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException every) {
      throw new IllegalStateException("every Java platform has SHA-256", every);
    }
  }

  static String of(String word) {
    return new Fingerprint().word(word).hex();
  }

  static String of(List<ManifestScenario> scenarios, RunSettings settings) {
    Fingerprint print = new Fingerprint();
    for (ManifestScenario scenario : scenarios) {
      print.word(scenario.id()).word(scenario.fingerprint());
    }
    print.number(settings.seeds()).number(settings.firstSeed()).number(settings.weeks());
    return print.number(settings.scale()).number(settings.countFrom()).hex();
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
