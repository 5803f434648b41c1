package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.leeway.scenario.CardShape.Each;
import org.leeway.scenario.CardShape.Figure;
import org.leeway.scenario.CardShape.FigureOrPath;
import org.leeway.scenario.CardShape.Group;
import org.leeway.scenario.CardShape.Linked;
import org.leeway.scenario.CardShape.Links;
import org.leeway.scenario.CardShape.Paths;
import org.leeway.scenario.CardShape.Slot;
import org.leeway.scenario.CardShape.Word;
import org.leeway.scenario.CardShape.Words;

/** Holds one card against the form of its kind: its values go to the register, its links stay. */
final class CardReader {
  private static final Set<String> LANGUAGES = new LinkedHashSet<>(List.of("en", "nl"));
  private static final Pattern NAME = Pattern.compile(PathPattern.NAME);
  private static final int MOST_SHOWN = 6;

  /** Stands in for a source that is missing, so that this is told once and not of every value. */
  private static final String MISSING = "missing";

  private final RawCard raw;
  private final CardForm form;
  private final CardIndex index;
  private final Register register;
  private final Problems problems;
  private final Map<String, List<String>> links = new LinkedHashMap<>();
  private final List<PathUse> paths = new ArrayList<>();
  private String number = "";
  private String name = "";
  private String dutch = "";
  private String source = "";
  private boolean complete = true;

  /**
   * A path of the register that a card names, to be looked up when the register is complete.
   *
   * @param quantities true when it may be a quantity instead
   * @param share true when it must be a share of people
   */
  record PathUse(String path, String named, Place place, boolean quantities, boolean share) {}

  CardReader(RawCard raw, CardForm form, CardIndex index, Register register, Problems problems) {
    this.raw = raw;
    this.form = form;
    this.index = index;
    this.register = register;
    this.problems = problems;
  }

  Card read() {
    Keys keys = new Keys(raw.fields(), raw.path(), problems);
    keys.allowOnly(new LinkedHashSet<>(form.keys()));
    readName(keys);
    number = keys.text("number").orElse("");
    source = keys.requiredText("source", "where it stands in the literature").orElse(MISSING);
    String text = keys.text("text").orElse("");
    complete = CardRules.check(raw, problems);
    boolean same = raw.kind() == Card.Kind.INSTRUMENT;
    if (same && index.named(raw.kind(), raw.text(InstrumentForm.SAME_AS)) != null) {
      new CardChain(InstrumentForm.SAME_AS, index, problems).from(raw);
    }
    slots(form.slots(), raw.fields(), raw.path(), List.of());
    return new Card(
        raw.kind(), raw.code(), number, name, dutch, text, source, frozen(), raw.place());
  }

  /** The paths that the card names. */
  List<PathUse> paths() {
    return paths;
  }

  private void readName(Keys keys) {
    YamlNode.Field field = raw.fields().field("name");
    if (field != null && field.value() instanceof YamlNode.Fields languages) {
      Keys names = new Keys(languages, raw.path() + ".name", problems);
      names.allowOnly(LANGUAGES);
      name = names.requiredText("en", "the English name").orElse("");
      dutch = names.text("nl").orElse("");
    } else {
      name = keys.requiredText("name", "a name, as in '{ en: Debts, nl: schulden }'").orElse("");
    }
  }

  private void slots(List<Slot> slots, YamlNode.Fields fields, String path, List<String> names) {
    for (Slot slot : slots) {
      YamlNode.Field field = fields.field(slot.key());
      if (field != null) {
        shape(slot.shape(), field, path + "." + slot.key(), names);
      } else if (slot.required() && complete) {
        problems.add(fields.place(), path, "the key " + slot.key() + " is missing", expected(slot));
      }
    }
  }

  private static String expected(Slot slot) {
    return slot.shape().expectation();
  }

  private void shape(CardShape shape, YamlNode.Field field, String path, List<String> names) {
    if (shape instanceof Figure figure) {
      figure(figure, field, path, names);
    } else if (shape instanceof FigureOrPath either) {
      figureOrPath(either, field, path, names);
    } else if (shape instanceof Word word) {
      word(word, field, path);
    } else if (shape instanceof Words words) {
      words(words, field, path);
    } else if (shape instanceof Links wanted) {
      links(wanted, field, path, names);
    } else if (shape instanceof Linked wanted) {
      linked(wanted, field, path, names);
    } else if (shape instanceof Paths wanted) {
      for (YamlNode.Text text : texts(field, path, shape.expectation(), true)) {
        paths.add(new PathUse(path, text.text().strip(), text.place(), wanted.quantities(), false));
        link(path, text.text().strip());
      }
    } else if (!(field.value() instanceof YamlNode.Fields below)) {
      problems.add(field.value().place(), path, "is " + field.value().kind(), shape.expectation());
    } else if (shape instanceof Group group) {
      new Keys(below, path, problems).allowOnly(new LinkedHashSet<>(group.keys()));
      slots(group.slots(), below, path, names);
    } else if (shape instanceof Each each) {
      below.fields().forEach(child -> child(each, child, path, names));
    }
  }

  private void figure(Figure figure, YamlNode.Field field, String path, List<String> names) {
    new CardEntry(labels().of(figure, names), path, source, form.usedBy(), problems)
        .read(field)
        .ifPresent(
            parameter -> {
              register.add(parameter, problems);
              if (figure.unit() == Unit.CHOICE) {
                link(path, parameter.value().text());
              }
            });
  }

