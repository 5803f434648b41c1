package org.leeway.pattern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.WeighingFactor;
import org.leeway.evidence.Finding;
import org.leeway.evidence.Findings;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.ScenarioTemplate;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.UserFile;
import org.leeway.scenario.YamlNode;

/** Reads the file of patterns; every mistake is told with its place. */
public final class PatternReader {
  private static final Set<String> TOP =
      new LinkedHashSet<>(List.of("about", "scenario", "market", "means", "shared", "patterns"));
  private static final Set<String> KEYS =
      new LinkedHashSet<>(List.of("claim", "source", "given", "expect", "finding", "missing"));

  private final Path file;
  private final Problems problems = new Problems();

  private PatternReader(Path file) {
    this.file = file;
  }

  /**
   * Reads patterns and the scenario to which they are put.
   *
   * @param sets changes from the command line
   * @throws org.leeway.scenario.ScenarioException with every problem that was found
   */
  public static PatternFile read(Path file, List<String> sets) {
    return new PatternReader(file).read(sets);
  }

  private PatternFile read(List<String> sets) {
    YamlNode.Fields top = UserFile.read(file, problems);
    if (top == null) {
      throw problems.exception();
    }
    Keys keys = new Keys(top, "", problems);
    keys.allowOnly(TOP);
    Optional<String> scenario = keys.requiredText("scenario", "a scenario file");
    Optional<String> market = keys.requiredText("market", "a file of findings on the market");
    SurveyReport report = new SurveyReport(means(top), shared(keys));
    List<Pattern> patterns = patterns(top);
    problems.throwIfAny();
    Path named = UserFile.beside(file, scenario.orElseThrow());
    Findings findings =
        Findings.read(UserFile.beside(file, market.orElseThrow()), named, sets, Findings.PARTIAL);
    named(patterns, findings, top);
    problems.throwIfAny();
    return new PatternFile(ScenarioTemplate.read(named, sets), report, findings, patterns);
  }

  /** Tells which patterns name a finding that is not there. */
  private void named(List<Pattern> patterns, Findings findings, YamlNode.Fields top) {
    List<String> known = findings.findings().stream().map(Finding::id).toList();
    for (Pattern pattern : patterns) {
      if (pattern.isOfMarket() && !known.contains(pattern.finding())) {
        problems.add(
            top.place(),
            "patterns." + pattern.id() + ".finding",
            "there is no finding '" + Problems.quotable(pattern.finding()) + "'",
            "one of " + String.join(", ", known),
            () -> Spelling.nearest(pattern.finding(), known));
      }
    }
  }

  private Map<WeighingFactor, Double> means(YamlNode.Fields top) {
    Map<WeighingFactor, Double> means = new EnumMap<>(WeighingFactor.class);
    YamlNode.Field field = top.field("means");
    if (field == null || !(field.value() instanceof YamlNode.Fields fields)) {
      problems.add(top.place(), "means", "are missing", "a mean for each of the 41 factors");
      return means;
    }
    Keys keys = new Keys(fields, "means", problems);
    for (YamlNode.Field each : fields.fields()) {
      WeighingFactor factor = factor(each.key(), each);
      Double mean = keys.number(each.key());
      if (factor != null && mean != null) {
        means.put(factor, mean);
      }
    }
    for (WeighingFactor factor : WeighingFactor.values()) {
      if (!means.containsKey(factor)) {
        problems.add(field.place(), "means", "lack " + factor.code(), "a number from 1 to 4");
      }
    }
    return means;
  }

  private List<WeighingFactor> shared(Keys keys) {
    List<WeighingFactor> shared = new ArrayList<>();
    for (YamlNode.Text text : keys.texts("shared", "codes of factors")) {
      WeighingFactor factor =
          factor(text.text().strip(), new YamlNode.Field(text.place(), "shared", text));
      if (factor != null) {
        shared.add(factor);
      }
    }
    return shared;
  }

  private @Nullable WeighingFactor factor(String code, YamlNode.Field field) {
    List<String> codes = new ArrayList<>();
    for (WeighingFactor factor : WeighingFactor.values()) {
      if (factor.code().equals(code)) {
        return factor;
      }
      codes.add(factor.code());
    }
    problems.add(
        field.place(),
        field.key(),
        "'" + Problems.quotable(code) + "' is no factor",
        "one of the 41 factors",
        () -> Spelling.nearest(code, codes));
    return null;
  }

  private List<Pattern> patterns(YamlNode.Fields top) {
    List<Pattern> patterns = new ArrayList<>();
    YamlNode.Field field = top.field("patterns");
    if (field == null || !(field.value() instanceof YamlNode.Fields fields)) {
      problems.add(top.place(), "patterns", "are missing", "patterns by name, indented below it");
      return patterns;
    }
    for (YamlNode.Field each : fields.fields()) {
      if (each.value() instanceof YamlNode.Fields one) {
        patterns.add(pattern(each.key(), one));
      } else {
        problems.add(
            each.place(), "patterns." + each.key(), "says nothing", "a claim and a source");
      }
    }
    return patterns;
  }

  private Pattern pattern(String id, YamlNode.Fields fields) {
    Keys keys = new Keys(fields, "patterns." + id, problems);
    keys.allowOnly(KEYS);
    String claim = keys.requiredText("claim", "a sentence").orElse("");
    String source = keys.requiredText("source", "where it was reported").orElse("");
    String missing = keys.text("missing").orElse("");
    String finding = keys.text("finding").orElse("");
    YamlNode.Field expect = fields.field("expect");
    int said = (expect == null ? 0 : 1) + (finding.isEmpty() ? 0 : 1) + (missing.isEmpty() ? 0 : 1);
    if (said != 1) {
      problems.add(
          fields.place(),
          "patterns." + id,
          said == 0 ? "expects nothing" : "says in several ways how it is asked",
          "one of expect, with figures and bounds; finding, with the name of one on the market;"
              + " missing, with what the model lacks");
    }
    return new Pattern(
        id,
        claim,
        source,
        keys.text("given").orElse(""),
        expect == null ? List.of() : expectations("patterns." + id + ".expect", expect),
        finding,
        missing);
  }

  private List<Pattern.Expectation> expectations(String path, YamlNode.Field expect) {
    List<Pattern.Expectation> expectations = new ArrayList<>();
    if (!(expect.value() instanceof YamlNode.Fields fields)) {
      problems.add(expect.place(), path, "is " + expect.value().kind(), "figures with bounds");
      return expectations;
    }
    Keys keys = new Keys(fields, path, problems);
    for (YamlNode.Field each : fields.fields()) {
      Optional<Figure> figure = Figure.byCode(each.key());
      Optional<String> words = keys.requiredText(each.key(), "a bound such as 'at least 9'");
      Optional<Bound> bound = words.flatMap(Bound::read);
      if (figure.isEmpty()) {
        problems.add(
            each.place(),
            path + "." + each.key(),
            "no such figure",
            "one of " + String.join(", ", Figure.codes()),
            () -> Spelling.nearest(each.key(), Figure.codes()));
      } else if (words.isPresent() && bound.isEmpty()) {
        problems.add(
            each.value().place(),
            path + "." + each.key(),
            "'" + Problems.quotable(words.get()) + "' is no bound",
            "at least, at most, more than or less than a number, or a range such as 4 to 8");
      } else if (bound.isPresent()) {
        expectations.add(new Pattern.Expectation(figure.get(), bound.get()));
      }
    }
    return expectations;
  }
}
