package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.Small;
import org.leeway.decision.DecisionModels;
import org.leeway.decision.ManagerModel;
import org.leeway.decision.ModelJar;
import org.leeway.decision.Steering;
import org.leeway.domain.Status;
import org.leeway.world.Manager;
import org.leeway.world.Office;

/** How managers see their office, and what they do about it in three styles. */
final class ManagerTest {
  private static final double EXACT = 1e-12;
  private static final String[] ALIKE = {"manager.spread=0", "manager.support-spread=0"};

  private final UsualManager usual = new UsualManager(Small.country().at(0));

  @TempDir private Path directory;

  @AfterEach
  void forgetJars() {
    System.clearProperty(DecisionModels.PROPERTY);
  }

  @Test
  void badFiguresAreAnsweredWithRulesByTheTighteningAndWithTimeByTheSupportive() {
    Desk tightening = new Desk(0.01, 0.02, 1, 0);
    Desk supportive = new Desk(0.01, 0.02, 0, 1);

    usual.react(tightening);
    usual.react(supportive);

    assertThat(tightening.room).isNegative();
    assertThat(tightening.hours).isEqualTo(1);
    assertThat(supportive.room).isZero();
    assertThat(supportive.hours).isGreaterThan(1);
  }

  @Test
  void goodFiguresLetBothPass() {
    Desk office = new Desk(0.03, 0.02, 0.5, 0.5);
    office.room = -0.2;
    office.hours = 3;

    usual.react(office);

    assertThat(office.room).isBetween(-0.2, -0.1);
    assertThat(office.hours).isBetween(2.0, 3.0).isNotEqualTo(3.0);
  }

  @Test
  void anIncidentCostsRoomWithOneManagerAndClearsFramesWithAnother() {
    Desk tightening = new Desk(0.03, 0.02, 1, 0);
    Desk supportive = new Desk(0.03, 0.02, 0, 1);
    tightening.incidents = 2;
    supportive.incidents = 2;

    usual.react(tightening);
    usual.react(supportive);

    assertThat(tightening.room).isNegative();
    assertThat(tightening.clarity).isZero();
    assertThat(tightening.audit).isPositive();
    assertThat(tightening.climate).isNegative();
    assertThat(supportive.room).isZero();
    assertThat(supportive.clarity).isPositive();
    assertThat(supportive.audit).isZero();
    assertThat(supportive.climate).isPositive();
  }

  @Test
  void withoutIncidentsAuditAndClimateGoBackToPolicy() {
    Desk office = new Desk(0.03, 0.02, 0.5, 0.5);
    office.audit = 0.1;
    office.climate = -0.1;

    usual.react(office);

    assertThat(office.audit).isBetween(0.05, 0.1 - EXACT);
    assertThat(office.climate).isBetween(-0.1 + EXACT, -0.05);
  }

  @Test
  void whatAManagerDoesToAuditAndClimateIsFeltInTheOffice() {
    Trial trial = trial("manager.tolerant=1");
    Office office = office(trial);
    Intervision meetings = new Intervision(trial.values());
    double before = meetings.climate(office);

    office.frames().shiftClimate(-0.1);

    assertThat(meetings.climate(office)).isCloseTo(before - 0.1, within(EXACT));
  }

  @Test
  void whatWasReachedRaisesOrLowersTheLevelThatIsAskedNext() {
    Desk above = new Desk(0.03, 0.02, 0, 0);
    above.level = 0.2;
    above.reached = 0.5;
    Desk below = new Desk(0.03, 0.02, 0, 0);
    below.level = 0.2;
    Desk without = new Desk(0.03, 0.02, 0, 0);
    without.reached = 0.5;

    usual.react(above);
    usual.react(below);
    usual.react(without);

    assertThat(above.level).isBetween(0.2 + EXACT, 0.5);
    assertThat(below.level).isBetween(0.0, 0.2 - EXACT);
    assertThat(without.level).isZero();
  }

