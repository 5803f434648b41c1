package org.leeway.domain;

/** What a case, a professional or the setting is like when options are weighed; each 0 to 1. */
public enum Reading {
  /** Whatever the case: 1. */
  ALWAYS("always"),
  /** How far the client seems to lack motivation. */
  UNMOTIVATED("unmotivated"),
  /** How motivated the client seems. */
  MOTIVATED("motivated"),
  /** How far the client seems to lack confidence. */
  DISCOURAGED("discouraged"),
  /** How far problems seem to stand in the way. */
  BURDENED("burdened"),
  /** How employable the client seems, once that is enough to be put forward; 0 below. */
  READY("ready"),
  /** How far the client seems from work. */
  UNREADY("unready"),
  /** How far the client seems to lack knowledge of rights and of own possibilities. */
  UNINFORMED("uninformed"),
  /** How far the client seems unable to direct oneself. */
  PASSIVE("passive"),
  /** How far the client seems to direct oneself. */
  SELF_DIRECTED("self-directed"),
  /** How unsure the professional is of the picture. */
  UNSURE("unsure"),
  /** Age, from where it begins to count to where it counts in full. */
  OLDER("older"),
  /** How much of a working life is still ahead. */
  YEARS_AHEAD("years-ahead"),
  /** How low the schooling is. */
  LOW_SCHOOLING("low-schooling"),
  /** How high the schooling is. */
  SCHOOLED("schooled"),
  /** How recently the client worked. */
  RECENT_WORK("recent-work"),
  /** How many of a full week's hours the client cannot work. */
  LOW_CAPACITY("low-capacity"),
  /** How much of what a job pays goes off the benefit; 0 with a job. */
  WORK_DOES_NOT_PAY("work-does-not-pay"),
  /** 1 for somebody with a work disability. */
  DISABLED("disabled"),
  /** Resistance against being steered. */
  RESISTING("resisting"),
  /** Support from home. */
  SUPPORTED("supported"),
  /** Lack of support from home. */
  UNSUPPORTED("unsupported"),
  /** How well the professional knows the client from earlier conversations. */
  KNOWN("known"),
  /** How far the professional thinks the client should do more. */
  BLAMED("blamed"),
  /** How near the end of the right to the benefit is. */
  NEAR_END("near-end"),
  /** 1 for somebody who has work to keep. */
  KEEPING("keeping"),
  /** 1 for somebody who looks for work. */
  SEEKING("seeking"),
  /** How far national policy is set on enforcement. */
  ENFORCING("enforcing"),
  /** How far the organisation wants people at work soon. */
  PACE_WANTED("pace-wanted"),
  /** How far the work of the week exceeds the time. */
  BUSY("busy"),
  /** What a minute on this client is worth for the targets. */
  WORTH("worth"),
  /** How short the budget is. */
  BUDGET_SHORT("budget-short"),
  /** How much room the professional feels. */
  ROOM("room"),
  /** How far unclear frames and audits make the professional hesitate. */
  HESITATING("hesitating"),
  /** How safe it is in the team to tailor and to err. */
  CLIMATE("climate"),
  /** How methodically the professional works. */
  METHODICAL("methodical"),
  /** How well other departments work along. */
  HELP_INSIDE("help-inside"),
  /** Competence of the professional. */
  COMPETENT("competent"),
  /** Personal skills of the professional. */
  PERSONAL("personal"),
  /** Schooling of the professional in the trade. */
  OWN_SCHOOLING("own-schooling"),
  /** How broadly the professional sees the own role. */
  BROAD_ROLE("broad-role"),
  /** How narrowly the professional sees the own role. */
  NARROW_ROLE("narrow-role"),
  /**
   * How willing employers are to take people on a benefit. With somebody who has work to keep, it
   * is the own employer, and the own colleagues, that readings are about.
   */
  EMPLOYERS_WILLING("employers-willing"),
  /** How unwilling they are. */
  EMPLOYERS_UNWILLING("employers-unwilling"),
  /** How far they are large and known to the service, above the usual. */
  KNOWN_LARGE_EMPLOYERS("known-large-employers"),
  /** How cool colleagues at work are towards them. */
  COLLEAGUES_COOL("colleagues-cool"),
  /** How well employers guide. */
  EMPLOYERS_GUIDE("employers-guide"),
  /** How badly employers guide. */
  EMPLOYERS_DO_NOT_GUIDE("employers-do-not-guide"),
  /** How far employers adapt work. */
  EMPLOYERS_ADAPT("employers-adapt"),
  /** How far the jobs to be had last. */
  LASTING_JOBS("lasting-jobs"),
  /** How many vacancies there are, at most as many as usual. */
  OPENINGS("openings"),
  /** How few vacancies there are. */
  SLACK("slack"),
  /** How far the client's own occupation is in demand. */
  SHORTAGE_OCCUPATION("shortage-occupation"),
  /** Age, in a market with few vacancies. */
  OLDER_IN_SLACK("older-in-slack"),
  /** How far society is out of joint. */
  TURMOIL("turmoil");

  private final String code;

  Reading(String code) {
    this.code = code;
  }

  /** The word in files. */
  public String code() {
    return code;
  }
}
