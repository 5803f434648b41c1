package org.leeway.hypothesis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.observe.Quantities;
import org.leeway.observe.Quantity;
import org.leeway.scenario.Place;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;
import org.leeway.trial.WhoReader;

/** The outcomes and the attributes of people that the model knows. */
final class ModelWords implements Words {
  private static final Pattern LAST_WEEK = Pattern.compile("to week (\\d{1,4})\\b");

  /** Weeks over which a figure of the market is taken when no weeks are named. */
  private static final int YEAR = 52;

  private final Vocabulary vocabulary;
  private final Problems problems;

  ModelWords(Scenario scenario, Problems problems) {
    vocabulary = Vocabulary.of(scenario);
    this.problems = problems;
  }

  @Override
  public @Nullable Quantity quantity(String phrase, Place place, String path) {
    YamlNode.Text text = new YamlNode.Text(place, phrase, false);
    return Quantities.read(text, path, vocabulary, problems);
  }

  @Override
  public Who who(YamlNode.Fields conditions, String path, boolean groups) {
    return new WhoReader(vocabulary, problems).read(conditions, path, groups);
  }

  /** A figure of people needs them followed, but for a correlation between attributes. */
  @Override
  public boolean isOfMarket(Quantity quantity) {
    return quantity.weeks() == 0 && !quantity.unit().equals("correlation");
  }

  @Override
  public int horizon(Quantity quantity) {
    if (!isOfMarket(quantity)) {
      return quantity.weeks();
    }
    Matcher last = LAST_WEEK.matcher(quantity.phrase());
    return last.find() ? Integer.parseInt(last.group(1)) : YEAR;
  }
}
