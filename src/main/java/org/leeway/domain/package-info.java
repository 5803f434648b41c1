/**
 * The vocabulary of the field: schemes, distances, instruments, mechanisms, factors. No state, no
 * input or output.
 */
@NullMarked
package org.leeway.domain;

import org.jspecify.annotations.NullMarked;
