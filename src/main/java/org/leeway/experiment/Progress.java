package org.leeway.experiment;

/** Told how an experiment goes on; the command line draws its bar from it. */
public interface Progress {
  /** Nobody listens. */
  Progress NONE =
      new Progress() {
        @Override
        public void started(int total) {}

        @Override
        public void finished(int done) {}

        @Override
        public void message(String text) {}
      };

  /**
   * Work begins; {@code total} counts all replicates, also those that a resumed run has already.
   */
  void started(int total);

  /** {@code done} replicates have ended, well or not, those of before included. */
  void finished(int done);

  /** Something that the user should read now. */
  void message(String text);
}
