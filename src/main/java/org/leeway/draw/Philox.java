package org.leeway.draw;

/**
 * The counter-based generator Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011, "Parallel random
 * numbers: as easy as 1, 2, 3"): four 32-bit words as a pure function of a 128-bit counter and a
 * 64-bit key. Kept as fields, so that a draw allocates nothing; one instance per thread.
 */
final class Philox {
  private static final int ROUNDS = 10;
  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final long WEYL_0 = 0x9E3779B9L;
  private static final long WEYL_1 = 0xBB67AE85L;
  private static final long LOW_WORD = 0xFFFFFFFFL;

  private final long key0;
  private final long key1;

  private final int[] words = new int[4];

  Philox(int key0, int key1) {
    this.key0 = key0 & LOW_WORD;
    this.key1 = key1 & LOW_WORD;
  }

  /** Computes the block of one counter; the words can then be read. */
  void block(int counter0, int counter1, int counter2, int counter3) {
    long c0 = counter0 & LOW_WORD;
    long c1 = counter1 & LOW_WORD;
    long c2 = counter2 & LOW_WORD;
    long c3 = counter3 & LOW_WORD;
    long k0 = key0;
    long k1 = key1;
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = MULTIPLIER_0 * c0;
      long product1 = MULTIPLIER_1 * c2;
      // What is known before the products stands by itself, so that nothing waits for it.
      c0 = (product1 >>> 32) ^ (c1 ^ k0);
      c2 = (product0 >>> 32) ^ (c3 ^ k1);
      c1 = product1 & LOW_WORD;
      c3 = product0 & LOW_WORD;
      k0 = k0 + WEYL_0 & LOW_WORD;
      k1 = k1 + WEYL_1 & LOW_WORD;
    }
    words[0] = (int) c0;
    words[1] = (int) c1;
    words[2] = (int) c2;
    words[3] = (int) c3;
  }

  /** One of the four words, 0 to 3. */
  int word(int place) {
    return words[place & 3];
  }
}
