package org.leeway.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leeway.observe.Measure;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Audit;
import org.leeway.trial.Vocabulary;
import org.leeway.trial.Who;
import org.leeway.trial.WhoReader;

/** Reads the checks of a finding. */
final class CheckReader {
  /** The name of the arm in which nothing is done. */
  static final String CONTROL = "control";

  private static final String AGAINST = "against ";
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "outcome",
              "contrast",
              "arm",
              "context",
              "share",
              "of",
              "group",
              "against arm",
              "against context",
              "against share",
              "against of",
              "against group",
              "against outcome",
              "accept",
              "needed",
              "naive",
              "name"));

  private static final Map<String, Measure.Part> PARTS = parts();

  private final Vocabulary vocabulary;
  private final Problems problems;
  private final List<String> contexts;
  private final List<String> arms;
  private final Design design;
  private final @Nullable Audit audit;
  private int follow;
  private int lasts;

  CheckReader(
      Vocabulary vocabulary,
      Problems problems,
      List<String> contexts,
      List<String> arms,
      Design design,
      @Nullable Audit audit) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.contexts = contexts;
    this.arms = arms;
    this.design = design;
    this.audit = audit;
  }

  private static Map<String, Measure.Part> parts() {
    Map<String, Measure.Part> parts = new LinkedHashMap<>();
    for (Measure.Part part : Measure.Part.values()) {
      parts.put(part.name().toLowerCase(Locale.ROOT), part);
    }
    return parts;
  }

  /** Weeks that people must be followed for what was read. */
  int follow() {
    return follow;
  }

  /** Weeks that the simulation must last for what was read of the market. */
  int lasts() {
    return lasts;
  }

  /**
   * The checks.
   *
   * @param wanted true when there must be some
   */
  List<Check> read(YamlNode.Fields fields, String path, boolean wanted) {
    YamlNode.Field field = fields.field("checks");
    if (field == null) {
      if (wanted) {
        problems.add(
            fields.place(),
            path,
            "has neither checks nor missing",
            "a list of checks, or in missing what the model lacks");
      }
      return List.of();
    }
    String where = path + ".checks";
    if (!(field.value() instanceof YamlNode.Items items) || items.items().isEmpty()) {
      problems.add(field.value().place(), where, "is " + field.value().kind(), "a list of checks");
      return List.of();
    }
    List<Check> checks = new ArrayList<>();
    int number = 0;
    for (YamlNode item : items.items()) {
      String at = where + "[" + ++number + "]";
      if (item instanceof YamlNode.Fields each) {
        Check check = one(each, at);
        if (check != null) {
          checks.add(check);
        }
      } else {
        problems.add(item.place(), at, "is " + item.kind(), "a map: outcome, contrast, accept");
      }
    }
    return checks;
  }

  private @Nullable Check one(YamlNode.Fields fields, String at) {
    int before = problems.size();
    Keys keys = new Keys(fields, at, problems);
    keys.allowOnly(KEYS);
    Contrast contrast = contrast(keys, at);
    Phrases.Phrase outcome = outcome(fields, keys, at, "outcome");
    boolean naive = keys.flag("naive");
    boolean needed = keys.has("needed") ? keys.flag("needed") : !naive;
    Accept accept = accept(fields, at, needed);
    if (contrast == null || outcome == null || accept == null) {
      return null;
    }
    Side first = side(fields, keys, at, "", usual(outcome));
    Side other = side(fields, keys, at, AGAINST, first);
    List<Side> sides = new Sides(keys, at, problems, arms).of(contrast, first, other);
    if (problems.size() > before || sides.isEmpty()) {
      return null;
    }
    String label = keys.text("name").orElseGet(() -> Labels.of(keys, fields));
    return new Check(label, contrast, sides, accept, needed, naive);
  }

  private Side usual(Phrases.Phrase outcome) {
    boolean all = design.everywhere() || arms.isEmpty();
    return new Side(
        contexts.get(0),
        Side.CONTROL,
        design.shares().get(0),
        outcome.isOfMarket() ? null : all ? Measure.Part.EVERYBODY : Measure.Part.ASSIGNED,
        Who.EVERYBODY,
        outcome.quantity());
  }

  /** A side: what the keys with a prefix say, and the usual where they are silent. */
  private Side side(YamlNode.Fields fields, Keys keys, String at, String prefix, Side usual) {
    Side side = usual;
    String context = word(keys, at, prefix + "context", contexts);
    side = context == null ? side : side.inContext(context);
    List<String> known = new ArrayList<>(List.of(CONTROL));
    known.addAll(arms);
    String arm = word(keys, at, prefix + "arm", known);
    side = arm == null ? side : side.inArm(arm.equals(CONTROL) ? Side.CONTROL : arm);
    String of = word(keys, at, prefix + "of", List.copyOf(PARTS.keySet()));
    side = of == null ? side : side.withPart(PARTS.get(of));
    side = share(fields, at, prefix + "share", side);
    YamlNode.Fields group =
        Maps.read(fields, at, prefix + "group", "conditions, such as age: over 50 years", problems);
    if (group != null) {
      String where = at + "." + prefix + "group";
      side = side.withGroup(new WhoReader(vocabulary, problems).read(group, where, true));
    }
    if (!prefix.isEmpty() && keys.has(prefix + "outcome")) {
      Phrases.Phrase second = outcome(fields, keys, at, prefix + "outcome");
      side = second == null ? side : side.with(second.quantity());
      side = second != null && second.isOfMarket() ? side.withPart(null) : side;
    }
    return side;
  }

  private Side share(YamlNode.Fields fields, String at, String key, Side side) {
    YamlNode.Field field = fields.field(key);
    if (field == null) {
      return side;
    }
    Double share = new DesignReader(problems, Findings.PARTIAL).share(field.value());
    if (share == null || !design.shares().contains(share)) {
      problems.add(
          field.value().place(),
          at + "." + key,
          "is " + field.value().kind(),
          "one of the shares of the design: "
              + String.join(", ", design.shares().stream().map(Shares::words).toList()));
      return side;
    }
    return side.withShare(share);
  }

  private @Nullable String word(Keys keys, String at, String key, List<String> known) {
    String word = keys.text(key).orElse("");
    if (word.isEmpty()) {
      return null;
    }
    if (!known.contains(word)) {
      problems.add(
          keys.place(key),
          at + "." + key,
          "there is no '" + word + "'",
          "one of " + String.join(", ", known),
          () -> Spelling.nearest(word, known));
      return null;
    }
    return word;
  }

  private @Nullable Contrast contrast(Keys keys, String at) {
    String expected = "one of " + String.join(", ", Contrast.allWords());
    String words = keys.requiredText("contrast", expected).orElse("");
    Contrast contrast = Contrast.of(words).orElse(null);
    if (contrast == null && !words.isEmpty()) {
      problems.add(
          keys.place("contrast"),
          at + ".contrast",
          "'" + words + "' is no contrast",
          expected,
          () -> Spelling.nearest(words, Contrast.allWords()));
    }
    return contrast;
  }

  private Phrases.@Nullable Phrase outcome(
      YamlNode.Fields fields, Keys keys, String at, String key) {
    String written = keys.requiredText(key, "an outcome, such as in work at 12 months").orElse("");
    YamlNode.Field field = fields.field(key);
    if (written.isEmpty() || field == null || !(field.value() instanceof YamlNode.Text text)) {
      return null;
    }
    Phrases.Phrase phrase = Phrases.read(text, at + "." + key, vocabulary, audit, problems);
    if (phrase != null) {
      follow = Math.max(follow, phrase.follow());
      lasts = Math.max(lasts, phrase.lasts());
    }
    return phrase;
  }

  private @Nullable Accept accept(YamlNode.Fields fields, String at, boolean needed) {
    YamlNode.Field field = fields.field("accept");
    if (field != null) {
      return Accept.read(field.value(), at + ".accept", problems);
    }
    if (needed) {
      problems.add(fields.place(), at, "the key accept is missing", Accept.EXPECTED);
      return null;
    }
    return Accept.ANYTHING;
  }
}
