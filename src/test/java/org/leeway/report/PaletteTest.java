package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final int ARMS = 7;

  @Test
  void everyColourStandsOutAgainstWhite() {
    assertThat(contrastOnWhite(Palette.TEXT)).isGreaterThan(7);
    assertThat(contrastOnWhite(Palette.QUIET)).isGreaterThan(4.5);
    for (int arm = 0; arm < 20; arm++) {
      assertThat(contrastOnWhite(Palette.colour(arm))).as("arm " + arm).isGreaterThan(4.5);
    }
  }

  @Test
  void armsDifferInMarkAndDashAsWellAsInColour() {
    Set<String> marks = new HashSet<>();
    Set<String> dashes = new HashSet<>();
    Set<Color> colours = new HashSet<>();
    for (int arm = 0; arm < ARMS; arm++) {
      marks.add(Palette.mark(arm).getClass() + " " + Palette.mark(arm).getBounds2D());
      float[] dash = Palette.line(arm, 2).getDashArray();
      dashes.add(Arrays.toString(dash));
      colours.add(Palette.colour(arm));
    }
    assertThat(marks).hasSize(ARMS);
    assertThat(dashes).hasSize(ARMS);
    assertThat(colours).hasSize(ARMS);
  }

  @Test
  void manyAlternativesTakeTurnsButNoneLooksLikeTheBase() {
    for (int arm = 1; arm < 40; arm++) {
      assertThat(Palette.colour(arm)).isNotEqualTo(Palette.colour(0));
    }
  }

  private static double contrastOnWhite(Color colour) {
    double luminance =
        0.2126 * linear(colour.getRed())
            + 0.7152 * linear(colour.getGreen())
            + 0.0722 * linear(colour.getBlue());
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
