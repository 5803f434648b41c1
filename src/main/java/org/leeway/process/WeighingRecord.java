package org.leeway.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.decision.Situation;
import org.leeway.domain.Reading;
import org.leeway.domain.WeighingFactor;
import org.leeway.draw.AgentName;
import org.leeway.trace.Decision;
import org.leeway.trace.Deed;
import org.leeway.trace.Factor;
import org.leeway.trace.Happening;
import org.leeway.trace.Option;
import org.leeway.trace.Weighed;
import org.leeway.world.Desk;
import org.leeway.world.Mind;
import org.leeway.world.Professional;
import org.leeway.world.Region;

/**
 * The record of one conversation with somebody who is followed: what was seen, and what the choice
 * was made from.
 */
final class WeighingRecord {
  private static final WeighingFactor[] FACTORS = WeighingFactor.values();
  private static final String NOTHING = "nothing";

  private static final int LEGAL = WeighingFactor.LEGAL_FRAMES.ordinal();
  private static final int METHOD = WeighingFactor.HOUSE_METHOD.ordinal();

  private final Deciding deciding;
  private final Desk desk;
  private final FiveSteps model;
  private final Said said;
  private final Week week;

  /**
   * False for a decision model that adds up no factors: then options have no value of their own.
   */
  private final boolean weighed;

  private final boolean own;

  /** False when no options were compared. */
  private final boolean formed;

  WeighingRecord(Deciding deciding, FiveSteps model, Said said, Week week) {
    this.deciding = deciding;
    this.said = said;
    this.week = week;
    this.model = model;
    weighed = deciding.isWeighed(model);
    desk = deciding.desk();
    formed = deciding.formed();
    own = desk.isByClient();
  }

  /** What the professional saw, and what became of the picture. */
  static void seen(
      Region region,
      int row,
      Professional professional,
      double truth,
      double signal,
      double noise,
      double before,
      Week week) {
    Witness.note(
        region,
        row,
        week,
        new Happening(
            Deed.CONVERSATION,
            AgentName.professional(professional.id()),
            "held",
            List.of(
                Factor.of("minutes", region.picture().minutes(), "minutes"),
                Factor.of("belief before", before),
                Factor.of("belief", region.jobseekers().service.belief.get(row)),
                Factor.of("truth", truth),
                Factor.of("seen in the conversation", signal),
                Factor.of("noise", noise),
                Factor.of("bias", professional.bias()),
                Factor.of("competence", professional.competence()),
                Factor.of("strain", professional.strain()),
                Factor.of("trust of the client", region.jobseekers().trust.get(row)),
                Factor.of("trust in clients", professional.trustInClients().level()))));
  }

  /** Writes down the choice that was made for somebody who is followed, and what it came from. */
  void note(String choice, String prescribed, String settled) {
    Region region = desk.region();
    int row = desk.row();
    Witness.note(
        region,
        row,
        week,
        new Decision(
            Deed.CHOICE,
            about(prescribed) + withdrawal(settled),
            own ? Witness.PERSON : AgentName.professional(desk.professional().id()),
            choice,
            options(),
            List.of(
                Factor.of("minutes", desk.minutes(), "minutes"),
                Factor.of("belief", desk.belief()),
                Factor.of("feels free to leave the protocol", desk.isFree() ? 1 : 0),
                Factor.of("decides fast", desk.isFast() ? 1 : 0),
                Factor.of("budget of the office", region.officeOf(row).budget(), "euro"),
                Factor.of("openings in the region", region.openings())),
            DrawsTaken.of(deciding, weighed, said, week),
            Grounds.of(deciding, weighed, said)));
  }

  /** Who decided, and by what. */
  private String about(String prescribed) {
    boolean keeps = desk.reading(Reading.KEEPING) > 0;
    String frame =
        (keeps ? "the client has work to keep; " : "")
            + (desk.isByOwnDesign()
                ? "the protocol prescribes " + prescribed
                : "strategy " + deciding.strategy().code() + " is carried out");
    if (own) {
      return "the client decides; " + frame;
    }
    return weighed ? frame : "the model " + deciding.decider() + " decides; " + frame;
  }

  /** What became of a choice that was given up when it had to be explained. */
  private String withdrawal(String settled) {
    return said.explained().withdrawn()
        ? "; explained to the " + said.explained().to().code() + " and withdrawn for " + settled
        : "";
  }

