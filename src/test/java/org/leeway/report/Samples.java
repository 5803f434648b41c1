package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.leeway.domain.Distance;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.domain.Scheme;
import org.leeway.experiment.Arm;
import org.leeway.experiment.ArmDifferences;
import org.leeway.experiment.Comparison;
import org.leeway.experiment.EffectLine;
import org.leeway.experiment.ExperimentSettings;
import org.leeway.experiment.Level;
import org.leeway.experiment.LevelLine;
import org.leeway.experiment.WeeklySeries;
import org.leeway.scenario.Evidence;
import org.leeway.scenario.ResolvedValue;
import org.leeway.scenario.ScenarioDifference;
import org.leeway.scenario.Unit;

/**
 * Comparisons made by hand, of the size and shape that experiments give; the numbers mean nothing.
 */
final class Samples {
  static final Arm BASE =
      new Arm("netherlands", "The Netherlands 2019", "", "scenarios/netherlands.yaml");

  static final Arm HALF =
      new Arm(
          "half-caseload",
          "Half the caseload",
          "What would a caseload of one half do, for whom, and does it pay for itself?",
          "scenarios/what-if/half-caseload.yaml");

  private static final List<Arm> OTHERS =
      List.of(
          HALF,
          new Arm("slack", "Slack labour market", "", "scenarios/what-if/slack.yaml"),
          new Arm(
              "free-hand",
              "Professionals with a free hand, in all municipalities",
              "",
              "scenarios/what-if/free-hand.yaml"));

  private Samples() {}

  /** A comparison with one alternative. */
  static Comparison half() {
    return comparison(1);
  }

  /** A comparison with up to three alternatives. */
  static Comparison comparison(int alternatives) {
    SplittableRandom random = new SplittableRandom(7);
    List<Arm> arms = new ArrayList<>(List.of(BASE));
    arms.addAll(OTHERS.subList(0, alternatives));
    List<LevelLine> levels = new ArrayList<>();
    List<EffectLine> effects = new ArrayList<>();
    for (Arm arm : arms) {
      levels.addAll(levels(arm, new SplittableRandom(3)));
      if (!arm.equals(BASE)) {
        effects.addAll(effects(arm, random));
      }
    }
    List<ArmDifferences> differences = new ArrayList<>();
    arms.subList(1, arms.size()).forEach(a -> differences.add(differences(a)));
    return new Comparison(
        arms.size() == 1 ? BASE.name() : arms.get(1).name() + ", against " + BASE.name(),
        new ExperimentSettings(20, 1, 156, 100),
        26,
        arms,
        levels,
        effects,
        differences,
        series(arms),
        List.of());
  }

  /** A run: one arm, no effects. */
  static Comparison run() {
    return comparison(0);
  }

  /** A comparison of a scenario with itself. */
  static Comparison same() {
    Comparison half = half();
    List<EffectLine> zero =
        half.effects().stream()
            .map(
                e ->
                    new EffectLine(
                        e.alternative(),
                        e.outcome(),
                        e.group(),
                        e.base(),
                        e.base(),
                        0,
                        0,
                        0,
                        20,
                        Double.NaN))
            .toList();
    return with(half, zero);
  }

  /** The same effect over another number of seeds. */
  static EffectLine over(EffectLine from, int seeds) {
    return new EffectLine(
        from.alternative(),
        from.outcome(),
        from.group(),
        from.base(),
        from.other(),
        from.difference(),
        from.low(),
        from.high(),
        Math.min(from.replicates(), seeds),
        from.pairingFactor());
  }

  static Comparison with(Comparison from, List<EffectLine> effects) {
    return new Comparison(
        from.title(),
        from.settings(),
        from.countFrom(),
        from.arms(),
        from.levels(),
        effects,
        from.differences(),
        from.series(),
        from.failures());
  }

  /** Stopped by its user, or with values set for all scenarios. */
  static Comparison stopped(Comparison from, int finished, String... sets) {
    int seeds = Math.max(1, finished / from.arms().size());
    return new Comparison(
        from.title(),
        from.settings(),
        from.countFrom(),
        from.arms(),
        from.levels(),
        from.effects().stream().map(e -> over(e, seeds)).toList(),
        from.differences(),
        from.series(),
        from.failures(),
        List.of(sets),
        finished,
        from.arms().size() * from.settings().seeds());
  }

  static Comparison failing(Comparison from, String failure) {
    return new Comparison(
        from.title(),
        from.settings(),
        from.countFrom(),
        from.arms(),
        from.levels(),
        from.effects(),
        from.differences(),
        from.series(),
        List.of(failure));
  }

