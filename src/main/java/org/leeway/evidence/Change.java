package org.leeway.evidence;

import java.util.List;
import org.leeway.scenario.YamlNode;

/**
 * Changes to the scenario under a name: a context in which a finding is looked for, or what is done
 * in an arm.
 *
 * @param name the name; empty for a context without one
 * @param changes maps of changes, one after the other
 */
record Change(String name, List<YamlNode.Fields> changes) {
  Change {
    changes = List.copyOf(changes);
  }
}