  @Test
  void figuresComeLate() {
    Manager manager = office(trial("manager.tolerant=1")).manager();
    for (int week = 0; week < 30; week++) {
      manager.reports().add(week < 20 ? 1 : 5, 0, 100);
    }

    assertThat(manager.figure(0, 10)).isEqualTo(0.05, within(EXACT));
    assertThat(manager.figure(10, 10)).isEqualTo(0.01, within(EXACT));
    assertThat(manager.figure(5, 10)).isEqualTo(0.03, within(EXACT));
    assertThat(manager.figure(30, 10)).isNaN();
  }

  @Test
  void onlyTheTolerantCountJobsThatBrokeOff() {
    Manager tolerant = office(trial("manager.tolerant=1")).manager();
    Manager intolerant = office(trial("manager.tolerant=0")).manager();
    tolerant.reports().add(4, 3, 100);
    intolerant.reports().add(4, 3, 100);

    assertThat(tolerant.figure(0, 13)).isEqualTo(0.04, within(EXACT));
    assertThat(intolerant.figure(0, 13)).isEqualTo(0.01, within(EXACT));
  }

  @Test
  void figuresAreSeenWithAnError() {
    double exact = expected("manager.noise=0", "manager.delay=0");

    assertThat(exact).isPositive();
    assertThat(expected("manager.noise=0", "manager.delay=0")).isEqualTo(exact);
    assertThat(expected("manager.noise=0.4", "manager.delay=0")).isNotEqualTo(exact);
    assertThat(expected("manager.noise=0", "manager.delay=13")).isNotEqualTo(exact);
  }

  @Test
  void jobsThatBreakOffAfterADeviationCostRoomWhereTheyAreNoticed() {
    String[] world = {
      "organisation[*].discretion.size=1",
      "manager.tightening=1",
      "manager.ambition=1",
      "incident.step=0.15",
      "manager.tolerant=1"
    };
    assertThat(room(with(world, "incident.noticed=1")))
        .isLessThan(room(with(world, "incident.noticed=0")));
  }

  @Test
  void deviationsThatNobodyIsToldOfMakeAuditsFelt() {
    String[] world = {
      "organisation[*].discretion.size=1", "organisation[*].audit=1", "incident.noticed=0"
    };
    assertThat(felt(with(world, "organisation[*].deviation.report=nobody"))).isPositive();
    assertThat(felt(with(world, "organisation[*].deviation.report=note"))).isZero();
    assertThat(
            felt(
                "organisation[*].discretion.size=1",
                "organisation[*].audit=0",
                "incident.noticed=0",
                "organisation[*].deviation.report=nobody"))
        .isZero();
  }

  @Test
  void levelsMoveInARunOnlyWhereManagersRevise() {
    assertThat(levelShift("manager.revise=0")).isZero();
    assertThat(levelShift("manager.revise=0.6")).isNotZero();
  }

  @Test
  void clientsHaveTheirSayWhereManagersBackThem() {
    String[] given = {"organisation[*].client-voice=1", "manager.backs-clients=1"};
    int backed = decided(with(given, "manager.tightening=0"));
    int alone = decided(with(given, "manager.tightening=1"));
    int whatever =
        decided(
            "organisation[*].client-voice=1", "manager.backs-clients=0", "manager.tightening=1");

    assertThat(backed).isPositive().isEqualTo(whatever);
    assertThat(alone).isZero();
  }

  @Test
  void aManagerModelOfAJarReactsWithinBounds() throws IOException {
    String source =
        "public final class Strict implements org.leeway.decision.ManagerModel {"
            + " public String code() { return \"strict\"; }"
            + " public String about() { return \"\"; }"
            + " public void react(org.leeway.decision.Steering office) {"
            + " office.shiftRoom(-1); office.setIntervision(-1); } }";
    Path jar = directory.resolve("strict.jar");
    ModelJar.of(jar, "Strict", source, ManagerModel.class);
    System.setProperty(DecisionModels.PROPERTY, jar.toString());

    Trial trial = trial("manager.model=strict").weeks(14);

    for (Office office : trial.region().offices()) {
      assertThat(office.roomShift()).isEqualTo(-trial.values().number("manager.most-shift"));
      assertThat(new Intervision(trial.values()).hours(office)).isZero();
    }
  }

