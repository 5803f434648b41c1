package org.leeway.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leeway.scenario.CardShape.Each;
import org.leeway.scenario.CardShape.Figure;
import org.leeway.scenario.CardShape.Group;
import org.leeway.scenario.CardShape.Names;
import org.leeway.scenario.CardShape.Slot;

/**
 * What the cards of a kind look like: their keys, what stands behind each, and what a reader sees
 * of it. The forms are data; the reader knows no key of any kind by itself.
 *
 * @param kind the kind of card
 * @param title the kind in labels, in English
 * @param titleDutch the kind in labels, in Dutch
 * @param usedBy the class of the model that reads its values
 * @param slots the keys, besides those that every card has
 */
record CardForm(Card.Kind kind, String title, String titleDutch, String usedBy, List<Slot> slots) {
  /** The keys of every card. */
  static final List<String> HEAD = List.of("number", "name", "text", "source");

  private static final Bounds ANY = new Bounds(-100, 100);
  private static final Bounds RANK = new Bounds(0, 4);

  CardForm {
    slots = List.copyOf(slots);
  }

  /** The form of a kind. */
  static CardForm of(Card.Kind kind) {
    return switch (kind) {
      case PROBLEM -> ProblemForm.FORM;
      case GOAL -> GoalForm.FORM;
      case INSTRUMENT -> InstrumentForm.FORM;
      case MECHANISM -> MechanismForm.FORM;
      case ANCHORING -> SurroundingsForms.ANCHORING;
      case CONNECTION -> SurroundingsForms.CONNECTION;
      case CONTEXT -> SurroundingsForms.CONTEXT;
      case STRATEGY -> StrategyForm.FORM;
      case POSITION -> SurroundingsForms.POSITION;
      case FACTOR -> FactorForm.FORM;
      case SCHEME -> SchemeForm.FORM;
    };
  }

  /** Every key of the card. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(HEAD);
    slots.forEach(slot -> keys.add(slot.key()));
    return keys;
  }

  // How forms are written.

  static Slot must(String key, CardShape shape) {
    return new Slot(key, true, shape);
  }

  static Slot may(String key, CardShape shape) {
    return new Slot(key, false, shape);
  }

  static Group group(Slot... slots) {
    return new Group(Arrays.asList(slots));
  }

  static Each each(Card.Kind kind, CardShape shape) {
    return new Each(Names.codes(kind), shape);
  }

  static Each each(String what, List<String> words, CardShape shape) {
    return new Each(Names.words(what, words), shape);
  }

  static Figure share(String label, String dutch) {
    return figure(Unit.SHARE, label, dutch);
  }

  /** A number of the form's unit, within the bounds of that unit. */
  static Figure figure(Unit unit, String label, String dutch) {
    return new Figure(unit, Bounds.of(unit), List.of(), Evidence.ASSUMPTION, label, dutch);
  }

  /** A number that may be negative. */
  static Figure move(String label, String dutch) {
    return new Figure(Unit.NUMBER, ANY, List.of(), Evidence.ASSUMPTION, label, dutch);
  }

  /** A rank as the report gives it: 0 absent, 1 exceptional, 2 available, 3 emphasised, 4 core. */
  static Figure rank(String label, String dutch) {
    return new Figure(Unit.NUMBER, RANK, List.of(), Evidence.EXPERT, label, dutch);
  }

  static Figure yesNo(String label, String dutch) {
    return new Figure(
        Unit.YES_NO, Bounds.of(Unit.YES_NO), List.of(), Evidence.EXPERT, label, dutch);
  }

  static Figure choice(List<String> choices, String label, String dutch) {
    return new Figure(Unit.CHOICE, Bounds.of(Unit.CHOICE), choices, Evidence.EXPERT, label, dutch);
  }
}
