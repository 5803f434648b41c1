/**
 * The vocabulary of the field: schemes, distances to work, states of a person, stages on the way to
 * work, levels of anchoring, clusters of factors, kinds of professional, outcomes and groups. The
 * Dutch term stands once, beside the English one. No state, no input or output.
 */
@NullMarked
package org.leeway.domain;

import org.jspecify.annotations.NullMarked;
