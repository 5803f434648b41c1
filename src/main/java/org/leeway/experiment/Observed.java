package org.leeway.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leeway.observe.Measure;
import org.leeway.observe.Observation;
import org.leeway.observe.Sampling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Cohort;
import org.leeway.trial.Condition;
import org.leeway.trial.Who;

/** What is observed and what is done, in words that fix it: they stand in the manifest. */
final class Observed {
  private Observed() {}

  /** One line per cohort and per measure, and one when a line is kept of everybody. */
  static List<String> inWords(Observation observation) {
    List<String> lines = new ArrayList<>();
    observation.cohorts().forEach(cohort -> lines.add(inWords(cohort)));
    observation.measures().forEach(measure -> lines.add(inWords(measure)));
    observation.audits().forEach(audit -> lines.add("audit " + audit));
    if (observation.census() > 0) {
      lines.add("census: everybody who is counted, for " + observation.census() + " weeks");
    }
    if (observation.survey()) {
      lines.add("survey of professionals in the last week");
    }
    Sampling sampling = observation.sampling();
    if (!sampling.isOff()) {
      lines.add(
          "decisions: share "
              + sampling.share()
              + " of all people"
              + (sampling.named().isEmpty() ? "" : " and " + String.join(", ", sampling.named()))
              + ", at most "
              + sampling.most()
              + " a region");
    }
    return lines;
  }

  private static String inWords(Cohort cohort) {
    return "cohort "
        + cohort.id()
        + ": "
        + inWords(cohort.who())
        + "; enrolled from week "
        + cohort.from()
        + " until week "
        + cohort.until()
        + ", followed for "
        + cohort.follow()
        + " weeks; assigned by "
        + cohort.assignment().unit().word()
        + ", share "
        + cohort.assignment().share();
  }

  private static String inWords(Measure measure) {
    return "measure "
        + measure.id()
        + ": "
        + measure.quantity().phrase()
        + " ("
        + measure.quantity().unit()
        + ", "
        + measure.quantity().sums()
        + " sums) of "
        + measure.part()
        + (measure.cohort().isEmpty() ? "" : " in " + measure.cohort())
        + ", "
        + inWords(measure.group());
  }

  private static String inWords(Who who) {
    return who.conditions().isEmpty()
        ? "everybody"
        : who.conditions().stream().map(Observed::inWords).collect(Collectors.joining(", "));
  }

  private static String inWords(Condition condition) {
    return condition.attribute().word() + " " + condition.test();
  }

  /** What is done to those who are assigned; empty when nothing is done. */
  static List<String> inWords(StudyArm.@Nullable Treated treated) {
    if (treated == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "those of cohort "
            + treated.cohort()
            + " who are assigned, "
            + treated.delay()
            + " weeks after enrolment"
            + (treated.length() == Integer.MAX_VALUE
                ? ""
                : ", for " + treated.length() + " weeks"));
    treated.changes().forEach(changes -> addInWords("", changes, lines));
    return lines;
  }

  private static void addInWords(String above, YamlNode.Fields fields, List<String> lines) {
    for (YamlNode.Field field : fields.fields()) {
      String path = above.isEmpty() ? field.key() : above + "." + field.key();
      if (field.value() instanceof YamlNode.Fields below) {
        addInWords(path, below, lines);
      } else if (field.value() instanceof YamlNode.Text text) {
        lines.add(path + ": " + text.text());
      } else if (field.value() instanceof YamlNode.Items items) {
        lines.add(path + ": " + items.items().size() + " items");
      }
    }
  }
}
