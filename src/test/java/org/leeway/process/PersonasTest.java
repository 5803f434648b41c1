package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeway.trace.Weighed;

/**
 * The eight people of whom the survey asked professionals what would count for them and what they
 * would do ({@code src/test/resources/personas}). Each is put to many professionals in worlds of
 * their own, for as long as a conversation may take, in which there is time for about half of the
 * factors: every factor that was named is weighed by at least half of them, what only some named by
 * a visible part, those that were named first are among the five that set options apart most, and
 * what was said to be done is done by a visible part. Where the model is known to differ from what
 * was named first, the file of the person says why. The survey asked for no rules of an
 * organisation, so that the professionals have all the room there is.
 */
@Tag("slow")
final class PersonasTest {
  private static final Path PERSONAS = Path.of("src/test/resources/personas");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final int PROFESSIONALS = 60;
  private static final int DECIDING = 200;
  private static final JsonNode ALL_THE_ROOM =
      new ObjectMapper()
          .createObjectNode()
          .set(
              "parameters",
              new ObjectMapper()
                  .createObjectNode()
                  .put("organisation[*].discretion.size", 1)
                  .put("organisation[*].discretion.clarity", 1));
  private static final double MINUTES = 30;
  private static final double DOING_MINUTES = 60;
  private static final int MOST_WEIGHED_ON_AVERAGE = 30;
  private static final int NAMED_FIRST_IS_AMONG = 5;
  private static final double VISIBLE = 0.05;

  static List<String> personas() throws IOException {
    try (Stream<Path> files = Files.list(PERSONAS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("personas")
  void professionalsWeighWhatTheSurveyFound(String file) throws IOException {
    JsonNode persona = YAML.readTree(PERSONAS.resolve(file).toFile());
    Map<String, Double> moved = new HashMap<>();
    Map<String, Integer> weighed = new HashMap<>();
    int conversations = 0;
    int counted = 0;
    for (int seed = 1; seed <= PROFESSIONALS; seed++) {
      RuleCase world = new RuleCase(seed, persona, ALL_THE_ROOM);
      for (Weighed each : world.weighings(MINUTES)) {
        conversations++;
        counted += each.counts().size();
        for (Weighed.Count count : each.counts()) {
          if (count.weight() > 0) {
            weighed.merge(count.factor(), 1, Integer::sum);
            moved.merge(count.factor(), count.moved(), Double::sum);
          }
        }
      }
    }
    assertThat(conversations).isEqualTo(PROFESSIONALS);
    assertThat(counted).isLessThan(MOST_WEIGHED_ON_AVERAGE * PROFESSIONALS);
    isWeighed(file, persona.path("weighed"), weighed, PROFESSIONALS / 2);
    isWeighed(file, persona.path("some"), weighed, (int) Math.ceil(VISIBLE * PROFESSIONALS));
    List<String> ranked = ranked(moved);
    assertThat(persona.path("first")).isNotEmpty();
    for (JsonNode first : persona.path("first")) {
      boolean known = persona.path("not-among-first").has(first.asText());
      assertThat(ranked.indexOf(first.asText()) < NAMED_FIRST_IS_AMONG)
          .as("%s: rank of %s among %s", file, first.asText(), ranked)
          .isEqualTo(!known);
    }
  }

  private static void isWeighed(
      String file, JsonNode factors, Map<String, Integer> weighed, int least) {
    for (JsonNode factor : factors) {
      assertThat(weighed.getOrDefault(factor.asText(), 0))
          .as("%s weighs %s; weighed were %s", file, factor.asText(), weighed)
          .isGreaterThanOrEqualTo(least);
    }
  }

  @ParameterizedTest
  @MethodSource("personas")
  void professionalsDoWhatTheSurveyFound(String file) throws IOException {
    JsonNode persona = YAML.readTree(PERSONAS.resolve(file).toFile());
    Map<String, Integer> done = new TreeMap<>();
    for (int seed = 1; seed <= DECIDING; seed++) {
      for (Weighed each : new RuleCase(seed, persona, ALL_THE_ROOM).weighings(DOING_MINUTES)) {
        done.merge(each.response(), 1, Integer::sum);
        done.merge(each.chosen(), 1, Integer::sum);
        if (!each.talk().equals(each.response())) {
          done.merge(each.talk(), 1, Integer::sum);
        }
      }
    }
    int most = 0;
    int named = 0;
    for (JsonNode action : persona.path("actions")) {
      int times = 0;
      for (JsonNode one : action.path("any")) {
        times += done.getOrDefault(one.asText(), 0);
      }
      assertThat(times / (double) DECIDING)
          .as("%s: %s; done was %s", file, action.path("any"), done)
          .isGreaterThanOrEqualTo(VISIBLE);
      most = Math.max(most, times);
      named = action.has("most") ? times : named;
    }
    if (named > 0) {
      assertThat(named).as("%s: what most would do; done was %s", file, done).isEqualTo(most);
    }
  }

  private static List<String> ranked(Map<String, Double> moved) {
    List<String> factors = new ArrayList<>(moved.keySet());
    factors.sort(
        Comparator.comparingDouble((String factor) -> -moved.get(factor))
            .thenComparing(Comparator.naturalOrder()));
    return factors;
  }
}
