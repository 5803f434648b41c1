package org.leeway.theory;

import java.util.List;

/**
 * One way in which a card acts on the model.
 *
 * @param on on what, in a few words
 * @param paths the parameters that carry it; one that the model reads is enough
 */
record Act(String on, List<String> paths) {
  Act {
    paths = List.copyOf(paths);
  }
}
