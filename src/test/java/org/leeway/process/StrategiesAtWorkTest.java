package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.leeway.Small;
import org.leeway.domain.Channel;
import org.leeway.domain.Distance;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Status;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Ledger;
import org.leeway.world.Problems;
import org.leeway.world.Region;

/** What each company does with the same people: its own thing, as its card says. */
final class StrategiesAtWorkTest {
  private static final int WEEKS = 60;
  private static final int SEARCH = 8;
  private static final Map<String, Done> DONE = new LinkedHashMap<>();

  /** What was done in a year. */
  private static final class Done {
    final Map<String, Integer> started = new TreeMap<>();
    final Map<Long, List<String>> lives = new TreeMap<>();
    double starts;
    double runs;
    double inGroups;
    double mediated;
    double made;
    double atWork;
    double talksAtWork;
    double cuts;
    double staff;
    double euro;

    double share(String... codes) {
      double some = 0;
      for (String code : codes) {
        some += started.getOrDefault(code, 0);
      }
      return some / starts;
    }
  }

  private static Done done(String strategy, String... sets) {
    List<String> all = new ArrayList<>(List.of(sets));
    all.add("organisation[*].strategy=" + strategy);
    return DONE.computeIfAbsent(all.toString(), key -> live(all, 1));
  }

  private static Done faithfully(String strategy) {
    return done(strategy, "organisation[*].fidelity=1");
  }

  /** Cuts are rare: over several seeds. */
  private static double cuts(String strategy) {
    List<String> sets =
        List.of("organisation[*].fidelity=1", "organisation[*].strategy=" + strategy);
    return LongStream.rangeClosed(1, 4).mapToDouble(seed -> live(sets, seed).cuts).sum();
  }

  private static Done live(List<String> sets, long seed) {
    Trial trial = new Trial(Small.regions(2, sets.toArray(String[]::new)), seed, 200).open();
    Catalogue catalogue = new Catalogue(trial.values(), new Mechanisms(trial.values()));
    Strategies strategies = new Strategies(trial.values());
    Done done = new Done();
    Map<Region, double[]> phases = new LinkedHashMap<>();
    trial.afterEachPhase(
        (region, week) -> {
          double[] seen = phases.computeIfAbsent(region, r -> new double[2]);
          double opened = region.ledger().figure(Ledger.Figure.OPENED);
          seen[0]++;
          if (seen[0] == SEARCH) {
            done.made += opened - seen[1];
          }
          seen[1] = opened;
        });
    for (int week = 0; week < WEEKS; week++) {
      phases.clear();
      int now = trial.week().number();
      trial.weeks(1);
      for (Region region : trial.world().regions()) {
        look(region, now, catalogue, strategies, done);
      }
    }
    trial.world().regions().forEach(region -> done.lives.putAll(Trial.lives(region)));
    return done;
  }

