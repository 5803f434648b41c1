package org.leeway.world;

import java.util.List;
import org.leeway.decision.Situation;
import org.leeway.domain.Distance;
import org.leeway.domain.Feature;
import org.leeway.domain.Reading;
import org.leeway.domain.State;
import org.leeway.domain.WeighingFactor;
import org.leeway.draw.Purpose;

/**
 * What the professional who is talking now has before them: the case as it is read, the options and
 * what they are like, and room to add up. One for each region, filled anew for every client, so
 * that a conversation allocates nothing.
 */
public final class Desk implements Situation {
  /** The luck of doing nothing. */
  public static final int NOTHING_INDEX = 63;

  private static final int LUCKS = 64;
  private static final int IMPRESSIONS = 96;

  private final double[] seen;
  private final EmployersSeen employers = new EmployersSeen();
  private final double[] luck = new double[LUCKS];
  private final double[] impressions = new double[IMPRESSIONS];
  private final double[] lacks = new double[State.values().length];
  private final double[] grips = new double[Mind.FACTORS];
  private final double[] raised = new double[Mind.FACTORS];
  private final byte[] chosen = new byte[Mind.FACTORS];
  private double[] rows = new double[0];
  private double[] value = new double[0];
  private double[] success = new double[0];
  private double[] wish = new double[0];
  private double[] house = new double[0];
  private double[] believed = new double[0];
  private double[] sight = new double[0];
  private double[] gain = new double[0];
  private double[] direction = new double[0];
  private int stride;
  private int options;
  private List<String> names = List.of();
  private List<String> problems = List.of();
  private Region region;
  private Office office;
  private Professional professional;
  private int row;
  private int week;
  private double minutes;
  private double minutesToWeigh;
  private long open;
  private int prescribed;
  private int advised = NOTHING;
  private boolean byOwnDesign;
  private double inaction;
  private double tailoring;
  private double misread;
  private boolean fast;
  private boolean free;
  private boolean byClient;
  private int weighed;
  private long weighedBits;
  private long considered;
  private boolean closely;
  private int heard;
  private long drawn;
  private boolean wishAsked;

  @SuppressWarnings("NullAway.Init") // begin() comes first
  Desk(Picture picture) {
    seen = picture.seen();
  }

  /**
   * Lays the options out: what they are like, whatever the case.
   *
   * @param newNames the code of each option
   * @param newProblems the code of each problem with an intensity of its own
   * @param newDirection what the options are like, feature by feature and need by need
   * @param newStride columns of a row
   */
  public void lay(
      List<String> newNames, List<String> newProblems, double[] newDirection, int newStride) {
    if (direction == newDirection) {
      return;
    }
    direction = newDirection;
    names = newNames;
    problems = newProblems;
    options = newNames.size();
    stride = newStride;
    int size = newDirection.length / newStride;
    if (rows.length < size || value.length < newStride) {
      rows = new double[size];
      value = new double[newStride];
      success = new double[newStride];
      wish = new double[newStride];
      house = new double[newStride];
      believed = new double[newStride];
      sight = new double[newStride];
      gain = new double[newStride];
    }
  }

  /** Turns to a client. */
  public void begin(Region newRegion, int newRow, Professional serving, int newWeek) {
    region = newRegion;
    row = newRow;
    office = newRegion.officeOf(newRow);
    professional = serving;
    week = newWeek;
    minutes = newRegion.picture().minutes();
    fast = false;
    free = false;
    byClient = false;
    weighed = 0;
    weighedBits = 0;
    heard = 0;
    drawn = 0;
    wishAsked = false;
  }

  public Region region() {
    return region;
  }

  public int row() {
    return row;
  }

  public int week() {
    return week;
  }

  /** The office that serves the client. */
  public Office office() {
    return office;
  }

  public Professional professional() {
    return professional;
  }

  /** What employers are like, as it was seen last. */
  public EmployersSeen employers() {
    return employers;
  }

  /** Notes what the case is like in one respect. */
  public void read(Reading reading, double much) {
    seen[Picture.READINGS + reading.ordinal()] = much;
  }

  @Override
  public double reading(Reading reading) {
    return seen[Picture.READINGS + reading.ordinal()];
  }

  /** How much counts in each row, a feature, a goal or a need; to write in. */
  public double[] rows() {
    return rows;
  }

  /** All that the case is weighed by, as {@link Picture#seen} has it. */
  public double[] seen() {
    return seen;
  }

  /** What the options seem worth; to write in. */
  public double[] values() {
    return value;
  }

  /** The chances of success of the options as the professional sees them; to write in. */
  public double[] successes() {
    return success;
  }

  /** How much the client wants each option; to write in. */
  public double[] wishes() {
    return wish;
  }

  /** How much each option belongs to the strategy of the house; to write in. */
  public double[] houses() {
    return house;
  }

  /** The unsteady parts, of doing nothing at {@link #NOTHING_INDEX}; to write in. */
  public double[] lucks() {
    return luck;
  }

  /** Noise for what is seen; to write in. */
  public double[] impressions() {
    return impressions;
  }

  /** What the client lacks of each state that was heard of; to write in. */
  public double[] lacks() {
    return lacks;
  }

  /** Those of some states that were not heard of yet, a bit each; from now on they were. */
  public int unheard(int states) {
    int unheard = states & ~heard;
    heard |= states;
    return unheard;
  }

  /** What each option adds up to before it is looked into; to write in. */
  public double[] sights() {
    return sight;
  }

  /** How much hold the factors have on this case that were looked into; to write in. */
  public double[] grips() {
    return grips;
  }

  /** How much heavier the factors count in this case that were looked into; to write in. */
  public double[] raised() {
    return raised;
  }

