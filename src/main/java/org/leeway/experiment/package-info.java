/** Replicates, comparisons and the engine that executes them. */
@NullMarked
package org.leeway.experiment;

import org.jspecify.annotations.NullMarked;
