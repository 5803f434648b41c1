package org.leeway.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.DecisionData;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyData;
import org.leeway.experiment.SurveyData;
import org.leeway.observe.Measure;
import org.leeway.observe.Observation;
import org.leeway.observe.Sampling;
import org.leeway.results.StoredRun;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Place;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.trial.Assignment;
import org.leeway.trial.Cohort;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;

/**
 * Patterns that can be put to the model: the worlds that their figures need, as arms of a study.
 *
 * @param file the patterns that were asked for, and the scenario
 * @param size seeds, weeks and scale
 */
public record PatternPlan(PatternFile file, ExperimentSettings size) {
  private static final double SHARE = 0.05;
  private static final String PEOPLE = "people";
  private static final List<String> HELP = List.of("health", "practical-barriers");

  /** The worlds that are simulated; none when no pattern can be asked. */
  Set<PatternWorld> worlds() {
    Set<PatternWorld> worlds = new TreeSet<>();
    for (Pattern pattern : file.patterns()) {
      for (Pattern.Expectation expectation : pattern.expectations()) {
        worlds.addAll(expectation.measure().worlds());
      }
    }
    return worlds;
  }

  /** True when nothing has to be simulated. */
  public boolean isEmpty() {
    return worlds().isEmpty() && market().arms().isEmpty();
  }

  private MarketPatterns market() {
    return new MarketPatterns(file);
  }

  /** The study that simulates every world. */
  public Study study() {
    List<StudyArm> arms = new ArrayList<>();
    Place place = Place.startOf(file.template().scenario().file().toString());
    for (PatternWorld world : worlds()) {
      arms.add(
          new StudyArm(
              world.id(),
              world.id(),
              file.template(),
              world.changes(place),
              size.weeks(),
              0,
              world == PatternWorld.BASE ? observation() : Observation.NONE,
              null));
    }
    arms.addAll(market().arms());
    return new Study(
        PatternResults.KIND,
        "Patterns",
        "patterns",
        arms,
        List.of(Draw.REGISTER),
        size.seeds(),
        size.firstSeed(),
        size.scale(),
        false);
  }

  private Observation observation() {
    int until = size.weeks() - Early.WEEKS;
    List<Cohort> cohorts = new ArrayList<>();
    List<Measure> measures = new ArrayList<>();
    if (until > 0) {
      Vocabulary vocabulary = Vocabulary.of(file.template().scenario());
      cohorts.add(new Cohort(PEOPLE, Who.EVERYBODY, 0, until, Early.WEEKS, Assignment.ROLL_OUT));
      for (Early early : Early.values()) {
        measures.addAll(early.measures(PEOPLE, vocabulary));
      }
    }
    return new Observation(cohorts, measures).with(Sampling.ofShare(SHARE)).withSurvey();
  }

  /** Verdicts on what was stored. */
  public PatternResults judge(StudyData data, StoredRun run) {
    SortedSet<Long> seeds = new TreeSet<>();
    List<String> simulated = new ArrayList<>();
    worlds().forEach(world -> simulated.add(world.id()));
    market().arms().forEach(arm -> simulated.add(arm.id()));
    for (String world : simulated) {
      Set<Long> there = data.values(world, 0, Outcome.COST, Group.ALL).keySet();
      if (seeds.isEmpty()) {
        seeds.addAll(there);
      } else {
        seeds.retainAll(there);
      }
    }
    Scenario scenario = file.template().scenario();
    boolean base = worlds().contains(PatternWorld.BASE);
    Material.Source source =
        new Material.Source(
            data,
            base && SurveyData.isIn(run) ? SurveyData.of(run, PatternWorld.BASE.id()) : List.of(),
            base && DecisionData.isIn(run)
                ? DecisionData.of(run, PatternWorld.BASE.id())
                : List.of(),
            file.report(),
            help(scenario.at(0)),
            Vocabulary.of(scenario));
    Judge judge = new Judge(seeds, some -> new Material(source, some));
    return results(judge, data, seeds.size());
  }

  private PatternResults results(Judge judge, StudyData data, int seeds) {
    MarketPatterns market = market();
    List<PatternResults.Line> lines = new ArrayList<>();
    for (Pattern pattern : file.patterns()) {
      lines.add(pattern.isOfMarket() ? market.judge(pattern, data) : judge.judge(pattern));
    }
    return new PatternResults(lines, seeds);
  }

  /** Verdicts where nothing can be asked. */
  public PatternResults withoutSimulation() {
    Judge judge =
        new Judge(
            new TreeSet<>(),
            some -> {
              throw new NotTestable("nothing was simulated");
            });
    return new PatternResults(file.patterns().stream().map(judge::judge).toList(), 0);
  }

  private static Set<String> help(Values values) {
    Set<String> help = new LinkedHashSet<>();
    for (String instrument : values.children("instrument")) {
      String goal = "instrument." + instrument + ".goal";
      if (values.has(goal) && HELP.contains(values.choice(goal))) {
        help.add(instrument);
      }
    }
    return help;
  }
}
