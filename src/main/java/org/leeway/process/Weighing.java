package org.leeway.process;

import java.util.Arrays;
import java.util.Optional;
import org.leeway.decision.ProfessionalModel;
import org.leeway.domain.Reading;
import org.leeway.domain.Scheme;
import org.leeway.domain.Status;
import org.leeway.draw.Draws;
import org.leeway.draw.Purpose;
import org.leeway.scenario.Values;
import org.leeway.world.Desk;
import org.leeway.world.Jobseekers;
import org.leeway.world.Office;
import org.leeway.world.Professional;
import org.leeway.world.Region;
import org.leeway.world.Schemes;

/**
 * Steps 2 to 4 of the weighing: what the case is like, what is asked for, the options that law,
 * budget and felt room leave, and the choice between them, which is left to a decision model. Where
 * the client decides, the client takes what he or she wants most.
 */
final class Weighing {
  /** The professional leaves things as they are. */
  static final int NOTHING = -1;

  private final Catalogue catalogue;
  private final Options options;
  private final Factors factors;
  private final FiveSteps model;
  private final Readings readings;
  private final Perception perception;
  private final Discretion room;
  private final Voice voice;
  private final Designs designs;
  private final Insight insight;
  private final Models models;
  private final Advice advice;
  private final KeepingWork keeping;

  Weighing(Values values, Catalogue catalogue, Perception perception) {
    this.catalogue = catalogue;
    this.perception = perception;
    options = new Options(values, catalogue);
    factors = new Factors(values, options);
    insight = new Insight(values, catalogue);
    model = new FiveSteps(values, options, factors, insight);
    room = new Discretion(values, catalogue);
    readings = new Readings(values, room, catalogue);
    voice = insight.voice();
    designs = new Designs(values, catalogue);
    models = new Models(values);
    advice = new Advice(values, insight.knowledge());
    keeping = values.once(KeepingWork.class, KeepingWork::new);
  }

  /** Before the conversations of a week. */
  void prepare(Region region, Week week) {
    readings.visit(region, week);
  }

  /** Reads a case that a professional has just looked at; nothing is weighed yet. */
  void read(Region region, int row, Professional professional, Week week) {
    Desk desk = region.desk();
    desk.lay(options.names(), options.problems(), options.direction(), options.stride());
    desk.begin(region, row, professional, week.number());
    readings.ofCase(desk, week);
    readings.ofClient(desk);
  }

  /** Looks at a case that was read: decides what is weighed, and asks for it. */
  void look(Region region, Week week) {
    Desk desk = region.desk();
    desk.design(designs.of(region, desk.row(), week).isOwn());
    desk.prescribe(byProtocol(region));
    model.look(desk);
    if (perception.ask(desk, factors, week)) {
      readings.ofClient(desk);
    }
  }

  /** Decides once more what is weighed, with the minutes that a second look left. */
  void lookAgain(Region region) {
    readings.ofClient(region.desk());
    model.look(region.desk());
  }

  /** What the factors ask and say. */
  Factors factors() {
    return factors;
  }

  /** What the instruments are like. */
  Options options() {
    return options;
  }

  /** How heavily law and policy count for the professional with this client. */
  double law(Region region) {
    return factors.law(region.desk());
  }

  /**
   * Chooses an instrument for a client whose case was read and looked at.
   *
   * @return place in the catalogue, or {@link #NOTHING}
   */
  int choose(Region region, int row, Professional professional, Week week) {
    Desk desk = region.desk();
    int kind = region.picture().kind().ordinal();
    Office office = desk.office();
    long id = region.jobseekers().id.get(row);
    Design design = designs.of(region, row, week);
    desk.tailor(design.tailoring());
    desk.prescribe(byProtocol(region));
    double felt = room.felt(office, design.discretion(), desk.misread());
    boolean free = room.isFelt(region, office, professional, id, felt, week);
    boolean own = voice.decides(region, row, design.clientSay(), week);
    long open = possible(region, row, week) & chosen(desk, office, design, free, own, week);
    desk.open(open & paid(region, row, office, own, open));
    boolean kept = region.isFollowed(row) || region.isSampled(row);
    Optional<ProfessionalModel> other = models.of(office.organisation());
    boolean all = kept || other.isPresent();
    desk.consider(all ? options.everything() : desk.open(), all);
    draw(desk, id, week);
    lay(desk, design);
    if (all) {
      remember(desk);
    }
    if (other.isPresent() || (all && (own || factors.askWish(desk.weighedBits())))) {
      listen(desk);
    }
    desk.leave(own, free);
    if (own) {
      return wanted(desk);
    }
    advice.show(desk, office, kind);
    int choice = other.isPresent() ? decide(desk, other.get(), kind) : model.choose(desk);
    advice.count(desk, office, kind, choice);
    return choice;
  }

