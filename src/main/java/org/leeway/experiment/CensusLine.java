package org.leeway.experiment;

/**
 * What became of one person in one replicate, within the weeks for which the census looked.
 *
 * @param group code of the scheme and distance when the count started, such as {@code ww/long}
 * @param since week in which the person's count started
 * @param placed weeks from then to the first job of enough hours; -1 when there was none
 * @param goals set of the intermediate goals ever reached since entry
 * @param mechanisms set of the mechanisms that ever worked since entry
 * @param looked weeks in the service without such a job
 * @param written applications written in those weeks
 * @param reach how far the person came on the way to a job: 0 never applied for a vacancy, 1 did, 2
 *     was the candidate whom an employer had in mind
 * @param contacts weeks of those with a conversation
 * @param helped weeks of those in which an instrument began or ran
 * @param refused true when the organisation offered no programme in some of those weeks
 */
public record CensusLine(
    String group,
    int since,
    int placed,
    int goals,
    int mechanisms,
    int looked,
    int written,
    int reach,
    int contacts,
    int helped,
    boolean refused) {
  /** True when a job began within so many weeks of the count. */
  public boolean placedWithin(int weeks) {
    return placed >= 0 && placed < weeks;
  }
}
