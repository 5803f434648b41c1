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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leeway.trace.Weighed;

/**
 * The eight people of whom the survey asked professionals what would count for them ({@code
 * src/test/resources/personas}). Each is put to many professionals in worlds of their own: every
 * factor that was named is weighed by at least half of them, and the one that was named first is
 * among the five that set options apart most.
 */
@Tag("slow")
final class PersonasTest {
  private static final Path PERSONAS = Path.of("src/test/resources/personas");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final int PROFESSIONALS = 60;
  private static final double MINUTES = 45;
  private static final int NAMED_FIRST_IS_AMONG = 5;

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
    for (int seed = 1; seed <= PROFESSIONALS; seed++) {
      RuleCase world = new RuleCase(seed, persona);
      for (Weighed each : world.weighings(MINUTES)) {
        conversations++;
        for (Weighed.Count count : each.counts()) {
          if (count.weight() > 0) {
            weighed.merge(count.factor(), 1, Integer::sum);
            moved.merge(count.factor(), count.moved(), Double::sum);
          }
        }
      }
    }
    assertThat(conversations).isEqualTo(PROFESSIONALS);
    for (JsonNode factor : persona.path("weighed")) {
      assertThat(weighed.getOrDefault(factor.asText(), 0))
          .as("%s weighs %s; weighed were %s", file, factor.asText(), weighed)
          .isGreaterThanOrEqualTo(PROFESSIONALS / 2);
    }
    List<String> ranked = ranked(moved);
    for (JsonNode first : persona.path("first")) {
      assertThat(ranked.indexOf(first.asText()))
          .as("%s: rank of %s among %s", file, first.asText(), ranked)
          .isBetween(0, NAMED_FIRST_IS_AMONG - 1);
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