  /** The factors that are weighed, in their order; to write in. */
  public byte[] weighing() {
    return chosen;
  }

  /** How many factors are weighed. */
  public int weighed() {
    return weighed;
  }

  /** Weighs so many factors, the first in {@link #weighing}. */
  public void weigh(int factors, boolean quickly) {
    weighed = factors;
    fast = quickly;
    minutesToWeigh = minutes;
    weighedBits = 0;
    for (int place = 0; place < factors; place++) {
      weighedBits |= 1L << chosen[place];
    }
  }

  /** Minutes that were left when it was decided how many factors are weighed. */
  public double minutesToWeigh() {
    return minutesToWeigh;
  }

  /** True when it was asked what the client wants. */
  public boolean isWishAsked() {
    return wishAsked;
  }

  /** The draws that a decision model asked for, a bit for each of the first 64. */
  public long drawn() {
    return drawn;
  }

  /** The factors that are weighed, a bit each. */
  public long weighedBits() {
    return weighedBits;
  }

  /** The options that are compared, a bit each: those that are open, or all to be kept. */
  public long considered() {
    return considered;
  }

  /**
   * True when all options are looked into, also those that could not be chosen whatever is seen.
   */
  public boolean isClose() {
    return closely;
  }

  /**
   * Compares options.
   *
   * @param all true to look into all of them
   */
  public void consider(long mask, boolean all) {
    considered = mask;
    closely = all;
  }

  /** True when a few factors must do. */
  public boolean isFast() {
    return fast;
  }

  /** What is held of the options in the office, for this kind of case; to write in. */
  public double[] beliefs() {
    return believed;
  }

  /** What the statistics of the office say that the options add; to write in. */
  public double[] gains() {
    return gain;
  }

  /** Takes minutes of the conversation for something else than weighing and talking. */
  public void spend(double taken) {
    minutes -= taken;
  }

  /** Sets who chooses, and whether the professional feels free to leave the protocol. */
  public void leave(boolean toClient, boolean feelsFree) {
    byClient = toClient;
    free = feelsFree;
  }

  /** True when the client's own wish decides. */
  public boolean isByClient() {
    return byClient;
  }

  /** True when the professional feels free to leave the protocol. */
  public boolean isFree() {
    return free;
  }

  /** The options that are open, a bit each. */
  public long open() {
    return open;
  }

  /** Opens options. */
  public void open(long mask) {
    open = mask;
  }

  /** Sets what the protocol prescribes; {@link #NOTHING} where a strategy takes its place. */
  public void prescribe(int byProtocol) {
    prescribed = byProtocol;
  }

  /** Sets what the office's statistics advise; {@link #NOTHING} where no advice is shown. */
  public void advise(int byStatistics) {
    advised = byStatistics;
  }

  /** What the office's statistics advise. */
  public int advised() {
    return advised;
  }

  /** Notes whether the service works as it does anyway, or by a strategy. */
  public void design(boolean own) {
    byOwnDesign = own;
  }

  /** True when the professional works as the service does anyway, not by a strategy. */
  public boolean isByOwnDesign() {
    return byOwnDesign;
  }

  /** What doing nothing new is worth. */
  public void idle(double worth) {
    inaction = worth;
  }

  /** How much more room (or less) than is granted the professional reads into the frames today. */
  public double misread() {
    return misread;
  }

  /** Sets how much more room than is granted the professional reads into the frames today. */
  public void misread(double more) {
    misread = more;
  }

  /** How far what this client needs counts: less where the programme is the same for all. */
  public double tailoring() {
    return tailoring;
  }

  /** Sets how far what this client needs counts. */
  public void tailor(double much) {
    tailoring = much;
  }

  @Override
  public int options() {
    return options;
  }

  @Override
  public String option(int option) {
    return names.get(option);
  }

  @Override
  public boolean isOpen(int option) {
    return (open & (1L << option)) != 0;
  }

  @Override
  public int prescribed() {
    return prescribed;
  }

  @Override
  public double minutes() {
    return minutes;
  }

  @Override
  public double belief() {
    return region.jobseekers().service.belief.get(row);
  }

  @Override
  public double doubt() {
    return region.jobseekers().service.doubt.get(row);
  }

  @Override
  public Distance kind() {
    return region.picture().kind();
  }

  @Override
  public double lack(State state) {
    return region.picture().lack(state);
  }

  @Override
  public double problem(String code) {
    int owned = problems.indexOf(code);
    return owned < 0 ? 0 : region.picture().problem(owned);
  }

  @Override
  public double feature(Feature feature, int option) {
    return switch (feature) {
      case USUAL -> option == prescribed ? 1 : 0;
      case HOUSE -> house[option];
      case PAST, POOLED, COUNTS -> success[option];
      case BELIEVED -> believed[option];
      case WISHED -> wish[option];
      case ADVISED -> option == advised ? 1 : 0;
      default -> direction[feature.ordinal() * stride + option];
    };
  }

  @Override
  public double weight(WeighingFactor factor) {
    return professional.mind().weight(factor.ordinal());
  }

  @Override
  public double success(int option) {
    return success[option];
  }

  /** {@inheritDoc} What the cases of the office with such clients say. */
  @Override
  public double predictedGain(int option) {
    return gain[option];
  }

  @Override
  public double wish(int option) {
    wishAsked = true;
    return wish[option];
  }

  @Override
  public double inaction() {
    return inaction;
  }

  @Override
  public double luck(int option) {
    return luck[option == NOTHING ? NOTHING_INDEX : option];
  }

  @Override
  public double uniform(int index) {
    drawn |= 1L << index;
    long client = region.jobseekers().id.get(row);
    return region.draws().uniform(Purpose.RANDOM_CHOICE, client, week, index);
  }
}
