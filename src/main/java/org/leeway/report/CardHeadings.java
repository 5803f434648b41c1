package org.leeway.report;

import java.util.List;
import java.util.Locale;
import org.leeway.scenario.Card;
import org.leeway.theory.InForce;

/** The words with which the keys of cards are told. */
final class CardHeadings {
  /** The order in which a reader asks. */
  static final List<String> ORDER =
      List.of(
          "Same as",
          "Starts from",
          "Group",
          "Seat",
          "Influence",
          "Side",
          "Cluster",
          "Reported",
          "By kind of staff",
          "Unseen",
          "Is the lack of",
          "Is the trait",
          "In the model as",
          "Hinders",
          "How common",
          "How bad",
          "Comes",
          "Goes",
          "Goal",
          "Goals",
          "Instruments",
          "Works through",
          "Takes away",
          "Needs",
          "Takes",
          "Switched on",
          "Strength",
          "Gate",
          "Helped by",
          "Hindered by",
          "Moves",
          "Only where meant for it",
          "Answers a lack of",
          "Clears",
          "Says",
          "Favours",
          "Counts more",
          "Counts less",
          "Anchoring",
          "Anchored deeper",
          "Backfires",
          "Reached from",
          "Problems below",
          "Bar for problems");

  private CardHeadings() {}

  /** The heading under which a card tells what stands behind a key. */
  static String of(Card.Kind kind, String key) {
    int dot = key.indexOf('.');
    String first = dot < 0 ? key : key.substring(0, dot);
    return switch (first) {
      case "same as" -> "Same as";
      case "like" -> "Starts from";
      case "category" -> "Group";
      case "state" -> "Is the lack of";
      case "trait" -> "Is the trait";
      case "in model" -> "In the model as";
      case "prevalence" -> "How common";
      case "severity" -> "How bad";
      case "goal" -> kind == Card.Kind.PROBLEM ? "Goals" : "Goal";
      case "instrument" -> "Instruments";
      case "mechanism" -> kind == Card.Kind.INSTRUMENT ? "Works through" : "Mechanisms";
      case "connection" -> "Needs";
      case "clears" ->
          switch (kind) {
            case INSTRUMENT -> "Takes away";
            case GOAL -> "Problems below";
            default -> "Clears";
          };
      case "clear-below" -> "Bar for problems";
      case "weeks", "hours", "minutes", "cost" ->
          kind == Card.Kind.INSTRUMENT ? "Takes" : sentence(first);
      case "on" -> "Switched on";
      case "takes-part", "gate" -> "Gate";
      case "helped-by" -> "Helped by";
      case "hindered-by" -> "Hindered by";
      case "deeper" -> "Anchored deeper";
      case "specific" -> "Only where meant for it";
      case "test" -> "Reached from";
      case "marginal" -> "Reported";
      case "code" -> "By kind of staff";
      case "fills" -> "Answers a lack of";
      case "raised-by" -> "Counts more";
      case "lowered-by" -> "Counts less";
      case "group" -> "In a group";
      default -> sentence(first);
    };
  }

  /** True for the parts of a rule that is told as one sentence. */
  static boolean isRule(String key) {
    return key.startsWith("fails.");
  }

  /** A value under its heading. */
  static String entry(InForce value) {
    String key = value.key();
    String figure = CardSection.figure(value);
    int dot = key.indexOf('.');
    String rest = dot < 0 ? "" : key.substring(dot + 1);
    return switch (dot < 0 ? key : key.substring(0, dot)) {
      case "gate" -> rest + " from " + figure;
      case "takes-part" ->
          value.moves()
              ? "as far as the person takes part"
              : "whether or not the person takes part";
      case "weeks" -> figure + " weeks";
      case "hours" -> figure + " hours a week";
      case "minutes" -> figure + " minutes a week of the professional";
      case "cost" -> figure + " euro";
      case "clears" ->
          rest.isEmpty()
              ? figure + " of the problems that its instruments name"
              : rest + " " + figure;
      case "says", "favours" -> rest.replace('.', ' ') + " " + figure;
      case "specific" -> value.moves() ? rest : "not " + rest;
      case "comes", "goes", "decay" -> figure + " per year";
      case "takes" -> figure + " a week";
      case "deeper" ->
          switch (rest) {
            case "after" -> "after " + figure + " weeks";
            case "anchoring" -> figure;
            default -> "from " + rest + " " + figure;
          };
      default -> rest.isEmpty() ? figure : rest + " " + figure;
    };
  }

  /** The heading under which a card tells who names it. */
  static String incoming(Card.Kind from, String key) {
    String stem = key.substring(key.lastIndexOf('.') + 1);
    return switch (from) {
      case PROBLEM -> stem.equals("goal") ? "Goal of problems" : "Against";
      case GOAL -> "Counts for goal";
      case INSTRUMENT ->
          switch (stem) {
            case "goal" -> "Instruments for it";
            case "mechanism" -> "Set to work by";
            case "clears" -> "Taken away by";
            case "connection" -> "Needed by";
            case "same as" -> "Also known as";
            default -> "Instruments";
          };
      case MECHANISM -> key.equals("anchoring") ? "Anchors" : "Anchors in time";
      case STRATEGY -> stem.equals("like") ? "Start of" : "In strategies";
      case POSITION -> "Bet on by";
      case FACTOR -> "Weighed through";
      case ANCHORING, CONNECTION, CONTEXT, SCHEME -> "Named by " + from.word();
    };
  }

  private static String sentence(String key) {
    String words = key.replace('-', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
