package org.leeway.process;

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
 * equals.
 */
final class FiveSteps implements ProfessionalModel {
  private static final int ALL = Mind.FACTORS;
  private static final int LEGAL = WeighingFactor.LEGAL_FRAMES.ordinal();
  private static final int METHOD = WeighingFactor.HOUSE_METHOD.ordinal();
  private static final int RECOGNISED = 0;
  private static final Feature[] FEATURES = Feature.values();
  private static final double[] NONE = new double[0];
  private static final int NOTHING = Situation.NOTHING;

  private final Factors factors;
  private final Options options;
  private final double inaction;
  private final double scale;
  private final double unsteadiness;
  private final Knowledge knowledge;
  private final double negligible;
  private final double protocolPull;
  private final double strategyPull;
  private final double real;
  private final double fastBelow;
  private final double base;
  private final double perFactor;
  private final int few;
  private final double recognition;
  private final double half;

  FiveSteps(Values values, Options options, Factors factors) {
    this.options = options;
    this.factors = factors;
    inaction = values.number("weighing.inaction");
    scale = values.number("weighing.scale");
    unsteadiness = values.number("weighing.unsteadiness");
    knowledge = new Knowledge(values, options.catalogue());
    negligible = values.number("weighing.negligible");
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
    Mind mind = desk.professional().mind();
    boolean fast = isFast(desk);
    int number =
        fast ? few : (int) Math.max(few, Math.min(ALL, (desk.minutes() - base) / perFactor));
    double[] raised = desk.raised();
    double[] grips = desk.grips();
    byte[] chosen = desk.weighing();
    for (int factor = 0; factor < ALL; factor++) {
      raised[factor] = factors.raised(factor, desk);
      chosen[factor] = (byte) factor;
    }
    if (number < ALL) {
      for (int factor = 0; factor < ALL; factor++) {
        grips[factor] = mind.weight(factor) * raised[factor] * factors.grip(factor, desk);
      }
      first(number, grips, chosen);
    }
    desk.weigh(number, fast);
  }

  /** Puts the factors with most hold in the first places; equals in their order. */
  private static void first(int number, double[] grips, byte[] chosen) {
    for (int next = 1; next < ALL; next++) {
      byte factor = chosen[next];
      int at = Math.min(next, number);
      if (next >= number && grips[factor] <= grips[chosen[number - 1]]) {
        continue;
      }
      if (next >= number) {
        chosen[next] = chosen[number - 1];
        at = number - 1;
      }
      while (at > 0 && grips[chosen[at - 1]] < grips[factor]) {
        chosen[at] = chosen[at - 1];
        at--;
      }
      chosen[at] = factor;
    }
  }

  private boolean isFast(Desk desk) {
    if (desk.minutes() < fastBelow) {
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
    Mind mind = desk.professional().mind();
    double asked = 0;
    for (int place = 0; place < desk.weighed(); place++) {
      int factor = desk.weighing()[place];
      factors.add(factor, mind.weight(factor) * desk.raised()[factor], desk);
      asked += mind.weight(factor) * factors.asks(factor);
    }
    double sigma = unsteady(desk);
    settle(desk, mind, sigma);
    double everything = factors.asks(mind);
    double part = everything > 0 ? Math.min(1, asked / everything) : 1;
    double idle = inaction * part;
    desk.idle(idle);
    return best(desk, idle + sigma * desk.luck(Situation.NOTHING));
  }

  /** What the options seem worth, from what was added up. */
  private void settle(Desk desk, Mind mind, double sigma) {
    double[] values = desk.values();
    int number = desk.options();
    double pull = strategyPull * mind.weight(METHOD);
    for (int option = 0; option < number; option++) {
      values[option] = sigma * desk.lucks()[option] + pull * desk.houses()[option];
    }
    double part = scale / Math.max(mind.total(), 1);
    int stride = options.stride();
    for (int at = 0; at < desk.touches(); at++) {
      int row = desk.touched(at);
      double much = part * desk.row(row);
      if (Math.abs(much) < negligible) {
        continue;
      }
      double[] from = options.direction();
      int start = row * stride;
      if (row < FEATURES.length) {
        Feature feature = FEATURES[row];
        if (feature == Feature.USUAL) {
          if (desk.prescribed() >= 0) {
            values[desk.prescribed()] += much;
          }
          continue;
        }
        double[] changing = changing(feature, desk);
        if (changing.length > 0) {
          from = changing;
          start = 0;
        }
      }
      add(values, much, from, start, stride);
    }
    if (desk.prescribed() >= 0) {
      values[desk.prescribed()] += protocolPull * mind.weight(LEGAL) * desk.raised()[LEGAL];
    }
  }

  /** A loop by itself, over whole lanes, so that the machine does several options at once. */
  private static void add(double[] values, double much, double[] from, int start, int count) {
    for (int option = 0; option < count; option++) {
      values[option] += much * from[start + option];
    }
  }

  /** What the options are like in a feature that differs from case to case. */
  private double[] changing(Feature feature, Desk desk) {
    return switch (feature) {
      case HOUSE -> desk.houses();
      case PAST, POOLED, COUNTS -> desk.successes();
      case BELIEVED -> desk.beliefs();
      case WISHED -> desk.wishes();
      default -> NONE;
    };
  }

  private int best(Desk desk, double idle) {
    double[] values = desk.values();
    int best = NOTHING;
    double most = idle;
    for (long left = desk.open(); left != 0; left &= left - 1) {
      int option = Long.numberOfTrailingZeros(left);
      if (values[option] > most && isReal(desk, option)) {
        most = values[option];
        best = option;
      }
    }
    return best;
  }

  /** True for what has a chance, and for what is prescribed whatever its chance. */
  boolean isReal(Desk desk, int option) {
    return desk.success(option) >= real || option == desk.prescribed();
  }

  /** Size of the unsteady part: smaller for who works methodically. */
  double unsteady(Desk desk) {
    return unsteadiness * knowledge.unsteady(desk.reading(Reading.METHODICAL));
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
