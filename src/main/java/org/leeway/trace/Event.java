package org.leeway.trace;

import java.util.List;

/** One thing that happened to a person who is followed. */
public sealed interface Event permits Decision, Happening {
  /** What kind of thing. */
  Deed deed();

  /** What it was about: a vacancy, an instrument, a scheme; empty when the kind says it all. */
  String about();

  /** What came of it, in a word or two. */
  String response();

  /** What counted, or what it was like. */
  List<Factor> factors();
}
