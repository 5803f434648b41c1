package org.leeway.report;

import java.util.List;
import org.leeway.domain.Outcome;
import org.leeway.method.Estimate;
import org.leeway.sensitivity.Factor;
import org.leeway.sensitivity.SensitivityResult;
import org.leeway.sensitivity.SensitivityResult.Effect;

/**
 * What factors do to one outcome, in figures and words that a reader understands, for the page and
 * for the terminal.
 *
 * @param result what was found
 * @param measured the outcome
 * @param figures how numbers are written
 */
record Moved(SensitivityResult result, SensitivityResult.Measured measured, Figures figures) {
  /** An effect of which more than this is chance is not told from chance. */
  private static final double MOSTLY = 0.5;

  /** A mean effect that is less than this part of the mean size goes both ways. */
  private static final double ONE_WAY = 0.5;

  private static final int MOST_DECIMALS = 4;

  /** Which way a factor moves an outcome when its value rises. */
  enum Direction {
    RAISES("raises it"),
    LOWERS("lowers it"),
    BOTH("both ways, or several values at once");

    private final String words;

    Direction(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Outcome outcome() {
    return Outcome.byCode(measured.outcome());
  }

  /** The outcome, and that it is about an effect where it is. */
  String title() {
    return result.alternative().isEmpty()
        ? outcome().label()
        : outcome().label() + ": difference that the alternative makes";
  }

  /** The end of a chart's title. */
  String whatMoves() {
    return result.alternative().isEmpty() ? ": what moves it" : ": what moves the difference";
  }

  List<Effect> effects() {
    return result.effectsOn(measured.outcome());
  }

  static Direction direction(Effect effect) {
    double mean = effect.mean().value();
    if (!Double.isFinite(mean) || Math.abs(mean) < ONE_WAY * effect.size().value()) {
      return Direction.BOTH;
    }
    return mean > 0 ? Direction.RAISES : Direction.LOWERS;
  }

  /** False for an effect that is nothing, or nothing but chance as far as one can tell. */
  static boolean isClear(Effect effect) {
    return effect.size().value() > 0
        && !(Double.isFinite(effect.chance()) && effect.chance() >= MOSTLY);
  }

  /** Decimals with which the largest effect has two digits that count. */
  int decimals() {
    double largest = effects().stream().mapToDouble(e -> scaled(e.size().value())).max().orElse(0);
    if (!(largest > 0)) {
      return 1;
    }
    int decimals = 1 - (int) Math.floor(StrictMath.log10(largest));
    return Math.max(0, Math.min(MOST_DECIMALS, decimals));
  }

  double scaled(double value) {
    return figures.scaled(outcome().measure(), value);
  }

  /** The size of an effect, such as {@code 4.1}. */
  String size(Effect effect) {
    return figures.size(outcome().measure(), effect.size().value(), decimals());
  }

  /** The size with its unit, such as {@code 4.1 points}. */
  String sizeInWords(Effect effect) {
    return (size(effect) + " " + unit()).strip();
  }

  String unit() {
    return figures.differenceUnit(outcome().measure());
  }

  String interval(Effect effect) {
    Estimate size = effect.size();
    return Double.isFinite(size.low()) && Double.isFinite(size.high())
        ? figures.size(outcome().measure(), size.low(), decimals())
            + " to "
            + figures.size(outcome().measure(), size.high(), decimals())
        : "";
  }

  String spread(Effect effect) {
    return Double.isFinite(effect.spread())
        ? figures.size(outcome().measure(), effect.spread(), decimals())
        : "";
  }

  /** A share such as {@code 12%}; empty when it is not known. */
  String share(double share) {
    return Double.isFinite(share) ? figures.level(Outcome.Measure.SHARE, share, 0) : "";
  }

  /** The level, or the difference, at the register's own values, and the range of the design. */
  String level() {
    Outcome.Measure measure = outcome().measure();
    boolean difference = !result.alternative().isEmpty();
    int places = decimals();
    String at =
        difference
            ? (figures.difference(measure, measured.register().value(), places) + " " + unit())
                .strip()
            : figures.levelInWords(measure, measured.register().value(), places);
    String low =
        difference
            ? figures.difference(measure, measured.low(), places)
            : figures.level(measure, measured.low(), places);
    String high =
        difference
            ? figures.difference(measure, measured.high(), places)
            : figures.level(measure, measured.high(), places);
    return at + " at the register's own values; " + low + " to " + high + " over the design";
  }

  /** How much of what varies is chance. */
  String chance() {
    if (!Double.isFinite(measured.register().value())) {
      return "nothing to measure: it happens to nobody, or the run is too short for it";
    }
    return Double.isFinite(measured.chance())
        ? share(measured.chance()) + " of the variance between the points is chance between seeds"
        : "with one seed, chance cannot be told from effect";
  }

  /** What a factor is called in a chart or table. */
  String label(String name) {
    return result.factor(name).label();
  }

  Factor factor(String name) {
    return result.factor(name);
  }

  /** How many factors do nothing at all, and how many are not told from chance; may be empty. */
  String rest() {
    long nothing = effects().stream().filter(e -> !(e.size().value() > 0)).count();
    long chance = effects().stream().filter(e -> e.size().value() > 0 && !isClear(e)).count();
    String all = " of " + effects().size();
    String none = nothing == 0 ? "" : nothing + all + " change nothing at all";
    String lost = chance == 0 ? "" : chance + all + " cannot be told from chance with these seeds";
    return none.isEmpty() || lost.isEmpty() ? none + lost : none + ", " + lost;
  }

  /** The finding in one sentence. */
  String sentence(int most) {
    List<Effect> clear = effects().stream().filter(Moved::isClear).limit(most).toList();
    if (clear.isEmpty()) {
      return title() + ": nothing moves it that can be told from chance.";
    }
    StringBuilder words = new StringBuilder(title()).append(": moved most by ");
    for (int place = 0; place < clear.size(); place++) {
      Effect effect = clear.get(place);
      words.append(place == 0 ? "" : place == clear.size() - 1 ? " and " : ", ");
      words.append(label(effect.factor())).append(" (").append(sizeInWords(effect));
      words.append(
          switch (direction(effect)) {
            case RAISES -> ", upwards)";
            case LOWERS -> ", downwards)";
            case BOTH -> ")";
          });
    }
    return words.append('.').toString();
  }
}