  private static String[] with(String[] sets, String more) {
    String[] all = java.util.Arrays.copyOf(sets, sets.length + 1);
    all[sets.length] = more;
    return all;
  }

  private static Trial trial(String... sets) {
    String[] all = java.util.Arrays.copyOf(ALIKE, ALIKE.length + sets.length);
    System.arraycopy(sets, 0, all, ALIKE.length, sets.length);
    return new Trial(Small.regions(1, all), 5, 500).open();
  }

  private static Office office(Trial trial) {
    return trial.region().offices().get(0);
  }

  private static double expected(String... sets) {
    return office(trial(sets).weeks(40)).manager().expected();
  }

  private static double room(String... sets) {
    double[] sum = new double[1];
    String[] all = java.util.Arrays.copyOf(sets, sets.length + 2);
    all[sets.length] = "manager.spread=0";
    all[sets.length + 1] = "incident.weeks=26";
    new Trial(Small.regions(3, all), 5, 300)
        .open()
        .afterEachPhase(
            (region, week) -> region.offices().forEach(office -> sum[0] += office.roomShift()))
        .weeks(53);
    return sum[0];
  }

  private static double felt(String... sets) {
    double[] most = new double[1];
    trial(sets)
        .afterEachPhase(
            (region, week) ->
                region
                    .offices()
                    .forEach(office -> most[0] = Math.max(most[0], office.frames().auditFelt())))
        .weeks(40);
    return most[0];
  }

  private static double levelShift(String set) {
    Trial trial = trial("organisation[*].target.level=0.2", set).weeks(40);
    return office(trial).frames().levelShift();
  }

  private static int decided(String... sets) {
    Trial trial = trial(sets);
    Voice voice = new Voice(trial.values());
    int decided = 0;
    for (int row = 0; row < trial.people().rows(); row++) {
      if (trial.people().is(row, Status.SERVED)
          && voice.decides(trial.region(), row, 0, trial.week())) {
        decided++;
      }
    }
    return decided;
  }

  /** An office on paper. */
  private static final class Desk implements Steering {
    private final double seen;
    private final double expected;
    private final double tightening;
    private final double supportive;
    private double incidents;
    private double room;
    private double clarity;
    private double audit;
    private double climate;
    private double hours = 1;
    private double level;
    private double reached;

    Desk(double seen, double expected, double tightening, double supportive) {
      this.seen = seen;
      this.expected = expected;
      this.tightening = tightening;
      this.supportive = supportive;
    }

    @Override
    public double seen() {
      return seen;
    }

    @Override
    public double expected() {
      return expected;
    }

    @Override
    public double incidents() {
      return incidents;
    }

    @Override
    public double tightening() {
      return tightening;
    }

    @Override
    public double supportive() {
      return supportive;
    }

    @Override
    public double tolerant() {
      return 0;
    }

    @Override
    public double room() {
      return room;
    }

    @Override
    public double clarity() {
      return clarity;
    }

    @Override
    public double audit() {
      return audit;
    }

    @Override
    public double climate() {
      return climate;
    }

    @Override
    public double intervision() {
      return hours;
    }

    @Override
    public double usualIntervision() {
      return 1;
    }

    @Override
    public double level() {
      return level;
    }

    @Override
    public double reached() {
      return reached;
    }

    @Override
    public void shiftRoom(double by) {
      room += by;
    }

    @Override
    public void shiftClarity(double by) {
      clarity += by;
    }

    @Override
    public void shiftAudit(double by) {
      audit += by;
    }

    @Override
    public void shiftClimate(double by) {
      climate += by;
    }

    @Override
    public void setIntervision(double newHours) {
      hours = newHours;
    }

    @Override
    public void setLevel(double newLevel) {
      level = newLevel;
    }

    @Override
    public double uniform(int index) {
      return 0.5;
    }
  }
}
