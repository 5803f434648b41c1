package org.leeway.hypothesis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyArm;
import org.leeway.observe.Measure;
import org.leeway.observe.Observation;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.ScenarioDiff;
import org.leeway.scenario.ScenarioDifference;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Assignment;
import org.leeway.trial.Cohort;
import org.leeway.trial.Who;

/**
 * The worlds that hypotheses are tried in, each simulated once: hypotheses that need the same world
 * share it, and look at their own people and outcomes in it. A world lasts as long as the longest
 * look at it.
 */
final class Worlds {
  /** As many as an observation can follow. */
  private static final int MOST_COHORTS = 64;

  private final Map<String, World> byContent = new LinkedHashMap<>();
  private final List<World> worlds = new ArrayList<>();
  private final Map<ScenarioTemplate, Scenario> bases = new LinkedHashMap<>();

  /** Where one outcome can be read off. */
  record Reading(String arm, String measure) {}

  /** The world of a level; the same for levels that change the same. */
  World world(HypothesisTest test, Level level) {
    Scenario base = bases.computeIfAbsent(test.template(), ScenarioTemplate::scenario);
    Scenario made = TestReader.world(test, level);
    StringBuilder content = new StringBuilder(base.fingerprint());
    List<ScenarioDifference> differences = ScenarioDiff.between(base, made);
    differences.forEach(
        each ->
            content
                .append('\n')
                .append(each.path())
                .append(' ')
                .append(each.fromWeek())
                .append(' ')
                .append(each.alternative()));
    String key = content.toString();
    World world = byContent.get(key);
    if (world == null || world.cohorts.size() >= MOST_COHORTS) {
      String name = differences.isEmpty() ? base.name() : level.name();
      world = new World("w" + (worlds.size() + 1), name, test.template(), level.changes());
      worlds.add(world);
      byContent.put(key, world);
    }
    return world;
  }

  /** How many there are. */
  int size() {
    return worlds.size();
  }

  /** The study that simulates them. */
  Study study(int seeds, long firstSeed, int scale, String nameId) {
    return new Study(
        HypothesisResults.KIND,
        "Hypotheses",
        nameId,
        worlds.stream().map(World::arm).toList(),
        List.of(Draw.REGISTER),
        seeds,
        firstSeed,
        scale,
        false);
  }

  private record Enrolled(Who people, int from, int until, int follow) {

    /**
     * The people of a test, followed for as long as the longest look of that test: however long
     * others look in the same world, as much is seen without the mechanism as with it.
     */
    static Enrolled of(HypothesisTest test) {
      int follow =
          test.expectations().stream()
              .filter(each -> !each.market())
              .mapToInt(Expectation::horizon)
              .max()
              .orElse(0);
      return new Enrolled(test.people(), test.from(), test.until(), Math.max(1, follow));
    }
  }

  private record Looked(String cohort, Who group, String phrase) {}

  /** One world with everything that is looked at in it. */
  static final class World {
    private final String id;
    private final String name;
    private final ScenarioTemplate template;
    private final List<YamlNode.Fields> changes;
    private final Map<Enrolled, String> cohorts = new LinkedHashMap<>();
    private final Map<Looked, Measure> measures = new LinkedHashMap<>();
    private int weeks = 1;

    World(String id, String name, ScenarioTemplate template, List<YamlNode.Fields> changes) {
      this.id = id;
      this.name = name;
      this.template = template;
      this.changes = changes;
    }

    /** Notes that an outcome is looked at here, and says where it can be read off. */
    Reading look(HypothesisTest test, Level level, Expectation expectation) {
      Who group = Level.both(level.who(), expectation.where());
      String cohort = "";
      if (expectation.market()) {
        weeks = Math.max(weeks, expectation.horizon());
      } else {
        Enrolled enrolled = Enrolled.of(test);
        cohort = cohorts.computeIfAbsent(enrolled, key -> "c" + (cohorts.size() + 1));
        weeks = Math.max(weeks, test.until() + enrolled.follow());
      }
      Looked looked = new Looked(cohort, group, expectation.quantity().phrase());
      Measure measure =
          measures.computeIfAbsent(
              looked,
              key ->
                  new Measure(
                      "m" + (measures.size() + 1),
                      key.cohort(),
                      Measure.Part.EVERYBODY,
                      key.group(),
                      expectation.quantity()));
      return new Reading(id, measure.id());
    }

    StudyArm arm() {
      List<Cohort> followed = new ArrayList<>();
      cohorts.forEach(
          (enrolled, cohort) ->
              followed.add(
                  new Cohort(
                      cohort,
                      enrolled.people(),
                      enrolled.from(),
                      enrolled.until(),
                      enrolled.follow(),
                      Assignment.ROLL_OUT)));
      Observation observation = new Observation(followed, List.copyOf(measures.values()));
      return new StudyArm(id, name, template, changes, weeks, 0, observation, null);
    }
  }
}
