package org.leeway.domain;

/** Rungs of the participation ladder [participatieladder], from the lowest. */
public enum Rung {
  /** Hardly any contact outside the home. */
  ISOLATED,
  /** Contacts outside the home. */
  CONTACTS,
  /** Takes part in organised activities. */
  ORGANISED,
  /** Unpaid work. */
  UNPAID,
  /** Paid work with support: a subsidy, guidance or a sheltered place. */
  SUPPORTED,
  /** Paid work. */
  PAID;

  /** As the field counts: 1 is the lowest. */
  public int number() {
    return ordinal() + 1;
  }
}
