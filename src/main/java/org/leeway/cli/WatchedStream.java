package org.leeway.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers why writing failed, which a print stream forgets. A reader that stops reading, such as
 * {@code head}, is no failure.
 */
final class WatchedStream extends FilterOutputStream {
  private @Nullable String failure;

  WatchedStream(OutputStream out) {
    super(out);
  }

  /** What the system said when writing failed; empty when all was written. */
  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      String said = String.valueOf(e.getMessage());
      String lower = said.toLowerCase(Locale.ROOT);
      if (!lower.contains("broken pipe") && !lower.contains("pipe is being closed")) {
        failure = said;
      }
      throw e;
    }
  }
}
