package org.leeway.domain;

/** With whom a person lives, as far as the law of benefits asks. */
public enum Household {
  /** Alone, or with others with whom costs are not shared. */
  SINGLE("single", "Single"),
  /** With a partner who has no income of his or her own. */
  COUPLE("couple", "Couple"),
  /** With children and without a partner. */
  LONE_PARENT("lone-parent", "Lone parent");

  private static final Household[] BY_PLACE = values();

  private final String code;
  private final String label;

  Household(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The adults who live on one benefit of the household. */
  public int adults() {
    return this == COUPLE ? 2 : 1;
  }

  /** The household at a place, without a copy of the list at every look. */
  public static Household at(int place) {
    return BY_PLACE[place];
  }

  /** The code in parameter paths, law files and JSON. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }
}
