package org.leeway.domain;

/** What an option is like when it is weighed; each 0 to 1. */
public enum Feature {
  /** It leads straight to work. */
  WORK("work"),
  /** It brings employers within reach. */
  REACH("reach"),
  /** It is aimed at an employer. */
  EMPLOYER("employer"),
  /** It pays an employer. */
  SUBSIDY("subsidy"),
  /** It guides at work. */
  COACHING("coaching"),
  /** It works through duty and pressure. */
  DUTY("duty"),
  /** It takes time and money. */
  INVEST("invest"),
  /** It takes long. */
  LONG("long"),
  /** It is dear. */
  COST("cost"),
  /** It asks many hours of the client. */
  DEMANDING("demanding"),
  /** It is given in a group. */
  GROUP("group"),
  /** It is hard to do well. */
  DIFFICULT("difficult"),
  /** It takes the professional's own time. */
  OWN_TIME("own-time"),
  /** It is given by others outside, who take people soon. */
  OTHERS("others"),
  /** It is given by others outside, who let people wait. */
  WAITING("waiting"),
  /** The protocol prescribes it. */
  USUAL("usual"),
  /** The strategy of the house holds it. */
  HOUSE("house"),
  /** It worked before, as this professional remembers. */
  PAST("past"),
  /** It works, as the profession holds. */
  BELIEVED("believed"),
  /** It worked before, as the team remembers. */
  POOLED("pooled"),
  /** The client wants it. */
  WISHED("wished"),
  /** It brings what counts for the target. */
  COUNTS("counts"),
  /** The statistics of the office advise it. */
  ADVISED("advised");

  private final String code;

  Feature(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
