package org.leeway.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.EffectLine;

/** For whom an outcome differs, in words: the schemes and distances by name. */
record GroupWords(Findings findings, Figures figures) {

  /** The groups that differ clearly, each with its difference and interval; or that none does. */
  String clear(Arm arm, Outcome outcome) {
    List<EffectLine> effects = measured(arm, outcome);
    List<EffectLine> clear = effects.stream().filter(e -> Verdict.of(e).isClear()).toList();
    if (clear.isEmpty()) {
      boolean tested = effects.stream().anyMatch(e -> Verdict.of(e) == Verdict.UNCLEAR);
      return tested ? "No scheme and no distance differs clearly." : "";
    }
    return "By group: "
        + clear.stream().map(this::withInterval).collect(Collectors.joining("; "))
        + "."
        + (clear.size() < effects.size() ? " The others do not differ clearly." : "");
  }

  /** True when a scheme or a distance differs clearly. */
  boolean anyClear(Arm arm, Outcome outcome) {
    return measured(arm, outcome).stream().anyMatch(e -> Verdict.of(e).isClear());
  }

  /** How many groups are higher and lower, and which; empty when nothing was measured. */
  String spread(Arm arm, Outcome outcome) {
    List<EffectLine> effects = measured(arm, outcome);
    if (effects.isEmpty()) {
      return "";
    }
    List<EffectLine> more = with(effects, Verdict.MORE);
    List<EffectLine> less = with(effects, Verdict.LESS);
    return "of "
        + effects.size()
        + " groups, "
        + more.size()
        + " clearly higher"
        + names(more)
        + ", "
        + less.size()
        + " clearly lower"
        + names(less)
        + ", "
        + (effects.size() - more.size() - less.size())
        + " without clear effect.";
  }

  private String withInterval(EffectLine effect) {
    Outcome.Measure measure = effect.outcome().measure();
    int decimals = new Sentences(figures).decimals(effect);
    String unit = figures.differenceUnit(measure);
    return effect.group().label()
        + " "
        + figures.difference(measure, effect.difference(), decimals)
        + (unit.isEmpty() ? " " : " " + unit + " ")
        + figures.interval(measure, effect.low(), effect.high(), decimals);
  }

  private List<EffectLine> measured(Arm arm, Outcome outcome) {
    return Findings.mainGroups().stream()
        .filter(group -> !group.code().equals(Group.ALL.code()))
        .map(group -> findings.effect(arm, outcome, group))
        .flatMap(Optional::stream)
        .filter(effect -> Verdict.of(effect) != Verdict.NOT_MEASURED)
        .toList();
  }

  private static List<EffectLine> with(List<EffectLine> effects, Verdict verdict) {
    return effects.stream().filter(effect -> Verdict.of(effect) == verdict).toList();
  }

  private static String names(List<EffectLine> effects) {
    return effects.isEmpty()
        ? ""
        : effects.stream()
            .map(effect -> effect.group().label())
            .collect(Collectors.joining("; ", " (", ")"));
  }
}
