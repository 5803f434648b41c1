package org.leeway.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leeway.decision.DecisionModels;
import org.leeway.decision.ManagerModel;
import org.leeway.decision.ProfessionalModel;
import org.leeway.decision.ScreeningModel;
import org.leeway.decision.SearchModel;
import org.leeway.decision.Situation;
import org.leeway.domain.OrganisationType;
import org.leeway.scenario.Values;

/**
 * The decision models that a scenario names. Where it names Leeway's own there is nothing here: the
 * rules of the phase do it themselves, with more than models are given.
 */
final class Models {
  private final List<Optional<ProfessionalModel>> professional = new ArrayList<>();
  private final Optional<SearchModel> search;
  private final Optional<ScreeningModel> screening;
  private final Optional<ManagerModel> manager;

  /**
   * @throws IllegalArgumentException when there is no model with the name
   */
  Models(Values values) {
    DecisionModels installed = DecisionModels.installed();
    for (OrganisationType type : OrganisationType.values()) {
      String code = values.choice("organisation." + type.code() + ".model");
      professional.add(installed.professional(code));
    }
    search = installed.search(values.choice("search.model"));
    screening = installed.screening(values.choice("screening.model"));
    manager = installed.manager(values.choice("manager.model"));
  }

  /** How the professionals of an organisation choose; empty for the five steps. */
  Optional<ProfessionalModel> of(OrganisationType type) {
    return professional.get(type.ordinal());
  }

  /** How clients decide how much to search; empty for what Leeway does itself. */
  Optional<SearchModel> search() {
    return search;
  }

  /** How employers judge candidates; empty for what Leeway does itself. */
  Optional<ScreeningModel> screening() {
    return screening;
  }

  /** How managers react; empty for what Leeway does itself. */
  Optional<ManagerModel> manager() {
    return manager;
  }

  /**
   * What a model chooses.
   *
   * @return an open option, or {@link Situation#NOTHING}
   * @throws IllegalStateException when it chose what it must not, naming the model
   */
  static int choose(ProfessionalModel model, Situation situation) {
    int choice = model.choose(situation);
    boolean exists = choice >= 0 && choice < situation.options();
    if (choice != Situation.NOTHING && !(exists && situation.isOpen(choice))) {
      throw new IllegalStateException(
          "decision model "
              + model.code()
              + " chose option "
              + choice
              + (exists
                  ? " (" + situation.option(choice) + "), which is not open"
                  : ", of " + situation.options()));
    }
    return choice;
  }

  /**
   * Holds a number to what a model must give.
   *
   * @throws IllegalStateException when it is no finite number, naming the model
   */
  static double finite(String code, double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalStateException("decision model " + code + " gave " + number);
    }
    return number;
  }
}
