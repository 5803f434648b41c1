package org.leeway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class WatchedStreamTest {
  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int letter) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static WatchedStream print(OutputStream to) {
    WatchedStream stream = new WatchedStream(to);
    try (PrintStream out = new PrintStream(stream, true, StandardCharsets.UTF_8)) {
      out.println("a line");
    }
    return stream;
  }

  @Test
  void aFullDiskIsRemembered() {
    assertThat(print(failing("No space left on device")).failure())
        .contains("No space left on device");
  }

  @Test
  void aReaderThatStopsReadingIsNoFailure() {
    assertThat(print(failing("Broken pipe")).failure()).isEmpty();
  }

  @Test
  void whatIsWrittenArrives() {
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();

    assertThat(print(arrived).failure()).isEmpty();
    assertThat(arrived.toString(StandardCharsets.UTF_8)).startsWith("a line");
  }
}