  /** Everything a stranger can write, written by a hostile one. */
  static Comparison hostile(String text) {
    Comparison half = half();
    Arm arm = new Arm(HALF.id(), text, text, text);
    ScenarioDifference difference = new ScenarioDifference(text, text, text, text, text, 52, text);
    List<WeeklySeries> series =
        half.series().stream()
            .map(s -> new WeeklySeries(s.arm(), s.measure(), text, text, s.weeks(), s.levels()))
            .toList();
    return new Comparison(
        text,
        half.settings(),
        half.countFrom(),
        List.of(new Arm(BASE.id(), text, text, text), arm),
        half.levels(),
        half.effects(),
        List.of(new ArmDifferences(HALF.id(), List.of(difference))),
        series,
        List.of(text));
  }

  /** One seed, one week, many alternatives, some figures missing. */
  static Comparison thin(int alternatives) {
    List<Arm> arms = new ArrayList<>(List.of(BASE));
    List<EffectLine> effects = new ArrayList<>();
    List<WeeklySeries> series = new ArrayList<>();
    Level nothing = new Level(Double.NaN, Double.NaN, Double.NaN);
    for (int i = 0; i < alternatives; i++) {
      arms.add(new Arm("a" + i, "", "", "a.yaml"));
      effects.add(
          new EffectLine(
              "a" + i,
              Outcome.PLACED_52,
              Group.ALL,
              0.2,
              0.3,
              0.1,
              Double.NaN,
              Double.NaN,
              1,
              Double.NaN));
      series.add(
          new WeeklySeries(
              "a" + i, "open", "Open", "", List.of(4), List.of(new Level(i, i, i + 1.0))));
      series.add(new WeeklySeries("a" + i, "none", "None", "x", List.of(), List.of()));
      series.add(
          new WeeklySeries("a" + i, "gap", "Gap", "x", List.of(1, 2), List.of(nothing, nothing)));
    }
    LevelLine missing = new LevelLine(BASE.id(), Outcome.COST, Group.ALL, nothing, 0);
    return new Comparison(
        "Thin",
        new ExperimentSettings(1, 5, 1, 1),
        0,
        arms,
        List.of(missing),
        effects,
        List.of(),
        series,
        List.of());
  }

  static EffectLine effect(Outcome outcome, double base, double difference, double half) {
    return new EffectLine(
        HALF.id(),
        outcome,
        Group.ALL,
        base,
        base + difference,
        difference,
        difference - half,
        difference + half,
        20,
        6.3);
  }

  static ReportContext context() {
    List<ResolvedValue> register = new ArrayList<>();
    register.add(
        value(
            "organisation.municipality.caseload.norm",
            "Clients per full-time professional, municipality",
            Evidence.SURVEY,
            "staff survey 2019"));
    for (Evidence evidence : Evidence.values()) {
      for (int i = 0; i < 5 + 9 * evidence.word().length(); i++) {
        register.add(value("other." + evidence.word() + i, "Other value", evidence, "a source"));
      }
    }
    return ReportContext.of(
        "half-caseload-1",
        "0.1.0",
        "leeway compare scenarios/netherlands.yaml scenarios/what-if/half-caseload.yaml --seeds 20",
        register);
  }

  private static ResolvedValue value(String path, String label, Evidence evidence, String source) {
    return new ResolvedValue(
        path,
        label,
        Unit.COUNT,
        "clients per full-time professional",
        "130",
        null,
        50.0,
        250.0,
        evidence,
        false,
        source,
        "scenarios/parameters/organisation.yaml",
        12);
  }

  private static ArmDifferences differences(Arm arm) {
    String where = arm.file() + ":7";
    return new ArmDifferences(
        arm.id(),
        List.of(
            new ScenarioDifference(
                "organisation.municipality.caseload.norm",
                "Clients per full-time professional, municipality",
                "clients per full-time professional",
                "130",
                "65",
                52,
                where),
            new ScenarioDifference(
                "market.cycle", "State of the labour market", "", "normal", "slack", null, where)));
  }

  private static double base(Outcome outcome, Group group) {
    double scheme = 1;
    for (Scheme s : Scheme.values()) {
      if (group.code().startsWith(s.code())) {
        scheme = 1.5 - 0.25 * List.of(Scheme.values()).indexOf(s);
      }
    }
    for (Distance d : Distance.values()) {
      if (group.code().endsWith(d.code())) {
        scheme *= 1.5 - 0.5 * List.of(Distance.values()).indexOf(d);
      }
    }
    return switch (outcome) {
      case PLACED_52 -> 0.211 * scheme;
      case PLACED_104 -> 0.318 * scheme;
      case DURABLE_26 -> 0.148 * scheme;
      case BENEFIT_WEEKS -> 78.4 - 12 * (scheme - 1);
      case CONTACTS -> 4.13 + scheme;
      case MINUTES -> 38.2;
      case VACANCIES_FILLED -> 1_284_312;
      case OUTSIDE_JOBS -> 968_440;
      case JOB_CHANGES -> 894_210;
      case COST -> 1_912.4;
      case BENEFITS_PAID -> 17_204.9;
      case PUBLIC_COST -> 19_117.3;
      case ATTENTION -> 1.12;
      case UNSEEN -> 0.083;
      case BETWEEN -> 0.064;
      case TAILORING -> 0.21;
      case STRAIN_OF_STAFF -> 0.34;
      case TRUST_OF_CLIENTS -> 0.52;
      case BUNCHING -> 1.03;
    };
  }

