/**
 * Methods of experimenting that know nothing of jobseekers: designs, sensitivity indices,
 * intervals, scenario discovery, optimisation. Each is checked against known answers.
 */
@NullMarked
package org.leeway.method;

import org.jspecify.annotations.NullMarked;
