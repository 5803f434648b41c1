package org.leeway.draw;

import java.util.function.IntSupplier;

/** Words from a generator of the ordinary kind, whatever they are asked for. */
final class InOrder extends Block {
  private final IntSupplier generator;

  InOrder(IntSupplier generator) {
    super(0, 0);
    this.generator = generator;
  }

  @Override
  int word(int askedPurposeAndBlock, long askedAgent, int askedWeek, int place) {
    return generator.getAsInt();
  }
}
