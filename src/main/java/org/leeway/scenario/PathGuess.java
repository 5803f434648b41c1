package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The parameter that somebody had in mind who wrote a path that does not exist: the Dutch word for
 * a step, a step left out, a step misspelt, or another name where the register has its own.
 */
final class PathGuess {
  private static final int MOST_SHOWN = 3;

  /** Words of the field that people bring along, and the register's word for them. */
  private static final Map<String, String> SYNONYMS = synonyms();

  private final Register register;
  private final List<String> known;

  PathGuess(Register register) {
    this.register = register;
    this.known = new ArrayList<>(register.groups());
    known.addAll(register.paths());
  }

  private static Map<String, String> synonyms() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("gemeente", "municipality");
    words.put("gemeenten", "municipality");
    words.put("municipal", "municipality");
    words.put("municipalities", "municipality");
    words.put("bijstand", "social-assistance");
    words.put("participatiewet", "social-assistance");
    words.put("ziektewet", "sickness");
    words.put("zw", "sickness");
    words.put("wia", "wga");
    words.put("organisatie", "organisation");
    words.put("organization", "organisation");
    words.put("begroting", "budget");
    words.put("klant", "client");
    words.put("klanten", "client");
    words.put("cliënt", "client");
    words.put("werkgever", "employer");
    words.put("arbeidsmarkt", "market");
    words.put("markt", "market");
    words.put("gesprek", "contact");
    words.put("professionals", "professional");
    words.put("ruimte", "discretion");
    words.put("doel", "target");
    words.put("personeel", "staff");
    words.put("maatregel", "sanction");
    words.put("plicht", "duty");
    words.put("scholing", "schooling");
    words.put("loonkostensubsidie", "wage-subsidy");
    return words;
  }

  /** The register's word for a word of the field; the word itself when it has no other. */
  static String registerWord(String word) {
    return SYNONYMS.getOrDefault(word.toLowerCase(Locale.ROOT), word);
  }

  /** What was meant by a path; empty when nothing comes close. */
  String of(PathPattern pattern, Set<String> others) {
    String typed = pattern.toString();
    String suffix = Spelling.pathsEnding(typed, register.paths());
    if (!suffix.isEmpty()) {
      return suffix;
    }
    String translated = translated(pattern);
    if (!translated.isEmpty()) {
      return translated;
    }
    String between = withAStepBetween(pattern);
    if (!between.isEmpty()) {
      return between;
    }
    List<String> candidates = new ArrayList<>(known);
    candidates.addAll(others);
    String near = Spelling.nearest(typed, candidates);
    boolean misspelt = near.contains(" or ") || stepsAreClose(pattern.steps(), near);
    String swapped = misspelt ? "" : withAnotherStep(pattern.steps());
    return pattern.withWildcards(swapped.isEmpty() ? near : swapped);
  }

  private String translated(PathPattern pattern) {
    List<String> steps = new ArrayList<>();
    for (String step : pattern.steps()) {
      steps.add(registerWord(step));
    }
    if (steps.equals(pattern.steps())) {
      return "";
    }
    PathPattern meant = new PathPattern(steps);
    return register.isGroup(meant) || !register.matching(meant).isEmpty() ? meant.toString() : "";
  }

  /** {@code duty[*].strictness} for {@code duty.strictness}. */
  private String withAStepBetween(PathPattern pattern) {
    for (int place = pattern.steps().size() - 1; place > 0; place--) {
      List<String> steps = new ArrayList<>(pattern.steps());
      steps.add(place, PathPattern.ANY);
      List<Parameter> meant = register.matching(new PathPattern(steps));
      if (!meant.isEmpty()) {
        return meant.size() == 1 ? meant.get(0).path() : new PathPattern(steps).toString();
      }
    }
    return "";
  }

  /** True when two paths differ by slips of the pen and not by whole words. */
  private static boolean stepsAreClose(List<String> typed, String path) {
    List<String> steps = List.of(path.split("\\."));
    if (steps.size() != typed.size()) {
      return true;
    }
    for (int i = 0; i < steps.size(); i++) {
      boolean same = typed.get(i).equals(PathPattern.ANY) || typed.get(i).equals(steps.get(i));
      if (!same && Spelling.nearest(typed.get(i), List.of(steps.get(i))).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Every path that differs in one step, whatever that step is; empty when there are many. */
  private String withAnotherStep(List<String> typed) {
    Set<String> meant = new LinkedHashSet<>();
    for (int i = 0; i < typed.size() && !typed.contains(PathPattern.ANY); i++) {
      List<String> steps = new ArrayList<>(typed);
      steps.set(i, PathPattern.ANY);
      register.matching(new PathPattern(steps)).forEach(found -> meant.add(found.path()));
    }
    return meant.size() > MOST_SHOWN ? "" : String.join(" or ", meant);
  }
}
