package org.leeway.observe;

import java.util.List;
import java.util.Optional;
import org.leeway.world.World;

/**
 * How professionals treat cases, by the first choice of a run for each person who is counted.
 *
 * @param figure which side of it
 */
record ChoiceQuantity(Figure figure) implements Quantity {
  /** What can be asked. */
  enum Figure {
    /** Part of the variation that goes with who chooses. */
    BETWEEN(
        "differences between professionals",
        "part of the variation in what is chosen first for like cases that goes with who chooses, less"
            + " what chance would give; over the run"),
    /** Part of the variation that goes with the kind of case. */
    TAILORING(
        "differences between kinds of case",
        "part of the variation in what is chosen first that goes with the kind of case, less what chance"
            + " would give; over the run"),
    /** How often somebody tries something else. */
    VARIETY(
        "variety of choices",
        "how often two instruments differ that one professional chose first for like cases; over the"
            + " run");

    private final String word;
    private final String meaning;

    Figure(String word, String meaning) {
      this.word = word;
      this.meaning = meaning;
    }
  }

  /** Every form, in the order of the catalogue. */
  static List<Form> forms() {
    return List.of(Figure.values()).stream()
        .map(figure -> new Form(figure.word, "share", figure.meaning))
        .toList();
  }

  /** The quantity of a phrase. */
  static Optional<Quantity> of(String phrase) {
    for (Figure figure : Figure.values()) {
      if (figure.word.equals(phrase)) {
        return Optional.of(new ChoiceQuantity(figure));
      }
    }
    return Optional.empty();
  }

  @Override
  public String phrase() {
    return figure.word;
  }

  @Override
  public String unit() {
    return "share";
  }

  @Override
  public int sums() {
    return 2;
  }

  /** What is divided and what it is divided by, at the end of a run. */
  double[] sums(World world) {
    EqualTreatment treatment = EqualTreatment.of(world);
    return switch (figure) {
      case BETWEEN -> treatment.professionals().sums();
      case TAILORING -> treatment.cases().sums();
      case VARIETY -> treatment.variety().sums();
    };
  }

  @Override
  public double level(double[] sums) {
    return sums[1] > 0 ? sums[0] / sums[1] : Double.NaN;
  }
}
