/**
 * Twins: the same person under two policies. Since every draw is a function of the person and the
 * decision, both have the same luck, and the first decision that comes out differently can be laid
 * open: what was weighed, what differed, and where that came from.
 */
@NullMarked
package org.leeway.twin;

import org.jspecify.annotations.NullMarked;
