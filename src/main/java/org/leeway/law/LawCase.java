package org.leeway.law;

import java.util.List;
import org.leeway.scenario.Place;
import org.leeway.scenario.YamlNode;

/**
 * A rule test: a client in a situation, and what the law should say.
 *
 * @param id its name in the file
 * @param title what it is about
 * @param source the article or the page that says so
 * @param week the week of the run whose law is asked
 * @param changes changes of the law that hold for this case alone
 * @param expected what is expected
 * @param place where it is written
 */
public record LawCase(
    String id,
    String title,
    String source,
    int week,
    YamlNode.Fields changes,
    Client client,
    Situation situation,
    List<Expected> expected,
    Place place) {
  public LawCase {
    expected = List.copyOf(expected);
  }
}
