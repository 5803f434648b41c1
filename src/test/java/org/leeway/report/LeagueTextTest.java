package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.League;
import org.leeway.experiment.LeagueLine;
import org.leeway.method.Estimate;

/** What a reader is told of the order of companies. */
final class LeagueTextTest {
  private static Estimate about(double value) {
    return new Estimate(value, value - 0.01, value + 0.01, 10);
  }

  private static LeagueLine line(String arm, double before, int rank, double after, int then) {
    return new LeagueLine(arm, "company-d", about(0.6), about(before), rank, about(after), then, 0);
  }

  private static League league(boolean changed, boolean clear, LeagueLine... lines) {
    return new League(Outcome.PLACED_52, List.of(lines), 15, 12, 0.9, changed, clear);
  }

  private static Comparison with(League league) {
    Comparison plain = Samples.half();
    return new Comparison(
        plain.title(),
        plain.settings(),
        plain.countFrom(),
        plain.arms(),
        plain.levels(),
        plain.effects(),
        plain.differences(),
        plain.series(),
        plain.failures(),
        plain.sets(),
        plain.finished(),
        plain.planned(),
        List.of(league));
  }

  private static League swapped(boolean clear) {
    return league(
        true,
        clear,
        line(Samples.BASE.id(), 0.52, 1, 0.35, 2),
        line(Samples.HALF.id(), 0.40, 2, 0.40, 1));
  }

  @Test
  void anOrderThatChangesIsNotToBeReadAsQuality() throws Exception {
    String text = ComparisonText.render(with(swapped(true)), 100).replaceAll("\\s+", " ");
    assertThat(text)
        .contains("League table: found work within 52 weeks")
        .contains("Do not read this order as quality")
        .contains("The Netherlands 2019 (company-d) comes first by those whom it took")
        .contains("12 of 15 groups, with 90.0% of the clients")
        .doesNotContain("may be chance");
    String page = Report.page(with(swapped(true)), ReportContext.of("run", "1", "", List.of()));
    assertThat(page).contains("League table of strategies", "52.0% [51.0%, 53.0%]", "#league");
    assertThat(page).contains("60.0% [59.0%, 61.0%]").doesNotContain(">Too few<");
  }

  @Test
  void aColumnStandsOnThePageOnlyWhereItSaysSomething() throws Exception {
    Estimate everybody = new Estimate(1, 1, 1, 10);
    LeagueLine sparse =
        new LeagueLine(Samples.BASE.id(), "own", everybody, about(0.4), 1, about(0.4), 1, 0.125);
    String page =
        Report.page(
            with(league(false, false, sparse)), ReportContext.of("run", "1", "", List.of()));
    assertThat(page).contains(">Too few<", "12.5%", ">100.0%<").doesNotContain("100.0% [100.0%");
  }

  @Test
  void whatMayBeChanceIsSaidToBe() {
    assertThat(ComparisonText.render(with(swapped(false)), 200)).contains("may be chance");
  }

  @Test
  void anOrderThatStaysIsSaidToStay() {
    League league =
        league(
            false,
            false,
            line(Samples.BASE.id(), 0.52, 1, 0.45, 1),
            line(Samples.HALF.id(), 0.40, 2, 0.40, 2));
    assertThat(ComparisonText.render(with(league), 200))
        .contains("The order is the same after correction")
        .doesNotContain("Do not read");
  }

  @Test
  void aComparisonOfWorldsHasNoLeagueTable() {
    assertThat(ComparisonText.render(Samples.half(), 100)).doesNotContain("League");
  }
}
