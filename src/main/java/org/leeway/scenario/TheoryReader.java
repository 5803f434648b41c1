package org.leeway.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads directories of card files. Each file has kinds of cards at its top, their codes below, and
 * the cards below those. A later directory replaces whole cards of an earlier one, or adds cards;
 * only then are links followed and values put in the register.
 */
final class TheoryReader {
  private static final Pattern NAME = Pattern.compile(PathPattern.NAME);

  private final SourceFiles files;
  private final Problems problems;
  private final Map<String, RawCard> cards = new LinkedHashMap<>();

  TheoryReader(SourceFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** Collects the cards of a directory, over those collected before. */
  void collect(Path directory, ScenarioFile.Reference namedIn) {
    Map<String, RawCard> own = new LinkedHashMap<>();
    int before = problems.size();
    List<Path> found = files.directory(directory, namedIn, "the directory of the card files");
    if (found.isEmpty() && problems.size() == before) {
      problems.add(
          namedIn.place(),
          namedIn.key(),
          ValueSyntax.quote(SourceFiles.shown(directory)) + " holds no card files",
          "files such as instruments.yaml");
    }
    for (Path file : found) {
      YamlNode.Fields top = files.read(file, namedIn);
      if (top != null) {
        top.fields().forEach(field -> kind(field, own));
      }
    }
    cards.putAll(own);
  }

  private void kind(YamlNode.Field field, Map<String, RawCard> own) {
    Card.Kind kind = Card.Kind.of(field.key()).orElse(null);
    List<String> words = Stream.of(Card.Kind.values()).map(Card.Kind::word).toList();
    if (kind == null) {
      problems.add(
          field.place(),
          field.key(),
          "is no kind of card",
          "one of " + String.join(", ", words),
          () -> Spelling.nearest(field.key(), words));
    } else if (field.value() instanceof YamlNode.Fields codes) {
      codes.fields().forEach(card -> card(kind, card, own));
    } else {
      problems.add(
          field.value().place(),
          field.key(),
          "is " + field.value().kind(),
          "a map of codes with a card below each");
    }
  }

  private void card(Card.Kind kind, YamlNode.Field field, Map<String, RawCard> own) {
    String path = kind.word() + "." + field.key();
    if (!NAME.matcher(field.key()).matches()) {
      problems.add(field.place(), path, "is not a code", "letters, digits, - and _");
    } else if (!(field.value() instanceof YamlNode.Fields fields)) {
      problems.add(
          field.value().place(), path, "is " + field.value().kind(), "a card: a map of its keys");
    } else {
      YamlNode.Fields nested = new Dotted(problems).nested(fields);
      RawCard first = own.putIfAbsent(path, new RawCard(kind, field.key(), field.place(), nested));
      if (first != null) {
        problems.add(
            field.place(),
            path,
            "this card was written before, in " + first.place().fileAndLine(),
            "each card once");
      }
    }
  }

  /** Puts the values of all cards in the register; the cards with their links. */
  Theory read(Register register) {
    CardIndex index = new CardIndex(cards.values(), problems);
    refuseTooMany();
    List<Card> read = new ArrayList<>();
    List<CardLinks.PathUse> paths = new ArrayList<>();
    for (RawCard card : cards.values()) {
      if (problems.isFull()) {
        break;
      }
      RawCard whole = whole(card, index);
      if (whole != null) {
        CardReader reader =
            new CardReader(whole, CardForm.of(card.kind()), index, register, problems);
        read.add(reader.read());
        paths.addAll(reader.paths());
      }
    }
    paths.forEach(use -> check(use, register));
    read.forEach(card -> refuseWhatCannotClear(card, index));
    return new Theory(read);
  }

  /** Only a problem with an intensity of its own can be out of the way. */
  private void refuseWhatCannotClear(Card card, CardIndex index) {
    RawCard goal = card.kind() == Card.Kind.GOAL ? index.card(card.kind(), card.code()) : null;
    if (goal == null) {
      return;
    }
    for (String code : card.links(GoalForm.CLEARS)) {
      if (!index.obstacles().contains(code)) {
        problems.add(
            goal.fields().field(GoalForm.CLEARS).place(),
            goal.path() + "." + GoalForm.CLEARS,
            code + " has no intensity of its own that could fall",
            "a problem without " + String.join(", ", ProblemForm.NATURES));
      }
    }
  }

  /** The model keeps of every person which goals, mechanisms and so on there were, a bit each. */
  private void refuseTooMany() {
    for (Card.Kind kind : Card.Kind.values()) {
      cards.values().stream()
          .filter(card -> card.kind() == kind)
          .skip(kind.most())
          .findFirst()
          .ifPresent(
              card ->
                  problems.add(
                      card.place(),
                      card.path(),
                      "is one " + kind.word() + " too many",
                      "at most " + kind.most() + " cards of this kind"));
    }
  }

  /**
   * A card with what it takes over from the one that it is like; null when that goes round in a
   * circle or leads to no card.
   */
  private @Nullable RawCard whole(RawCard card, CardIndex index) {
    if (card.kind() != Card.Kind.STRATEGY) {
      return card;
    }
    List<RawCard> chain = new CardChain(StrategyForm.LIKE, index, problems).from(card);
    if (chain.isEmpty()) {
      return null;
    }
    YamlNode.Fields joined = chain.get(chain.size() - 1).fields();
    for (int i = chain.size() - 2; i >= 0; i--) {
      List<YamlNode.Field> inherited =
          joined.fields().stream()
              .filter(field -> !CardForm.HEAD.contains(field.key()))
              .filter(field -> !field.key().equals(StrategyForm.LIKE))
              .toList();
      joined = Dotted.over(new YamlNode.Fields(joined.place(), inherited), chain.get(i).fields());
    }
    return new RawCard(card.kind(), card.code(), card.place(), joined);
  }

  private void check(CardLinks.PathUse use, Register register) {
    PathPattern pattern = PathPattern.EMPTY.then(use.named());
    Parameter parameter = register.get(use.named());
    boolean known = parameter != null || (pattern != null && register.isGroup(pattern));
    boolean quantity = use.quantities() && TheoryWords.QUANTITIES.contains(use.named());
    Unit unit = use.unit();
    String word = unit == null ? "" : unit == Unit.SHARE ? "share of people" : unit.word();
    String expected =
        unit == null
            ? "a path of the register"
            : "a number with its range, or the path of a "
                + (unit == Unit.SHARE ? "share" : "value in " + unit.word());
    if (unit != null && known && (parameter == null || parameter.unit() != unit)) {
      String wrong = unit == Unit.SHARE ? " is no " + word : " is not in " + word;
      problems.add(use.place(), use.path(), use.named() + wrong, expected);
    } else if (!known && !quantity) {
      problems.add(
          use.place(),
          use.path(),
          "the register has no " + Problems.quotable(use.named()),
          expected,
          () -> pattern == null ? "" : new PathGuess(register).of(pattern, Set.of()));
    }
  }
}