  /** Keeps what was seen, weighed, chosen and done for study. */
  void keep(String choice, String prescribed, String settled) {
    Region region = desk.region();
    int row = desk.row();
    region.keep(
        row,
        new Weighed(
            week.number(),
            AgentName.jobseeker(region.data().name(), region.jobseekers().id.get(row)),
            AgentName.professional(desk.professional().id()),
            deciding.decider(),
            deciding.strategy().code(),
            desk.isFast() ? "fast" : "slow",
            said.response().code(),
            said.talk().code(),
            said.told(),
            region.picture().minutes(),
            desk.belief(),
            region.picture().truth(),
            choice,
            prescribed,
            desk.isFree(),
            new Weighed.Explained(
                said.explained().to().code(),
                said.explained().minutes(),
                said.explained().withdrawn(),
                settled),
            formed ? choices() : List.of(),
            weighed ? counts() : List.of(),
            DrawsTaken.of(deciding, weighed, said, week),
            Grounds.of(deciding, weighed, said)));
  }

  /** A client who decides may want what has little chance. */
  private boolean isOpen(int option) {
    return desk.isOpen(option) && (!weighed || model.isReal(desk, option));
  }

  private double unsteady(int option) {
    return weighed || own ? model.unsteady(desk) * desk.luck(option) : 0;
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>();
    double idle = desk.inaction();
    options.add(
        new Option(
            NOTHING,
            idle + unsteady(Situation.NOTHING),
            unsteady(Situation.NOTHING),
            List.of(Factor.weighted("inaction", idle, 1))));
    for (int option = 0; option < desk.options(); option++) {
      if (isOpen(option)) {
        options.add(
            new Option(
                desk.option(option), desk.values()[option], unsteady(option), factors(option)));
      }
    }
    return options;
  }

  private List<Factor> factors(int option) {
    if (own) {
      return List.of(Factor.weighted("wish", desk.wish(option), 1));
    }
    return weighed ? terms(option) : List.of();
  }

  /** What each factor that was weighed added to an option; the factors with most first. */
  private List<Factor> terms(int option) {
    List<Factor> terms = new ArrayList<>();
    Mind mind = desk.professional().mind();
    for (int place = 0; place < desk.weighed(); place++) {
      int factor = desk.weighing()[place];
      double added = model.added(desk, factor, option);
      if (added != 0) {
        double weight = mind.weight(factor);
        terms.add(Factor.weighted(FACTORS[factor].code(), added / weight, weight));
      }
    }
    terms.sort(
        Comparator.comparingDouble(
            term -> -Math.abs(term.value() * (term.weight() == null ? 1 : term.weight()))));
    terms.add(Factor.weighted("strategy", model.strategyPull(desk), desk.houses()[option]));
    double usual = option == desk.prescribed() ? 1 : 0;
    terms.add(Factor.weighted("protocol", model.protocolPull(desk), usual));
    return terms;
  }

  private List<Weighed.Choice> choices() {
    List<Weighed.Choice> choices = new ArrayList<>();
    double idle = unsteady(Situation.NOTHING);
    choices.add(new Weighed.Choice(NOTHING, true, desk.inaction() + idle, idle, Double.NaN));
    for (int option = 0; option < desk.options(); option++) {
      choices.add(
          new Weighed.Choice(
              desk.option(option),
              isOpen(option),
              desk.values()[option],
              unsteady(option),
              desk.success(option)));
    }
    return choices;
  }

  /**
   * The factors that were weighed. Law and the method of the house pull whether or not they are
   * among those that there was time for: where they did, they were weighed.
   */
  private List<Weighed.Count> counts() {
    List<Weighed.Count> counts = new ArrayList<>();
    for (int place = 0; place < desk.weighed(); place++) {
      int factor = desk.weighing()[place];
      counts.add(count(factor, moved(factor, true)));
    }
    for (int factor : new int[] {LEGAL, METHOD}) {
      double pulled = (desk.weighedBits() >> factor & 1) == 0 ? moved(factor, false) : 0;
      if (pulled > 0) {
        counts.add(count(factor, pulled));
      }
    }
    counts.sort(Comparator.comparingDouble(count -> -count.moved()));
    return counts;
  }

  private Weighed.Count count(int factor, double moved) {
    Mind mind = desk.professional().mind();
    double reported = mind.reported(factor);
    @Nullable Double said = Double.isNaN(reported) ? null : (Double) reported;
    return new Weighed.Count(FACTORS[factor].code(), mind.weight(factor), said, moved);
  }

  /** How far a factor set the open options apart, with what it pulls. */
  private double moved(int factor, boolean looked) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int option = 0; option < desk.options(); option++) {
      if (formed && desk.isOpen(option)) {
        double added = pull(factor, option) + (looked ? model.added(desk, factor, option) : 0);
        least = Math.min(least, added);
        most = Math.max(most, added);
      }
    }
    return Math.max(0, most - least);
  }

  private double pull(int factor, int option) {
    if (factor == LEGAL) {
      return option == desk.prescribed() ? model.protocolPull(desk) : 0;
    }
    return factor == METHOD ? model.strategyPull(desk) * desk.houses()[option] : 0;
  }
}
