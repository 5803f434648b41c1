package org.leeway.draw;

/** The block of the generator that was computed last; asked for again, it is at hand. */
class Block {
  private final Philox philox;
  private long agent;
  private int week;
  private int purposeAndBlock = -1;

  Block(int key0, int key1) {
    philox = new Philox(key0, key1);
  }

  /** One of the four words of a block, 0 to 3. */
  int word(int askedPurposeAndBlock, long askedAgent, int askedWeek, int place) {
    if (askedPurposeAndBlock != purposeAndBlock || askedAgent != agent || askedWeek != week) {
      philox.block((int) askedAgent, (int) (askedAgent >>> 32), askedWeek, askedPurposeAndBlock);
      purposeAndBlock = askedPurposeAndBlock;
      agent = askedAgent;
      week = askedWeek;
    }
    return philox.word(place);
  }
}