  private static void look(
      Region region, int now, Catalogue catalogue, Strategies strategies, Done done) {
    Jobseekers people = region.jobseekers();
    done.atWork += people.number(Status.WORKING);
    done.talksAtWork += region.ledger().figure(Ledger.Figure.TALKS_AT_WORK);
    done.cuts += region.ledger().figure(Ledger.Figure.SANCTIONS);
    done.euro += region.ledger().figure(Ledger.Figure.STAFF_EURO);
    done.euro += region.ledger().figure(Ledger.Figure.INSTRUMENT_EURO);
    done.staff += region.office(OrganisationType.MUNICIPALITY).fullTimers();
    Week week = new Week(now, 0);
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED)) {
        if (people.service.started.get(row) == now && !people.service.programme.isEmpty(row)) {
          String code = catalogue.get(people.service.lastInstrument.get(row)).code();
          done.started.merge(code, 1, Integer::sum);
          done.starts++;
        }
        for (int place = 0; place < people.service.programme.size(row); place++) {
          Instrument instrument = catalogue.get(people.service.programme.instrument(row, place));
          int begins = people.service.programme.begins(row, place);
          Strategy today = strategies.today(region, row, week);
          if (instrument.isGroup() && begins <= now) {
            done.runs++;
            done.inGroups += Service.isInGroup(region, row, today, instrument, begins) ? 1 : 0;
          }
        }
      } else if (people.is(row, Status.WORKING) && people.work.started.get(row) == now) {
        done.mediated += people.work.channel.get(row) == Channel.MEDIATED.ordinal() ? 1 : 0;
      }
    }
  }

  private static final String[] PROBLEMS = {
    "specialist-help",
    "personal-care",
    "fitness",
    "social-work",
    "debt-help",
    "housing-help",
    "childcare",
    "transport-help"
  };
  private static final String[] SEARCHING = {
    "search-training", "application-training", "presentation-training", "network-training"
  };

  @Test
  void eachCompanyStartsTheInstrumentsOfItsCard() {
    Done a = faithfully("company-a");
    Done b = faithfully("company-b");
    Done c = faithfully("company-c-municipal");
    Done d = faithfully("company-d");

    assertThat(b.share(PROBLEMS)).isGreaterThan(2 * a.share(PROBLEMS));
    assertThat(d.share(PROBLEMS)).isLessThan(b.share(PROBLEMS) / 2);
    assertThat(a.share(SEARCHING)).isGreaterThan(2 * b.share(SEARCHING));
    assertThat(d.share(SEARCHING)).isGreaterThan(2 * b.share(SEARCHING));
    assertThat(c.share("work-first"))
        .isGreaterThan(a.share("work-first") + b.share("work-first") + d.share("work-first"));
    assertThat(b.share("mediation", "matching", "networking"))
        .isGreaterThan(a.share("mediation", "matching", "networking"));
  }

  @Test
  void groupsAreForThoseWhoWorkInGroups() {
    assertThat(faithfully("company-a").inGroups).isEqualTo(faithfully("company-a").runs);
    assertThat(faithfully("company-b").inGroups).isZero();
    Done c = faithfully("company-c-uwv");
    // Few people, each in a group for as long as it lasts, or not.
    assertThat(c.inGroups / c.runs).isCloseTo(1 / 3.0, within(0.25));
    assertThat(done("own").inGroups).isEqualTo(done("own").runs);
  }

  @Test
  void onlyCompanyBMakesPlacesAndItIsTheOneThatStaysWithPeopleAtWork() {
    for (String other : List.of("own", "company-a", "company-c-municipal", "company-d")) {
      assertThat(done(other).made).isZero();
    }
    Done b = faithfully("company-b");
    assertThat(b.made).isPositive();
    assertThat(b.mediated).isPositive();
    Done a = faithfully("company-a");
    assertThat(b.talksAtWork / b.atWork).isGreaterThan(2 * a.talksAtWork / a.atWork);
  }

  @Test
  void companyCCutsTheBenefitsOfItsMunicipalClientsMoreThanOthersDo() {
    double c = cuts("company-c-municipal");
    assertThat(c).isGreaterThan(1.3 * cuts("company-a"));
    assertThat(c).isGreaterThan(1.3 * cuts("company-b"));
  }

  @Test
  void companyBServesFewClientsPerProfessionalUnlessItMustDoWithTheStaffThereIs() {
    assertThat(faithfully("company-b").staff).isGreaterThan(1.5 * done("own").staff);
    Done equal = done("company-b", "organisation[*].strategy-caseload=no");
    assertThat(equal.staff).isCloseTo(done("own").staff, within(0.15 * done("own").staff));
  }

  @Test
  void whoPaysAPricePerClientDoesNotPayForTheTimeThatItTakes() {
    Done low = done("company-b", "organisation[*].payment=price", "strategy.company-b.price=3000");
    Done high = done("company-b", "organisation[*].payment=price", "strategy.company-b.price=6000");
    assertThat(high.lives).isNotEmpty();
    assertThat(high.euro).isGreaterThan(low.euro);
    String inTheSameForm = "organisation[*].contract.form=trajectory"; // as its card says
    assertThat(done("company-b", "organisation[*].payment=price").starts)
        .isEqualTo(done("company-b", inTheSameForm).starts);
  }

  @Test
  void aStrategyThatNobodyCarriesOutIsTheServiceAsItIs() {
    Done none = done("company-d", "organisation[*].fidelity=0");
    assertThat(none.lives).isEqualTo(done("own").lives);
    assertThat(none.euro).isEqualTo(done("own").euro);
    Done selecting =
        done("company-d", "organisation[*].fidelity=0", "organisation[*].entry-selection=yes");
    assertThat(selecting.lives).isEqualTo(done("own").lives);
  }

  @Test
  void aStrategyThatIsHalfCarriedOutLiesInBetween() {
    double own = done("own").share(PROBLEMS);
    double half = done("company-d", "organisation[*].fidelity=0.5").share(PROBLEMS);
    double full = faithfully("company-d").share(PROBLEMS);
    assertThat(half).isBetween(Math.min(own, full), Math.max(own, full));
    assertThat(full).isLessThan(own);
  }

  @Test
  void companyDRefusesHeavyProblemsAndCompanyBThoseWhoCanCompete() {
    String[] sets = {"organisation[*].entry-selection=yes", "organisation[*].fidelity=1"};
    Trial d = new Trial(selecting("company-d", sets), 1, 100).open();
    Trial b = new Trial(selecting("company-b", sets), 1, 100).open();
    Strategies strategies = new Strategies(d.values());
    Problems problems = new Problems(d.values());
    Employability employability = new Employability(d.values());
    int heavyOnes = 0;
    int readyOnes = 0;
    for (int row = 0; row < d.people().rows(); row++) {
      if (!d.people().is(row, Status.SERVED)) {
        continue;
      }
      Entry entry = strategies.of(OrganisationType.MUNICIPALITY).entry();
      boolean heavy = false;
      for (Problems.Problem problem : problems.all()) {
        double intensity =
            problem.state() == null
                ? d.people().problems.get(row, problem.owned())
                : 1 - d.people().now(problem.state(), row);
        heavy |= entry.isHeavy(problem.code(), intensity);
      }
      boolean ready = employability.distance(employability.of(d.people(), row)) == Distance.SHORT;
      assertThat(d.people().taken.get(row)).isEqualTo((byte) (heavy ? 0 : 1));
      assertThat(b.people().taken.get(row)).isEqualTo((byte) (ready ? 0 : 1));
      heavyOnes += heavy ? 1 : 0;
      readyOnes += ready ? 1 : 0;
    }
    assertThat(heavyOnes).isPositive();
    assertThat(readyOnes).isPositive();
    d.weeks(10);
    for (int row = 0; row < d.people().rows(); row++) {
      if (d.people().is(row, Status.SERVED) && d.people().kept.get(row) == 0) {
        assertThat(d.people().service.programme.isEmpty(row)).isTrue();
      }
    }
  }

  @Test
  void whoIsLetGoCountsAmongThoseWhoWereTaken() {
    Trial trial =
        new Trial(
                selecting(
                    "company-c-municipal",
                    "organisation[*].entry-selection=yes",
                    "strategy.company-c-municipal.weeks=20",
                    "strategy.company-c-municipal.entry.screen=0"),
                1,
                100)
            .open()
            .weeks(30);
    int letGo = 0;
    for (int row = 0; row < trial.people().rows(); row++) {
      if (trial.people().is(row, Status.SERVED)) {
        assertThat(trial.people().taken.get(row)).isEqualTo((byte) 1);
        letGo += trial.people().kept.get(row) != Jobseekers.KEPT ? 1 : 0;
      }
    }
    assertThat(letGo).isPositive();
  }

  @Test
  void whoIsHandedBackGoesOnInTheCommissionersOwnServiceAndWhoIsDroppedDoesNot() {
    assertThat(startedAfterTheEnd("return-to-commissioner")).isPositive();
    assertThat(startedAfterTheEnd("drop-or-refer")).isZero();
  }

  /** Programmes that run among those whose trajectory was ended. */
  private static int startedAfterTheEnd(String mode) {
    String card = "strategy.company-c-municipal.";
    Trial trial =
        new Trial(
                selecting(
                    "company-c-municipal",
                    "organisation[*].entry-selection=yes",
                    card + "weeks=10",
                    card + "entry.early-exit-mode=" + mode),
                1,
                100)
            .open()
            .weeks(40);
    Strategies strategies = new Strategies(trial.values());
    Jobseekers people = trial.people();
    int started = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (people.is(row, Status.SERVED) && people.kept.get(row) != Jobseekers.KEPT) {
        started += people.service.programme.size(row);
        assertThat(strategies.today(trial.region(), row, trial.week()).isOwn())
            .as("served as without a strategy")
            .isEqualTo(people.kept.get(row) == Jobseekers.RETURNED || isLapse(trial, row));
      }
    }
    return started;
  }

  /** Whether the strategy is not carried out for a person this week. */
  private static boolean isLapse(Trial trial, int row) {
    Jobseekers people = trial.people();
    int kept = people.kept.get(row);
    people.kept.set(row, Jobseekers.KEPT);
    boolean own = new Strategies(trial.values()).today(trial.region(), row, trial.week()).isOwn();
    people.kept.set(row, kept);
    return own;
  }

  private static org.leeway.scenario.Scenario selecting(String strategy, String... sets) {
    List<String> all = new ArrayList<>(List.of(sets));
    all.add("organisation[*].strategy=" + strategy);
    return Small.regions(1, all.toArray(String[]::new));
  }
}
