package org.leeway.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The right to write in a run directory. The operating system holds it, so that it ends with the
 * process, even a killed one. The lock file stays behind: were it deleted, two processes could hold
 * a lock on two files of one name. Beside it stands the name of its holder, because on POSIX
 * systems a process that opens and closes a file a second time loses its lock: a second run in the
 * same process must be turned away before it touches the lock file.
 */
final class RunLock implements AutoCloseable {
  static final String NAME = ".lock";
  static final String HOLDER = ".holder";

  private final Path holder;
  private final FileChannel channel;

  private RunLock(Path holder, FileChannel channel) {
    this.holder = holder;
    this.channel = channel;
  }

  /** Takes the lock; empty when another process, or another run in this one, has it. */
  static Optional<RunLock> tryTake(Path runDirectory) {
    Path file = runDirectory.resolve(NAME);
    Path holder = runDirectory.resolve(HOLDER);
    try {
      byte[] self = thisProcess().getBytes(StandardCharsets.UTF_8);
      if (Files.isRegularFile(holder)
          && Arrays.equals(DurableFiles.read(holder, self.length + 1), self)) {
        return Optional.empty();
      }
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locks(channel)) {
        channel.close();
        return Optional.empty();
      }
      RunLock lock = new RunLock(holder, channel);
      try {
        DurableFiles.replace(holder, self);
      } catch (IOException trouble) {
        lock.close();
        throw trouble;
      }
      return Optional.of(lock);
    } catch (IOException trouble) {
      throw Faults.writing(file, trouble);
    }
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    } catch (IOException trouble) {
      channel.close();
      throw trouble;
    }
  }

  /** Number and start of this process; a number alone is given out again. */
  private static String thisProcess() {
    ProcessHandle process = ProcessHandle.current();
    return process.pid() + " " + process.info().startInstant().map(Object::toString).orElse("");
  }

  static ResultsException held(Path runDirectory) {
    return new ResultsException(
        runDirectory + " is being written by another leeway process",
        "Wait until that one has ended, or stop it, or leave out --resume to start a new run.");
  }

  /** Closing the channel releases the lock. */
  @Override
  public void close() {
    DurableFiles.deleteQuietly(holder);
    try {
      channel.close();
    } catch (IOException trouble) {
      // The lock ends with the process at the latest.
      return;
    }
  }
}
