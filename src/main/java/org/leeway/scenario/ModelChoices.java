package org.leeway.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeway.decision.DecisionModels;
import org.leeway.decision.ModelException;
import org.leeway.decision.ModelKind;

/**
 * Completes the choices of the register with the decision models that are there: {@code
 * professional-model.*} among the choices of a parameter stands for every such model, those of the
 * user's own included.
 */
final class ModelChoices {
  private static final String EVERY = ".*";

  private ModelChoices() {}

  /** Puts codes where choices say {@code KIND.*}. */
  static void complete(Register register, Problems problems) {
    for (Parameter parameter : List.copyOf(register.parameters())) {
      if (parameter.choices().stream().anyMatch(choice -> kind(choice).isPresent())) {
        register.replace(parameter.withChoices(codes(parameter, problems)));
      }
    }
  }

  private static Optional<ModelKind> kind(String choice) {
    return choice.endsWith(EVERY)
        ? ModelKind.of(choice.substring(0, choice.length() - EVERY.length()))
        : Optional.empty();
  }

  private static List<String> codes(Parameter parameter, Problems problems) {
    List<String> codes = new ArrayList<>();
    for (String choice : parameter.choices()) {
      List<String> named =
          kind(choice).map(kind -> installed(kind, problems)).orElse(List.of(choice));
      named.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
    }
    return codes;
  }

  private static List<String> installed(ModelKind kind, Problems problems) {
    try {
      return DecisionModels.installed().codes(kind);
    } catch (ModelException unusable) {
      String message = String.valueOf(unusable.getMessage());
      problems.add(new Place("-D" + DecisionModels.PROPERTY, 0, 0), "", message, "");
      return List.of();
    }
  }
}
