package org.leeway.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeway.domain.Group;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Arm;
import org.leeway.experiment.EffectLine;

/**
 * What an alternative costs and saves, in words. Only what costs more can pay for itself; what cuts
 * the service saves, or does not. Each step goes as far as its interval allows.
 */
record Balance(Findings findings, Arm arm, Figures figures) {

  /** From here on, millions are said without decimals. */
  private static final double WHOLE = 100;

  /** The sum, its two parts and what follows; empty when money was not measured. */
  Optional<String> sentence() {
    return effect(Outcome.PUBLIC_COST)
        .filter(together -> Verdict.of(together) != Verdict.NOT_MEASURED)
        .map(together -> sum(together) + parts(together) + "." + conclusion(together));
  }

  /** True when the sum differs clearly. */
  boolean isClear() {
    return effect(Outcome.PUBLIC_COST).map(Verdict::of).filter(Verdict::isClear).isPresent();
  }

  private String sum(EffectLine together) {
    Sentences sentences = new Sentences(figures);
    int decimals = sentences.decimals(together);
    String span = sentences.span(together, decimals);
    String both = "Service and benefits together ";
    return switch (Verdict.of(together)) {
      case MORE, LESS ->
          both
              + "cost "
              + size(together)
              + " million euro a year "
              + (together.difference() > 0 ? "more" : "less")
              + " ("
              + span
              + ")";
      case UNCLEAR -> both + "do not differ clearly (" + span + " million euro a year)";
      case SAME -> both + "cost the same with every seed";
      case NO_INTERVAL ->
          both
              + "differ by "
              + figures.difference(Outcome.Measure.MILLION_EURO, together.difference(), decimals)
              + " million euro a year with a single seed, so no interval and no conclusion";
      case NOT_MEASURED -> both + "were not measured";
    };
  }

  private String parts(EffectLine together) {
    Verdict verdict = Verdict.of(together);
    if (verdict == Verdict.NO_INTERVAL || verdict == Verdict.SAME) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    effect(Outcome.COST).flatMap(e -> part(e, "for the service")).ifPresent(parts::add);
    effect(Outcome.BENEFITS_PAID).flatMap(e -> part(e, "in benefits")).ifPresent(parts::add);
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }

  private Optional<String> part(EffectLine effect, String where) {
    return switch (Verdict.of(effect)) {
      case MORE -> Optional.of(size(effect) + " million more " + where);
      case LESS -> Optional.of(size(effect) + " million less " + where);
      case UNCLEAR -> Optional.of("no clear difference " + where);
      case SAME -> Optional.of("no difference " + where);
      case NO_INTERVAL, NOT_MEASURED -> Optional.empty();
    };
  }

  private String conclusion(EffectLine together) {
    Verdict sum = Verdict.of(together);
    Verdict service = effect(Outcome.COST).map(Verdict::of).orElse(Verdict.NOT_MEASURED);
    if (sum != Verdict.MORE && sum != Verdict.LESS && sum != Verdict.UNCLEAR) {
      return "";
    }
    return switch (service) {
      case MORE ->
          switch (sum) {
            case MORE -> " It does not pay for itself within the simulated weeks.";
            case LESS -> " It pays for itself.";
            default -> " Whether it pays for itself cannot be said.";
          };
      case LESS ->
          switch (sum) {
            case MORE -> " It does not save: benefits rise by more than the service costs less.";
            case LESS -> saving(together);
            default -> " It saves on the service; whether it saves in all cannot be said.";
          };
      default -> sum == Verdict.LESS ? saving(together) : "";
    };
  }

  private String saving(EffectLine together) {
    return " It saves " + size(together) + " million euro a year.";
  }

  private String size(EffectLine effect) {
    int supported = new Sentences(figures).decimals(effect);
    int decimals = Math.abs(effect.difference()) < WHOLE ? supported : Math.min(0, supported);
    return figures.size(effect.outcome().measure(), effect.difference(), decimals);
  }

  private Optional<EffectLine> effect(Outcome outcome) {
    return findings.effect(arm, outcome, Group.ALL);
  }
}
