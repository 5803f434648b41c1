package org.leeway.hypothesis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.UserFile;
import org.leeway.scenario.YamlNode;

/**
 * Reads hypotheses from files: one to a file, or several of one document below {@code hypotheses:}.
 * Everything is checked before anything is simulated, and all problems are told at once.
 */
public final class HypothesisReader {
  private static final Set<String> DOCUMENT =
      new TreeSet<>(List.of("hypotheses", "about", "scenario"));
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "claim",
              "source",
              "scenario",
              "population",
              "enrol",
              "context",
              "mechanism",
              "mechanism from",
              "outcome",
              "no effect within",
              "interaction",
              "missing"));
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

  private final Problems problems = new Problems();
  private final TestReader tests;
  private final Map<String, Hypothesis> read = new LinkedHashMap<>();

  private HypothesisReader(Words.Source words, @Nullable Path base, List<String> sets) {
    tests = new TestReader(words, base, sets, problems);
  }

  /**
   * Reads files.
   *
   * @param files the files, in order
   * @param base the scenario below a hypothesis that names none; null for {@code
   *     ../netherlands.yaml} beside its file
   * @param sets changes from the command line, each {@code path=value}
   * @throws org.leeway.scenario.ScenarioException with every problem that was found
   */
  public static List<Hypothesis> read(List<Path> files, @Nullable Path base, List<String> sets) {
    return read(files, base, sets, ModelWords::new);
  }

  static List<Hypothesis> read(
      List<Path> files, @Nullable Path base, List<String> sets, Words.Source words) {
    HypothesisReader reader = new HypothesisReader(words, base, sets);
    files.forEach(reader::file);
    reader.problems.throwIfAny();
    return List.copyOf(reader.read.values());
  }

  private void file(Path file) {
    YamlNode.Fields top = UserFile.read(file, problems);
    if (top == null) {
      return;
    }
    YamlNode.Field several = top.field("hypotheses");
    YamlNode.Field one = top.field("hypothesis");
    if (several != null) {
      new Keys(top, "", problems).allowOnly(DOCUMENT);
      document(file, top, several);
    } else if (one != null) {
      String id = new Keys(top, "", problems).text("hypothesis").orElse("");
      hypothesis(
          file,
          top,
          id,
          one,
          new YamlNode.Fields(
              top.place(),
              top.fields().stream().filter(each -> !each.key().equals("hypothesis")).toList()));
    } else {
      problems.add(
          top.place(),
          "",
          "holds no hypothesis",
          "the key 'hypothesis' with its name, or 'hypotheses' with several by name",
          () -> Spelling.nearest(firstKey(top), List.of("hypothesis", "hypotheses")));
    }
  }

  private static String firstKey(YamlNode.Fields top) {
    return top.fields().isEmpty() ? "" : top.fields().get(0).key();
  }

  private void document(Path file, YamlNode.Fields top, YamlNode.Field several) {
    if (!(several.value() instanceof YamlNode.Fields all) || all.fields().isEmpty()) {
      problems.add(
          several.value().place(),
          "hypotheses",
          "is " + several.value().kind(),
          "names, each with a claim below it");
      return;
    }
    for (YamlNode.Field each : all.fields()) {
      if (each.value() instanceof YamlNode.Fields fields) {
        hypothesis(file, top, each.key(), each, fields);
      } else {
        problems.add(
            each.value().place(),
            "hypotheses." + Problems.quotable(each.key()),
            "is " + each.value().kind(),
            "a claim, its source, a context, a mechanism and outcomes");
      }
    }
  }

  private void hypothesis(
      Path file,
      YamlNode.Fields document,
      String id,
      YamlNode.Field named,
      YamlNode.Fields fields) {
    int before = problems.size();
    Keys keys = new Keys(fields, Problems.quotable(id), problems);
    keys.allowOnly(KEYS);
    if (!ID.matcher(id).matches()) {
      problems.add(
          named.place(),
          Problems.quotable(id),
          "is no name for a hypothesis",
          "letters, digits, '.', '_' and '-', at most 60");
    } else if (read.containsKey(id)) {
      problems.add(
          named.place(),
          id,
          "this name is taken at " + read.get(id).place().fileAndLine(),
          "each name once");
    }
    String claim = keys.requiredText("claim", "the claim in a sentence").orElse("");
    String source = keys.requiredText("source", "where the claim was found").orElse("");
    String missing = keys.text("missing").orElse("");
    HypothesisTest test = null;
    if (missing.isEmpty()) {
      test = tests.read(file, document, fields, keys, Problems.quotable(id));
    }
    if (problems.size() == before) {
      read.put(
          id,
          new Hypothesis(id, named.place(), claim, source, Describing.of(fields), missing, test));
    }
  }

  /** The names of some hypotheses, for messages. */
  static List<String> ids(List<Hypothesis> hypotheses) {
    List<String> ids = new ArrayList<>();
    hypotheses.forEach(each -> ids.add(each.id()));
    return ids;
  }
}
