package org.leeway.sweep;

import java.util.ArrayList;
import java.util.List;
import org.leeway.experiment.ExperimentException;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Study;
import org.leeway.experiment.StudyArm;
import org.leeway.experiment.StudyData;
import org.leeway.observe.Measure;
import org.leeway.observe.Observation;
import org.leeway.scenario.Draw;
import org.leeway.scenario.Place;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Assignment;
import org.leeway.trial.Cohort;
import org.leeway.trial.Who;

/**
 * A sweep that can begin: its points as arms of a study.
 *
 * @param sweep what the user wrote
 * @param size seeds, weeks and scale
 * @param points the points
 * @param draws parameter worlds
 */
public record SweepPlan(
    Sweep sweep, ExperimentSettings size, List<Points.Point> points, List<Draw> draws) {
  /** Id of the arm without any lever. */
  static final String AS_IT_IS = "scenario";

  private static final String PEOPLE = "people";

  /** Who enrols within a year is looked at, as far as the run leaves time to follow them. */
  private static final int WEEKS_OF_ENROLMENT = 52;

  public SweepPlan {
    points = List.copyOf(points);
    draws = List.copyOf(draws);
  }

  /**
   * Makes the points.
   *
   * @param worlds parameter worlds besides the register's own
   */
  public static SweepPlan of(Sweep sweep, ExperimentSettings size, List<Draw> worlds) {
    if (sweep.countFrom() >= size.weeks()) {
      throw new ExperimentException(
          "the levers are pulled in week "
              + sweep.countFrom()
              + ", outside the run of "
              + size.weeks()
              + " weeks",
          "Give --weeks " + (sweep.countFrom() + 1) + " or more.");
    }
    List<Draw> draws = new ArrayList<>();
    draws.add(Draw.REGISTER);
    draws.addAll(worlds);
    return new SweepPlan(sweep, size, Points.of(sweep, size.firstSeed()), draws);
  }

  /** The study that simulates every point. */
  public Study study() {
    return study(SweepResult.KIND);
  }

  /** The same under the name of a study that is made of a sweep. */
  public Study study(String kind) {
    Observation observation = observation();
    List<StudyArm> arms = new ArrayList<>();
    if (sweep.reference() == 0) {
      arms.add(arm(AS_IT_IS, sweep.template().scenario().name(), List.of(), observation));
    }
    for (Points.Point point : points) {
      arms.add(arm(point.id(), name(point), List.of(changes(point)), observation));
    }
    return new Study(
        kind,
        sweep.title(),
        sweep.id(),
        arms,
        draws,
        size.seeds(),
        size.firstSeed(),
        size.scale(),
        false);
  }

  private StudyArm arm(
      String id, String name, List<YamlNode.Fields> changes, Observation observation) {
    return new StudyArm(
        id, name, sweep.template(), changes, size.weeks(), sweep.countFrom(), observation, null);
  }

  private String name(Points.Point point) {
    List<String> parts = new ArrayList<>();
    for (int factor = 0; factor < sweep.factors().size(); factor++) {
      Factor each = sweep.factors().get(factor);
      parts.add(each.key() + ": " + each.shown(point.places()[factor]));
    }
    return String.join(", ", parts);
  }

  private YamlNode.Fields changes(Points.Point point) {
    List<YamlNode.Field> fields = new ArrayList<>();
    for (int factor = 0; factor < sweep.factors().size(); factor++) {
      fields.addAll(sweep.factors().get(factor).changes(point.places()[factor]));
    }
    Place place = sweep.factors().get(0).place();
    YamlNode.Fields changes = new YamlNode.Fields(place, fields);
    return sweep.from() == null
        ? changes
        : new YamlNode.Fields(
            place, List.of(new YamlNode.Field(place, "from week " + sweep.from(), changes)));
  }

  /** The levels of the first factor, as they are shown. */
  public static List<String> levels(Sweep sweep) {
    Factor lever = sweep.factors().get(0);
    List<String> levels = new ArrayList<>();
    for (int level = 0; level < lever.levels(); level++) {
      levels.add(lever.shown(lever.place(level)));
    }
    return levels;
  }

  private Observation observation() {
    List<Measure> measures = new ArrayList<>();
    int longest = 0;
    for (SweepOutcome outcome : sweep.outcomes()) {
      if (outcome.quantity() != null) {
        int follow = outcome.quantity().weeks();
        longest = Math.max(longest, follow);
        measures.add(
            new Measure(
                outcome.id(),
                follow == 0 ? "" : PEOPLE,
                Measure.Part.EVERYBODY,
                Who.EVERYBODY,
                outcome.quantity()));
      }
    }
    return new Observation(longest == 0 ? List.of() : List.of(people(longest)), measures);
  }

  private Cohort people(int follow) {
    int from = sweep.countFrom();
    int room = size.weeks() - from - follow;
    if (room < 1) {
      throw new ExperimentException(
          "the outcomes look "
              + follow
              + " weeks ahead from week "
              + from
              + ", but the run ends in week "
              + size.weeks(),
          "Give --weeks " + (from + follow + 1) + " or more.");
    }
    int until = from + Math.min(WEEKS_OF_ENROLMENT, room);
    return new Cohort(PEOPLE, sweep.population(), from, until, follow, Assignment.ROLL_OUT);
  }

  /** What the stored replicates say. */
  public SweepResult result(StudyData data) {
    return new SweepAnalysis(this, data).result();
  }
}
