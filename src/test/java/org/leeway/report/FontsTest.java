package org.leeway.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontsTest {
  @Test
  void theBundledFontsKnowTheSignsThatChartsUse() throws Exception {
    Fonts fonts = Fonts.bundled();
    for (char sign : "\u2212+%.,[]\u2009\u20ac\u00e9\u00eb\u0142\u03b1\u0416".toCharArray()) {
      assertThat(fonts.regular().canDisplay(sign)).as(Integer.toHexString(sign)).isTrue();
      assertThat(fonts.bold().canDisplay(sign)).as(Integer.toHexString(sign)).isTrue();
    }
  }

  @Test
  void whateverJavaThrowsForWantOfFontsIsOneAnswer() {
    List<Throwable> wants =
        List.of(
            new UnsatisfiedLinkError("libfontmanager.so"),
            new InternalError("java.lang.reflect.InvocationTargetException"),
            new NoClassDefFoundError("Could not initialize class sun.awt.X11FontManager"),
            new ExceptionInInitializerError(new RuntimeException("x")),
            new NullPointerException("sun.font"),
            new java.awt.AWTError("no display"),
            new IOException("no font"));
    for (Throwable want : wants) {
      assertThatThrownBy(
              () ->
                  Fonts.load(
                      () -> {
                        FontsTest.<RuntimeException>raise(want);
                        throw new AssertionError();
                      }))
          .isInstanceOf(Fonts.Unavailable.class)
          .hasMessageStartingWith("Charts were left out")
          .hasCause(want);
    }
    assertThat(System.getProperty("sun.awt.fontconfig")).isNull();
  }

  @Test
  void aSecondAttemptWithItsOwnFontListCanSucceed() throws Exception {
    Fonts bundled = Fonts.bundled();
    int[] attempts = {0};
    Fonts fonts =
        Fonts.load(
            () -> {
              if (attempts[0]++ == 0) {
                throw new InternalError("Fontconfig head is null");
              }
              String list = System.getProperty("sun.awt.fontconfig");
              assertThat(Path.of(list)).content().contains("filename.Leeway=");
              return bundled;
            });
    assertThat(fonts).isSameAs(bundled);
    assertThat(attempts[0]).isEqualTo(2);
    assertThat(System.getProperty("sun.awt.fontconfig")).isNull();
  }

  @Test
  void outOfMemoryIsNotMistakenForMissingFonts() {
    assertThatThrownBy(
            () ->
                Fonts.load(
                    () -> {
                      throw new OutOfMemoryError("test");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void raise(Throwable throwable) throws T {
    throw (T) throwable;
  }
}