  /** True when the client's own wish decides today. */
  boolean isByClient(Region region, int row, Week week) {
    return voice.decides(region, row, designs.of(region, row, week).clientSay(), week);
  }

  /** A client who decided was heard. */
  void heard(Region region, int row) {
    voice.heard(region, row);
  }

  /**
   * Writes a conversation down, for those who are followed or of whom decisions are kept.
   *
   * @param formed false when no options were compared
   */
  void record(Region region, int row, boolean formed, int choice, Said said, Week week) {
    Desk desk = region.desk();
    Design design = designs.of(region, row, week);
    boolean other = desk.isByClient() || models.of(desk.office().organisation()).isPresent();
    Deciding deciding =
        new Deciding(
            desk,
            desk.isByClient() ? Deciding.CLIENT : decider(region.officeOf(row)),
            formed,
            choice,
            design.strategy(),
            !designs.strategy(Schemes.at(region.jobseekers().scheme.get(row))).isOwn(),
            voice.room(region, row, design.clientSay()) > 0,
            design.clientSay(),
            room.isDrawn(desk.office()),
            room.unclear(desk.office()) > 0,
            other ? desk.isWishAsked() : factors.askWish(desk.weighedBits()),
            model.isPressed(desk.minutesToWeigh()));
    WeighingRecord record = new WeighingRecord(deciding, model, said, week);
    if (formed && region.isFollowed(row)) {
      record.note(name(choice), name(region.desk().prescribed()), name(said.explained().settled()));
    }
    if (region.isSampled(row)) {
      record.keep(name(choice), name(region.desk().prescribed()), name(said.explained().settled()));
    }
  }

  private String decider(Office office) {
    return models.of(office.organisation()).map(ProfessionalModel::code).orElseGet(model::code);
  }

  /** Lets another decision model choose than the five steps. */
  private int decide(Desk desk, ProfessionalModel other, int kind) {
    Office office = desk.office();
    desk.idle(model.inaction());
    Arrays.fill(desk.values(), 0);
    for (int option = 0; option < desk.options(); option++) {
      desk.gains()[option] = insight.knowledge().gain(office, option, kind);
    }
    return Models.choose(other, desk);
  }

  /**
   * What law and the programme so far leave. What runs or was finished not long ago is not started
   * again, even where the protocol prescribes it. Who has work to keep needs other things than who
   * looks for it.
   */
  private long possible(Region region, int row, Week week) {
    Jobseekers people = region.jobseekers();
    if (people.kept.get(row) == Jobseekers.NOT_KEPT) {
      return 0;
    }
    long running = 0;
    for (int place = 0; place < people.service.programme.size(row); place++) {
      running |= 1L << people.service.programme.instrument(row, place);
    }
    long allowed =
        people.is(row, Status.WORKING)
            ? keeping.open(region, row, week)
            : options.allowed(people.scheme.get(row));
    return allowed & ~people.service.done.get(row) & ~running;
  }

  /**
   * What the professional may choose: what protocol or strategy have, and what room is felt for.
   */
  private long chosen(
      Desk desk, Office office, Design design, boolean free, boolean own, Week week) {
    if (own) {
      return options.all();
    }
    long mask = desk.prescribed() == NOTHING ? 0 : 1L << desk.prescribed();
    mask |= free ? room.affordable(office) : 0;
    if (!design.isOwn()) {
      Region region = desk.region();
      int weeks = designs.along(region, desk.row(), design, week);
      boolean keeps = desk.reading(Reading.KEEPING) > 0;
      for (int place = 0; place < catalogue.size(); place++) {
        mask |= design.offers(region, catalogue.get(place), keeps, weeks) ? 1L << place : 0;
      }
    }
    return mask;
  }

