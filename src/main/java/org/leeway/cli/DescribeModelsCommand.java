package org.leeway.cli;

import java.util.List;
import org.leeway.decision.DecisionModels;
import picocli.CommandLine.Command;

/** Prints the decision models that scenarios may name. */
@Command(
    name = "models",
    header = "How professionals, clients, employers and managers may decide.",
    footer = {"", "Examples:", "  leeway describe models", "  leeway describe models --json"})
final class DescribeModelsCommand extends AbstractDescribeCommand {
  @Override
  public Integer call() {
    List<DecisionModels.Described> models = DecisionModels.installed().all();
    if (json()) {
      Json.print(console(), models);
      return ExitCode.OK;
    }
    paragraph(
        "The decision models that scenarios may name: organisation.uwv.model and"
            + " organisation.municipality.model, search.model, screening.model and manager.model."
            + " docs/decision-models.md shows how to supply one of your own.");
    String kind = "";
    for (DecisionModels.Described model : models) {
      if (!model.kind().equals(kind)) {
        kind = model.kind();
        console().out().println();
        console().out().println(kind);
      }
      indented(model.code() + ": " + model.about());
    }
    return ExitCode.OK;
  }
}
