/**
 * Sweeps: the same scenario at many points of a design, on the same seeds, to see how outcomes
 * follow the levers. A user writes what is varied; what comes out is a table of points with paired
 * differences, and the main effect of each factor.
 */
@NullMarked
package org.leeway.sweep;

import org.jspecify.annotations.NullMarked;
