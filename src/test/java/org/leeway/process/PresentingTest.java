package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.State;
import org.leeway.world.Region;

/** How people present themselves, and what employers make of it. */
final class PresentingTest {
  private static final double WORTH = 0.5;
  private static final double BADLY = 0.4;
  private static final double WELL = 0.8;
  private static final double CLOSE = 1e-12;

  private static Trial trial;
  private static Region region;
  private static Screening screening;

  @BeforeAll
  static void open() {
    trial = new Trial(Small.regions(1), 1, 200).open().weeks(2);
    region = trial.region();
    screening = new Screening(trial.values());
  }

  private static Applicant applicant(double presents) {
    Applicant applicant = screening.nobody();
    applicant.row = Applicant.NOBODY;
    applicant.ability = WORTH;
    applicant.fits = 1;
    applicant.age = 35;
    applicant.presents = presents;
    screening.prospect().read(applicant);
    return applicant;
  }

  private static double expected(Applicant applicant, Channel channel, boolean met) {
    return screening.expected(region, applicant, 0, channel.ordinal(), met, trial.week());
  }

  /** What presenting oneself well instead of badly brings. */
  private static double gain(double shown, Channel channel, boolean met) {
    Applicant badly = applicant(BADLY);
    Applicant well = applicant(WELL);
    badly.shown = shown;
    well.shown = shown;
    return expected(well, channel, met) - expected(badly, channel, met);
  }

  @Test
  void whoPresentsAsApplicantsUsuallyDoIsSeenAsTheyAre() {
    Applicant usual = applicant(region.applicantsSeen().presented());
    expected(usual, Channel.FORMAL, true);
    assertThat(usual.seen).isCloseTo(WORTH, within(CLOSE));
  }

  @Test
  void learningToApplyHelpsInTheTalkMoreThanOnPaper() {
    double onPaper = gain(0, Channel.FORMAL, false);
    assertThat(onPaper).isPositive();
    assertThat(gain(0, Channel.FORMAL, true)).isGreaterThan(onPaper);
  }

  @Test
  void itCountsForLessTheBetterTheEmployerKnowsThePersonOtherwise() {
    double unknown = gain(0, Channel.FORMAL, true);
    assertThat(gain(0, Channel.INFORMAL, true)).isBetween(CLOSE, unknown - CLOSE);
    assertThat(gain(0.5, Channel.FORMAL, true)).isCloseTo(unknown / 2, within(CLOSE));
    assertThat(gain(1, Channel.FORMAL, true)).isZero();
  }

  @Test
  void anInterviewThatShowsAllLeavesNothingToPresentation() {
    Screening sharp =
        new Screening(
            new Trial(Small.regions(1, "screening.reliability.formal=1"), 1, 200).values());
    int formal = Channel.FORMAL.ordinal();
    double well = sharp.expected(region, applicant(WELL), 0, formal, true, trial.week());
    double badly = sharp.expected(region, applicant(BADLY), 0, formal, true, trial.week());
    assertThat(well).isEqualTo(badly);
  }

  @Test
  void aTrustedProfessionalSpeaksInThePlaceOfThePerson() {
    Applicant badly = applicant(BADLY);
    Applicant well = applicant(WELL);
    badly.vouching = 1;
    well.vouching = 1;
    double gain = expected(well, Channel.MEDIATED, true) - expected(badly, Channel.MEDIATED, true);
    assertThat(gain).isBetween(CLOSE, gain(0, Channel.FORMAL, true) - CLOSE);
  }

  @Test
  void howWellOneAppliesIsNoPartOfWhatOneCanDo() {
    int row = region.jobseekers().served().row(0);
    double before = screening.ability(region, row);
    double presented = screening.presents(region.jobseekers(), row);
    region.jobseekers().states.set(row, State.SEARCH, 0);
    assertThat(screening.ability(region, row)).isEqualTo(before);
    assertThat(screening.presents(region.jobseekers(), row)).isLessThan(presented);
  }
}
