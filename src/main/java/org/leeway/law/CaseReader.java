package org.leeway.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leeway.domain.Household;
import org.leeway.domain.Offence;
import org.leeway.domain.Scheme;
import org.leeway.scenario.Keys;
import org.leeway.scenario.Problems;
import org.leeway.scenario.Spelling;
import org.leeway.scenario.UserFile;
import org.leeway.scenario.YamlNode;

/** Reads a file of rule tests; every mistake is told with its place. */
public final class CaseReader {
  private static final Set<String> TOP = set("about", "scenario", "cases");
  private static final Set<String> KEYS =
      set("title", "source", "date", "with", "client", "situation", "then");
  private static final Set<String> CLIENT =
      set(
          "scheme",
          "age",
          "household",
          "youngest child",
          "former wage",
          "years worked",
          "loss",
          "full disability",
          "medically limited",
          "registered",
          "exemption",
          "months on benefit",
          "months in work");
  private static final Set<String> SITUATION = set("hours", "wage", "offence", "time", "weeks");
  private static final List<String> QUESTIONS =
      Arrays.stream(Question.values()).map(Question::words).toList();

  private final Path file;
  private final Problems problems = new Problems();

  private CaseReader(Path file) {
    this.file = file;
  }

  private static Set<String> set(String... words) {
    return new LinkedHashSet<>(List.of(words));
  }

  /**
   * Reads cases.
   *
   * @throws org.leeway.scenario.ScenarioException with every problem that was found
   */
  public static CaseFile read(Path file) {
    return new CaseReader(file).read();
  }

  private CaseFile read() {
    YamlNode.Fields top = UserFile.read(file, problems);
    if (top == null) {
      throw problems.exception();
    }
    Keys keys = new Keys(top, "", problems);
    keys.allowOnly(TOP);
    Optional<String> scenario = keys.requiredText("scenario", "a scenario file");
    List<LawCase> cases = new ArrayList<>();
    YamlNode.Fields all = map(top, "cases", "");
    for (YamlNode.Field field : all.fields()) {
      if (field.value() instanceof YamlNode.Fields fields) {
        cases.add(one(field, fields));
      } else {
        problems.add(field.value().place(), "cases." + field.key(), "is no map", "a case");
      }
    }
    problems.throwIfAny();
    return new CaseFile(file, UserFile.beside(file, scenario.orElse("")), cases);
  }

  private LawCase one(YamlNode.Field field, YamlNode.Fields fields) {
    String path = "cases." + field.key();
    Keys keys = new Keys(fields, path, problems);
    keys.allowOnly(KEYS);
    String title = keys.requiredText("title", "what the case is about").orElse("");
    String source = keys.requiredText("source", "the article or page that says so").orElse("");
    YamlNode.Fields with =
        fields.has("with")
            ? map(fields, "with", path)
            : new YamlNode.Fields(fields.place(), List.of());
    return new LawCase(
        field.key(),
        title,
        source,
        week(keys),
        with,
        client(map(fields, "client", path), path + ".client"),
        situation(fields, path),
        expected(map(fields, "then", path), path + ".then"),
        field.place());
  }

  private int week(Keys keys) {
    String date = keys.text("date").orElse("week 0").strip();
    if (date.matches("week [0-9]{1,4}")) {
      return Integer.parseInt(date.substring("week ".length()));
    }
    problems.add(keys.place("date"), "date", "is no week of the run", "such as 'week 52'");
    return 0;
  }

  private Client client(YamlNode.Fields fields, String path) {
    Keys keys = new Keys(fields, path, problems);
    keys.allowOnly(CLIENT);
    Scheme scheme =
        word(keys, path, "scheme", Scheme.values(), Scheme::code).orElse(Scheme.UNEMPLOYMENT);
    Household household =
        keys.has("household")
            ? word(keys, path, "household", Household.values(), Household::code)
                .orElse(Household.SINGLE)
            : Household.SINGLE;
    return new KnownClient(
        scheme,
        number(keys, "age", 40),
        household,
        number(keys, "youngest child", Client.NO_CHILD),
        number(keys, "former wage", 0),
        number(keys, "years worked", 0),
        number(keys, "loss", 0),
        keys.flag("full disability"),
        keys.flag("medically limited"),
        keys.flag("registered"),
        keys.text("exemption").orElse(""),
        number(keys, "months on benefit", 0),
        number(keys, "months in work", 0));
  }

