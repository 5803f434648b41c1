package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.leeway.domain.Outcome;
import org.leeway.experiment.Comparison;

class ComparisonTextTest {
  @Test
  void aComparisonReadsAsItIsPromised() {
    Comparison half =
        Samples.with(
            Samples.half(),
            List.of(
                Samples.effect(Outcome.PLACED_52, 0.211, 0.0185, 0.0075),
                Samples.effect(Outcome.PLACED_104, 0.318, 0.001, 0.004),
                Samples.effect(Outcome.OUTSIDE_JOBS, 968_440, -960, 430),
                Samples.effect(Outcome.COST, 1_912.4, 412, 185)));
    assertThat(ComparisonText.render(half, 110))
        .isEqualTo(
            """
            Half the caseload, against The Netherlands 2019
            20 paired seeds, 156 weeks, 1 agent for 100 persons, people counted from week 26

            What changed
              Clients per full-time professional, municipality: 130 -> 65 clients per full-time professional, from week 52
              State of the labour market: normal -> slack, from the start

            Found work within 52 weeks   21.1% -> 22.9%  +1.9 points  [+1.1, +2.6]
            Found work within 104 weeks  31.8% -> 31.9%  +0.1 points  [-0.3, +0.5] no clear effect

            Jobs found per year by people outside the service  968 440 -> 967 480  -960         [-1 390, -530]
            Cost of the service per year                         1 910 ->   2 320  +410 M euro  [+230, +600]

            Pairing makes 20 seeds worth as many unpaired ones: Found work within 52 weeks 126; Found work within 104
            weeks 126; Jobs found per year by people outside the service 126; Cost of the service per year 126

            Intervals: 90%, over 20 paired seeds; they cover chance in the model, not doubt about its parameters
            Of 4 intervals shown, 3 exclude zero; if nothing differed, fewer than 1 would by chance (10%).
            """);
  }

  @Property(tries = 60)
  void noLineIsWiderThanTheTerminal(
      @ForAll @IntRange(min = 40, max = 160) int width,
      @ForAll @IntRange(min = 0, max = 3) int alternatives) {
    assertThat(ComparisonText.render(Samples.comparison(alternatives), width).lines())
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
  }

  @Test
  void everyUnclearDifferenceIsMarkedAtEveryWidth() {
    long unclear = 0;
    for (String line : ComparisonText.render(Samples.half(), 140).lines().toList()) {
      unclear += line.endsWith("no clear effect") ? 1 : 0;
    }
    assertThat(unclear).isPositive();
    String narrow = ComparisonText.render(Samples.half(), 80);
    assertThat(narrow.lines().filter(l -> l.endsWith(" ~")).count()).isEqualTo(unclear);
    assertThat(narrow).contains("~ no clear effect: the interval includes zero");
  }

  @Test
  void aRunShowsLevelsWithTheirBands() {
    assertThat(ComparisonText.render(Samples.run(), 100))
        .contains("Found work within 52 weeks", "21.1%", "[20.7%, 21.5%]")
        .contains("Sickness benefit without employer")
        .doesNotContain("->", "paired");
  }

  @Test
  void aScenarioAgainstItselfShowsZerosWithoutSigns() {
    assertThat(ComparisonText.render(Samples.same(), 120))
        .contains("no difference")
        .doesNotContain("-0", "+0", "Pairing");
  }

  @Test
  void namesByStrangersCannotSteerTheTerminal() {
    String text =
        ComparisonText.render(
            Samples.hostile("\u001b[2J\u202eevil\r\nna\u00efve \u2013 \u4e2d"), 90);
    assertThat(text).doesNotContain("\u001b", "\u202e", "\r").contains("na\u00efve");
    String ascii =
        ComparisonText.render(
            Samples.hostile("\u001b[2J\u202eevil\r\nna\u00efve \u2013 \u4e2d"), 90, true);
    assertThat(ascii.chars()).allMatch(c -> c < 127);
    assertThat(ascii).contains("naive - ?");
  }

  @Test
  void failuresAreListed() {
    assertThat(ComparisonText.render(Samples.failing(Samples.half(), "Seed 7 failed"), 90))
        .contains("Failed replicates: 1\n  Seed 7 failed");
  }
}
