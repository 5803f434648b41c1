package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leeway.scenario.Card;
import org.leeway.theory.Cards;
import org.leeway.theory.SampleTheory;

class CardTextTest {
  @Test
  void aMechanismIsToldWithGateMovesHarmAndWhatHangsTogetherWithIt() {
    assertThat(card(SampleTheory.small(), Card.Kind.MECHANISM, "M1"))
        .isEqualTo(
            """
            M1 Facilitation [facilitering]
              mechanism facilitation, theory/cards.yaml:4

              What facilitation is or does.

              Switched on         yes
              Strength            0.025 [0.01, 0.055]
              Gate                will from 0.2 [0, 0.4]
              Moves               relief 1 [0.5, 1.5]
              Clears              1 [0, 1] of the problems that its instruments name
              Anchoring           L1 Material
              Anchored deeper     after 20 [10, 40] weeks; cognitive
              Backfires           over-support (from dose 0.8 [0.5, 1], up to burden 0.1 [0, 0.3]) moves
                                  initiative -0.2 [-0.5, 0]
              Leads to            G3 Practical barriers removed (debts)
              Set to work by      I10 Debt restructuring 1 [0.5, 1]
              Source              Table of M1

              Values in force, below mechanism.facilitation
                                                       value  unit  plausible      rests on    given in
              on                                         yes                       assumption  line 7
              strength                                 0.025        [0.01, 0.055]  assumption  line 7
              clears                                       1        [0, 1]         assumption  line 7
              gate.will                                  0.2        [0, 0.4]       assumption  line 7
              moves.relief                                 1        [0.5, 1.5]     assumption  line 7
              anchoring                             material                       assumption  line 7
              deeper.after                                20        [10, 40]       assumption  line 7
              deeper.anchoring                     cognitive                       assumption  line 7
              fails.over-support.when.dose               0.8        [0.5, 1]       assumption  line 7
              fails.over-support.below.burden            0.1        [0, 0.3]       assumption  line 7
              fails.over-support.moves.initiative       -0.2        [-0.5, 0]      assumption  line 7
            """);
  }

  @Test
  void anInstrumentIsToldWithWhatItTakesAwayAndWhatAScenarioChanged() {
    SampleTheory changed =
        SampleTheory.small().set("instrument.debt-help.mechanism.facilitation", "0.7");
    assertThat(card(changed, Card.Kind.INSTRUMENT, "i10"))
        .isEqualTo(
            """
            I10 Debt restructuring [schuldsanering]
              instrument debt-help, theory/cards.yaml:3

              What debt restructuring is or does.

              Goal                G3 Practical barriers removed
              Works through       M1 Facilitation 0.7 [0.5, 1]
              Takes away          P9 Debts 0.6 [0.3, 0.9]
              Needs               K1 Debt services
              Takes               26 [13, 52] weeks
              Against             P9 Debts
              Source              Table of I10

              Values in force, below instrument.debt-help
                                      value  unit  plausible   rests on    given in
              weeks                      26        [13, 52]    assumption  line 7
              mechanism.facilitation    0.7        [0.5, 1]    assumption  changed by what-if.yaml:7
              clears.debts              0.6        [0.3, 0.9]  assumption  line 7
            """);
  }

  @Test
  void aGoalSaysWhatItAsksAndWhatReachesIt() {
    assertThat(card(SampleTheory.small(), Card.Kind.GOAL, "practical-barriers"))
        .contains("Problems below      P9 Debts\n")
        .contains("Bar for problems    0.3 [0.1, 0.5]\n")
        .contains("Moved by            M1 Facilitation (debts)\n")
        .contains("Goal of problems    P9 Debts\n")
        .contains("Instruments for it  I10 Debt restructuring\n");
  }

  @Test
  void whatIsSwitchedToZeroIsNoLongerALink() {
    SampleTheory changed =
        SampleTheory.small().set("instrument.debt-help.mechanism.facilitation", "0");
    assertThat(card(changed, Card.Kind.INSTRUMENT, "I10")).doesNotContain("Works through");
    assertThat(card(changed, Card.Kind.MECHANISM, "M1")).doesNotContain("Set to work by");
  }

  private static String card(SampleTheory theory, Card.Kind kind, String code) {
    Cards cards = Cards.of(theory);
    return CardText.render(cards, cards.find(kind, code).orElseThrow(), 100);
  }
}
