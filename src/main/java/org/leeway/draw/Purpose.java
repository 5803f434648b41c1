package org.leeway.draw;

/**
 * What a number is drawn for. The code is part of the key of every draw: it is never changed and
 * never used again, so that a new purpose shifts no other draw.
 */
public enum Purpose {
  /** Who a person is on entry: age, schooling, barriers and so on, told apart by the index. */
  TRAIT(1),
  /** How many people enter a scheme in a region this week. */
  INFLOW(2),
  /** Whether a person leaves the benefit for a reason other than work. */
  ADMINISTRATIVE_EXIT(3),
  /** What an employer is like. */
  EMPLOYER_TRAIT(4),
  /** How many vacancies open in a region, and which employers open them. */
  VACANCY_OPENING(5),
  /** What a vacancy asks. */
  VACANCY_TRAIT(6),
  /** When an open vacancy is advertised, and when it lapses. */
  VACANCY_LAPSE(7),
  /** What a professional is like. */
  PROFESSIONAL_TRAIT(8),
  /** Whether a professional leaves. */
  PROFESSIONAL_EXIT(9),
  /** What a manager is like. */
  MANAGER_TRAIT(10),
  /** Which professional serves a person. */
  ALLOCATION(11),
  /** What a professional perceives of a client. */
  PERCEPTION(12),
  /** The unsteady part of a choice between options. */
  CHOICE(13),
  /** Whether a professional feels free to leave the protocol. */
  PERCEIVED_ROOM(14),
  /** Not drawn any more: how many applications a person writes is drawn with how they go. */
  APPLICATIONS(15),
  /**
   * How many applications a person writes, which vacancies the person finds, and whether through
   * somebody the person knows.
   */
  VACANCY_FOUND(16),
  /** Whether a professional puts a person forward. */
  CHANNEL(17),
  /** What an employer sees of a candidate. */
  SIGNAL(18),
  /** Whether a candidate takes an offer. */
  ACCEPTANCE(19),
  /** Whether a job ends. */
  SEPARATION(20),
  /** Ups and downs of the market. */
  CYCLE(21),
  /** Ups and downs of a person's life. */
  LIFE_EVENT(22),
  /** Whether someone outside the service stops looking. */
  GIVING_UP(23),
  /** Where a rotation starts, so that no place in a list is favoured. */
  ROTATION(24),
  /** Which employers the professionals of an office visit. */
  MANAGEMENT(25),
  /** Whether a client asks for a conversation. */
  CLIENT_REQUEST(26),
  /** Who comes first among clients who are due equally long. */
  TURN(27),
  /** Whether a benefit is cut. */
  SANCTION(28),
  /** Which units of a cohort are assigned to treatment. */
  ASSIGNMENT(29),
  /** Whether a task of an instrument is done well. */
  TASK(30),
  /** Whether a service that others give takes a client who waits. */
  CONNECTION(31),
  /** Not drawn any more: how a vacancy seems to fit is what is left of the luck of finding it. */
  MISJUDGED_FIT(32),
  /** Whether the client's own wish decides. */
  VOICE(33),
  /** Whether a strategy takes a person at the door, and keeps the person. */
  SELECTION(34),
  /** Whether a professional carries out the strategy of the organisation this time. */
  FIDELITY(35),
  /** Whether an employer makes a place for a person. */
  CARVING(36),
  /** Whether an instrument that can be given in a group is given in one. */
  GROUP(37),
  /** Whether an employer is a customer of the staffing group behind an organisation. */
  CUSTOMER(38),
  /** What a professional makes of the many things seen in a conversation. */
  IMPRESSION(39),
  /** The unsteady part of what an option seems worth. */
  LIKING(40),
  /** How heavily a factor counts for a professional. */
  WEIGHT(41),
  /** How a professional responds when nothing new is started. */
  RESPONSE(42),
  /** How much room a professional reads into unclear frames. */
  ROOM(43),
  /** Whether a deviation is challenged and withdrawn. */
  DEVIATION(44),
  /** Whether a professional is absent. */
  ABSENCE(45),
  /** Whether a file is audited. */
  AUDIT(46),
  /** Whether a deviation that went wrong is noticed. */
  INCIDENT(47),
  /** What a manager sees of the figures. */
  MANAGER_VIEW(48),
  /** Who meets whom in intervision. */
  INTERVISION(49),
  /** A choice at random, where that is how professionals choose. */
  RANDOM_CHOICE(50),
  /** Whose decisions are written down. */
  SAMPLE(51),
  /** Who a professional is: employer, occupation, age, habits. */
  STAFF(52),
  /** Whether a conversation is held in a group. */
  GROUP_TALK(53),
  /** Luck for a search model that a user supplies. */
  OWN_SEARCH(54),
  /** Luck for a screening model that a user supplies. */
  OWN_SCREENING(55),
  /** Luck for a manager model that a user supplies. */
  OWN_MANAGER(56),
  /** What a person knows, wants and can on entry, by state. */
  ABILITY(57),
  /** Whether an employer who is tired of a service opens the door to somebody from it. */
  WELCOME(58),
  /** How a made-up letter comes across to an employer, and to whom it is sent. */
  LETTER(59),
  /** Whether an employer goes on with a contract that ends. */
  CONTRACT(60),
  /** A person's household, last wage, and exemptions from duties. */
  CIRCUMSTANCES(70),
  /** The job, the right and the place on a register that a person has when coming in. */
  AT_START(71),
  /** When somebody at work falls sick, and for how long. */
  SICK_LEAVE(75),
  /** Whether life carries a person up a rung of the participation ladder, or down. */
  PARTICIPATION(76),
  /** Whether somebody needs an adaptation of work, and whether the employer agrees to it. */
  ADAPTATION(77),
  /** Where a person lives and a vacancy is, and whether the person has a car. */
  PLACE(80),
  /** Whether a professional looks for something new for a client with whom much was tried. */
  HOPE(81),
  /** Whether somebody holds out for work of the own level. */
  HOLDING_OUT(83),
  /** What becomes of the place that somebody leaves for another job. */
  PLACE_LEFT(84),
  /** Whom somebody meets in a group. */
  GROUP_MEMBERS(85),
  /** Whether somebody at work, or the employer, calls the professional when trouble comes. */
  CALL_FROM_WORK(86);

  private final int code;

  Purpose(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /**
   * True for what is drawn between two draws of another purpose for the same person: while a person
   * looks at vacancies, or compares those who apply.
   */
  boolean isInBetween() {
    return this == SIGNAL || this == MISJUDGED_FIT;
  }
}