  private static double size(Outcome outcome) {
    return switch (outcome) {
      case PLACED_52, PLACED_104, DURABLE_26 -> 0.008;
      case BENEFIT_WEEKS -> -0.9;
      case CONTACTS -> 3.2;
      case MINUTES -> 4.1;
      case VACANCIES_FILLED -> 1_830;
      case OUTSIDE_JOBS -> -960;
      case JOB_CHANGES -> -720;
      case COST -> 412;
      case BENEFITS_PAID -> -131;
      case PUBLIC_COST -> 281;
      case ATTENTION, BUNCHING -> 0.06;
      case UNSEEN, STRAIN_OF_STAFF -> -0.012;
      case BETWEEN, TAILORING, TRUST_OF_CLIENTS -> 0.015;
    };
  }

  private static List<LevelLine> levels(Arm arm, SplittableRandom random) {
    List<LevelLine> lines = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (Group group : outcome.perGroup() ? Group.inOrder() : List.of(Group.ALL)) {
        double base = base(outcome, group) + (arm.equals(BASE) ? 0 : size(outcome));
        double half = Math.abs(base) * (0.01 + 0.06 * random.nextDouble());
        boolean nobody = group.code().equals("wajong/short");
        Level level =
            nobody
                ? new Level(Double.NaN, Double.NaN, Double.NaN)
                : new Level(base, base - half, base + half);
        lines.add(new LevelLine(arm.id(), outcome, group, level, nobody ? 0 : 20));
      }
    }
    return lines;
  }

  private static List<EffectLine> effects(Arm arm, SplittableRandom random) {
    // The second alternative does little, the third the opposite.
    double factor = arm.equals(HALF) ? 1 : arm.id().equals("slack") ? 0.2 : -0.8;
    List<EffectLine> lines = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (Group group : outcome.perGroup() ? Group.inOrder() : List.of(Group.ALL)) {
        double base = base(outcome, group);
        double size = size(outcome) * factor;
        double difference =
            group.equals(Group.ALL) ? size : size * (random.nextDouble() * 2.4 - 0.5);
        double half =
            Math.abs(size(outcome)) * (group.equals(Group.ALL) ? 0.45 : 0.4 + random.nextDouble());
        if (group.code().equals("wajong/short")) {
          lines.add(
              new EffectLine(
                  arm.id(),
                  outcome,
                  group,
                  Double.NaN,
                  Double.NaN,
                  Double.NaN,
                  Double.NaN,
                  Double.NaN,
                  0,
                  Double.NaN));
        } else {
          lines.add(
              new EffectLine(
                  arm.id(),
                  outcome,
                  group,
                  base,
                  base + difference,
                  difference,
                  difference - half,
                  difference + half,
                  20,
                  1.2 + 12 * random.nextDouble()));
        }
      }
    }
    return lines;
  }

  private static List<WeeklySeries> series(List<Arm> arms) {
    List<WeeklySeries> series = new ArrayList<>();
    for (int arm = 0; arm < arms.size(); arm++) {
      String id = arms.get(arm).id();
      series.add(line(id, "open-vacancies", "Open vacancies", "vacancies", 284_000, 9_000 * arm));
      series.add(
          line(id, "people-in-service", "People in service", "persons", 1_420_000, -21_000 * arm));
      series.add(line(id, "placements", "Placements", "jobs a week", 5_210, 120 * arm));
      series.add(
          line(id, "contacts", "Conversations", "conversations a week", 96_000, 71_000 * arm));
    }
    return series;
  }

  private static WeeklySeries line(
      String arm, String measure, String label, String unit, double level, double shift) {
    SplittableRandom random = new SplittableRandom(measure.hashCode());
    List<Integer> weeks = new ArrayList<>();
    List<Level> levels = new ArrayList<>();
    double noise = 0;
    for (int week = 0; week < 156; week++) {
      noise = 0.8 * noise + 0.012 * (random.nextDouble() - 0.5);
      double season = 0.03 * StrictMath.sin(week * 2 * Math.PI / 52);
      double moved = week < 52 ? 0 : shift * Math.min(1, (week - 52) / 30.0);
      double median = level * (1 + season + noise) + moved;
      weeks.add(week);
      levels.add(new Level(median, median - 0.02 * level, median + 0.02 * level));
    }
    return new WeeklySeries(arm, measure, label, unit, weeks, levels);
  }
}
