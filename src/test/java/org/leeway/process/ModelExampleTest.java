package org.leeway.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leeway.Small;
import org.leeway.decision.DecisionModels;
import org.leeway.decision.ModelJar;
import org.leeway.decision.ProfessionalModel;
import org.leeway.decision.Situation;
import org.leeway.decision.StandIn;
import org.leeway.domain.OrganisationType;
import org.leeway.results.Provenance;
import org.leeway.scenario.Scenario;

/** The decision model in docs/decision-models.md can be compiled, packed, named and run. */
final class ModelExampleTest {
  private static final Path PAGE = Path.of("docs/decision-models.md");
  private static final Pattern EXAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("class (\\w+) implements ProfessionalModel");

  @TempDir private Path directory;

  @AfterEach
  void forgetJars() {
    System.clearProperty(DecisionModels.PROPERTY);
  }

  @Test
  void theExampleIsTenLinesThatDecide() throws IOException {
    String page = Files.readString(PAGE);
    Matcher example = EXAMPLE.matcher(page);
    assertThat(example.find()).isTrue();
    String source = example.group(1);
    assertThat(source.lines()).hasSize(10);
    Matcher named = CLASS.matcher(source);
    assertThat(named.find()).isTrue();
    Path jar = directory.resolve("mediate.jar");
    ModelJar.of(jar, named.group(1), source, ProfessionalModel.class);
    System.setProperty(DecisionModels.PROPERTY, jar.toString());

    Scenario scenario = Small.regions(1, "organisation.uwv.model=mediate-the-ready");
    ProfessionalModel model = new Models(scenario.at(0)).of(OrganisationType.UWV).orElseThrow();

    StandIn ready = StandIn.four().believing(0.7);
    assertThat(Models.choose(model, ready)).isEqualTo(1);
    assertThat(Models.choose(model, ready.open(0b1101))).isEqualTo(Situation.NOTHING);
    assertThat(Models.choose(model, ready.believing(0.3))).isEqualTo(Situation.NOTHING);
    new Trial(scenario, 1, 2000).open().weeks(4);
    assertThat(Provenance.of(java.time.Instant.EPOCH, java.util.List.of()).version())
        .matches("(?s).+ with decision models mediate.jar sha256:[0-9a-f]{64}");
  }
}
