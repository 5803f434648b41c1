package org.leeway.report;

import java.util.List;
import org.leeway.domain.Outcome.Measure;
import org.leeway.method.Estimate;
import org.leeway.why.GroupEffect;
import org.leeway.why.Kind;
import org.leeway.why.Label;
import org.leeway.why.Others;
import org.leeway.why.Reason;
import org.leeway.why.Thresholds;
import org.leeway.why.WhyResult;

/** Why a net effect is what it is, in sentences that can be read out. */
final class WhyWords {
  private final WhyResult result;
  private final Figures figures;

  WhyWords(WhyResult result, Figures figures) {
    this.result = result;
    this.figures = figures;
  }

  /** The size of the study. */
  String size() {
    return "%s, %s weeks, one agent for %s persons; counted from week %s, followed for %s weeks"
        .formatted(
            result.seeds() == 1 ? "one seed" : result.seeds() + " paired seeds",
            result.weeks(),
            figures.count(result.scale()),
            result.from(),
            result.follow());
  }

  /** What the change as a whole is called, and why, for everybody or a group. */
  String sentence(GroupEffect effect) {
    String said =
        switch (effect.named()) {
          case EFFECTIVE -> gain(effect) + others(effect);
          case DISPLACED -> displaced(effect);
          case HARMFUL -> loss(effect);
          case SUPERFLUOUS ->
              none(effect)
                  + ", because "
                  + percent(effect.kind(Kind.SUPERFLUOUS))
                  + " find work with and without the change"
                  + sooner(effect);
          case POWERLESS ->
              none(effect)
                  + ", because "
                  + percent(without(effect))
                  + " find no work in either world, and "
                  + percent(effect.kind(Kind.POWERLESS))
                  + " reach as many goals with the change ("
                  + main(effect, Kind.POWERLESS)
                  + ")";
          case BLOCKED ->
              none(effect)
                  + ", though "
                  + percent(effect.kind(Kind.BLOCKED))
                  + " reach more goals than without the change, and "
                  + percent(effect.kind(Kind.SET_BACK))
                  + " fewer: no work follows ("
                  + main(effect, Kind.BLOCKED)
                  + ")";
          case SET_BACK ->
              none(effect)
                  + ", but "
                  + percent(effect.kind(Kind.SET_BACK))
                  + " reach fewer goals than without the change, and "
                  + percent(effect.kind(Kind.BLOCKED))
                  + " more ("
                  + main(effect, Kind.SET_BACK)
                  + ")";
          case NOBODY -> "nobody of this group was there";
        };
    return title(effect) + ": " + said + "." + doubt(effect);
  }

  /** The label with a capital. */
  static String title(GroupEffect effect) {
    String code = effect.named().code();
    return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
  }

  private String gain(GroupEffect effect) {
    return share("higher", effect)
        + thousand(effect.kind(Kind.EFFECTIVE))
        + " of 1000 only with the change, "
        + thousand(effect.kind(Kind.HARMED))
        + " only without it)";
  }

  /** The share who find work, and by how much it differs. */
  private String share(String comparison, GroupEffect effect) {
    return "the share who find work within "
        + result.follow()
        + " weeks is "
        + points(effect.net())
        + " "
        + comparison
        + " (";
  }

  private String loss(GroupEffect effect) {
    return share("lower", effect)
        + thousand(effect.kind(Kind.HARMED))
        + " of 1000 only without the change, "
        + thousand(effect.kind(Kind.EFFECTIVE))
        + " only with it; of those who lose, "
        + main(effect, Kind.HARMED)
        + ")";
  }

  private String displaced(GroupEffect effect) {
    double lost = result.others().lost().value();
    if (effect.net().value() >= result.thresholds().leastEffect() && Double.isFinite(lost)) {
      return gain(effect) + ", but " + paid(lost);
    }
    return none(effect)
        + ", because gains and losses cancel: "
        + thousand(effect.kind(Kind.EFFECTIVE))
        + " of 1000 find work only with the change, and "
        + thousand(effect.kind(Kind.HARMED))
        + " only without it";
  }

  private String none(GroupEffect effect) {
    Estimate net = effect.net();
    boolean clear = net.low() > 0 || net.high() < 0;
    String found =
        clear
            ? "next to no net effect"
            : net.blocks() < 2 || net.isWithin(-least(), least())
                ? "no net effect"
                : "no clear net effect";
    return found
        + " ("
        + figures.difference(Measure.SHARE, net.value(), 1)
        + (net.blocks() < 2 ? "" : " " + figures.interval(Measure.SHARE, net.low(), net.high(), 1))
        + " points)";
  }

  private double least() {
    return result.thresholds().leastEffect();
  }

  private String sooner(GroupEffect effect) {
    double weeks = effect.sooner().value();
    if (!Double.isFinite(weeks) || Math.abs(weeks) < 0.1) {
      return "";
    }
    return " (with it "
        + figures.number(Math.abs(weeks), 1)
        + (weeks > 0 ? " weeks sooner" : " weeks later")
        + " on average)";
  }

