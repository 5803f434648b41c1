package org.leeway.process;

import org.leeway.domain.Reporting;

/**
 * What became of a choice that had to be explained since it leaves the protocol, for the record.
 *
 * @param to to whom it was explained; nobody where that was not asked
 * @param minutes what explaining took
 * @param settled what was done in the end, by its place in the catalogue
 * @param withdrawn true when the professional gave in
 */
record Explained(Reporting to, double minutes, int settled, boolean withdrawn) {
  /** A choice that nobody asked to explain. */
  static Explained toNobody(int settled) {
    return new Explained(Reporting.NOBODY, 0, settled, false);
  }

  boolean isAsked() {
    return to != Reporting.NOBODY;
  }

  /** True when somebody listened who could speak against it. */
  boolean isHeard() {
    return to == Reporting.COLLEAGUE || to == Reporting.MANAGER;
  }
}
