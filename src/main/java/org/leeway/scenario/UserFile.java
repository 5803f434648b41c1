package org.leeway.scenario;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file that a user wrote, whatever it is about: designs, hypotheses and findings are read
 * with the same care as scenarios (size, encoding, depth, no anchors, no tags, places kept).
 */
public final class UserFile {
  private UserFile() {}

  /** The map at the top of a file; null when there is none, with the problem added. */
  public static YamlNode.@Nullable Fields read(Path file, Problems problems) {
    return new SourceFiles(problems).read(file);
  }

  /** The file that a word in a user's file names, seen from that file. */
  public static Path beside(Path file, String named) {
    return file.resolveSibling(named).normalize();
  }
}
