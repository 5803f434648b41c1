package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.OrganisationType;
import org.leeway.world.Ledger;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/** Room that is granted, room that is felt, and room that is used. */
final class DiscretionTest {
  private static final long CLIENT = 4711;

  private Trial trial = trial();
  private Office office = trial.region().office(OrganisationType.MUNICIPALITY);
  private Discretion room = room();

  private static Trial trial(String... sets) {
    return new Trial(Small.regions(1, sets), 1, 100).open();
  }

  private Discretion room() {
    return new Discretion(
        trial.values(), new Catalogue(trial.values(), new Mechanisms(trial.values())));
  }

  private void given(String... sets) {
    trial = trial(sets);
    office = trial.region().office(OrganisationType.MUNICIPALITY);
    room = room();
  }

  private double felt(int chair, int week) {
    Professional professional = office.professional(chair);
    Week now = new Week(week, 0);
    double misread = room.misread(trial.region(), office, professional, CLIENT, now);
    return room.felt(office, 1, misread);
  }

  @Test
  void withinClearFramesWhatIsFeltIsWhatIsGranted() {
    given("organisation[*].discretion.clarity=1");
    for (int chair = 0; chair < office.professionals().size(); chair++) {
      assertThat(felt(chair, chair)).isEqualTo(room.granted(office, 1));
      assertThat(room.hesitation(office, office.professional(chair))).isZero();
    }
  }

  @Test
  void withoutFramesProfessionalsReadTheirOwnRoomAndKeepReadingIt() {
    given(
        "organisation[*].discretion.clarity=0",
        "organisation[*].discretion.size=0.5",
        "discretion.noise-of-the-day=0",
        "discretion.misread=0.1");
    assertThat(felt(0, 1)).isNotCloseTo(felt(1, 1), within(1e-6));
    assertThat(felt(0, 1)).isEqualTo(felt(0, 20));
  }

  @Test
  void aManagerWhoMakesFramesClearTakesTheDifferencesAway() {
    given("organisation[*].discretion.clarity=0");
    assertThat(felt(0, 1)).isNotEqualTo(room.granted(office, 1));
    office.frames().shiftClarity(1);
    assertThat(felt(0, 1)).isEqualTo(room.granted(office, 1));
  }

  @Test
  void aLargerMunicipalityLeavesLessRoomInClearerFramesThanASmallerOne() {
    office.measure(0);
    double usual = room.granted(office, 1);
    double unclear = room.unclear(office);
    assertThat(usual)
        .isEqualTo(trial.values().share("organisation.municipality.discretion.size").value());
    office.measure(1);
    assertThat(room.granted(office, 1)).isLessThan(usual);
    assertThat(room.unclear(office)).isLessThan(unclear);
    office.measure(-1);
    assertThat(room.granted(office, 1)).isGreaterThan(usual);
    assertThat(room.unclear(office)).isGreaterThan(unclear);
  }

  @Test
  void theUwvIsAsUniformInASmallRegionAsInALargeOne() {
    Office uwv = trial.region().office(OrganisationType.UWV);
    uwv.measure(-2);
    double small = room.granted(uwv, 1);
    uwv.measure(2);
    assertThat(room.granted(uwv, 1)).isEqualTo(small);
  }

  @Test
  void whatAMunicipalityLeavesToTheTypicalClientIsTheRoomOfItsType() {
    Trial country = new Trial(Small.country(), 1, 5000).open();
    double clients = 0;
    double doublings = 0;
    for (Region region : country.world().regions()) {
      double here = region.data().socialAssistance();
      clients += here;
      doublings += here * region.office(OrganisationType.MUNICIPALITY).relativeSize();
    }
    assertThat(doublings / clients).isCloseTo(0, within(0.02));
  }

