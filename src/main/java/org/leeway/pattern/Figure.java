package org.leeway.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures by which patterns are shown: each a number that follows from what was simulated. */
public enum Figure {
  TOP_FIFTEEN(
      "client-and-individual-in-top-15",
      "Factors of client and professional among the fifteen that count most, as reported"),
  RANK_CORRELATION(
      "rank-correlation-with-report",
      "Rank correlation of the reported means with those of the survey"),
  MOVED(
      "client-and-individual-of-what-decides",
      "Part of what sets options apart that comes from factors of client and professional"),
  SHARED("shared-frame", "Factors of the shared frame that seven of ten report as much"),
  BELOW_THREE("below-three", "Factors with a mean below 3 on the scale of 1 to 4"),
  TARGETS_BELOW_THREE(
      "targets-and-bodies-below-three", "Targets and professional bodies among them"),
  SILHOUETTE("silhouette", "How far the kinds of professional stand apart (mean silhouette)"),
  OCCUPATION(
      "occupation-eta-squared",
      "Part of the variation in a factor that goes with the occupation (median)"),
  OCCUPATION_CLEAR(
      "occupation-clear-factors",
      "Factors that differ clearly by occupation among as many as were asked"),
  TENURE_KNOWN(
      "long-tenure-known-factors",
      "Factors known after more than 15 years in the job, less those known in the first 5"),
  TENURE_REPORTED(
      "long-tenure-reported",
      "Mean reported after more than 15 years in the job, less that in the first 5"),
  PRIVATE_REPORTED(
      "private-reported",
      "Mean reported in private companies, less that of the organisations' own staff"),
  TARGETS_RANK("targets-rank", "Rank of targets among the 41 factors, as reported"),
  STAKES_ATTENTION(
      "attention-by-stakes",
      "Time for clients near work against those far from it, with stakes less without"),
  ROOM_BY_CLARITY(
      "lasting-work-by-room-and-clarity",
      "What more room does for lasting work where frames are clear, less where they are not"),
  MUNICIPAL_CONVERSATIONS(
      "municipal-first-conversations",
      "Conversations within 13 weeks on social assistance, less those on unemployment benefit"),
  MUNICIPAL_INSTRUMENTS(
      "municipal-first-instruments",
      "Started an instrument within 13 weeks on social assistance, less on unemployment benefit"),
  UNMOTIVATED_RULES(
      "rules-for-the-unmotivated",
      "Part of what sets options apart that comes from the law, for the least motivated third less"
          + " the most motivated"),
  PROBLEMS_FIRST(
      "problems-first",
      "Part of the choices that goes to health and practical barriers, for the third with most"
          + " burden less the third with least"),
  FAST_BY_TENURE(
      "fast-paths-by-tenure",
      "Part of the weighings that is fast, after more than 15 years in the job less in the first 5");

  private final String code;
  private final String label;

  Figure(String code, String label) {
    this.code = code;
    this.label = label;
  }

  static Optional<Figure> byCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Figure::code).toList();
  }

  /** Its word in files. */
  public String code() {
    return code;
  }

  /** What a reader sees. */
  public String label() {
    return label;
  }

  /** True for a number of factors or a place among them, which moves by jumps. */
  boolean isCount() {
    return switch (this) {
      case TOP_FIFTEEN, SHARED, BELOW_THREE, TARGETS_BELOW_THREE, OCCUPATION_CLEAR, TARGETS_RANK ->
          true;
      default -> false;
    };
  }

  /** The worlds in which it is taken. */
  List<PatternWorld> worlds() {
    return switch (this) {
      case STAKES_ATTENTION -> List.of(PatternWorld.NO_STAKES, PatternWorld.STAKES);
      case ROOM_BY_CLARITY ->
          List.of(
              PatternWorld.LITTLE_UNCLEAR,
              PatternWorld.MUCH_UNCLEAR,
              PatternWorld.LITTLE_CLEAR,
              PatternWorld.MUCH_CLEAR);
      default -> List.of(PatternWorld.BASE);
    };
  }

  /**
   * The figure.
   *
   * @throws NotTestable when what was simulated cannot show it
   */
  double of(Material material) {
    return switch (this) {
      case TOP_FIFTEEN -> Answers.topFifteen(material.survey());
      case RANK_CORRELATION -> Answers.rankCorrelation(material.survey(), material.report());
      case MOVED -> Reasons.clientAndIndividual(material.decisions());
      case SHARED -> Answers.shared(material.survey(), material.report());
      case BELOW_THREE -> Answers.belowThree(material.survey()).size();
      case TARGETS_BELOW_THREE -> Answers.targetsAndBodies(Answers.belowThree(material.survey()));
      case SILHOUETTE -> Kinds.silhouette(material.survey(), material.report());
      case OCCUPATION -> Kinds.etaOfOccupation(material.survey());
      case OCCUPATION_CLEAR -> Kinds.clearByOccupation(material.survey());
      case TENURE_KNOWN -> Answers.knownByTenure(material.survey());
      case TENURE_REPORTED -> Answers.reportedByTenure(material.survey());
      case PRIVATE_REPORTED -> Answers.reportedByPrivate(material.survey());
      case TARGETS_RANK -> Answers.rankOfTargets(material.survey());
      case STAKES_ATTENTION -> material.attentionByStakes();
      case ROOM_BY_CLARITY -> material.roomByClarity();
      case MUNICIPAL_CONVERSATIONS -> material.municipalLess(Early.CONVERSATIONS);
      case MUNICIPAL_INSTRUMENTS -> material.municipalLess(Early.INSTRUMENT);
      case UNMOTIVATED_RULES -> Reasons.rulesForUnmotivated(material.decisions());
      case PROBLEMS_FIRST ->
          Reasons.problemsFirst(material.decisions(), material.helpWithProblems());
      case FAST_BY_TENURE -> Reasons.fastByTenure(material.decisions(), material.survey());
    };
  }
}
