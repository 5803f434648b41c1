package org.leeway.trial;

import java.util.List;
import org.leeway.scenario.RegionData;
import org.leeway.scenario.Scenario;
import org.leeway.scenario.Values;
import org.leeway.world.Problems;
import org.leeway.world.Sectors;

/**
 * The words of users' phrases that a scenario brings: its instruments, problems, sectors and
 * regions.
 *
 * @param instruments instruments of the register, in its order
 * @param problems problems that people can have, in the order of their bits
 * @param sectors sectors of the data pack, in its order
 * @param regions labour-market regions
 */
public record Vocabulary(
    List<String> instruments,
    List<String> problems,
    List<String> sectors,
    List<RegionData> regions) {
  public Vocabulary {
    instruments = List.copyOf(instruments);
    problems = List.copyOf(problems);
    sectors = List.copyOf(sectors);
    regions = List.copyOf(regions);
  }

  /** The words of a scenario. */
  public static Vocabulary of(Scenario scenario) {
    Values values = scenario.at(Integer.MIN_VALUE);
    return new Vocabulary(
        List.copyOf(values.children("instrument")),
        Problems.codes(values),
        Sectors.names(values),
        scenario.regions());
  }

  /** The words that an attribute may have; empty when it has none. */
  public List<String> words(Attribute attribute) {
    return switch (attribute) {
      case REGION -> regions.stream().map(RegionData::name).toList();
      case SECTOR -> sectors;
      case BARRIER -> problems;
      default -> attribute.words();
    };
  }

  /** The number of a word among those of an attribute; -1 when it is none of them. */
  public int place(Attribute attribute, String word) {
    if (attribute == Attribute.REGION) {
      for (int place = 0; place < regions.size(); place++) {
        RegionData region = regions.get(place);
        if (region.name().equalsIgnoreCase(word) || region.code().equalsIgnoreCase(word)) {
          return place;
        }
      }
      return -1;
    }
    return words(attribute).indexOf(word);
  }
}
