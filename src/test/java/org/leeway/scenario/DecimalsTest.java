package org.leeway.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecimalsTest {
  @Property
  void theTextOfANumberReadsBackAsTheSameNumber(@ForAll double number) {
    assertThat(Double.parseDouble(Decimals.text(number))).isEqualTo(number == 0 ? 0 : number);
  }

  @Property
  void noShorterTextWouldDo(@ForAll double number) {
    int digits = Decimals.of(number).stripTrailingZeros().precision();
    int java = new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros().precision();

    assertThat(digits).isLessThanOrEqualTo(java);
  }

  @Test
  void numbersLookAsPeopleWriteThem() {
    assertThat(Decimals.text(130)).isEqualTo("130");
    assertThat(Decimals.text(0.1)).isEqualTo("0.1");
    assertThat(Decimals.text(-0.0)).isEqualTo("0");
    assertThat(Decimals.text(1896405)).isEqualTo("1896405");
    assertThat(Decimals.text(2e-3)).isEqualTo("0.002");
    assertThat(Decimals.text(1e300)).isEqualTo("1E+300");
  }

  @Test
  void arithmeticIsThatOfDecimals() {
    assertThat(Decimals.times(0.3, 3)).isEqualTo(0.9);
    assertThat(Decimals.plus(0.1, 0.2)).isEqualTo(0.3);
  }
}