  private void figureOrPath(
      FigureOrPath either, YamlNode.Field field, String path, List<String> names) {
    String written = field.value() instanceof YamlNode.Text text ? text.text().strip() : "";
    if (written.isEmpty() || !Character.isLetter(written.codePointAt(0))) {
      figure(either.figure(), field, path, names);
      return;
    }
    Place place = field.value().place();
    paths.add(new PathUse(path, written, place, false, true));
    Figure text =
        new Figure(
            Unit.TEXT,
            Bounds.of(Unit.TEXT),
            List.of(),
            Evidence.EXPERT,
            either.figure().label() + ", as the data pack has it at this path",
            either.figure().dutch() + ", uit het gegevenspakket");
    figure(text, field, path + ".as", names);
  }

  private void word(Word word, YamlNode.Field field, String path) {
    String written =
        field.value() instanceof YamlNode.Text text && !text.isMissing() ? text.text().strip() : "";
    if (word.words().contains(written)) {
      link(path, written);
      return;
    }
    problems.add(
        field.value().place(),
        path,
        written.isEmpty()
            ? "is " + field.value().kind()
            : ValueSyntax.quote(written) + " is not one of its choices",
        word.expectation(),
        () -> Spelling.nearest(written, word.words()));
  }

  private CardLabels labels() {
    return new CardLabels(form, name, dutch, number);
  }

  private void words(Words words, YamlNode.Field field, String path) {
    if (field.value() instanceof YamlNode.Text text && !text.isMissing()) {
      link(path, text.text().strip());
    } else {
      problems.add(field.value().place(), path, "is " + field.value().kind(), words.what());
    }
  }

  private void links(Links wanted, YamlNode.Field field, String path, List<String> names) {
    List<String> codes = new ArrayList<>();
    for (YamlNode.Text text : texts(field, path, wanted.expectation(), wanted.many())) {
      RawCard card = index.named(wanted.target(), text.text().strip());
      if (card == null) {
        index.unknown(wanted.target(), text.text().strip(), text.place(), path, problems);
      } else {
        link(path, card.code());
        codes.add(card.code());
      }
    }
    if (complete && !wanted.label().isEmpty() && !codes.isEmpty()) {
      Figure text =
          new Figure(
              Unit.TEXT,
              Bounds.of(Unit.TEXT),
              List.of(),
              Evidence.EXPERT,
              wanted.label(),
              wanted.dutch());
      YamlNode joined = new YamlNode.Text(field.value().place(), String.join(", ", codes), true);
      figure(text, new YamlNode.Field(field.place(), field.key(), joined), path, names);
    }
  }

  private void linked(Linked wanted, YamlNode.Field field, String path, List<String> names) {
    String expected = wanted.expectation();
    for (YamlNode.Text text : texts(field, path, expected, false)) {
      RawCard card = index.named(wanted.target(), text.text().strip());
      if (card == null) {
        index.unknown(wanted.target(), text.text().strip(), text.place(), path, problems);
      } else if (complete) {
        YamlNode.Text code = new YamlNode.Text(text.place(), card.code(), false);
        Figure choice =
            new Figure(
                Unit.CHOICE,
                Bounds.of(Unit.CHOICE),
                index.all(wanted.target()),
                Evidence.EXPERT,
                wanted.label(),
                wanted.dutch());
        figure(choice, new YamlNode.Field(field.place(), field.key(), code), path, names);
      } else {
        link(path, card.code());
      }
    }
  }

  /** The texts of a list, or the one text that stands there instead. */
  private List<YamlNode.Text> texts(
      YamlNode.Field field, String path, String expected, boolean many) {
    List<YamlNode> nodes =
        field.value() instanceof YamlNode.Items list && many
            ? list.items()
            : List.of(field.value());
    List<YamlNode.Text> texts = new ArrayList<>();
    for (YamlNode node : nodes) {
      if (node instanceof YamlNode.Text text && !text.isMissing()) {
        texts.add(text);
      } else {
        String holds = node == field.value() ? "is " : "holds ";
        problems.add(node.place(), path, holds + node.kind(), expected);
      }
    }
    return texts;
  }

  private void child(Each each, YamlNode.Field child, String path, List<String> names) {
    CardShape.Names allowed = each.names();
    String key = child.key();
    String below = path + "." + key;
    if (allowed.kind() != null && index.card(allowed.kind(), key) == null) {
      index.unknown(allowed.kind(), key, child.place(), below, problems);
    } else if (!allowed.words().isEmpty() && !allowed.words().contains(key)) {
      problems.add(
          child.place(),
          below,
          "is no " + allowed.what(),
          "one of " + shown(allowed.words()),
          () -> Spelling.nearest(key, allowed.words()));
    } else if (!NAME.matcher(key).matches()) {
      problems.add(child.place(), below, "is not a name", "letters, digits, - and _");
    } else {
      link(path, key);
      List<String> longer = new ArrayList<>(names);
      longer.add(key);
      shape(each.shape(), child, below, longer);
    }
  }

  private static String shown(List<String> words) {
    String first = String.join(", ", words.subList(0, Math.min(MOST_SHOWN, words.size())));
    return words.size() > MOST_SHOWN ? first + " and more" : first;
  }

  private void link(String path, String code) {
    String key = path.substring(raw.path().length() + 1);
    links.computeIfAbsent(key, each -> new ArrayList<>()).add(code);
  }

  private Map<String, List<String>> frozen() {
    links.replaceAll((key, codes) -> List.copyOf(codes));
    return Collections.unmodifiableMap(links);
  }
}
