package org.leeway.trial;

/** What is assigned to treatment as a whole. */
public enum Unit {
  /** Each jobseeker by lot. */
  PERSON("person"),
  /** Each professional, with all clients. */
  PROFESSIONAL("professional"),
  /** Each office (an organisation in a region), with its professionals and clients. */
  OFFICE("office"),
  /** Each labour-market region, with everybody and everything in it. */
  REGION("region");

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  /** The word in users' files. */
  public String word() {
    return word;
  }
}