  private Situation situation(YamlNode.Fields fields, String path) {
    YamlNode.Fields map =
        fields.has("situation")
            ? map(fields, "situation", path)
            : new YamlNode.Fields(fields.place(), List.of());
    String at = path + ".situation";
    Keys keys = new Keys(map, at, problems);
    keys.allowOnly(SITUATION);
    Optional<Offence> offence =
        keys.has("offence")
            ? word(keys, at, "offence", Offence.values(), Offence::code)
            : Optional.empty();
    return new Situation(
        number(keys, "hours", 0),
        number(keys, "wage", 0),
        offence,
        (int) number(keys, "time", 1),
        number(keys, "weeks", 0));
  }

  private List<Expected> expected(YamlNode.Fields fields, String path) {
    List<Expected> expected = new ArrayList<>();
    for (YamlNode.Field field : fields.fields()) {
      Optional<Question> question =
          Stream.of(Question.values()).filter(each -> each.words().equals(field.key())).findFirst();
      if (question.isEmpty()) {
        problems.add(
            field.place(),
            path + "." + field.key(),
            "is nothing that the law can be asked",
            "one of " + String.join(", ", QUESTIONS),
            () -> Spelling.nearest(field.key(), QUESTIONS));
      } else {
        expected.add(expected(question.get(), field, path));
      }
    }
    if (fields.fields().isEmpty()) {
      problems.add(fields.place(), path, "expects nothing", "a question with its answer");
    }
    return expected;
  }

  private Expected expected(Question question, YamlNode.Field field, String path) {
    List<YamlNode> nodes =
        field.value() instanceof YamlNode.Items list ? list.items() : List.of(field.value());
    List<String> words = new ArrayList<>();
    for (YamlNode node : nodes) {
      if (node instanceof YamlNode.Text text && !text.isMissing()) {
        words.add(text.text().strip());
      } else {
        problems.add(
            node.place(), path + "." + field.key(), "is " + node.kind(), "a number or words");
      }
    }
    List<Double> numbers = words.stream().map(CaseReader::parsed).toList();
    boolean all = !words.isEmpty() && numbers.stream().noneMatch(each -> each.isNaN());
    double low = all ? numbers.get(0) : Double.NaN;
    double high = all ? numbers.get(numbers.size() - 1) : Double.NaN;
    List<String> plain = words.stream().map(each -> each.equals("true") ? "yes" : each).toList();
    return new Expected(
        question,
        String.join(all && words.size() > 1 ? " to " : ", ", words),
        low,
        high,
        plain,
        field.place());
  }

  /** A number, or a share in per cent; NaN for words. */
  private static double parsed(String word) {
    boolean percent = word.endsWith("%");
    String number = percent ? word.substring(0, word.length() - 1).strip() : word;
    return number.matches("[-+]?[0-9]+(\\.[0-9]+)?")
        ? Double.parseDouble(number) / (percent ? 100 : 1)
        : Double.NaN;
  }

  private <T> Optional<T> word(
      Keys keys, String path, String key, T[] values, Function<T, String> code) {
    String typed = keys.requiredText(key, "a word").orElse("");
    List<String> codes = Arrays.stream(values).map(code).toList();
    Optional<T> found =
        Arrays.stream(values).filter(each -> code.apply(each).equals(typed)).findFirst();
    if (found.isEmpty() && !typed.isEmpty()) {
      problems.add(
          keys.place(key),
          path + "." + key,
          "'" + Problems.quotable(typed) + "' is not known",
          "one of " + String.join(", ", codes),
          () -> Spelling.nearest(typed, codes));
    }
    return found;
  }

  private static double number(Keys keys, String key, double otherwise) {
    @Nullable Double number = keys.number(key);
    return number == null ? otherwise : number;
  }

  private YamlNode.Fields map(YamlNode.Fields fields, String key, String path) {
    YamlNode.Field field = fields.field(key);
    if (field != null && field.value() instanceof YamlNode.Fields map) {
      return map;
    }
    String at = path.isEmpty() ? key : path + "." + key;
    if (field == null) {
      problems.add(fields.place(), at, "the key " + key + " is missing", "a map");
    } else {
      problems.add(field.value().place(), at, "is " + field.value().kind(), "a map");
    }
    return new YamlNode.Fields(fields.place(), List.of());
  }
}
