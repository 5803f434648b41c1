package org.leeway.process;

import java.util.Arrays;
import org.leeway.decision.ProfessionalModel;
import org.leeway.decision.Situation;
import org.leeway.domain.Feature;
import org.leeway.domain.Reading;
import org.leeway.domain.WeighingFactor;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Mind;

/**
 * The weighing itself, in the steps that professionals describe (weighing.md 2.1): which factors
 * have hold on this case and are looked at, what they say of the options together, which options
 * are real possibilities, and the choice. With little time, or when the case is recognised, the few
 * factors with most hold must do. The choice is bounded: an unsteady part decides between near
 * equals. What could not be chosen whatever is found of it is not looked into: that bears on time,
 * on no choice.
 */
final class FiveSteps implements ProfessionalModel {
  private static final int ALL = Mind.FACTORS;
  private static final int LEGAL = WeighingFactor.LEGAL_FRAMES.ordinal();
  private static final int METHOD = WeighingFactor.HOUSE_METHOD.ordinal();

  /** Where the luck of a recognised case stands among the draws of responses. */
  static final int RECOGNISED = 0;

  private static final int USUAL = Feature.USUAL.ordinal();
  private static final int HOUSE = Feature.HOUSE.ordinal();
  private static final int PAST = Feature.PAST.ordinal();
  private static final int POOLED = Feature.POOLED.ordinal();
  private static final int COUNTS = Feature.COUNTS.ordinal();
  private static final int BELIEVED = Feature.BELIEVED.ordinal();
  private static final int WISHED = Feature.WISHED.ordinal();
  private static final int ADVISED = Feature.ADVISED.ordinal();
  private static final int NOTHING = Situation.NOTHING;

  private final Factors factors;
  private final Options options;
  private final double inaction;
  private final double scale;
  private final double unsteadiness;
  private final Insight insight;
  private final double protocolPull;
  private final double strategyPull;
  private final double real;
  private final double fastBelow;
  private final double base;
  private final double perFactor;
  private final int few;
  private final double recognition;
  private final double half;

  FiveSteps(Values values, Options options, Factors factors, Insight insight) {
    this.options = options;
    this.factors = factors;
    this.insight = insight;
    inaction = values.number("weighing.inaction");
    scale = values.number("weighing.scale");
    unsteadiness = values.number("weighing.unsteadiness");
    protocolPull = values.number("weighing.protocol-pull") * factors.protocol();
    strategyPull = values.number("weighing.strategy-pull") * factors.house();
    real = values.share("weighing.real-possibility").value();
    fastBelow = values.minutes("weighing.fast-below").value();
    base = values.minutes("weighing.minutes-base").value();
    perFactor = values.minutes("weighing.minutes-per-factor").value();
    few = values.count("weighing.fast-factors");
    recognition = values.share("weighing.recognition").value();
    half = values.number("weighing.experience-half");
  }

  @Override
  public String code() {
    return "five-steps";
  }

  @Override
  public String about() {
    return "Weighs up to 41 factors, as many as time allows, and takes what seems best.";
  }

  /** Decides which factors are looked at: those with most hold on the case. */
  void look(Desk desk) {
    boolean fast = isFast(desk);
    int number =
        fast ? few : (int) Math.max(few, Math.min(ALL, (desk.minutes() - base) / perFactor));
    if (number < ALL) {
      first(number, desk);
    } else {
      for (int factor = 0; factor < ALL; factor++) {
        desk.weighing()[factor] = (byte) factor;
        desk.raised()[factor] = factors.raised(factor, desk);
      }
    }
    desk.raised()[LEGAL] = factors.raised(LEGAL, desk); // frames bind who weighs other things too
    desk.weigh(number, fast);
  }

