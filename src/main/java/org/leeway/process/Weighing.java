package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.FactorCluster;
import org.leeway.domain.OrganisationType;
import org.leeway.domain.Scheme;
import org.leeway.domain.State;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.trace.Factor;
import org.leeway.world.Employability;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Steps 3 and 4 of the weighing: the options that law, budget and felt room leave, and the choice
 * between them. Each option is worth what it adds for this client as perceived, what it did before
 * in this professional's memory, what the profession holds, what the organisation gains and pays,
 * what policy prescribes, and what employers ask. With few minutes only the two heaviest clusters
 * of factors count (fast path). The choice is bounded: an unsteady part decides between near
 * equals.
 */
final class Weighing {
  /** The professional leaves things as they are. */
  static final int NOTHING = -1;

  private static final FactorCluster[] CLUSTERS = FactorCluster.values();

  private final Catalogue catalogue;
  private final Discretion room;
  private final double inaction;
  private final double unsteadiness;
  private final double fastBelow;
  private final Knowledge knowledge;
  private final double costScale;
  private final double protocolPull;
  private final double mediationThreshold;
  private final Voice voice;
  private final Designs designs;
  private final double strategyPull;
  private final Employability employability;
  private final double[] stakes = new double[OrganisationType.values().length];

  Weighing(Values values, Catalogue catalogue) {
    this.catalogue = catalogue;
    room = new Discretion(values, catalogue);
    inaction = values.number("weighing.inaction");
    unsteadiness = values.number("weighing.unsteadiness");
    fastBelow = values.minutes("weighing.fast-below").value();
    knowledge = new Knowledge(values, catalogue);
    costScale = values.money("weighing.cost-scale").euro();
    protocolPull = values.number("weighing.protocol-pull");
    mediationThreshold = values.share("weighing.ready-for-mediation").value();
    voice = new Voice(values);
    designs = new Designs(values, catalogue);
    strategyPull = values.number("weighing.strategy-pull");
    employability = new Employability(values);
    for (OrganisationType type : OrganisationType.values()) {
      stakes[type.ordinal()] =
          values.share("organisation." + type.code() + ".target.stakes").value();
    }
  }

  /**
   * Chooses an instrument for a client, of whom the professional now has a picture.
   *
   * @return place in the catalogue, or {@link #NOTHING}
   */
  int choose(Region region, int row, Professional professional, Week week) {
    int kind = region.picture().kind().ordinal();
    Office office = region.officeOf(row);
    long id = region.jobseekers().id.get(row);
    Design design = designs.of(region, row, week);
    int prescribed = design.isOwn() ? room.protocol(office.organisation(), kind) : NOTHING;
    boolean free = room.isFelt(region, office, professional, id, design.discretion(), week);
    boolean own = voice.decides(region, row, design.clientSay(), week);
    double lowestWeight =
        region.picture().minutes() < fastBelow ? thresholdOfHeaviest(professional) : 0;
    int best = NOTHING;
    double steadied = knowledge.unsteady(knowledge.methodical(office, 0));
    double idle = steadied * unsteady(region, id, week, catalogue.size());
    double bestValue = inaction + idle;
    boolean kept = region.isFollowed(row) || region.isSampled(row);
    @Nullable WeighingRecord weighed = kept ? new WeighingRecord() : null;
    if (weighed != null) {
      List<Factor> factors = List.of(Factor.weighted("inaction", inaction, 1));
      weighed.consider("nothing", bestValue, idle, factors);
    }
    for (int place = 0; place < catalogue.size(); place++) {
      Instrument instrument = catalogue.get(place);
      boolean open =
          place == prescribed
              || design.offers(region, instrument)
              || (free && room.mayCost(office, instrument.euro()))
              || own;
      if (!open
          || !isPossible(region, row, instrument)
          || !(isPaid(office, instrument) || (own && voice.pays(region, row, instrument)))) {
        continue;
      }
      double unsteady = steadied * unsteady(region, id, week, place);
      double pull = place == prescribed ? professional.weight(FactorCluster.LEGAL) : 0;
      double belongs = design.isOwn() ? 0 : design.weight(place);
      double value = unsteady;
      if (own) {
        value += voice.wish(region, row, instrument, week);
      } else {
        value += value(region, row, professional, instrument, lowestWeight, design);
        value += strategyPull * belongs + protocolPull * pull;
      }
      if (weighed != null) {
        List<Factor> factors = new ArrayList<>();
        if (own) {
          factors.add(Factor.weighted("wish", voice.wish(region, row, instrument, week), 1));
        } else {
          factors = factors(region, row, professional, instrument, lowestWeight, design);
          factors.add(Factor.weighted("strategy", strategyPull, belongs));
          factors.add(Factor.weighted("protocol", protocolPull, pull));
        }
        weighed.consider(instrument.code(), value, unsteady, factors);
      }
      if (value > bestValue) {
        bestValue = value;
        best = place;
      }
    }
    if (weighed != null) {
      boolean fast = lowestWeight > 0;
      String followed = design.strategy().code();
      weighed.chosen(
          region, row, professional, name(best), name(prescribed), followed, free, fast, week);
      double truth = employability.of(region.jobseekers(), row);
      weighed.keep(
          region, row, professional, name(best), name(prescribed), free, fast, truth, week);
    }
    if (own && best != NOTHING) {
      voice.heard(region, row);
    }
    return best;
  }

