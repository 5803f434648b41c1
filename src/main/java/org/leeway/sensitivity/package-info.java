/**
 * What drives an outcome, or the effect of a policy: every number of the register that is not
 * certain is moved through its plausible range, by itself or together with its relatives, and what
 * that does is measured. First a screening that tells what matters from what does not, then, for
 * the few that matter, which share of the uncertainty each of them is to blame for.
 */
@NullMarked
package org.leeway.sensitivity;

import org.jspecify.annotations.NullMarked;
