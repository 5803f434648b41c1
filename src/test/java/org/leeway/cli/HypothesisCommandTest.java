package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class HypothesisCommandTest {
  @Test
  void listsWhatIsMissing() {
    Result list = Result.of("hypothesis", "list", "--source", "self-direction.md");

    assertThat(list.code()).isZero();
    assertThat(list.out())
        .contains("self-direction-SD4: Guidance that is too directive meets resistance")
        .contains("  expects  trust at 52 weeks: self-direction highest third -")
        .contains("  expects  trust in clients: professionals take it with them -")
        .containsPattern("\\d+ claims; the model can be asked \\d+ of them");
  }

  @Test
  void showsAHypothesisInSentences() {
    Result show = Result.of("hypothesis", "show", "sanction-intrinsic");

    assertThat(show.code()).isZero();
    assertThat(show.out())
        .contains("Where motivation comes from within, cuts shorten the wait but also the job.")
        .contains("Source: professional-learning.md, seed 001, sanctions; theory.md M4.")
        .contains("Mechanism, without it first: duty[*].cut-by-lot 0 or 0.02.")
        .contains("File: scenarios/hypotheses/professional-learning.yaml:6");
  }

  @Test
  void aWrongNameIsGuessed() {
    Result show = Result.of("hypothesis", "show", "sanction-intrinsik");

    assertThat(show.code()).isEqualTo(2);
    assertThat(show.err()).contains("Did you mean sanction-intrinsic?");
  }

  @Test
  void filesOrAllMustBeNamed() {
    Result neither = Result.of("hypothesis", "run");

    assertThat(neither.code()).isEqualTo(2);
    assertThat(neither.err()).contains("name files with hypotheses, or --all for those that ship");
  }

  @Test
  void whatTheModelLacksIsNotSimulated() {
    Result run = Result.of("hypothesis", "run", "--all", "--id", "theory-H65");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("nothing can be simulated")
        .contains("theory-H65: an outcome that shows what professionals hold their success to be");
  }
}
