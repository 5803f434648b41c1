package org.leeway.decision;

import java.util.Optional;
import java.util.stream.Stream;

/** Whose decisions a model takes. */
public enum ModelKind {
  PROFESSIONAL(
      "professional-model",
      "five-steps",
      "Weighs what it sees of the client against what else counts, and starts what is worth most.",
      ProfessionalModel.class),
  SEARCH(
      "search-model",
      "built-in",
      "Searches as far as time, will, what work would bring and duty go.",
      SearchModel.class),
  SCREENING(
      "screening-model",
      "built-in",
      "Judges by what is seen of the candidate, and by the group where little is to be seen.",
      ScreeningModel.class),
  MANAGER(
      "manager-model",
      "built-in",
      "Answers bad figures and incidents with tighter rules or support, by an own style.",
      ManagerModel.class);

  private final String word;
  private final String usual;
  private final String aboutUsual;
  private final Class<? extends DecisionModel> type;

  ModelKind(String word, String usual, String aboutUsual, Class<? extends DecisionModel> type) {
    this.word = word;
    this.usual = usual;
    this.aboutUsual = aboutUsual;
    this.type = type;
  }

  /** The kind in words, such as {@code professional-model}. */
  public String word() {
    return word;
  }

  /** The code of Leeway's own model, which needs more than what models are given. */
  public String usual() {
    return usual;
  }

  /** What Leeway's own model does, in a sentence. */
  public String aboutUsual() {
    return aboutUsual;
  }

  Class<? extends DecisionModel> type() {
    return type;
  }

  /** The kind with a word. */
  public static Optional<ModelKind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