  /**
   * Whether law, budget and the programme so far leave room for an instrument. What runs or was
   * finished not long ago is not started again, even where the protocol prescribes it; help with
   * problems is for those who seem to have them.
   */
  static boolean isPossible(Region region, int row, Instrument instrument) {
    Jobseekers people = region.jobseekers();
    return instrument.isChosen()
        && people.kept.get(row) == 1
        && instrument.isAllowed(Schemes.at(people.scheme.get(row)))
        && (people.service.done.get(row) & (1L << instrument.place())) == 0
        && !people.service.programme.has(row, instrument.place());
  }

  static boolean isPaid(Office office, Instrument instrument) {
    return instrument.euro() <= 0 || office.budget() > 0;
  }

  private String name(int place) {
    return place == NOTHING ? "nothing" : catalogue.get(place).code();
  }

  /** What made up the value of an option, for the record. */
  private List<Factor> factors(
      Region region,
      int row,
      Professional professional,
      Instrument instrument,
      double lowestWeight,
      Design design) {
    List<Factor> factors = new ArrayList<>();
    for (FactorCluster cluster : CLUSTERS) {
      double weight = professional.weight(cluster);
      if (weight >= lowestWeight) {
        double aspect = aspect(cluster, region, row, professional, instrument, design);
        factors.add(Factor.weighted(cluster.code(), aspect, weight));
      }
    }
    return factors;
  }

  /** What is prescribed to the client in a row today; nothing while a strategy takes its place. */
  int prescribed(Region region, int row, int kind, Week week) {
    return designs.of(region, row, week).isOwn()
        ? room.protocol(region.officeOf(row).organisation(), kind)
        : NOTHING;
  }

  /**
   * True when a choice leaves what the professional works by today: the strategy, or where that is
   * not carried out, the protocol.
   */
  boolean leaves(Region region, int row, int kind, int choice, Week week) {
    Design design = designs.of(region, row, week);
    if (choice == NOTHING) {
      return false;
    }
    return design.isOwn()
        ? choice != room.protocol(region.officeOf(row).organisation(), kind)
        : design.strategy().instrument(choice) <= 0;
  }

  /** True when a choice leaves the protocol, or the strategy that takes its place. */
  boolean deviates(Region region, int row, int kind, int choice) {
    Scheme scheme = Schemes.at(region.jobseekers().scheme.get(row));
    Strategy strategy = designs.strategy(scheme);
    if (!strategy.isOwn()) {
      return choice != NOTHING && strategy.instrument(choice) <= 0;
    }
    return choice != NOTHING && choice != room.protocol(region.officeOf(row).organisation(), kind);
  }

  private double value(
      Region region,
      int row,
      Professional professional,
      Instrument instrument,
      double lowestWeight,
      Design design) {
    double value = 0;
    for (FactorCluster cluster : CLUSTERS) {
      double weight = professional.weight(cluster);
      if (weight >= lowestWeight) {
        value += weight * aspect(cluster, region, row, professional, instrument, design);
      }
    }
    return value;
  }

  private double aspect(
      FactorCluster cluster,
      Region region,
      int row,
      Professional professional,
      Instrument instrument,
      Design design) {
    int kind = region.picture().kind().ordinal();
    double belief = region.jobseekers().service.belief.get(row);
    return switch (cluster) {
      case CLIENT -> design.tailoring() * fit(region, row, instrument);
      case INDIVIDUAL ->
          knowledge.pooled(region.officeOf(row), professional, instrument.place(), kind);
      case PROFESSIONAL -> knowledge.believed(region.officeOf(row), instrument.place(), kind);
      case ORGANISATIONAL ->
          stakes[region.officeOf(row).organisation().ordinal()] * belief * instrument.believed(kind)
              - instrument.euro() / costScale;
      case LEGAL -> 0;
      case EMPLOYER -> instrument.aim(State.REACH) * belief;
      case OTHER -> instrument.aim(State.REACH) * Math.min(1, region.openings()) * belief;
    };
  }

  /** How well an instrument answers to what the client seems to lack and to carry along. */
  private double fit(Region region, int row, Instrument instrument) {
    double belief = region.jobseekers().service.belief.get(row);
    if (instrument.aim(State.REACH) == 1) {
      return belief >= mediationThreshold ? belief : 0;
    }
    if (instrument.isTowardsEmployers()) {
      return 1 - belief;
    }
    double most = 0;
    for (State state : instrument.aimed()) {
      if (state.isOwn()) {
        most = Math.max(most, instrument.aim(state) * region.picture().lack(state));
      }
    }
    for (int at = 0; at < instrument.clears().size(); at++) {
      Instrument.Clearing clearing = instrument.clears().get(at);
      double seen = region.picture().problem(clearing.problem().owned());
      most = Math.max(most, clearing.part() * seen);
    }
    return most;
  }

  private double unsteady(Region region, long id, Week week, int place) {
    return unsteadiness * region.draws().gumbel(Purpose.CHOICE, id, week.number(), place);
  }

  /** The weight that only the two heaviest clusters reach. */
  private static double thresholdOfHeaviest(Professional professional) {
    double first = 0;
    double second = 0;
    for (FactorCluster cluster : CLUSTERS) {
      double weight = professional.weight(cluster);
      if (weight > first) {
        second = first;
        first = weight;
      } else if (weight > second) {
        second = weight;
      }
    }
    return second;
  }
}
