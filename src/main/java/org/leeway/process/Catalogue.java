package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import org.leeway.scenario.Values;

/**
 * The instruments of the register, in its order. A new one needs only new lines in the register.
 */
final class Catalogue {
  private static final String NONE = "none";

  private final List<Instrument> instruments;

  Catalogue(Values values, Mechanisms mechanisms) {
    List<Instrument> read = new ArrayList<>();
    for (String code : values.children("instrument")) {
      read.add(new Instrument(values, read.size(), code, mechanisms));
    }
    instruments = List.copyOf(read);
  }

  int size() {
    return instruments.size();
  }

  Instrument get(int place) {
    return instruments.get(place);
  }

  /** Place of an instrument by its code; {@link Weighing#NOTHING} for {@code none}. */
  int place(String code) {
    if (code.equals(NONE)) {
      return Weighing.NOTHING;
    }
    for (Instrument instrument : instruments) {
      if (instrument.code().equals(code)) {
        return instrument.place();
      }
    }
    throw new IllegalArgumentException("no instrument " + code);
  }
}
