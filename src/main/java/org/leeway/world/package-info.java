/**
 * State while running: jobseekers in columns, the other agents as objects, and how a population is
 * made.
 */
@NullMarked
package org.leeway.world;

import org.jspecify.annotations.NullMarked;
