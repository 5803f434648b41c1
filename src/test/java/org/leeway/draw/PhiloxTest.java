package org.leeway.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the known answers that come with Random123, the authors' own library. */
final class PhiloxTest {
  @ParameterizedTest
  @CsvSource({
    "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
    "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
    "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
  })
  void theKnownAnswersComeOut(String counter, String key, String answer) {
    int[] c = words(counter);
    int[] k = words(key);
    Philox philox = new Philox(k[0], k[1]);
    philox.block(c[0], c[1], c[2], c[3]);
    int[] expected = words(answer);
    for (int place = 0; place < expected.length; place++) {
      assertThat(philox.word(place)).isEqualTo(expected[place]);
    }
  }

  private static int[] words(String hex) {
    String[] parts = hex.split(" ", -1);
    int[] words = new int[parts.length];
    for (int place = 0; place < parts.length; place++) {
      words[place] = Integer.parseUnsignedInt(parts[place], 16);
    }
    return words;
  }
}