  @Test
  void whoKnowsTheTradeHesitatesLessAndWhoFeelsWatchedMore() {
    given("organisation[*].discretion.clarity=0");
    Professional professional = office.professional(0);
    double before = room.hesitation(office, professional);
    professional.learn(0.5);
    double after = room.hesitation(office, professional);
    assertThat(after).isLessThan(before).isPositive();
    office.frames().feelAudit(0.9);
    assertThat(room.hesitation(office, professional)).isEqualTo(0.9);
  }

  @Test
  void anAreaThatIsNotLeftToProfessionalsIsNotUsedWhateverTheRoom() {
    given(
        "organisation[*].discretion.size=1",
        "organisation[*].discretion.clarity=1",
        "organisation.uwv.discretion.area.instruments=no",
        "organisation.uwv.discretion.area.budget=no",
        "organisation.uwv.discretion.area.duties=no");
    Office uwv = trial.region().office(OrganisationType.UWV);
    for (int week = 0; week < 50; week++) {
      Week now = new Week(week, 0);
      assertThat(isFelt(uwv, now)).isFalse();
      assertThat(isFelt(office, now)).isTrue();
    }
    double dear = trial.values().money("discretion.dear-from").euro();
    assertThat(room.mayCost(uwv, dear)).isFalse();
    assertThat(room.mayCost(uwv, dear - 1)).isTrue();
    assertThat(room.mayCost(office, dear)).isTrue();
    Areas areas = new Areas(trial.values());
    assertThat(areas.weightOfDuties(OrganisationType.UWV, 0.3)).isEqualTo(1);
    assertThat(areas.weightOfDuties(OrganisationType.MUNICIPALITY, 0.3)).isEqualTo(0.3);
  }

  private boolean isFelt(Office where, Week week) {
    Professional professional = where.professional(0);
    double misread = room.misread(trial.region(), where, professional, CLIENT, week);
    double felt = room.felt(where, 1, misread);
    return room.isFelt(trial.region(), where, professional, CLIENT, felt, week);
  }

  private static double[] year(String... sets) {
    Trial trial = new Trial(Small.regions(1, sets), 1, 100).open();
    double[] sums = new double[4];
    for (int week = 0; week < 52; week++) {
      trial.weeks(1);
      Region region = trial.region();
      sums[0] += region.ledger().figure(Ledger.Figure.DEVIATIONS);
      sums[1] += region.ledger().figure(Ledger.Figure.EXPLAINED);
      sums[2] += region.ledger().figure(Ledger.Figure.WITHDRAWN);
      sums[3] += region.ledger().figure(Ledger.Figure.CONVERSATIONS);
    }
    return sums;
  }

  @Test
  void explainingTakesTimeFromOtherConversations() {
    double[] silent = year();
    double[] noted =
        year("organisation[*].deviation.report=note", "organisation[*].deviation.minutes=20");
    assertThat(silent[1]).isZero();
    assertThat(noted[1]).isPositive().isEqualTo(noted[0]);
    assertThat(noted[2]).isZero();
    assertThat(noted[3]).isLessThan(silent[3]);
  }

  @Test
  void whoMustConvinceATightManagerWithdraws() {
    double[] tight =
        year(
            "organisation[*].deviation.report=manager",
            "deviation.challenged=1",
            "manager.tightening=1",
            "manager.spread=0");
    assertThat(tight[1]).isPositive();
    assertThat(tight[2]).isEqualTo(tight[1]);
    assertThat(tight[0]).isZero();
    double[] colleague =
        year("organisation[*].deviation.report=colleague", "deviation.challenged=1");
    assertThat(colleague[2]).isPositive().isLessThan(colleague[1]);
    assertThat(colleague[0]).isEqualTo(colleague[1] - colleague[2]);
  }

  @Test
  void aCommissionerCanTakeTheRoomAway() {
    double[] free = year();
    double[] bound =
        year("organisation[*].contract.freedom=0", "organisation[*].discretion.clarity=1");
    assertThat(bound[0]).isLessThan(0.2 * free[0]);
  }
}
