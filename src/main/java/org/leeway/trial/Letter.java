package org.leeway.trial;

/**
 * A made-up letter of application, as researchers send them in pairs that differ in one thing.
 *
 * @param name the candidate's name in the audit
 * @param productivity what the candidate could do in a job that fits, about 0 to 1
 * @param weeksOut weeks without work
 * @param weeksBefore weeks without work before the last job; 0 for none
 * @param weeksWorked weeks of that job; 0 when the letter tells of none
 * @param age years
 * @param nonWestern true for a name that sounds non-western
 * @param woman true for a woman
 * @param disability true when a disability is told
 * @param record true when a criminal record is told
 * @param benefit true when the letter tells that the candidate is on a benefit
 * @param information how much it tells of the person besides, 0 to 1
 */
public record Letter(
    String name,
    double productivity,
    double weeksOut,
    double weeksBefore,
    double weeksWorked,
    double age,
    boolean nonWestern,
    boolean woman,
    boolean disability,
    boolean record,
    boolean benefit,
    double information) {}
