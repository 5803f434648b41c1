package org.leeway.cli;

import java.util.ListResourceBundle;
import java.util.ResourceBundle;

/**
 * How large a study of a command is unless somebody says otherwise, in the words of its help: the
 * options are shared, what they default to is not.
 *
 * @param seeds number of seeds
 * @param weeks weeks to simulate
 * @param scale persons whom an agent stands for
 */
record Usual(String seeds, String weeks, String scale) {
  static Usual of(int seeds, int weeks, int scale) {
    return new Usual(String.valueOf(seeds), String.valueOf(weeks), String.valueOf(scale));
  }

  /** The same where a file may say it too. */
  Usual orInFile() {
    return new Usual(fileElse(seeds), fileElse(weeks), fileElse(scale));
  }

  private static String fileElse(String otherwise) {
    return "what the file says, else " + otherwise;
  }

  /** The same where something else says how many weeks it takes. */
  Usual lasting(String words) {
    return new Usual(seeds, words, scale);
  }

  /** Where the help looks them up. */
  ResourceBundle bundle() {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {
          {"usual.seeds", seeds}, {"usual.weeks", weeks}, {"usual.scale", scale}
        };
      }
    };
  }
}
