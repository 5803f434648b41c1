package org.leeway.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.YamlNode;
import org.leeway.trial.Audit;
import org.leeway.trial.Letter;

/** Reads an audit: made-up candidates of equal productivity whose letters employers judge. */
final class AuditReader {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of("from", "until", "letters per vacancy", "everybody", "candidates"));

  private static final Set<String> ABOUT =
      new LinkedHashSet<>(
          List.of(
              "productivity",
              "without work",
              "without work before",
              "worked since",
              "age",
              "background",
              "sex",
              "disability",
              "record",
              "on benefit",
              "personal information"));

  private static final List<String> BACKGROUNDS = List.of("dutch", "western", "non-western");
  private static final List<String> SEXES = List.of("woman", "man");
  private static final Pattern WHOLE = Pattern.compile("(?:week )?(\\d{1,4})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,6})?");
  private static final String EXAMPLE = "without work: 3 months";

  private final Problems problems;
  private final String path;

  AuditReader(Problems problems, String path) {
    this.problems = problems;
    this.path = path + ".audit";
  }

  /** The audit; null when there is none, or, with a problem, when it makes no sense. */
  @Nullable Audit read(YamlNode.Fields finding, String above, String id) {
    String expected = "from, until, everybody, candidates";
    YamlNode.Fields fields = Maps.read(finding, above, "audit", expected, problems);
    if (fields == null) {
      return null;
    }
    Keys keys = new Keys(fields, path, problems);
    keys.allowOnly(KEYS);
    int from = whole(keys, "from", "a week such as week 52", 0);
    int until = keys.has("until") ? whole(keys, "until", "a week such as week 60", 0) : from + 1;
    if (until <= from) {
      problems.add(
          keys.place("until"), path + ".until", "ends before it begins", "a week after " + from);
    }
    int times =
        keys.has("letters per vacancy")
            ? whole(keys, "letters per vacancy", "a number such as 4", 1)
            : 1;
    YamlNode.Fields everybody = Maps.read(fields, path, "everybody", EXAMPLE, problems);
    YamlNode.Fields candidates =
        Maps.read(fields, path, "candidates", "names, each with " + EXAMPLE, problems);
    List<Letter> letters = new ArrayList<>();
    for (YamlNode.Field field :
        candidates == null ? List.<YamlNode.Field>of() : candidates.fields()) {
      Letter letter = letter(field, everybody);
      if (letter != null) {
        letters.add(letter);
      }
    }
    if (candidates == null || candidates.fields().isEmpty()) {
      problems.add(
          fields.place(), path, "has no candidates", "candidates: names, each with " + EXAMPLE);
    }
    return new Audit(id, from, until, Math.max(1, times), letters);
  }

  private @Nullable Letter letter(YamlNode.Field field, YamlNode.@Nullable Fields everybody) {
    String where = path + ".candidates." + field.key();
    YamlNode.Fields own;
    if (field.value() instanceof YamlNode.Fields fields) {
      own = fields;
    } else if (field.value() instanceof YamlNode.Text text && text.isMissing()) {
      own = new YamlNode.Fields(field.place(), List.of());
    } else {
      problems.add(field.value().place(), where, "is " + field.value().kind(), "a map: " + EXAMPLE);
      return null;
    }
    Keys its = new Keys(own, where, problems);
    its.allowOnly(ABOUT);
    Keys all = its;
    if (everybody != null) {
      all = new Keys(everybody, path + ".everybody", problems);
      all.allowOnly(ABOUT);
    }
    Said said = new Said(its, all, where);
    return new Letter(
        field.key(),
        said.number("productivity", true),
        said.weeks("without work"),
        said.weeks("without work before"),
        said.weeks("worked since"),
        said.number("age", true),
        said.word("background", BACKGROUNDS).equals("non-western"),
        said.word("sex", SEXES).equals("woman"),
        said.flag("disability"),
        said.flag("record"),
        said.flag("on benefit"),
        said.share("personal information"));
  }

  private int whole(Keys keys, String key, String expected, int otherwise) {
    String written = keys.requiredText(key, expected).orElse("");
    Matcher matcher = WHOLE.matcher(written);
    if (matcher.matches()) {
      return Integer.parseInt(matcher.group(1));
    }
    if (!written.isEmpty()) {
      problems.add(keys.place(key), path + "." + key, "is '" + written + "'", expected);
    }
    return otherwise;
  }

  /** What a candidate's own letter says, and where it is silent, what all letters say. */
  private final class Said {
    private final Keys its;
    private final Keys all;
    private final String where;

    Said(Keys its, Keys all, String where) {
      this.its = its;
      this.all = all;
      this.where = where;
    }

    private Keys at(String key) {
      return its.has(key) ? its : all;
    }

    double number(String key, boolean required) {
      String written = at(key).text(key).orElse("");
      boolean isMissing = written.isEmpty() && required;
      if (isMissing || (!written.isEmpty() && !NUMBER.matcher(written).matches())) {
        problems.add(
            at(key).place(key),
            where + "." + key,
            written.isEmpty() ? "is missing" : "is '" + written + "'",
            "a number such as 0.6 for productivity, or 35 for age");
        return 0;
      }
      return written.isEmpty() ? 0 : Double.parseDouble(written);
    }

    double share(String key) {
      double share = number(key, false);
      if (share > 1) {
        problems.add(at(key).place(key), where + "." + key, "is " + share, "a share from 0 to 1");
      }
      return share;
    }

    double weeks(String key) {
      String written = at(key).text(key).orElse("");
      Integer weeks = written.isEmpty() ? Integer.valueOf(0) : Spans.weeks(written);
      if (weeks == null) {
        problems.add(
            at(key).place(key),
            where + "." + key,
            "is '" + written + "'",
            "a time such as 8 weeks, 6 months or 2 years");
        return 0;
      }
      return weeks;
    }

    boolean flag(String key) {
      return at(key).flag(key);
    }

    String word(String key, List<String> known) {
      String word = at(key).text(key).orElse("");
      if (!word.isEmpty() && !known.contains(word)) {
        problems.add(
            at(key).place(key),
            where + "." + key,
            "is '" + word + "'",
            "one of " + String.join(", ", known),
            () -> Spelling.nearest(word, known));
      }
      return word;
    }
  }
}
