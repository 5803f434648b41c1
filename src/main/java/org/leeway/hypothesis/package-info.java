/**
 * Hypotheses of researchers: a claim as context, mechanism and outcome with an expected sign, read
 * from files, put to the model as paired virtual experiments, and judged. A hypothesis that the
 * model cannot be asked yet says which state or lever is missing.
 */
@NullMarked
package org.leeway.hypothesis;

import org.jspecify.annotations.NullMarked;
