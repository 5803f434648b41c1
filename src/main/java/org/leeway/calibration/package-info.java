/**
 * Fits parameters that a user sets free to published findings, and says how much is known of them
 * then: an optimiser that looks for the best values, and a posterior of values that fit.
 */
@NullMarked
package org.leeway.calibration;

import org.jspecify.annotations.NullMarked;
