/**
 * Patterns that a study reported of professionals, put to the model: each with its source, the
 * figures that show it, and the bounds within which the model reproduces it.
 */
@NullMarked
package org.leeway.pattern;

import org.jspecify.annotations.NullMarked;
