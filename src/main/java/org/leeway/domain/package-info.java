/**
 * The vocabulary of the field: schemes, distances to work, barriers, states of a person, mechanisms
 * and their anchoring, clusters of factors, kinds of professional, outcomes and groups. The Dutch
 * term stands once, beside the English one. No state, no input or output.
 */
@NullMarked
package org.leeway.domain;

import org.jspecify.annotations.NullMarked;
