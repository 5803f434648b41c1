package org.leeway.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.trace.Decision;
import org.leeway.trace.Deed;
import org.leeway.trace.Entry;
import org.leeway.trace.Happening;
import org.leeway.trace.Life;

/** What came out differently on the way to one vacancy. */
final class WayToWorkTest {
  private static final String VACANCY = "vacancy one";

  private static Entry employer(int week, Deed deed, String response) {
    Decision decision =
        new Decision(
            deed, VACANCY, "the employer", response, List.of(), List.of(), List.of(), List.of());
    return new Entry(week, decision);
  }

  private static Life life(Entry... entries) {
    return new Life(List.of(entries), List.of());
  }

  private static final Life HIRED =
      life(
          employer(3, Deed.SCREENING, "second to somebody"),
          employer(5, Deed.INTERVIEW, "good enough"),
          employer(5, Deed.OFFER, "accepts"));

  private static String sentence(Life other) {
    Finding finding = new WayToWork(HIRED, other, 5).to(VACANCY, true);
    assertThat(finding).isNotNull();
    return finding.sentence();
  }

  @Test
  void whoWasSecondOnPaperMayConvinceAtTheInterviewInOneWorldOnly() {
    Life other =
        life(
            employer(3, Deed.SCREENING, "best so far"),
            employer(5, Deed.INTERVIEW, "not good enough"));
    assertThat(sentence(other))
        .startsWith("The employer of vacancy one met the person and found \"good enough\"")
        .contains("\"not good enough\" in the alternative in week 5");
  }

  @Test
  void whoIsNotAskedToComeHearsSo() {
    Entry lost =
        new Entry(5, new Happening(Deed.PASSED_OVER, VACANCY, "goes to somebody else", List.of()));
    assertThat(sentence(life(employer(3, Deed.SCREENING, "second to somebody"), lost)))
        .contains("where the person was not asked to come: it goes to somebody else");
  }

  @Test
  void aLetterThatIsNotGoodEnoughComesFirst() {
    assertThat(sentence(life(employer(3, Deed.SCREENING, "not good enough"))))
        .startsWith("In week 3 the employer of vacancy one judged the application");
  }
}