  /** What there is money for: the office's, or the client's own budget. */
  private long paid(Region region, int row, Office office, boolean own, long open) {
    if (office.budget() > 0) {
      return options.all();
    }
    long mask = options.free();
    for (long left = own ? open & ~mask : 0; left != 0; left &= left - 1) {
      int place = Long.numberOfTrailingZeros(left);
      mask |= voice.pays(region, row, catalogue.get(place)) ? 1L << place : 0;
    }
    return mask;
  }

  /** What is unsteady in a choice, for what is considered and for doing nothing. */
  private static void draw(Desk desk, long id, Week week) {
    long needed = desk.considered() | 1L << Desk.NOTHING_INDEX;
    Draws draws = desk.region().draws();
    draws.someGumbels(Purpose.LIKING, id, week.number(), needed, desk.lucks());
  }

  /** What worked, as the professional knows it. */
  private void remember(Desk desk) {
    for (long left = desk.considered(); left != 0; left &= left - 1) {
      insight.remember(desk, Long.numberOfTrailingZeros(left));
    }
  }

  private static void lay(Desk desk, Design design) {
    double[] houses = desk.houses();
    if (design.isOwn()) {
      Arrays.fill(houses, 0);
      return;
    }
    for (long left = desk.considered(); left != 0; left &= left - 1) {
      int option = Long.numberOfTrailingZeros(left);
      houses[option] = design.weight(option);
    }
  }

  /** What the client wants of what is open. */
  private void listen(Desk desk) {
    Arrays.fill(desk.wishes(), 0);
    for (long left = desk.open(); left != 0; left &= left - 1) {
      insight.listen(desk, Long.numberOfTrailingZeros(left));
    }
  }

  /** The option that a client wants who decides; nothing where none is wanted enough. */
  private int wanted(Desk desk) {
    double sigma = model.unsteady(desk);
    desk.idle(model.inaction());
    Arrays.fill(desk.values(), 0);
    int best = NOTHING;
    double most = model.inaction() + sigma * desk.luck(NOTHING);
    for (long left = desk.open(); left != 0; left &= left - 1) {
      int option = Long.numberOfTrailingZeros(left);
      if (!desk.isClose()) {
        if (1 + sigma * desk.luck(option) <= most) {
          continue; // nothing is wanted more than fully
        }
        insight.listen(desk, option);
      }
      double value = desk.wish(option) + sigma * desk.luck(option);
      desk.values()[option] = value;
      if (value > most) {
        most = value;
        best = option;
      }
    }
    return best;
  }

  private int byProtocol(Region region) {
    Desk desk = region.desk();
    if (!desk.isByOwnDesign()) {
      return NOTHING;
    }
    int prescribed = room.protocol(desk.office().organisation(), region.picture().kind().ordinal());
    boolean keeps = desk.reading(Reading.KEEPING) > 0;
    boolean senseless = keeps && prescribed != NOTHING && !catalogue.get(prescribed).isAtWork();
    return senseless ? NOTHING : prescribed;
  }

  /**
   * What stands in the place of a choice that leaves what the professional works by: what the
   * protocol prescribes or, where a strategy is carried out, what the profession holds most of in
   * that strategy for a kind of case.
   */
  int instead(Region region, int row, int kind) {
    Desk desk = region.desk();
    if (desk.isByOwnDesign()) {
      return desk.prescribed();
    }
    Strategy strategy = designs.strategy(Schemes.at(region.jobseekers().scheme.get(row)));
    int best = NOTHING;
    double most = 0;
    for (int place = 0; place < catalogue.size(); place++) {
      double believed = catalogue.get(place).believed(kind);
      if (desk.isOpen(place) && strategy.instrument(place) > 0 && believed > most) {
        best = place;
        most = believed;
      }
    }
    return best;
  }

  /**
   * True when a choice leaves what the professional works by in this conversation: the strategy, or
   * where that is not carried out, the protocol.
   */
  boolean leaves(Region region, int row, int kind, int choice) {
    if (choice == NOTHING) {
      return false;
    }
    Scheme scheme = Schemes.at(region.jobseekers().scheme.get(row));
    return region.desk().isByOwnDesign()
        ? choice != room.protocol(region.desk().office().organisation(), kind)
        : designs.strategy(scheme).instrument(choice) <= 0;
  }

  private String name(int place) {
    return place == NOTHING ? "nothing" : catalogue.get(place).code();
  }
}
