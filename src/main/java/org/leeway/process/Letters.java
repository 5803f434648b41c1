package org.leeway.process;

import org.leeway.domain.Channel;
import org.leeway.domain.Signal;
import org.leeway.draw.AgentKey;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.trial.Audit;
import org.leeway.trial.Letter;
import org.leeway.trial.Replies;
import org.leeway.world.Employer;
import org.leeway.world.Region;
import org.leeway.world.Vacancies;

/**
 * Made-up letters in answer to real advertisements, each once, when the employer is about to choose
 * for the first time, so that those who apply have applied. Each is judged by the very {@link
 * Screening} that judges everybody, with the vacancy's own employer, and as a letter that fits the
 * vacancy. A candidate is called back [uitgenodigd] when the expected surplus, on paper, is above
 * zero and not more than so many who applied before are better: an employer whom many approached
 * asks fewer to come. All candidates of an audit come across alike, so that they differ in nothing
 * but what their letters say, and are as well written as letters usually are. Nobody learns from
 * them, and nobody is hired.
 */
public final class Letters {
  private final Screening screening;
  private final int recruitment;

  /** What holds in the week in which letters are sent. */
  public Letters(Values values) {
    screening = new Screening(values);
    recruitment = values.weeks("market.vacancy.recruitment").whole();
  }

  /** Sends all letters of an audit to the vacancies of a region, and asks its employers. */
  public void send(Audit audit, Region region, Week week, Replies replies) {
    Applicant applicant = screening.nobody();
    for (int candidate = 0; candidate < audit.letters().size(); candidate++) {
      write(region, audit.letters().get(candidate), applicant);
      Vacancies vacancies = region.vacancies();
      for (int vacancy = 0; vacancy < vacancies.rows(); vacancy++) {
        if (isAnswered(vacancies, vacancy, week)) {
          int calls = calls(region, applicant, vacancy, audit.times(), week);
          double jobs = region.employer(vacancies.employer.get(vacancy)).jobs();
          replies.toLetter(candidate, jobs, audit.times(), calls);
        }
      }
      for (Employer employer : region.employers()) {
        boolean yes = screening.answer(region, applicant, employer) > 0;
        replies.toQuestion(candidate, employer.jobs(), yes);
      }
    }
  }

  /** True for a vacancy that was advertised and of which the employer is about to choose. */
  private boolean isAnswered(Vacancies vacancies, int vacancy, Week week) {
    int next = week.number() + 1;
    return vacancies.advertised.get(vacancy) == 1
        && vacancies.made.get(vacancy) == 0
        && vacancies.decides.get(vacancy) == next
        && vacancies.opened.get(vacancy) + recruitment == next;
  }

  private int calls(Region region, Applicant applicant, int vacancy, int times, Week week) {
    Vacancies vacancies = region.vacancies();
    long id = vacancies.id.get(vacancy);
    double better = vacancies.shortlist.surplus(vacancy, screening.invited() - 1);
    int calls = 0;
    for (int time = 0; time < times; time++) {
      applicant.luck = region.draws().noise(Purpose.LETTER, id, week.number(), time);
      applicant.pair = AgentKey.pair(id, time);
      int channel = Channel.FORMAL.ordinal();
      if (screening.expected(region, applicant, vacancy, channel, false, week) > better) {
        calls++;
      }
    }
    return calls;
  }

  private void write(Region region, Letter letter, Applicant into) {
    Signals signals = screening.signals();
    into.row = Applicant.NOBODY;
    into.ability = letter.productivity();
    into.fits = 1;
    into.presents = region.applicantsSeen().presented();
    into.yearsOut = letter.weeksOut() / org.leeway.scenario.RatePerYear.WEEKS_PER_YEAR;
    into.served = letter.benefit();
    into.shown = letter.information();
    into.age = letter.age();
    screening.prospect().read(into);
    into.covered = letter.disability();
    into.registered = letter.disability() && letter.benefit();
    into.set(
        Signal.SPELL,
        signals.spell(
            region.applicantsSeen(),
            letter.weeksOut(),
            letter.weeksBefore(),
            letter.weeksWorked()));
    into.set(Signal.DISABILITY, letter.disability() ? 1 : 0);
    into.set(Signal.OLDER, signals.isOlder(letter.age()) ? 1 : 0);
    into.set(Signal.NON_WESTERN, letter.nonWestern() ? 1 : 0);
    into.set(Signal.FEMALE, letter.woman() ? 1 : 0);
    into.set(Signal.RECORD, letter.record() ? 1 : 0);
  }
}
