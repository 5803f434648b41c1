package org.leeway.decision;

import java.util.Optional;
import java.util.stream.Stream;

/** Whose decisions a model takes. */
public enum ModelKind {
  PROFESSIONAL("professional-model", "five-steps", ProfessionalModel.class),
  SEARCH("search-model", "built-in", SearchModel.class),
  SCREENING("screening-model", "built-in", ScreeningModel.class),
  MANAGER("manager-model", "built-in", ManagerModel.class);

  private final String word;
  private final String usual;
  private final Class<? extends DecisionModel> type;

  ModelKind(String word, String usual, Class<? extends DecisionModel> type) {
    this.word = word;
    this.usual = usual;
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

  Class<? extends DecisionModel> type() {
    return type;
  }

  /** The kind with a word. */
  public static Optional<ModelKind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