  /**
   * Puts the factors with most hold in the first places; equals in their order. How much each could
   * have at most is known beforehand: those that cannot have as much as the last of those found so
   * far are not looked into.
   */
  private void first(int number, Desk desk) {
    Mind mind = desk.professional().mind();
    double[] raised = desk.raised();
    double[] grips = desk.grips();
    byte[] chosen = desk.weighing();
    double[] reach = factors.reach();
    int found = 0;
    double least = 0;
    for (byte factor : mind.farthestFirst(reach)) {
      double weight = mind.weight(factor);
      if (found == number && weight * reach[factor] < least) {
        break;
      }
      raised[factor] = factors.raised(factor, desk);
      double counts = weight * raised[factor];
      if (found == number && counts * factors.mostGrip(factor) < least) {
        continue;
      }
      double grip = counts * factors.grip(factor, desk);
      grips[factor] = grip;
      int at = found;
      if (found < number) {
        found++;
      } else if (isBefore(grip, factor, grips, chosen[number - 1])) {
        at = number - 1;
      } else {
        continue;
      }
      for (; at > 0 && isBefore(grip, factor, grips, chosen[at - 1]); at--) {
        chosen[at] = chosen[at - 1];
      }
      chosen[at] = factor;
      least = grips[chosen[found - 1]];
    }
  }

  private static boolean isBefore(double grip, int factor, double[] grips, int other) {
    return grip > grips[other] || (grip == grips[other] && factor < other);
  }

  /** True when so little time was left that few factors had to do, known case or not. */
  boolean isPressed(double minutes) {
    return minutes < fastBelow;
  }

  private boolean isFast(Desk desk) {
    if (isPressed(desk.minutes())) {
      return true;
    }
    double years = desk.professional().vita().tenureYears(desk.week());
    double chance = recognition * years / (years + half) * (1 - desk.reading(Reading.METHODICAL));
    long client = desk.region().jobseekers().id.get(desk.row());
    return desk.region().draws().happens(Purpose.RESPONSE, client, desk.week(), RECOGNISED, chance);
  }

  @Override
  public int choose(Situation situation) {
    Desk desk = (Desk) situation;
    double sigma = unsteady(desk);
    addUp(desk);
    double idle = inaction * partWeighed(desk);
    desk.idle(idle);
    int first = atFirstSight(desk, sigma);
    if (desk.isClose()) {
      settle(desk, sigma);
    }
    return best(desk, first, sigma, idle + sigma * desk.luck(Situation.NOTHING));
  }

  /** Adds up what the factors that are weighed say, feature by feature and need by need. */
  private void addUp(Desk desk) {
    Mind mind = desk.professional().mind();
    double[] rows = desk.rows();
    Arrays.fill(rows, 0);
    double part = scale / Math.max(mind.total(), 1);
    for (int place = 0; place < desk.weighed(); place++) {
      int factor = desk.weighing()[place];
      factors.add(factor, part * mind.weight(factor) * desk.raised()[factor], desk);
    }
    factors.temper(desk);
    rows[HOUSE] += strategyPull(desk);
    rows[USUAL] += protocolPull(desk);
    rows[PAST] += rows[POOLED];
    rows[PAST] += rows[COUNTS];
  }

  /** What weighing so many factors asks of an option, against weighing everything. */
  private double partWeighed(Desk desk) {
    if (desk.weighed() == ALL) {
      return 1;
    }
    Mind mind = desk.professional().mind();
    double asked = 0;
    for (int place = 0; place < desk.weighed(); place++) {
      int factor = desk.weighing()[place];
      asked += mind.weight(factor) * factors.asks(factor);
    }
    double everything = factors.asks(mind);
    return everything > 0 ? Math.min(1, asked / everything) : 1;
  }

