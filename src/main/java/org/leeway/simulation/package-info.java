/** The MASON model: the weekly plan on its schedule, the clock and the threads. */
@NullMarked
package org.leeway.simulation;

import org.jspecify.annotations.NullMarked;