  private String others(GroupEffect effect) {
    double lost = result.others().lost().value();
    boolean everybody = effect.group().equals(result.everybody().group());
    if (!everybody || !Double.isFinite(lost)) {
      return "";
    }
    return lost <= 0 ? ", and nobody outside the service pays for it" : "; " + paid(lost);
  }

  private String paid(double lost) {
    return "for every 10 jobs that people in the service gain, others lose "
        + figures.number(10 * lost, 0);
  }

  private static Estimate without(GroupEffect effect) {
    double sum =
        effect.kind(Kind.POWERLESS).value()
            + effect.kind(Kind.BLOCKED).value()
            + effect.kind(Kind.SET_BACK).value();
    return new Estimate(sum, Double.NaN, Double.NaN, effect.net().blocks());
  }

  /** The reason that stands behind most of a kind. */
  private String main(GroupEffect effect, Kind kind) {
    Reason most = Reason.of(kind).get(0);
    for (Reason reason : Reason.of(kind)) {
      most = effect.reason(reason).value() > effect.reason(most).value() ? reason : most;
    }
    double all = effect.kind(kind).value();
    double share = all > 0 ? effect.reason(most).value() / all : 0;
    return figures.level(Measure.SHARE, share, 0) + ": " + most.label();
  }

  private String doubt(GroupEffect effect) {
    if (effect.sure() || effect.named() == Label.NOBODY) {
      return "";
    }
    if (effect.net().blocks() < 2) {
      return " One seed gives no interval: the name may be chance.";
    }
    return " The name is not sure: within the intervals another is possible.";
  }

  /** What happens to the jobs of others. */
  String jobs() {
    Others others = result.others();
    return "Jobs per year, whole country: "
        + count(others.served())
        + " found by people in the service, "
        + count(others.outside())
        + " by people outside it, "
        + count(others.all())
        + " in all.";
  }

  private String count(Estimate figure) {
    int decimals = figures.decimals(Measure.COUNT, figure.low(), figure.high());
    String value = figures.difference(Measure.COUNT, figure.value(), decimals);
    return figure.blocks() < 2
        ? value
        : value + " " + figures.interval(Measure.COUNT, figure.low(), figure.high(), decimals);
  }

  /** How to read it, and what is not known. */
  List<String> notes() {
    Thresholds at = result.thresholds();
    return List.of(
        "Work is a job of at least 12 hours a week. Goals and mechanisms are compared both ways:"
            + " those that came with the change, less those that went. Lives that part reach other"
            + " goals by chance; only a surplus counts as more, or fewer.",
        "Names: no effect means less than %s points or not clear; superfluous from %s who find work anyhow; blocked when those without work who reached more goals, less those who reached fewer, are %s or more of them, and set back when as much the other way; displaced when others lose %s or more of the jobs gained, or %s gain and lose. These are assumptions (net-effect.* in the register)."
            .formatted(
                figures.number(100 * at.leastEffect(), 1),
                share(at.superfluous()),
                share(at.blocked()),
                share(at.displaced()),
                share(at.exchanged())),
        "Twins have the same luck, but one market: who gets a job first takes it from somebody, so"
            + " some gain and lose by any change. Intervals: 90%, over paired seeds; they cover"
            + " chance in the model, not doubt about its parameters.");
  }

  /** What does not go well with the week from which people are counted; empty when all does. */
  String warning() {
    if (result.from() > result.partsAt()) {
      return "The worlds differ from week "
          + result.partsAt()
          + " on, and people are counted from week "
          + result.from()
          + ": who found work before is not among them, and "
          + figures.level(Measure.SHARE, result.alone(), 1)
          + " are counted in one world only and left out.";
    }
    return result.alone() >= 0.01
        ? figures.level(Measure.SHARE, result.alone(), 1)
            + " are counted in one world only; they have no twin and are left out."
        : "";
  }

  /** A share with its interval. */
  String shareWithInterval(Estimate share) {
    return share.blocks() < 2
        ? percent(share)
        : percent(share) + " [" + share(share.low()) + ", " + share(share.high()) + "]";
  }

  /** A difference of shares with its interval. */
  String netWithInterval(Estimate net) {
    String value = figures.difference(Measure.SHARE, net.value(), 1);
    return net.blocks() < 2
        ? value
        : value + " " + figures.interval(Measure.SHARE, net.low(), net.high(), 1);
  }

  String percent(Estimate share) {
    return share(share.value());
  }

  private String share(double value) {
    return figures.level(Measure.SHARE, value, 1).replace(".0%", "%");
  }

  private String points(Estimate net) {
    return figures.size(Measure.SHARE, net.value(), 1)
        + " points"
        + (net.blocks() < 2 ? "" : " " + figures.interval(Measure.SHARE, net.low(), net.high(), 1));
  }

  private String thousand(Estimate share) {
    return figures.number(1000 * share.value(), 0);
  }
}
