package org.leeway.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number within a range, and says which range when it lies outside. */
abstract class WholeNumber implements ITypeConverter<Long> {
  private final long low;
  private final long high;

  private WholeNumber(long low, long high) {
    this.low = low;
    this.high = high;
  }

  @Override
  public Long convert(String text) {
    try {
      long number = Long.parseLong(digits(text.strip()));
      if (number >= low && number <= high) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number outside the range
    }
    throw new TypeConversionException(
        String.format(
            Locale.ROOT, "expected a whole number from %,d to %,d, but was '%s'", low, high, text));
  }

  /** The part of the text that holds the number. */
  String digits(String text) {
    return text;
  }

  /** Seeds: beyond ten thousand the intervals no longer narrow in any useful way. */
  static final class Seeds extends WholeNumber {
    Seeds() {
      super(1, 10_000);
    }
  }

  /** A seed: up to the largest number that every JSON reader keeps exactly. */
  static final class Seed extends WholeNumber {
    Seed() {
      super(0, 1L << 53);
    }
  }

  /** Weeks: up to fifty years. */
  static final class Weeks extends WholeNumber {
    Weeks() {
      super(1, 2_600);
    }
  }

  /** A week of a run, from the first. */
  static final class Start extends WholeNumber {
    Start() {
      super(0, 2_600);
    }
  }

  /** Persons whom one agent stands for; {@code 1:100} is read as 100. */
  static final class Scale extends WholeNumber {
    Scale() {
      super(1, 100_000);
    }

    @Override
    String digits(String text) {
      return text.startsWith("1:") ? text.substring(2) : text;
    }
  }

  /** Walks of a screening. */
  static final class Walks extends WholeNumber {
    Walks() {
      super(1, 1_000);
    }
  }

  /** Rows of a sample for Sobol indices. */
  static final class Rows extends WholeNumber {
    Rows() {
      super(2, 65_536);
    }
  }

  /** Factors to go on with. */
  static final class Top extends WholeNumber {
    Top() {
      super(1, 100);
    }
  }

  /** A share in per cent. */
  static final class Percent extends WholeNumber {
    Percent() {
      super(1, 100);
    }
  }

  /** Threads. */
  static final class Threads extends WholeNumber {
    Threads() {
      super(1, 1_024);
    }
  }
}
