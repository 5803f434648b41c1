package org.leeway.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
  private static final Pattern NAME = Pattern.compile(PathPattern.NAME);
  private static final int MOST_SHOWN = 6;

  private final RawCard raw;
  private final CardForm form;
  private final CardIndex index;
  private final Problems problems;
  private final CardHead head;
  private final boolean complete;
  private final CardLinks links;
  private final CardTexts texts;
  private final CardFigures figures;

  CardReader(RawCard raw, CardForm form, CardIndex index, Register register, Problems problems) {
    this.raw = raw;
    this.form = form;
    this.index = index;
    this.problems = problems;
    this.head = CardHead.read(raw, form, problems);
    this.complete = CardRules.check(raw, problems);
    this.links = new CardLinks(raw.path());
    this.texts = new CardTexts(index, links, problems);
    this.figures = new CardFigures(head, form, register, links, problems);
  }

  Card read() {
    boolean same = raw.kind() == Card.Kind.INSTRUMENT;
    if (same && index.named(raw.kind(), raw.text(InstrumentForm.SAME_AS)) != null) {
      new CardChain(InstrumentForm.SAME_AS, index, problems).from(raw);
    }
    slots(form.slots(), raw.fields(), raw.path(), List.of());
    return new Card(
        raw.kind(),
        raw.code(),
        head.number(),
        head.name(),
        head.dutch(),
        head.text(),
        head.source(),
        links.byKey(),
        raw.place());
  }

  /** The paths of the register that the card names. */
  List<CardLinks.PathUse> paths() {
    return links.paths();
  }

  private void slots(List<Slot> slots, YamlNode.Fields fields, String path, List<String> names) {
    for (Slot slot : slots) {
      YamlNode.Field field = fields.field(slot.key());
      if (field != null) {
        shape(slot.shape(), field, path + "." + slot.key(), names);
      } else if (slot.required() && complete) {
        String expected = slot.shape().expectation();
        problems.add(fields.place(), path, "the key " + slot.key() + " is missing", expected);
      }
    }
  }

  private void shape(CardShape shape, YamlNode.Field field, String path, List<String> names) {
    if (shape instanceof Figure figure) {
      figures.figure(figure, field, path, names);
    } else if (shape instanceof FigureOrPath either) {
      figures.figureOrPath(either, field, path, names);
    } else if (shape instanceof Word word) {
      texts.word(word, field, path);
    } else if (shape instanceof Words words) {
      texts.words(words, field, path);
    } else if (shape instanceof Links wanted) {
      links(wanted, field, path, names);
    } else if (shape instanceof Linked wanted) {
      linked(wanted, field, path, names);
    } else if (shape instanceof Paths wanted) {
      texts.paths(wanted, field, path);
    } else if (!(field.value() instanceof YamlNode.Fields below)) {
      problems.add(field.value().place(), path, "is " + field.value().kind(), shape.expectation());
    } else if (shape instanceof Group group) {
      new Keys(below, path, problems).allowOnly(new LinkedHashSet<>(group.keys()));
      slots(group.slots(), below, path, names);
    } else if (shape instanceof Each each) {
      below.fields().forEach(child -> child(each, child, path, names));
    }
  }

  private void links(Links wanted, YamlNode.Field field, String path, List<String> names) {
    List<YamlNode.Text> codes = texts.codes(wanted.target(), field, path, wanted, wanted.many());
    codes.forEach(code -> links.add(path, code.text()));
    if (complete && !wanted.label().isEmpty() && !codes.isEmpty()) {
      boolean clears = field.key().equals(GoalForm.CLEARS);
      List<String> all = clears ? index.obstacles() : index.all(wanted.target());
      figures.codes(wanted, all, codes, field, path, names);
    }
  }

  private void linked(Linked wanted, YamlNode.Field field, String path, List<String> names) {
    for (YamlNode.Text code : texts.codes(wanted.target(), field, path, wanted, false)) {
      if (complete) {
        figures.choice(wanted, index.all(wanted.target()), code, field, path, names);
      } else {
        links.add(path, code.text());
      }
    }
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
      links.add(path, key);
      List<String> longer = new ArrayList<>(names);
      longer.add(key);
      shape(each.shape(), child, below, longer);
    }
  }

  private static String shown(List<String> words) {
    String first = String.join(", ", words.subList(0, Math.min(MOST_SHOWN, words.size())));
    return words.size() > MOST_SHOWN ? first + " and more" : first;
  }
}