  /**
   * What the options seem worth at most, before anything is known that is found by looking.
   *
   * @return the open option that seems best
   */
  private int atFirstSight(Desk desk, double sigma) {
    double[] rows = desk.rows();
    double[] values = desk.values();
    double house = rows[HOUSE];
    double worked = Math.max(0, rows[PAST]);
    double believed = Math.max(0, rows[BELIEVED]);
    double wished = Math.max(0, rows[WISHED]);
    int best = NOTHING;
    double most = Double.NEGATIVE_INFINITY;
    for (long left = desk.considered(); left != 0; left &= left - 1) {
      int option = Long.numberOfTrailingZeros(left);
      double sight = options.sum(option, rows) + house * desk.houses()[option];
      desk.sights()[option] = sight;
      double worth = sight + worked + believed + wished + sigma * desk.lucks()[option];
      worth = pulled(desk, option, worth);
      values[option] = worth;
      if (worth > most && desk.isOpen(option)) {
        most = worth;
        best = option;
      }
    }
    return best;
  }

  /** The worth of an option with what pulls towards it when it is prescribed, or advised. */
  private static double pulled(Desk desk, int option, double worth) {
    double pulled = option == desk.prescribed() ? worth + desk.rows()[USUAL] : worth;
    return option == desk.advised() ? pulled + desk.rows()[ADVISED] : pulled;
  }

  /** What all options are worth, from all that is known of them. */
  private void settle(Desk desk, double sigma) {
    for (long left = desk.considered(); left != 0; left &= left - 1) {
      settle(desk, Long.numberOfTrailingZeros(left), sigma);
    }
  }

  /** What an option is worth, from what is known of it; true when it is a real possibility. */
  private boolean settle(Desk desk, int option, double sigma) {
    double[] rows = desk.rows();
    double worth =
        desk.sights()[option]
            + rows[PAST] * desk.successes()[option]
            + rows[BELIEVED] * desk.beliefs()[option]
            + rows[WISHED] * desk.wishes()[option]
            + sigma * desk.lucks()[option];
    desk.values()[option] = pulled(desk, option, worth);
    return isReal(desk, option);
  }

  /**
   * The real possibility that is worth most. What seems best at first sight is looked into first;
   * what is worth less at most is then left aside.
   *
   * @param first what seems best at first sight
   */
  private int best(Desk desk, int first, double sigma, double idle) {
    double[] values = desk.values();
    boolean real = first != NOTHING && values[first] > idle && lookInto(desk, first, sigma);
    double least = real && values[first] > idle ? values[first] : idle;
    int best = NOTHING;
    double most = idle;
    for (long left = desk.open(); left != 0; left &= left - 1) {
      int option = Long.numberOfTrailingZeros(left);
      if (values[option] >= least
          && (option == first ? real : lookInto(desk, option, sigma))
          && values[option] > most) {
        most = values[option];
        least = Math.max(least, most);
        best = option;
      }
    }
    return best;
  }

  /** Finds out what an option is worth; true when it is a real possibility. */
  private boolean lookInto(Desk desk, int option, double sigma) {
    if (!desk.isClose()) {
      insight.remember(desk, option);
      if (desk.rows()[WISHED] != 0) {
        insight.listen(desk, option);
      }
    }
    return settle(desk, option, sigma);
  }

  /** True for what has a chance, and for what is prescribed whatever its chance. */
  boolean isReal(Desk desk, int option) {
    return desk.success(option) >= real || option == desk.prescribed();
  }

  /** Size of the unsteady part: smaller for who works methodically. */
  double unsteady(Desk desk) {
    return unsteadiness * insight.knowledge().unsteady(desk.reading(Reading.METHODICAL));
  }

  /** What a factor added to an option, for the record. */
  double added(Desk desk, int factor, int option) {
    Mind mind = desk.professional().mind();
    double weight = mind.weight(factor) * desk.raised()[factor];
    return scale / Math.max(mind.total(), 1) * factors.saysOf(factor, weight, option, desk);
  }

  /** What pulls towards the protocol, for the record. */
  double protocolPull(Desk desk) {
    return protocolPull * desk.professional().mind().weight(LEGAL) * desk.raised()[LEGAL];
  }

  /** What pulls towards the strategy, for the record. */
  double strategyPull(Desk desk) {
    return strategyPull * desk.professional().mind().weight(METHOD);
  }

  /** The inaction of a client's own choice. */
  double inaction() {
    return inaction;
  }
}
