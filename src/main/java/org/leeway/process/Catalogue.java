package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Values;
import org.leeway.world.Problems;

/**
 * The instruments of the register, in its order. A new one needs only new lines in the register.
 */
final class Catalogue {
  private static final String NONE = "none";

  private final List<Instrument> instruments;

  Catalogue(Values values, Mechanisms mechanisms) {
    List<Instrument> read = new ArrayList<>();
    Problems problems = new Problems(values);
    for (String code : values.children("instrument")) {
      read.add(new Instrument(values, read.size(), code, mechanisms, problems));
    }
    if (read.size() > Long.SIZE) {
      throw new IllegalArgumentException("more than " + Long.SIZE + " instruments");
    }
    instruments = List.copyOf(read);
  }

  /** The instruments of some values. */
  static Catalogue of(Values values) {
    return values.once(
        Catalogue.class, from -> new Catalogue(from, from.once(Mechanisms.class, Mechanisms::new)));
  }

  /**
   * A person may start an instrument in one edition and finish it in the other, and professionals
   * remember instruments by their place: both must know the same ones.
   */
  static void requireSame(Editions<Values> values) {
    List<String> usual = List.copyOf(values.usual().children("instrument"));
    List<String> treated = List.copyOf(values.treated().children("instrument"));
    if (!usual.equals(treated)) {
      throw new IllegalArgumentException(
          "the treated must be offered the same instruments in the same order as others ("
              + String.join(", ", usual)
              + "), but were offered "
              + String.join(", ", treated)
              + "; to take one away, forbid it: instrument.NAME.allowed.SCHEME");
    }
  }

  int size() {
    return instruments.size();
  }

  Instrument get(int place) {
    return instruments.get(place);
  }

  /** Place of an instrument by its code; {@link Weighing#NOTHING} when there is none. */
  int find(String code) {
    for (Instrument instrument : instruments) {
      if (instrument.code().equals(code)) {
        return instrument.place();
      }
    }
    return Weighing.NOTHING;
  }

  /** Place of an instrument by its code; {@link Weighing#NOTHING} for {@code none}. */
  int place(String code) {
    if (code.equals(NONE)) {
      return Weighing.NOTHING;
    }
    int place = find(code);
    if (place != Weighing.NOTHING) {
      return place;
    }
    throw new IllegalArgumentException("no instrument " + code);
  }
}
