package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Signal;
import org.leeway.trial.Audit;
import org.leeway.trial.Letter;
import org.leeway.trial.Replies;
import org.leeway.world.ApplicantsSeen;
import org.leeway.world.Region;

/** Made-up letters, and what employers take for a sign. */
final class LettersTest {
  private static Trial trial;

  @BeforeAll
  static void someWeeks() {
    trial = new Trial(Small.regions(8), 1, 200).open().weeks(30);
  }

  private static Letter letter(String name, double ability, int weeks, boolean minority) {
    return new Letter(name, ability, weeks, 0, 0, 30, minority, false, false, false, false, 0);
  }

  private static Letter aged(String name, double age) {
    return new Letter(name, 0.5, 4, 0, 0, age, false, false, false, false, false, 0);
  }

  private static double[] calls(Replies replies, String name) {
    return replies.calls(name, jobs -> true);
  }

  private static Replies send(Letter... letters) {
    Audit audit = new Audit("test", 0, 1, 8, List.of(letters));
    Replies replies = new Replies(audit);
    Letters out = new Letters(trial.values());
    for (Region region : trial.world().regions()) {
      for (int week = 0; week < 8; week++) {
        out.send(audit, region, new Week(trial.week().number() + week, 0), replies);
      }
    }
    return replies;
  }

  @Test
  void lettersThatSayTheSameAreAnsweredTheSame() {
    Replies replies = send(letter("one", 0.5, 4, false), letter("other", 0.5, 4, false));
    assertThat(calls(replies, "one")).isEqualTo(calls(replies, "other"));
    assertThat(calls(replies, "one")[1]).isGreaterThan(300);
    assertThat(calls(replies, "one")[0]).isBetween(1.0, calls(replies, "one")[1] - 1);
  }

  @Test
  void whoBringsLessWaitsLongerOrIsOfAMinorityIsCalledLess() {
    Replies replies =
        send(
            letter("usual", 0.5, 4, false),
            letter("weaker", 0.3, 4, false),
            letter("longer", 0.5, 52, false),
            letter("minority", 0.5, 4, true));
    double usual = calls(replies, "usual")[0];
    assertThat(calls(replies, "weaker")[0]).isLessThan(usual);
    assertThat(calls(replies, "longer")[0]).isLessThan(usual);
    assertThat(calls(replies, "minority")[0]).isLessThan(usual);
  }

  @Test
  void theOlderTheFewerCallsUntilHardlyAnyNearThePension() {
    Replies replies = send(aged("young", 35), aged("older", 55), aged("oldest", 65));
    double young = calls(replies, "young")[0];
    double older = calls(replies, "older")[0];
    assertThat(older).isBetween(0.3 * young, 0.8 * young);
    assertThat(calls(replies, "oldest")[0]).isLessThan(0.4 * older);
  }

  @Test
  void employersAreAskedOncePerLetterWhateverTheVacancies() {
    Audit audit = new Audit("asked", 0, 1, 1, List.of(letter("one", 0.5, 4, false)));
    Replies replies = new Replies(audit);
    new Letters(trial.values()).send(audit, trial.region(), trial.week(), replies);
    assertThat(replies.yeses("one", jobs -> true)[1]).isEqualTo(trial.region().employers().size());
  }

  @Test
  void aSpellTellsMostAtFirstAndMoreWhereWorkIsFoundFast() {
    Signals signals = new Signals(trial.values());
    ApplicantsSeen seen = trial.region().applicantsSeen();
    double month = signals.spell(seen, 4, 0, 0);
    double eightMonths = signals.spell(seen, 35, 0, 0);
    double threeYears = signals.spell(seen, 156, 0, 0);
    assertThat(signals.spell(seen, 0, 0, 0)).isCloseTo(0, within(1e-9));
    assertThat(eightMonths - month).isGreaterThan(threeYears - eightMonths);
    assertThat(threeYears).isBetween(eightMonths, 1.0);
    for (int week = 0; week < 52; week++) {
      seen.learn(0.2, 20, 1, 3 * seen.findingWork());
    }
    assertThat(signals.spell(seen, 35, 0, 0)).isGreaterThan(eightMonths);
  }

  @Test
  void workSinceMakesUpForAnEarlierSpellAndNeverForMore() {
    Signals signals = new Signals(trial.values());
    ApplicantsSeen seen = trial.world().regions().get(1).applicantsSeen();
    double none = signals.spell(seen, 4, 0, 0);
    double past = signals.spell(seen, 4, 104, 26);
    double pastAndSteady = signals.spell(seen, 4, 104, 260);
    assertThat(past).isGreaterThan(none);
    assertThat(signals.spell(seen, 108, 0, 0)).isGreaterThan(past);
    assertThat(pastAndSteady).isCloseTo(none, within(1e-12));
  }

  @Test
  void employersLearnWhatAGroupBringsAndKeepItApartFromOthers() {
    ApplicantsSeen seen = trial.world().regions().get(2).applicantsSeen();
    double[] plain = new double[Signal.values().length];
    double[] older = plain.clone();
    older[Signal.OLDER.ordinal()] = 1;
    double[] olderDisabled = older.clone();
    olderDisabled[Signal.DISABILITY.ordinal()] = 1;
    for (int week = 0; week < 1500; week++) {
      for (int applicant = 0; applicant < 30; applicant++) {
        seen.see(0.7, 0.9, plain);
        seen.see(0.7, 0.9, older);
        seen.see(0.4, 0.6, olderDisabled);
      }
      seen.learn(0.1, 20, 1, Double.NaN);
    }
    assertThat(seen.usual()).isCloseTo(0.7, within(0.01));
    assertThat(seen.presented()).isCloseTo(0.8, within(0.01));
    assertThat(seen.lacks(Signal.OLDER)).isCloseTo(0, within(0.01));
    assertThat(seen.lacks(Signal.DISABILITY)).isCloseTo(0.3, within(0.01));
  }
}
