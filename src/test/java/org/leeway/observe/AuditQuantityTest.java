package org.leeway.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leeway.trial.Audit;
import org.leeway.trial.Letter;
import org.leeway.trial.Replies;

final class AuditQuantityTest {
  private static Letter letter(String name) {
    return new Letter(name, 0.5, 0, 0, 0, 30, false, false, false, false, false, 0);
  }

  private static final Audit AUDIT =
      new Audit("one", 3, 4, 1, List.of(letter("short"), letter("eight months")));

  private static double level(String phrase) {
    Replies replies = new Replies(AUDIT);
    replies.toLetter(0, 5, 10, 8);
    replies.toLetter(0, 500, 10, 6);
    replies.toLetter(1, 5, 10, 2);
    replies.toLetter(1, 500, 10, 3);
    replies.toQuestion(1, 5, true);
    replies.toQuestion(1, 500, false);
    AuditQuantity quantity = AuditQuantity.of(phrase).orElseThrow();
    double[] sums = quantity.sums(replies);
    assertThat(sums).hasSize(quantity.sums());
    return quantity.level(sums);
  }

  @Test
  void callsAreSharesAndOneAgainstAnotherIsARatio() {
    assertThat(level("call-back of short")).isEqualTo(0.7);
    assertThat(level("call-back of eight months against short")).isEqualTo(0.25 / 0.7);
    assertThat(level("call-back of short at employers with fewer than 15 jobs")).isEqualTo(0.8);
    assertThat(level("call-back of eight months against short at employers with 15 jobs or more"))
        .isEqualTo(0.3 / 0.6);
    assertThat(level("employers who say that they would take eight months")).isEqualTo(0.5);
  }

  @Test
  void otherPhrasesAreOfAnotherKind() {
    assertThat(AuditQuantity.of("in work at 12 months")).isEmpty();
    assertThat(AuditQuantity.of("call-back of short at employers with 15 jobs")).isEmpty();
    assertThat(AuditQuantity.of("call-back of short at employers with fewer than 15 jobs or more"))
        .isEmpty();
  }
}
