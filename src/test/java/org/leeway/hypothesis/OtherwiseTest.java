package org.leeway.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reasons that were found for claims that come out otherwise than expected. */
final class OtherwiseTest {
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| `([\\w-]+)` \\| (opposite|none) \\| (.{20,}) \\|$");

  @Test
  void everyReasonIsOfAClaimThatIsPutToTheModelAndStandsOnce() throws IOException {
    Map<String, Boolean> runnable = new TreeMap<>();
    for (Hypothesis each : HypothesisReader.read(ShippedHypothesesTest.files(), null, List.of())) {
      runnable.put(each.id(), each.isRunnable());
    }
    String text = Files.readString(ShippedHypothesesTest.DIRECTORY.resolve("otherwise.md"));
    Map<String, String> reasons = new TreeMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      assertThat(runnable).containsEntry(line.group(1), true);
      assertThat(reasons.put(line.group(1), line.group(3))).as(line.group(1)).isNull();
    }
    assertThat(reasons.values()).isNotEmpty().doesNotHaveDuplicates();
    long lines = text.lines().filter(each -> each.startsWith("| `")).count();
    assertThat(reasons).hasSize((int) lines);
  }
}
