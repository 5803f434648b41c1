/**
 * What a user writes: YAML files that become a validated, immutable {@code Scenario}. No simulation
 * logic.
 */
@NullMarked
package org.leeway.scenario;

import org.jspecify.annotations.NullMarked;
