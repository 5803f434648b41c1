/**
 * How fast Leeway is: fixed cases, the time of each phase, and the ratios to other ways of doing
 * the same. The only room of the model's that looks at a clock.
 */
@NullMarked
package org.leeway.bench;

import org.jspecify.annotations.NullMarked;
